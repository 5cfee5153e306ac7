import { describe, expect, it } from 'vitest';
import type { ScatterMeasure } from '../../../src/relations/scatter.ts';
import { scatterOf } from '../../../src/relations/scatter.ts';
import { distributionOf } from '../../../src/relations/distribution.ts';
import { plainColumn } from '../../../src/measures/plain-column.ts';
import { Status } from '../../../src/measures/status.ts';
import { distributionTables } from '../../../src/text/between-tables/distribution.ts';
import { scatterTables } from '../../../src/text/between-tables/scatter.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import { givenAreaSet, givenColumn } from '../../relations/given-areas.ts';
import type { Cell } from '../../relations/pair-case.ts';
import { inputsOf } from '../../relations/pair-case.ts';
import { cellOf, columnOf, en, expectSound, figuresOf, partsOf, sv, tableOf, wordsOf } from './given-tables.ts';

const areas = givenAreaSet([5, 2]);

function spread(
  low: readonly Cell[],
  high: readonly Cell[],
  {
    a = [0],
    b = [1],
    language = sv,
    of = areas,
  }: { a?: number[]; b?: number[]; language?: typeof sv; of?: typeof areas } = {},
): readonly PlainTable[] {
  const answer = distributionOf({ areas: of, inputs: inputsOf({ q1: low, q4: high }), basis: 'households', a, b });
  return distributionTables(answer, partsOf(of, language));
}

const low = [300, 60, 40, 100, 0, 50, 60];
const high = [50, 60, 290, 0, 100, 50, 40];

describe('the areas of the poles’ municipalities, by name', () => {
  it('have their balance, ∞ and 0 among them, and what they hold of either group', () => {
    const table = tableOf(spread(low, high), 'spread');
    expect(table.title).toBe('Områden i Kommun 1');
    expect(wordsOf(table, 'area')).toEqual([0, 1, 2, 3, 4].map((row) => `Område ${String(row)}`));
    expect(figuresOf(table, 'balance')).toEqual([6, 1, 40 / 290, Infinity, 0]);
    expect(cellOf(table, 'balance', 3)).toMatchObject({ text: '∞', reason: 'ingen med hög' });
    expect(cellOf(table, 'balance', 4)).toMatchObject({ text: '0' });
    expect(figuresOf(table, 'shareLow').map(Math.round)).toEqual([60, 12, 8, 20, 0]);
    expect(figuresOf(table, 'shareHigh').map(Math.round)).toEqual([10, 12, 58, 0, 20]);
    expect(table.codes?.(2)).toEqual([areas.codes[2]]);
  });

  it('add up along the curve to all of both groups', () => {
    const table = tableOf(spread(low, high), 'spread');
    for (const [share, sum] of [
      ['shareLow', 'sumLow'],
      ['shareHigh', 'sumHigh'],
    ] as const) {
      // prettier-ignore
      expect(figuresOf(table, share).reduce((total, each) => total + each, 0)).toBeCloseTo(100, 9);
      expect(Math.max(...figuresOf(table, sum))).toBeCloseTo(100, 9);
    }
    const first = figuresOf(table, 'sumHigh').indexOf(0);
    expect(wordsOf(table, 'area')[first]).toBe('Område 3');
    expect(table.notes.at(-1)).toMatch(/^Så långt/);
  });

  it('have a table for each municipality where the poles lie in two', () => {
    const tables = spread(low, high, { b: [5] });
    expect(tables.map(({ id, title }) => [id, title])).toEqual([
      ['spread', 'Områden i Kommun 1'],
      ['spread2', 'Områden i Kommun 2'],
    ]);
    expectSound(tables);
  });

  it('say why an area has none, and are there for a municipality of one area', () => {
    const withheld = spread(['suppressed', 60, 40, 'nil', 10, 50, 60], ['suppressed', 60, 290, 'nil', 10, 50, 40]);
    expect(wordsOf(withheld[0]!, 'area')).not.toContain('Område 0');
    expectSound(withheld);
    const one = givenAreaSet([1, 3]);
    const alone = spread([300, 100, 200, 400], [100, 200, 300, 400], { a: [0], b: [0], of: one });
    expect(alone[0]?.length).toBe(1);
    expect(cellOf(alone[0]!, 'shareLow', 0).text).toBe('');
    expectSound(alone);
    const none = spread(low.map(() => 'suppressed'), high.map(() => 'suppressed')); // prettier-ignore
    expect(none[0]?.length).toBe(0);
    expectSound(none);
  });

  it('are sound in English', () => {
    expectSound(spread(low, high, { language: en }));
  });
});

const measure = (
  key: ScatterMeasure['key'],
  unit: ScatterMeasure['unit'],
  numbers: readonly number[],
): ScatterMeasure => ({
  key,
  unit,
  values: plainColumn(givenColumn(numbers, Status.suppressed, unit)),
});
const income = measure('disposableIncome', 'kSEK', [300, 100, 250, 150, 200, 90, 400]);
const rate = measure('employmentRate', 'share', [0.9, 0.5, 0.8, NaN, 0.7, 0.1, 0.2]);

function scatter(x: ScatterMeasure, y: ScatterMeasure, language = sv): PlainTable {
  return tableOf(scatterTables(scatterOf(areas, x, y, [0], [1]), partsOf(areas, language)), 'scatter');
}

describe('two measures, area by area', () => {
  it('stand by municipality and name, not by the measure, those that have both', () => {
    const table = scatter(income, rate);
    expect(wordsOf(table, 'area')).toEqual([0, 1, 2, 4, 5, 6].map((row) => `Område ${String(row)}`));
    expect(wordsOf(table, 'municipality').at(-1)).toBe('Kommun 2');
    expect(figuresOf(table, 'x')).toEqual([300, 100, 250, 200, 90, 400]);
    expect(table.codes?.(3)).toEqual([areas.codes[4]]);
  });

  it('tell shares in percent, with their units', () => {
    const table = scatter(income, rate);
    expect(figuresOf(table, 'y')[0]).toBeCloseTo(90, 9);
    expect(cellOf(table, 'y', 0).text).toBe('90,0');
    expect([columnOf(table, 'x').unit, columnOf(table, 'y').unit]).toEqual([
      sv.text.table.units.kSEK,
      sv.text.table.units.share,
    ]);
  });

  it('have ∞ with its reason, and no rows where none has both', () => {
    const open = scatterTables(
      { ...scatterOf(areas, income, income, [0], [1]), ys: Float64Array.from([90, 100, 150, 200, 250, Infinity, 400]) },
      partsOf(areas),
    );
    expect(cellOf(open[0]!, 'y', 0)).toMatchObject({ text: '∞', value: Infinity, reason: 'ingen med hög' });
    const none = scatter(income, measure('employmentRate', 'share', Array<number>(7).fill(NaN)));
    expect(none.length).toBe(0);
    expectSound([...open]);
    expectSound([none]);
    expectSound([scatter(income, rate, en)]);
  });
});
