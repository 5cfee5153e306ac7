// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BetweenParts } from '../../src/panels/drawer/parts.ts';
import '../../src/panels/plain-table/plain-table-element.ts';
import type { PlainTableElement } from '../../src/panels/plain-table/plain-table-element.ts';
import { problem } from '../../src/problem/problem.ts';
import { compareSurroundings } from '../../src/relations/compare-surroundings.ts';
import type { Action } from '../../src/store/actions.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import type { Between, SettledView } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import type { FrontierCase } from '../relations/frontier-case.ts';
import { countedBorders } from '../relations/frontier-case.ts';
import { areasInARow, inputsOf } from '../relations/pair-case.ts';
import { givenPack, givenView } from './given.ts';

let language: BetweenLanguage;
let actions: Action[];
let element: PlainTableElement;

beforeAll(async () => {
  language = await withBetweenText(await loadLanguage('sv'));
});
beforeEach(() => {
  actions = [];
  document.body.replaceChildren();
});

const sharp: FrontierCase = countedBorders([[400, 100], [40, 350], [50, 300], [300, 40]], [0, 0, 1, 1]); // prettier-ignore
const ready = <T>(value: T) => ({ state: 'ready', value }) as const;
const waiting = { state: 'waiting', before: undefined, progress: undefined } as const;

/** The region of a case: the same object each time it is asked for, as in the store. */
const packs = new Map<FrontierCase, BetweenParts['pack']>();

function packOf(given: FrontierCase): BetweenParts['pack'] {
  const pack = packs.get(given) ?? { ...givenPack(), deso: { ...givenPack().deso, areas: given.areas } };
  packs.set(given, pack);
  return pack;
}

function partsOf(view: Partial<SettledView>, between: Partial<Between>, given = sharp): BetweenParts {
  return {
    language,
    view: givenView({ surface: 'table', tableOf: 'frontiers', a: [], b: [], ...view }),
    pack: packOf(given),
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

async function show(view: Partial<SettledView>, between: Partial<Between>, given?: FrontierCase): Promise<void> {
  element = document.createElement('mr-plain-table');
  element.parts = partsOf(view, between, given);
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  await element.updateComplete;
}

async function turnTo(view: Partial<SettledView>, between: Partial<Between>, given?: FrontierCase): Promise<void> {
  element.parts = partsOf(view, between, given);
  await element.updateComplete;
}

const words = (selector: string): string =>
  (element.querySelector(selector)?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
const rowHeads = (): string[] => [...element.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim());
const button = (name: RegExp): HTMLButtonElement =>
  [...element.querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent)) ??
  document.createElement('button');
const answer = { frontiers: ready(sharp.answer) };

describe('the table of what lies between', () => {
  it('says that it counts, and nothing more, until there is an answer', async () => {
    await show({}, { frontiers: waiting });
    expect(words('.waiting')).toBe('Räknar …');
    expect(words('h2')).toBe('Gränser');
    expect(element.querySelector('table')).toBeNull();
    expect(button(/Ladda ner/).disabled).toBe(true);
  });

  it('keeps its rows, marked as busy, while the next answer is on its way', async () => {
    await show({}, answer);
    await turnTo({}, { frontiers: { ...waiting, before: sharp.answer } });
    expect(rowHeads()).toHaveLength(3);
    expect(element.querySelector('table')?.getAttribute('aria-busy')).toBe('true');
  });

  it('shows no rows of another region while those of this one are on their way', async () => {
    await show({}, answer);
    const other = countedBorders([[9, 9], [9, 9]]); // prettier-ignore
    await turnTo({}, { frontiers: { ...waiting, before: sharp.answer } }, other);
    expect(element.querySelector('table')).toBeNull();
    expect(words('.waiting')).toBe('Räknar …');
  });

  it('says what failed, and keeps what was there', async () => {
    const failed = { state: 'failed', before: undefined, problem: problem('workerStopped', { message: 'x' }) } as const;
    await show({}, { frontiers: failed });
    expect(words('[role="alert"]')).not.toBe('');
    expect(element.querySelector('.waiting')).toBeNull();
    await show({}, answer);
    await turnTo({}, { frontiers: { ...failed, before: sharp.answer } });
    expect(words('[role="alert"]')).not.toBe('');
    expect(rowHeads()).toHaveLength(3);
  });

  it('asks for two poles first where it needs them, and for A in Tänk om', async () => {
    await show({ tableOf: 'meetingScale' }, {});
    expect(words('.waiting')).toMatch(/^Välj två poler/);
    await turnTo({ tableOf: 'whatIf' }, {});
    expect(words('.waiting')).toMatch(/^Välj pol A/);
  });

  it('says why there are no rows', async () => {
    const none = countedBorders([[1, 2]]);
    await show({}, { frontiers: ready(none.answer) }, none);
    expect(words('.notes')).toBe('Inga områden gränsar till varandra.');
    expect(element.querySelector('table')).toBeNull();
  });

  it('sorts by a column, up, down and back, and says how', async () => {
    await show({}, answer);
    button(/Skillnad/).click();
    await turnTo({ sort: 'apart:up' }, answer);
    button(/Skillnad/).click();
    await turnTo({ sort: 'apart:down' }, answer);
    const down = rowHeads();
    expect(words('header .small')).toContain('Sorterat efter Skillnad, högst först. Rader utan värde står sist.');
    expect(element.querySelectorAll('[aria-sort="descending"]')).toHaveLength(1);
    button(/Skillnad/).click();
    button(/Tabellens egen ordning/).click();
    expect(actions).toEqual([
      { type: 'sort', sort: 'apart:up' },
      { type: 'sort', sort: 'apart:down' },
      { type: 'sort', sort: '' },
      { type: 'sort', sort: '' },
    ]);
    await turnTo({ sort: 'apart:up' }, answer);
    expect(rowHeads()).toEqual([...down].reverse());
  });

  it('makes a row’s sides A and B, and marks the row that they are', async () => {
    await show({}, answer);
    button(/^Gör Område a och Område b till A och B$/).click();
    const { codes } = sharp.areas;
    expect(actions).toEqual([{ type: 'setPair', a: [codes[0]], b: [codes[1]] }]);
    await turnTo({ a: [codes[1] ?? ''], b: [codes[0] ?? ''] }, answer);
    expect(words('tr.pole .pair')).toBe('Visas nu');
    expect(element.querySelectorAll('tr.pole')).toHaveLength(1);
  });

  it('has a hundred rows on a page at most, and turns it', async () => {
    const long = countedBorders(Array.from({ length: 150 }, (_, i) => (i % 2 === 0 ? [300, 40] : [40, 300])));
    await show({}, { frontiers: ready(long.answer) }, long);
    const onPage = rowHeads().length;
    expect(onPage).toBeLessThan(149);
    button(/Nästa/).click();
    expect(actions).toEqual([{ type: 'turnPage', page: 2 }]);
    await turnTo({ page: 2 }, { frontiers: ready(long.answer) }, long);
    expect(rowHeads().length).toBeLessThanOrEqual(onPage);
    expect(words('.scope')).toBe('149 rader');
  });

  it('says that no row fits a filter, with a way out', async () => {
    await show({ filter: 'zzz' }, answer);
    expect(words('tr.none')).toContain('Ingen rad passar filtret.');
    expect(words('.scope')).toBe('0 av 3 rader');
    element.querySelector<HTMLButtonElement>('tr.none button')?.click();
    expect(actions).toEqual([{ type: 'filter', text: '' }]);
  });

  it('offers a filter for long tables only, and a choice where a part has several tables', async () => {
    await show({}, answer);
    expect(element.querySelector('#mr-table-filter')).toBeNull();
    expect([...element.querySelectorAll('#mr-plain-part option')].map(({ textContent }) => textContent.trim())).toEqual(
      ['Gränser mellan grannar', 'Kommunernas gränser'],
    );
    await turnTo({ tablePart: 'municipalities' }, answer);
    expect(words('h2')).toMatch(/^Kommunernas gränser/);
    await turnTo({ filter: 'a' }, answer);
    expect(element.querySelector('#mr-table-filter')).not.toBeNull();
  });

  it('offers no filter where rows have no names, however many, unless one is on', async () => {
    const scale = compareSurroundings({
      year: 2022,
      basis: 'households',
      areas: areasInARow(12),
      inputs: inputsOf({
        population: Array<number>(12).fill(20_000),
        q1: Array.from({ length: 12 }, (_, i) => 900 - 70 * i),
        q4: Array.from({ length: 12 }, (_, i) => 100 + 70 * i),
      }),
      picker: { at: () => 0, within: () => [] },
      a: [0],
      b: [11],
    });
    // As many sizes as a country has.
    const long = { ...scale, steps: [...scale.steps, ...scale.steps, ...scale.steps] };
    expect(long.steps.length).toBeGreaterThan(15);
    await show({ tableOf: 'meetingScale' }, { meetingScale: ready(long) });
    expect(rowHeads().length).toBeGreaterThan(15);
    expect(element.querySelector('#mr-table-filter')).toBeNull();
    await turnTo({ tableOf: 'meetingScale', municipality: '9901' }, { meetingScale: ready(long) });
    expect(element.querySelector('#mr-table-filter')).toBeNull();
    await turnTo({ tableOf: 'meetingScale', filter: 'x' }, { meetingScale: ready(long) });
    expect(element.querySelector('#mr-table-filter')).not.toBeNull();
  });
});
