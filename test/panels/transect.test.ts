// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { TransectElement } from '../../src/panels/transect/transect-element.ts';
import { fetchRoute } from '../../src/panels/transect/route-file.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import { problem } from '../../src/problem/problem.ts';
import type { Transect } from '../../src/relations/transect-relation.ts';
import { transect } from '../../src/relations/transect.ts';
import type { TransectInput } from '../../src/relations/transect.ts';
import type { Action } from '../../src/store/actions.ts';
import type { SettledView } from '../../src/store/state.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { balances, gridOf, transectCase } from '../relations/transect-case.ts';

let language: BetweenLanguage;
let english: BetweenLanguage;
beforeAll(async () => {
  language = await withBetweenText({ ...(await loadLanguage('sv')), format: swedish.format });
  english = await withBetweenText(await loadLanguage('en'));
});
afterEach(() => {
  document.body.replaceChildren();
});

const six = gridOf(6, 1, 4);
const pack = { deso: { areas: six.areas } } as unknown as PackAnswer;
const view: SettledView = { ...initialView, year: 2022, a: ['0-0'], b: ['0-5'] };
const ofBalance = {
  measure: 'balance',
  unit: 'ratio',
  scale: 'balance',
  basis: 'households',
  seenFromA: false,
} as const;

function along(cells: readonly (number | null)[], more: Partial<TransectInput> = {}): Transect {
  return { ...transect(transectCase(six, balances(cells, 0.1), more)), ...ofBalance };
}

const sharp = [11, 7.2, 2.9, 1.1, 0.34, 0.19];

async function show(given: Partial<TransectElement>): Promise<TransectElement & { actions: Action[] }> {
  const element = Object.assign(new TransectElement(), { actions: [] as Action[] });
  element.addEventListener('act', (event) => element.actions.push((event as CustomEvent<Action>).detail));
  Object.assign(element, { language, view, pack, ...given });
  document.body.append(element);
  await settled(element);
  return element;
}

async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  await element.querySelector<LitElement>('mr-profile')?.updateComplete;
}

const ready = (value: Transect): TransectElement['answer'] => ({ state: 'ready', value });
const said = (element: Element): string => element.querySelector('.say')?.textContent ?? '';

describe('the panel of the transect', () => {
  it('says where the sharpest border lies and how far apart the ends are', async () => {
    const element = await show({ answer: ready(along(sharp)) });
    expect(said(element)).toMatch(
      /^Den skarpaste gränsen ligger efter 2,\d\skm, mellan 0-3 och 0-4, vid kommungränsen: 3,2 gånger\./,
    );
    expect(said(element)).toContain('Mellan vägens ändar skiljer det 58 gånger. Det går åt samma håll hela vägen.');
  });

  it('says it in English too', async () => {
    const element = await show({ language: english, answer: ready(along(sharp)) });
    expect(said(element)).toContain('The sharpest border lies after');
    expect(element.textContent).not.toMatch(/gräns|väg/);
  });

  it('says how much it goes up and down where it does', async () => {
    const element = await show({ answer: ready(along([1, 4, 1, 4, 1, 4])) });
    expect(said(element)).toContain(
      'alla steg tillsammans är 10,0 fördubblingar, mot 2,0 fördubblingar mellan ändarna',
    );
  });

  it('sends the way that is chosen', async () => {
    const element = await show({ answer: ready(along(sharp)) });
    const radio = element.querySelector<HTMLInputElement>('input[value="least"]');
    radio?.click();
    radio?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(element.actions).toContainEqual({ type: 'change', change: { way: 'least' } });
  });

  it('shows every stretch with its border in a table, on demand', async () => {
    const element = await show({ answer: ready(along([11, null, 2.9, 1.1, 0.34, 0.19])) });
    expect(element.querySelector('table')).toBeNull();
    element.querySelector<HTMLButtonElement>('.explains')?.click();
    await settled(element);
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(6);
    expect(rows[1]).toContain('skyddad uppgift');
    expect(rows[4]).toContain('3,2 gånger');
    expect(element.querySelector('.stretches p')?.textContent).toContain('Ett av områdena har inget värde.');
  });

  it('has one tab stop that is walked with the arrows, each stop in a sentence, and points along the way', async () => {
    const shown = along(sharp);
    const element = await show({ answer: ready(shown) });
    const walk = element.querySelector<HTMLElement>('.walk');
    walk?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    const [action] = element.actions;
    expect(action).toMatchObject({ type: 'point', pointed: { kind: 'along' } });
    Object.assign(element, { pointed: { kind: 'along', m: shown.crossings[3]?.alongM } });
    await settled(element);
    expect(element.querySelector('.walk')?.getAttribute('aria-valuetext')).toMatch(
      /^3,2 gånger mellan 0-3 och 0-4, efter 2,\d\skm, säker skillnad, kommungräns$/,
    );
    expect(element.querySelectorAll('.lit-border')).toHaveLength(1);
  });

  it('has the whole picture in words', async () => {
    const element = await show({ answer: ready(along(sharp)) });
    const label = element.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? '';
    expect(label).toContain('Stråket från 0-0 till 0-5');
    expect(label).toContain('Den skarpaste gränsen');
  });

  it('says calmly why there is no profile, and offers what helps', async () => {
    const same = await show({ answer: ready(along(sharp, { a: [1], b: [1] })) });
    expect(said(same)).toContain('samma ställe');
    expect(same.querySelector('mr-profile')).toBeNull();
    const island = await show({ answer: ready({ ...along(sharp, { a: [1], b: [1] }), reason: 'noPath' }) });
    island.querySelector<HTMLButtonElement>('.lead > .button')?.click();
    expect(island.actions).toEqual([{ type: 'change', change: { way: 'line' } }]);
  });

  it('says when nothing on the way has a value, and when all of it is alike', async () => {
    expect(said(await show({ answer: ready(along([null, null, null, null, null, null])) }))).toContain('Inget område');
    expect(said(await show({ answer: ready(along([2, 2, 2, 2, 2, 2])) }))).toContain('samma värde');
  });

  it('says only what is certain of a step to 0 or ∞', async () => {
    const element = await show({ answer: ready(along([Infinity, 2, 2, 2, 2, 2])) });
    expect(said(element)).toMatch(/mellan 0-0 och 0-1: minst \d/);
    expect(said(element)).not.toContain('fördubblingar');
  });

  it('keeps the profile while a new one is on its way, and says what failed', async () => {
    const before = along(sharp);
    const waiting = await show({ answer: { state: 'waiting', before, progress: undefined } });
    expect(waiting.querySelector('[aria-busy="true"] mr-profile')).not.toBeNull();
    const failed = await show({
      answer: { state: 'failed', before, problem: problem('network', { address: 'x', status: 0 }) },
    });
    expect(failed.querySelector('[role="alert"]')?.textContent).toContain('Stråket kunde inte räknas.');
  });

  it('draws, clears and fetches a way of its own', async () => {
    const drawn: SettledView = {
      ...view,
      way: 'drawn',
      route: [
        [12, 57],
        [12.05, 57],
      ],
    };
    const element = await show({ view: drawn, answer: ready(along(sharp)) });
    const [draw, , clear] = element.querySelectorAll<HTMLButtonElement>('.tools button');
    draw?.click();
    clear?.click();
    expect(element.actions).toEqual([
      { type: 'drawRoute', on: true },
      { type: 'change', change: { route: [] } },
    ]);
  });
});

describe('a route from a file', () => {
  const file = (text: string): File => new File([text], 'stråk.geojson');

  it('is read, and its problems are told with the name of the file', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [12, 57],
        [12.01, 57],
      ],
    };
    expect(await fetchRoute(file(JSON.stringify(line)))).toMatchObject({
      file: 'stråk.geojson',
      lines: 1,
      toleranceM: 0,
    });
    expect(await fetchRoute(file(''))).toMatchObject({ kind: 'emptyFile', place: { file: 'stråk.geojson' } });
    expect(await fetchRoute(file('{}'))).toMatchObject({ kind: 'noLine' });
    expect(await fetchRoute(file('x'.repeat(2_000_001)))).toMatchObject({ kind: 'fileTooLarge' });
  });
});
