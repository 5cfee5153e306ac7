// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../../src/panels/suggest/suggest-element.ts';
import type { SuggestElement } from '../../src/panels/suggest/suggest-element.ts';
import type { BetweenParts } from '../../src/panels/drawer/parts.ts';
import type { AreaSet } from '../../src/geography/area-set.ts';
import { pairButtons } from '../../src/panels/pair/pair-notice.ts';
import { problem } from '../../src/problem/problem.ts';
import { relationFlows } from '../../src/relations/relation-flows.ts';
import type { SuggestInput } from '../../src/relations/suggest-input.ts';
import type { SuggestPairsInput } from '../../src/relations/suggest-pairs.ts';
import { suggestPairs } from '../../src/relations/suggest-pairs.ts';
import type { PoleRegions } from '../../src/relations/suggested-pair.ts';
import { suggestedPair } from '../../src/relations/suggest-input.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import type { Action } from '../../src/store/actions.ts';
import type { SettledView } from '../../src/store/state.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { render } from 'lit';
import { areasInARow, chain, inputsOf } from '../relations/pair-case.ts';
import { runSteps } from '../relations/run-steps.ts';
import { givenPack, givenView } from './given.ts';

let languages: { readonly sv: BetweenLanguage; readonly en: BetweenLanguage };
let element: SuggestElement;
let actions: Action[];

beforeAll(async () => {
  languages = { sv: await withBetweenText(swedish), en: await withBetweenText(await loadLanguage('en')) };
});
beforeEach(() => {
  document.body.replaceChildren();
  actions = [];
});

/** Eight areas in a row that take turns, four in each municipality. */
function input(n = 8): SuggestInput {
  return {
    areas: areasInARow(
      n,
      Array.from({ length: n }, (_, i) => Number(i >= n / 2)),
    ),
    neighbours: chain(n),
    inputs: inputsOf({
      q1: Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 400 + i : 40)),
      q4: Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 50 : 400 + i)),
    }),
    basis: 'households',
  };
}

function pairs(more: Partial<SuggestPairsInput> = {}, n = 8) {
  return suggestPairs({ ...input(n), kind: 'counterPole', a: [], threshold: 4, ...more });
}

function partsOf(view: Partial<SettledView>, between: Partial<BetweenParts['between']>, areas: AreaSet): BetweenParts {
  const pack = givenPack();
  return {
    language: languages.sv,
    view: givenView({ a: [], b: [], suggest: 'counterPole', ...view }),
    pack: { ...pack, deso: { ...pack.deso, areas } },
    relation: undefined,
    layer: undefined,
    index: [],
    between: { ...nothingBetween, ...between },
    pointed: undefined,
    overlays: [],
    palette: 'light',
    reducedMotion: true,
    arrived: true,
  };
}

async function show(
  view: Partial<SettledView>,
  between: Partial<BetweenParts['between']>,
  more: Partial<BetweenParts> = {},
): Promise<void> {
  element = document.createElement('mr-suggest');
  element.parts = { ...partsOf(view, between, input().areas), ...more };
  element.sentence = undefined;
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  await element.updateComplete;
}

const said = (selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const cards = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('.suggestion-card')];
const press = (button: Element | null | undefined): void => {
  (button as HTMLElement).click();
};
const ready = <T>(value: T) => ({ state: 'ready', value }) as const;

describe('suggested pole pairs', () => {
  it('stand thirty municipalities at a time where a country has hundreds, and more when asked', async () => {
    const n = 140;
    const areas: AreaSet = {
      ...areasInARow(n),
      municipalities: Array.from({ length: n / 2 }, (_, i) => ({ code: String(1000 + i), name: `Kommun ${i}` })),
      municipalityOf: Uint16Array.from({ length: n }, (_, i) => i >> 1),
    };
    const { pack } = partsOf({}, {}, areas);
    const answer = pairs({ areas, kind: 'contrast' }, n);
    expect(answer.pairs).toHaveLength(70);
    await show({ suggest: 'contrast' }, { suggestPairs: ready(answer) }, { pack });
    expect(cards()).toHaveLength(30);
    press([...element.querySelectorAll('.more')].at(-1));
    await element.updateComplete;
    expect(cards()).toHaveLength(70);
    expect(element.querySelector('.found > .more')).toBeNull();
  });

  it('are named on both sides alike, with how far apart they are and why', async () => {
    await show({}, { suggestPairs: ready(pairs()) });
    const [card] = cards();
    expect([...card!.querySelectorAll('.side strong')].map(({ textContent }) => textContent)).toEqual([
      'Område e',
      'Område d',
    ]);
    expect(card!.querySelector('.apart')!.textContent).toMatch(/\d+×/);
    expect(card!.querySelector('.why p')!.textContent).toMatch(
      /^Närmaste motpolen till Område e, 610\s?m bort\. De delar 100\s?m gräns\.$/,
    );
  });

  it('stand by municipality, by name', async () => {
    await show({}, { suggestPairs: ready(pairs()) });
    expect(said('summary h3')).toEqual(['Lillvik', 'Storhamn']);
    expect(said('summary .small').every((words) => /polpar$/.test(words))).toBe(true);
  });

  it('are shown as the pair, on a map that sees them whole', async () => {
    await show({}, { suggestPairs: ready(pairs()) });
    press(cards()[0]!.querySelector('button'));
    expect(actions).toEqual([{ type: 'change', change: { a: ['9901C1040'], b: ['9901C1030'], camera: null } }]);
  });

  it('say which one is on show, whichever way round', async () => {
    const { pair } = pairs().pairs[0]!;
    const { codes } = input().areas;
    const [a, b] = [[codes[pair.b.rows[0]!]!], [codes[pair.a.rows[0]!]!]];
    await show({ a, b }, { suggestPairs: ready(pairs()) });
    const shown = cards().filter((card) => card.hasAttribute('data-shown'));
    expect(shown).toHaveLength(1);
    expect(shown[0]!.querySelector('button')).toBeNull();
  });

  it('begin with the chosen A, and say when it has none', async () => {
    const { codes } = input().areas;
    await show({ a: [codes[0]!] }, { suggestPairs: ready(pairs({ a: [0] })) });
    expect(said('.of-a .why p')[0]).toMatch(/^Närmaste motpolen till Område a/);
    document.body.replaceChildren();
    await show({ a: [codes[0]!] }, { suggestPairs: ready({ ...pairs({ a: [0] }), ofA: null }) });
    expect(said('.of-a p')).toEqual(['A har ingen motpol som säkert skiljer sig minst 4 gånger.']);
  });

  it('are narrowed to a municipality, and to a threshold within its limits', async () => {
    await show({}, { suggestPairs: ready(pairs()) });
    const select = element.querySelector('select')!;
    expect([...select.options].map(({ text }) => text.trim())).toEqual(['Alla kommuner', 'Lillvik', 'Storhamn']);
    select.value = '9902';
    select.dispatchEvent(new Event('change'));
    const number = element.querySelector<HTMLInputElement>('input[type=number]')!;
    number.value = '7';
    number.dispatchEvent(new Event('change'));
    number.value = '99';
    number.dispatchEvent(new Event('change'));
    number.value = '';
    number.dispatchEvent(new Event('change'));
    expect(actions).toEqual([
      { type: 'narrow', municipality: '9902' },
      { type: 'change', change: { threshold: 7 } },
      { type: 'change', change: { threshold: 20 } },
    ]);
    expect(number.value).toBe('4');
  });

  it('show a few at first, and more when asked', async () => {
    const listed = pairs().pairs.map(({ pair }) => ({ pair, municipality: 0 }));
    const many = { ...pairs(), pairs: [...listed, ...listed, ...listed] };
    await show({}, { suggestPairs: ready(many) });
    expect(cards()).toHaveLength(3);
    press(element.querySelector('.more'));
    await element.updateComplete;
    expect(cards().length).toBe(Math.min(13, many.pairs.length));
  });

  it('say why there are none and what can be done', async () => {
    await show({}, { suggestPairs: ready({ ...pairs(), pairs: [], none: 'noContrast' }) });
    expect(said('.empty p')).toEqual([
      'Inga områden skiljer sig säkert så mycket.',
      'Sänk tröskeln, eller välj en annan kommun.',
    ]);
  });

  it('keep what was there when a new answer fails, with a way to try again', async () => {
    const failed = { state: 'failed', before: pairs(), problem: problem('workerStopped', { message: 'x' }) } as const;
    await show({}, { suggestPairs: failed });
    expect(cards().length).toBeGreaterThan(0);
    press(element.querySelector('[role=alert] button'));
    expect(actions).toEqual([{ type: 'recover' }]);
  });

  it('let another kind be chosen, and lead back to the pair', async () => {
    await show({}, { suggestPairs: ready(pairs()) });
    expect(said('.kinds label')).toEqual(['Motpol', 'Kontrast', 'Kommungräns', 'Skarp gräns', 'Polregioner', 'Flöden']);
    element.querySelector<HTMLInputElement>('input[value=regions]')!.dispatchEvent(new Event('change'));
    press(element.querySelector('.back'));
    expect(actions).toEqual([
      { type: 'change', change: { suggest: 'regions' } },
      { type: 'change', change: { suggest: 'none' } },
    ]);
  });

  it('never become markup', async () => {
    const areas = { ...input().areas, names: input().areas.names.map(() => '<img src=x onerror=alert(1)>') };
    await show(
      {},
      { suggestPairs: ready(pairs()) },
      { pack: { ...givenPack(), deso: { ...givenPack().deso, areas } } },
    );
    expect(element.querySelector('img')).toBeNull();
    expect(said('.side strong')[0]).toBe('<img src=x onerror=alert(1)>');
  });

  it('say what is under way, and stop it', async () => {
    await show({ suggest: 'flows' }, { relationFlows: { state: 'waiting', before: undefined, progress: 0.4 } });
    expect(element.querySelector('progress')!.getAttribute('value')).toBe('0.4');
    press(element.querySelector('.under-way button'));
    expect(actions).toEqual([{ type: 'change', change: { suggest: 'counterPole' } }]);
  });

  it('are reached from the pair', () => {
    const host = document.createElement('mr-sheet');
    host.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
    document.body.append(host);
    render(pairButtons(true, swedish), host);
    press(host.querySelector('[data-control=suggest]'));
    expect(actions).toEqual([{ type: 'change', change: { suggest: 'counterPole' } }]);
  });
});

describe('flows and regions', () => {
  it('say how much would be moved how far, that it is no proposal, and each flow both ways named', async () => {
    const answer = runSteps(relationFlows({ ...input(), municipality: '' }));
    await show({ suggest: 'flows' }, { relationFlows: ready(answer) });
    expect(said('.told p')[0]).toMatch(
      /^Om de med låg köpkraft vore fördelade .* hushåll \(\d+ %\) bo i ett annat område\./,
    );
    expect(said('.told p')[1]).toMatch(/inte ett förslag/);
    expect(said('.why p').every((words) => /hushåll på kortaste väg/.test(words))).toBe(true);
  });

  const regions: PoleRegions = {
    level: 'deso',
    basis: 'households',
    seed: 1,
    permutations: 999,
    moran: 0.42,
    quadrants: Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 3),
    largestP: 0.004,
    regions: [],
    pairs: [suggestedPair(input(), 'regions', [0, 2, 4], [7])],
    islands: [{ row: 1, kind: 'LH', pair: suggestedPair(input(), 'island', [1], [0, 2]) }],
    none: null,
  };

  it('tell the seed, and how many are there by chance, in plain words', async () => {
    await show({ suggest: 'regions' }, { poleRegions: ready(regions) });
    expect(said('.told p')[1]).toBe(
      'Sökt med frö 1, 999 omkastningar. Av de områden som räknas med är högst ungefär 5 av 100 där av en slump.',
    );
    expect(said('.found > section h3')).toEqual(['Polregioner', 'Möten']);
    expect(said('.side strong').slice(0, 2)).toEqual(['Område a och 2 till', 'Område h']);
  });

  it('have a reason and an advice for every empty answer, in both languages', async () => {
    for (const language of [languages.sv, languages.en])
      for (const none of ['noBalance', 'noNeighbours', 'allEqual', 'tooFew', 'noneCertain'] as const) {
        document.body.replaceChildren();
        await show({ suggest: 'regions' }, { poleRegions: ready({ ...regions, none }) }, { language });
        expect(said('.empty p').every((words) => words.length > 10)).toBe(true);
        expect(said('.empty p')).toHaveLength(2);
      }
  });
});
