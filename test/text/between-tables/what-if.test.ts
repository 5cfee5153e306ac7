import { describe, expect, it } from 'vitest';
import { exact, missing } from '../../../src/measures/column.ts';
import { Status } from '../../../src/measures/status.ts';
import type { Scenario } from '../../../src/relations/scenario/scenario.ts';
import type { PlaceFacts } from '../../../src/relations/scenario/place-facts.ts';
import type { PairFigures, WhatIfAnswer } from '../../../src/relations/scenario/what-if.ts';
import { whatIfTables } from '../../../src/text/between-tables/what-if.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import { areasInARow } from '../../relations/pair-case.ts';
import { cellOf, en, expectSound, figuresOf, partsOf, plain, sv, tableOf, wordsOf } from './given-tables.ts';

const place: PlaceFacts = {
  reason: undefined,
  areas: 1,
  skipped: [],
  population: 2036,
  households: 1000,
  employed: { base: 1180, having: 640 },
  educated: { base: 1000, having: 165 },
  lowestIncome: 168,
};
const today: PairFigures = {
  contrast: exact(54.6),
  balanceA: exact(11),
  balanceB: exact(0.2),
  swaps: exact(249.3),
  index: exact(2.23),
  conditionsA: 0.5,
  conditionsB: 1.3,
};
const answer: WhatIfAnswer = {
  basis: 'households',
  householdSource: 'quartiles',
  municipality: 'Storhamn',
  places: { a: place, b: place, between: place, municipality: place },
  tenures: [],
  exchange: { most: 400, least: -100, reason: undefined },
  reports: [
    { asked: 120, applied: 120, areas: 1, skipped: [], reason: undefined },
    { asked: 900, applied: 400, areas: 2, skipped: [{ areas: 1, status: 'suppressed' }], reason: 'limit' },
  ],
  today,
  then: { ...today, contrast: exact(40.2), balanceA: exact(9), conditionsA: 0.6 },
  medians: [
    { kind: 'employed', pole: 'a', status: 'reachable', value: 0.54, median: 0.74, amount: 236 },
    { kind: 'income', pole: 'b', status: 'reached', value: 413, median: 270, amount: 0 },
    { kind: 'educated', pole: 'a', status: 'beyond', value: 0.1, median: 1, amount: 0 },
    { kind: 'educated', pole: 'b', status: 'unknown', value: NaN, median: NaN, amount: 0 },
  ],
  counts: undefined,
};
const scenario: Scenario = [
  { kind: 'employed', place: 'a', amount: 120 },
  { kind: 'exchange', amount: 900 },
];

const tables = (tried: Scenario, given: WhatIfAnswer = answer, language = sv): readonly PlainTable[] =>
  whatIfTables(given, tried, partsOf(areasInARow(2), language));

describe('what is tried, as rows', () => {
  it('has every figure today beside what if', () => {
    const table = tableOf(tables(scenario), 'figures');
    expect(wordsOf(table, 'figure')).toHaveLength(7);
    expect(figuresOf(table, 'today')).toEqual([54.6, 11, 0.2, 249.3, 2.23, 0.5, 1.3]);
    expect(figuresOf(table, 'then').slice(0, 3)).toEqual([40.2, 9, 0.2]);
    expect(cellOf(table, 'today', 3).text).toBe('249');
    expect(wordsOf(table, 'figure')[4]).toContain('Storhamn');
  });

  it('has today alone while nothing is tried, and says so', () => {
    const [figures, ...rest] = tables([]);
    expect(figures?.columns.map(({ key }) => key)).toEqual(['figure', 'today']);
    expect(figures?.notes).toEqual([sv.between.whatIf.nothingYet]);
    expect(rest.map(({ id }) => id)).toEqual(['goals']);
  });

  it('says on every table with something tried that it is no forecast', () => {
    for (const table of tables(scenario)) expect(table.notes.join(' ')).toMatch(/prognos/);
  });

  it('lists the moves with what was asked, what became of it, and why not all', () => {
    const table = tableOf(tables(scenario), 'moves');
    expect(wordsOf(table, 'move')[0]).toBe('120 fler i arbete i A');
    expect([figuresOf(table, 'asked'), figuresOf(table, 'applied'), figuresOf(table, 'areas')]).toEqual([
      [120, 900],
      [120, 400],
      [1, 2],
    ]);
    expect(wordsOf(table, 'remark')[0]).toBe('');
    expect(plain(wordsOf(table, 'remark')[1] ?? '')).toMatch(/400.*skyddad uppgift/);
  });

  it('lists what it would take to reach the median, or that it is reached, out of reach or not known', () => {
    const table = tableOf(tables([]), 'goals');
    expect(wordsOf(table, 'pole')).toEqual(['A', 'B', 'A', 'B']);
    expect(wordsOf(table, 'amount')).toEqual(['236', 'nått', 'går inte att nå', 'går inte att räkna']);
    expect(figuresOf(table, 'value')[0]).toBeCloseTo(54, 9);
    expect(figuresOf(table, 'value')[1]).toBe(413);
    expect(figuresOf(table, 'median')[0]).toBeCloseTo(74, 9);
    expect(cellOf(table, 'value', 3)).toEqual({ text: '', reason: 'ingen uppgift' });
    expect(cellOf(table, 'value', 1).text).toMatch(/413/);
    expect(tables([], { ...answer, medians: [] }).map(({ id }) => id)).not.toContain('goals');
  });

  it('is sound without B, with ∞, with what is withheld, and in English', () => {
    const none = missing(Status.suppressed);
    const open: PairFigures = { ...today, contrast: none, balanceA: { ...exact(Infinity), status: Status.infinite }, conditionsB: NaN }; // prettier-ignore
    const given = { ...answer, today: open, then: open };
    expect(cellOf(tableOf(tables([], given), 'figures'), 'today', 0).reason).toBe('skyddad uppgift');
    expect(cellOf(tableOf(tables([], given), 'figures'), 'today', 1)).toMatchObject({ text: '∞' });
    for (const language of [sv, en]) {
      expectSound(tables(scenario, given, language), ['remark']);
      expectSound(tables([], answer, language));
    }
  });
});
