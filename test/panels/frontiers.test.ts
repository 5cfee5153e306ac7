// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../../src/panels/frontiers/frontiers-element.ts';
import type { FrontiersElement } from '../../src/panels/frontiers/frontiers-element.ts';
import { frontierGroups } from '../../src/panels/frontiers/frontier-groups.ts';
import type { BetweenParts } from '../../src/panels/drawer/parts.ts';
import { problem } from '../../src/problem/problem.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import type { Action } from '../../src/store/actions.ts';
import { swedish } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import type { FrontierCase } from '../relations/frontier-case.ts';
import { countedBorders, untestedBorders } from '../relations/frontier-case.ts';
import { givenPack, givenView } from './given.ts';

let language: BetweenLanguage;
let element: FrontiersElement;
let actions: Action[];

beforeAll(async () => {
  language = await withBetweenText(swedish);
});
beforeEach(() => {
  document.body.replaceChildren();
  actions = [];
});

function partsOf({ answer, areas }: FrontierCase, over: Partial<BetweenParts> = {}): BetweenParts {
  const pack = givenPack();
  const level = { ...pack.deso, areas };
  return {
    language,
    view: givenView({ a: [areas.codes[0] ?? ''], b: [] }),
    pack: { ...pack, deso: level, kommun: level },
    relation: undefined,
    layer: undefined,
    index: [],
    between: { ...nothingBetween, frontiers: { state: 'ready', value: answer } },
    pointed: undefined,
    overlays: [],
    palette: 'light',
    reducedMotion: true,
    arrived: true,
    ...over,
  };
}

async function show(given: FrontierCase, over: Partial<BetweenParts> = {}): Promise<void> {
  element = document.createElement('mr-frontiers');
  element.parts = partsOf(given, over);
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  await element.updateComplete;
}

const entries = (): HTMLButtonElement[] => [...element.querySelectorAll<HTMLButtonElement>('.entry')];
const words = (selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const more = (): HTMLButtonElement | null => element.querySelector('.steps .button');

/** Ten areas that take turns: six in Storhamn, four in Lillvik; every border is certain. */
const turns = (): FrontierCase =>
  countedBorders(
    Array.from({ length: 10 }, (_, k) => (k % 2 === 0 ? ([400 + k, 100] as const) : ([100, 400 + k] as const))),
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1],
  );

describe('borders by place', () => {
  it('begin with the municipalities of the poles, then those that cross, then the others by name', () => {
    const { answer, areas } = turns();
    const keys = (poles: readonly number[]): string[] => frontierGroups(answer, areas, poles).map(({ key }) => key);
    expect(keys([0])).toEqual(['9901', 'across', '9902']);
    expect(keys([9])).toEqual(['9902', 'across', '9901']);
    expect(keys([0, 9])).toEqual(['9902', '9901', 'across']);
    expect(keys([])).toEqual(['across', '9902', '9901']);
  });

  it('hold every certain border once, sharpest first', () => {
    const { answer, areas } = turns();
    const groups = frontierGroups(answer, areas, [0]);
    expect(groups.map(({ rows }) => rows.length)).toEqual([5, 1, 3]);
    expect(new Set(groups.flatMap(({ rows }) => rows)).size).toBe(9);
  });

  it('all cross between municipalities, and there are no groups without borders', () => {
    const { answer, areas } = turns();
    const kommun = { ...answer, municipalities: [], acrossMunicipality: answer.acrossMunicipality.map(() => 1) };
    expect(frontierGroups(kommun, areas, [0]).map(({ key, rows }) => [key, rows.length])).toEqual([['across', 9]]);
    const alone = countedBorders([[400, 100]]);
    expect(frontierGroups(alone.answer, alone.areas, []).map(({ rows }) => rows.length)).toEqual([0, 0]);
  });
});

describe('the list of the sharpest borders', () => {
  it('names both sides, the low one first, with how far apart they are', async () => {
    await show(turns());
    const [first] = entries();
    expect(first?.getAttribute('aria-label')).toMatch(
      /^Område \w och Område \w: 1\d gånger \(\d+–\d+\), \d+\sm gräns\. Gör dem till A och B$/,
    );
    expect(words('.heads span')).toEqual(['fler låg', 'fler hög']);
    expect(words('summary h3')).toEqual(['Storhamn', 'Över kommungränser', 'Lillvik']);
    expect(words('summary .small')).toEqual(['5 skarpa gränser', '1 skarp gräns', '3 skarpa gränser']);
  });

  it('makes the sides A and B when one is chosen, and shows which it is', async () => {
    const given = turns();
    await show(given);
    entries()[0]?.click();
    const [action] = actions;
    expect(action).toMatchObject({ type: 'setPair' });
    if (action?.type !== 'setPair') return;
    const low = given.areas.codes.indexOf(action.a[0] ?? '');
    expect(low % 2).toBe(0);
    element.parts = { ...partsOf(given), view: givenView({ a: action.a, b: action.b }) };
    await element.updateComplete;
    expect(entries().filter((entry) => entry.getAttribute('aria-pressed') === 'true')).toHaveLength(1);
    expect(words('.entry[aria-pressed=true] .sign')).toEqual(['A', 'B']);
    element.parts = { ...partsOf(given), view: givenView({ a: action.b, b: action.a }) };
    await element.updateComplete;
    expect(words('.entry[aria-pressed=true] .sign')).toEqual(['B', 'A']);
  });

  it('lights the border on the map under pointer and focus, and the entry that the map points at', async () => {
    const given = turns();
    const row = [...given.answer.order].find((k) => (given.answer.other[k] ?? 9) < 6) ?? -1;
    await show(given, { pointed: { kind: 'frontier', index: row } });
    expect(element.querySelectorAll('[data-lit]')).toHaveLength(1);
    const [first] = entries();
    first?.dispatchEvent(new Event('focus'));
    first?.dispatchEvent(new Event('blur'));
    expect(actions).toEqual([
      { type: 'point', pointed: { kind: 'frontier', index: row } },
      { type: 'point', pointed: undefined },
    ]);
  });

  it('shows three of each at first, and more when asked', async () => {
    await show(turns());
    const within = (): number => element.querySelector('details')?.querySelectorAll('.entry').length ?? 0;
    expect(within()).toBe(3);
    expect(more()?.textContent.trim()).toBe('Visa 2 till');
    more()?.click();
    await element.updateComplete;
    expect(within()).toBe(5);
    expect(more()?.textContent.trim()).toBe('Visa färre');
    more()?.click();
    await element.updateComplete;
    expect(within()).toBe(3);
  });

  it('opens the municipalities of the poles, and makes the others when they are opened', async () => {
    await show(turns());
    const [storhamn, , lillvik] = element.querySelectorAll('details');
    expect([storhamn?.open, lillvik?.open]).toEqual([true, false]);
    expect(lillvik?.querySelectorAll('.entry')).toHaveLength(0);
    if (lillvik) lillvik.open = true;
    lillvik?.dispatchEvent(new Event('toggle'));
    await element.updateComplete;
    expect(lillvik?.querySelectorAll('.entry')).toHaveLength(3);
    expect(lillvik?.querySelector('.share')?.textContent).toContain('I Lillvik är 100');
  });

  it('says why there is nothing to list', async () => {
    await show(countedBorders([[70, 70], [70, 70]])); // prettier-ignore
    expect(words('.no-border')).toEqual(['Inga säkra gränser inom kommunen.']);
    document.body.replaceChildren();
    await show(countedBorders([['suppressed', 5], [70, 70]])); // prettier-ignore
    expect(words('.no-border')).toEqual([]);
    expect(words('.share')[0]).toContain('inga gränser mellan områden att jämföra');
    document.body.replaceChildren();
    await show(countedBorders([[70, 70]]));
    expect(words('.note')).toEqual(['Inga områden gränsar till varandra.']);
    expect(words('.share')[0]).toContain('ett enda område');
  });

  it('lists the largest differences of a measure that cannot be tested, and says that it cannot', async () => {
    await show(untestedBorders([168, 200, 190]));
    expect(words('.note')[0]).toContain('inget intervall');
    expect(entries()).toHaveLength(2);
    expect(words('summary .small')[0]).toBe('2 gränser');
  });

  it('keeps what it shows while another is on its way, and waits calmly for the first', async () => {
    const given = turns();
    const waiting = { state: 'waiting', before: given.answer, progress: undefined } as const;
    await show(given, { between: { ...nothingBetween, frontiers: waiting } });
    expect(entries().length).toBeGreaterThan(0);
    expect(element.querySelector('.frontiers')?.getAttribute('aria-busy')).toBe('true');
    document.body.replaceChildren();
    await show(given, { between: nothingBetween });
    expect(element.querySelector('[aria-busy=true]')).not.toBeNull();
    element.parts = partsOf(given, { view: givenView({ level: 'kommun' }) });
    await element.updateComplete;
    expect(entries()).toEqual([]);
  });

  it('says what went wrong where there is no answer', async () => {
    const failed = {
      state: 'failed',
      before: undefined,
      problem: problem('network', { address: 'x', status: 0 }),
    } as const;
    await show(turns(), { between: { ...nothingBetween, frontiers: failed } });
    expect(element.querySelector('[role=alert]')?.textContent.trim()).toMatch(/\S+\./);
  });
});
