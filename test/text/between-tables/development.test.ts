import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../src/measures/roles.ts';
import { Status } from '../../../src/measures/status.ts';
import { problem } from '../../../src/problem/problem.ts';
import type { LayerAnswer } from '../../../src/protocol/requests.ts';
import type { DevelopmentInput, YearFigures } from '../../../src/relations/development.ts';
import { development } from '../../../src/relations/development.ts';
import { developmentTables } from '../../../src/text/between-tables/development.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import { givenEstimates, givenLayer } from '../../panels/given.ts';
import type { Cell } from '../../relations/pair-case.ts';
import { areasInARow, inputsOf } from '../../relations/pair-case.ts';
import { cellOf, columnOf, en, expectSound, figuresOf, partsOf, plain, sv, tableOf, wordsOf } from './given-tables.ts';

const areas = areasInARow(3);
const household = (low: readonly Cell[], high: readonly Cell[]): Inputs => inputsOf({ q1: low, q4: high });
const read = (year: number, inputs: Inputs): YearFigures => ({ year, problem: null, inputs, smallest: inputs });
const apart = household([300, 40, 100], [50, 350, 100]);
const nearer = household([150, 40, 100], [100, 350, 100]);

function tables(
  years: readonly YearFigures[],
  { layer, language = sv, ...more }: Partial<DevelopmentInput> & { layer?: LayerAnswer; language?: typeof sv } = {},
): readonly PlainTable[] {
  const answer = development({
    basis: 'households',
    subset: 'all',
    areas,
    smallestAreas: areas,
    a: [0],
    b: [1],
    years,
    breaks: [],
    indexBreaks: [],
    vintages: ['DeSO 2025'],
    ...more,
  });
  return developmentTables(answer, layer, partsOf(areas, language));
}

const years = (given: readonly YearFigures[]): PlainTable => tableOf(tables(given), 'years');

describe('both poles, year by year', () => {
  it('have balance, how many times apart, and their municipality behind', () => {
    const table = years([read(2024, nearer), read(2017, apart)]);
    expect(table.caption).toBe('Båda polerna år för år, Regionen');
    expect(wordsOf(table, 'year')).toEqual(['2017', '2024']);
    expect(figuresOf(table, 'a')).toEqual([6, 1.5]);
    expect(columnOf(table, 'background0').title).toBe('Balansmått Storhamn');
    expect(figuresOf(table, 'background0')[0]).toBeCloseTo(440 / 500, 9);
    expect(figuresOf(table, 'apart')[0]).toBeCloseTo(300.5 / 50.5 / (40.5 / 350.5), 9);
    expect(cellOf(table, 'apart', 0).detail).toMatch(/^\d+–\d+$/);
    expect(figuresOf(table, 'apart-lower')[0]).toBeLessThan(figuresOf(table, 'apart')[0] ?? 0);
    expect(plain(table.notes[0] ?? '')).toMatch(/^Sedan 2017 har skillnaden minskat från 51 till 13 gånger/);
  });

  it('are as far apart whichever is A', () => {
    const [one, other] = [
      { a: [0], b: [1] },
      { a: [1], b: [0] },
    ].map((poles) => tableOf(tables([read(2017, apart), read(2024, nearer)], poles), 'years'));
    const [there, back] = [figuresOf(one!, 'apart'), figuresOf(other!, 'apart')];
    there.forEach((times, row) => expect(back[row]).toBeCloseTo(times, 9));
  });

  it('have a row with its reason for a year that is missing, and for a pole that is withheld', () => {
    const unread = problem('network', { address: 'values-2018.csv', status: 404 });
    const withheld = household(['suppressed', 40, 100], [50, 350, 100]);
    const table = years([read(2017, apart), { year: 2018, problem: unread }, read(2019, withheld), read(2024, nearer)]);
    expect(wordsOf(table, 'year')).toEqual(['2017', '2018', '2019', '2024']);
    expect(cellOf(table, 'a', 1)).toEqual({ text: '', reason: 'ingen uppgift' });
    expect(cellOf(table, 'a', 2)).toEqual({ text: '', reason: 'skyddad uppgift' });
    expect(cellOf(table, 'b', 2).text).not.toBe('');
    expect(figuresOf(table, 'apart').map(Number.isNaN)).toEqual([false, true, true, false]);
    expectSound([table], ['apart-lower', 'apart-upper']);
  });

  it('say only the certain end where a pole has nobody of one group', () => {
    const table = years([read(2017, household([300, 40, 9], [0, 350, 9])), read(2024, nearer)]);
    const cell = cellOf(table, 'apart', 0);
    expect(cell).toMatchObject({ remark: 'minst så mycket' });
    expect(cell.text).toMatch(/^minst/);
    expect(cell.value).toBe(figuresOf(table, 'apart-lower')[0]);
    expect(cellOf(table, 'a', 0)).toMatchObject({ text: '∞', reason: 'ingen med hög' });
    expectSound([table]);
  });

  it('say so where there is one year only, or one and the same pole', () => {
    expect(years([read(2024, nearer)]).notes[0]).toMatch(/^Bara 2024 har uppgifter/);
    const same = tableOf(tables([read(2017, apart), read(2024, nearer)], { a: [0], b: [0] }), 'years');
    expect(figuresOf(same, 'apart')).toEqual([1, 1]);
    expectSound([same]);
    const none = tableOf(tables([]), 'years');
    expect(none.length).toBe(0);
    expectSound([none]);
  });
});

/** Eight areas with the three indicators, so that their municipality has an index. */
function withIndex(): readonly PlainTable[] {
  const eight = areasInARow(8);
  const spread = (from: number, step: number) => Array.from({ length: 8 }, (_, i) => from + i * step);
  const inputs = inputsOf({
    population: spread(900, 100),
    employmentBase: spread(600, 50),
    employmentRate: spread(0.5, 0.05),
    postSecondaryShare: spread(0.1, 0.05),
    disposableIncome: spread(150, 30),
    q1: spread(300, -30),
    q4: spread(50, 30),
  });
  const year = (at: number, these: Inputs): YearFigures => ({
    year: at,
    problem: null,
    inputs: these,
    smallest: these,
  });
  return tables([year(2017, inputs), year(2024, inputsOf({ q1: spread(300, -30), q4: spread(50, 30) }))], {
    areas: eight,
    smallestAreas: eight,
  });
}

describe('the index in both directions', () => {
  it('has a row for each municipality and year, or the reason, and says that it is our own', () => {
    const table = tableOf(withIndex(), 'index');
    expect(wordsOf(table, 'municipality')).toEqual(['Storhamn', 'Storhamn']);
    expect(wordsOf(table, 'year')).toEqual(['2017', '2024']);
    expect(figuresOf(table, 'bottomGap')[0]).toBeGreaterThan(1);
    expect(figuresOf(table, 'topGap')[0]).toBeGreaterThan(1);
    expect(figuresOf(table, 'bottomGap')[0]).not.toBe(figuresOf(table, 'topGap')[0]);
    expect(figuresOf(table, 'areas')[0]).toBe(8);
    expect(cellOf(table, 'bottomGap', 1).reason).toMatch(/\S/);
    expect(table.notes.at(-1)).toBe('Indexet är en egen beräkning.');
    expect(table.codes?.(0)).toEqual(['9901']);
    expectSound([table]);
  });
});

describe('the change of every area', () => {
  const layer = (measure: LayerAnswer['measure'] = 'balance'): LayerAnswer => ({
    ...givenLayer(),
    measure,
    values: givenEstimates([2, 0.5, NaN], { 2: Status.suppressed }),
    changeSince: 2017,
  });
  const given = [read(2017, apart), read(2024, nearer)];

  it('is there only while two years are compared', () => {
    expect(tables(given).map(({ id }) => id)).not.toContain('change');
    expect(tables(given, { layer: givenLayer() }).map(({ id }) => id)).not.toContain('change');
    expect(tables(given, { layer: layer() }).map(({ id }) => id)).toContain('change');
  });

  it('is how many times as much, and in words, with the reason where there is none', () => {
    const table = tableOf(tables(given, { layer: layer() }), 'change');
    expect(cellOf(table, 'change', 0)).toMatchObject({ text: '2,0', value: 2, detail: '1,5–2,6' });
    expect(cellOf(table, 'change', 2)).toEqual({ text: '', reason: 'skyddad uppgift' });
    expect(wordsOf(table, 'meaning').map((words) => words !== '')).toEqual([true, true, false]);
    expect(columnOf(table, 'change').unit).toBe('gånger');
    expect(table.codes?.(1)).toHaveLength(1);
    expectSound([table], ['meaning']);
  });

  it('says that it is the balance that has changed, whatever the map shows, or the ratio', () => {
    const table = tableOf(tables(given, { layer: layer() }), 'change');
    expect(table.title).toBe('Balansmåttet mot 2017');
    expect(columnOf(table, 'change').title).toBe('Balansmåttet mot 2017');
    expect(table.notes).toEqual(['Förändringen är balansmåttets, vilket mått som än är valt.']);
    const ofRatio = tableOf(tables(given, { layer: layer('ratio:rented/owned') }), 'change');
    expect(columnOf(ofRatio, 'change').title).toBe('Förhållandet mot 2017');
    expect(ofRatio.notes).toEqual([]);
  });

  it('is sound in English', () => {
    expectSound(tables(given, { layer: layer(), language: en }), ['meaning', 'apart-lower', 'apart-upper']);
  });
});
