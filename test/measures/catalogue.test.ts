import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '../../src/measures/balance.ts';
import { catalogue, isKnownMeasure, measureOf } from '../../src/measures/catalogue.ts';
import type { Column, EstimateColumn } from '../../src/measures/column.ts';
import { estimateAt } from '../../src/measures/column.ts';
import { computeMeasure } from '../../src/measures/compute-measure.ts';
import type { MeasureContext } from '../../src/measures/measure-context.ts';
import type { ParsedMeasure } from '../../src/measures/parse-measure.ts';
import { measureKey, parseMeasure } from '../../src/measures/parse-measure.ts';
import type { Basis, Inputs, MeasureKey } from '../../src/measures/roles.ts';
import { scaleOf } from '../../src/measures/scale-of.ts';
import { Status, hasValue } from '../../src/measures/status.ts';
import { column, count } from './columns.ts';

/** A thousand metres to the counter-pole of every area. */
function thousandM(): EstimateColumn {
  const values = new Float64Array(6).fill(1000);
  return { values, status: new Uint8Array(6), lower: values, upper: values };
}

const households: MeasureContext = {
  basis: 'households',
  groupOf: new Uint16Array(6),
  groups: 1,
  counterPoleM: thousandM,
};
const persons: MeasureContext = { ...households, basis: 'persons' };

/** Six areas of one municipality; the last has 40 residents. */
const table = {
  population: column([2000, 1500, 1800, 900, 1100, 40], 'persons'),
  employmentBase: column([1100, 800, 900, 500, 600, 20], 'persons'),
  q1: column([300, 40, 120, 80, 100, 9]),
  q2: column([200, 110, 90, 80, 100, 3]),
  q3: column([150, 200, 90, 80, 100, 3]),
  q4: column([50, 350, 0, 80, 100, 2]),
  p1: column([45, 6, 40, 25, 25, 50], 'percent'),
  p2: column([25, 14, 30, 25, 25, 20], 'percent'),
  p3: column([20, 30, 28, 25, 25, 20], 'percent'),
  p4: column([10, 50, 2, 25, 25, 10], 'percent'),
  employmentRate: column([0.5, 0.85, 0.6, 0.7, 0.75, 0.4], 'share'),
  postSecondaryShare: column([0.2, 0.6, 0.25, 0.4, 0.4, 0.3], 'share'),
  disposableIncome: column([180, 400, 210, 280, 290, 150], 'kSEK'),
} satisfies Inputs;

describe('the catalogue', () => {
  it('has each measure once, and finds it by its key', () => {
    const keys = catalogue.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.map((key) => measureOf(key).key)).toEqual(keys);
    expect(isKnownMeasure('balance') && !isKnownMeasure('toString')).toBe(true);
  });

  it.each(catalogue)('$key needs just the columns that it says', (measure) => {
    for (const context of [households, persons]) {
      const needed: Inputs = Object.fromEntries(measure.needs(context.basis).map((role) => [role, table[role]]));
      expect(hasValue(measure.compute(needed, context).status[0] ?? Status.noData)).toBe(true);
      for (const role of measure.needs(context.basis)) {
        const { [role]: gone, ...rest } = needed;
        expect(gone).toBeDefined();
        expect([...measure.compute(rest, context).status]).toEqual(new Array(6).fill(Status.noData));
      }
    }
  });

  it('takes away every figure of an area with 40 residents but their number', () => {
    for (const measure of catalogue) {
      const expected = measure.key === 'population' ? Status.present : Status.tooSmall;
      expect([measure.key, measure.compute(table, households).status[5]]).toEqual([measure.key, expected]);
    }
  });

  it('goes by the sum of the quartiles where residents are not known', () => {
    const { population, ...rest } = table;
    expect(population).toBeDefined();
    expect(measureOf('balance').compute(rest, households).status[5]).toBe(Status.tooSmall);
    expect(measureOf('balance').compute(rest, persons).status[5]).toBe(Status.present);
  });

  it('goes by the households of the part when the quartiles are of a part of the stock', () => {
    const part: Inputs = { ...table, q1: column([30, 8, 0, 40, 9, 9]), q2: column([9, 4, 0, 40, 9, 1]), q3: column([9, 4, 0, 40, 9, 1]), q4: column([2, 3, 0, 40, 9, 1]) }; // prettier-ignore
    const inPart = { ...households, partOfStock: true };
    const { present, tooSmall, noPopulation } = Status;
    expect([...measureOf('balance').compute(part, inPart).status]).toEqual([present, tooSmall, noPopulation, present, tooSmall, tooSmall]); // prettier-ignore
    expect(measureOf('employmentRate').compute(part, inPart).status[1]).toBe(present);
  });

  it('computes from households or from whole percents, as the basis says', () => {
    expect(measureOf('balance').compute(table, households).values[0]).toBe(6);
    expect(measureOf('balance').compute(table, persons)).toMatchObject({
      values: { 0: 4.5 },
      lower: { 0: 44.5 / 10.5 },
    });
    expect(measureOf('ice').compute(table, households).values[0]).toBeCloseTo(-250 / 350, 12);
    expect(measureOf('balance').compute(table, households).status[2]).toBe(Status.infinite);
  });

  it('knows a rate exactly, in arrays that may be moved', () => {
    const { values, lower, upper } = measureOf('employmentRate').compute(table, households);
    expect([values[1], lower[1], upper[1]]).toEqual([0.85, 0.85, 0.85]);
    expect(new Set([values.buffer, lower.buffer, upper.buffer, table.employmentRate.values.buffer]).size).toBe(4);
  });

  it('never shows a number without a value, nor a value without a number', () => {
    const cell = fc.option(count, { nil: null });
    const row = fc.tuple(cell, cell, cell, fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom<Basis>('households', 'persons'), (rows, basis) => {
        const part = (k: 0 | 1 | 2 | 3): Column => column(rows.map((cells) => cells[k]));
        const low = part(0);
        const high = part(1);
        const share = part(3);
        const inputs: Inputs = { q1: low, q4: high, p1: { ...low, unit: 'percent' }, p4: { ...high, unit: 'percent' }, population: part(2), employmentRate: share, postSecondaryShare: share, disposableIncome: low }; // prettier-ignore
        const context = { basis, groupOf: Uint16Array.from(rows, (_, i) => i % 3), groups: 3 };
        for (const measure of catalogue) {
          const out = measure.compute(inputs, context);
          for (let i = 0; i < rows.length; i++) {
            const { value, status, lower, upper } = estimateAt(out, i);
            const known = hasValue(status) || status === Status.infinite;
            expect([measure.key, Number.isNaN(value)]).toEqual([measure.key, !known]);
            expect(!known || (lower <= value && value <= upper)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('a measure by its key', () => {
  it.each<[string, ParsedMeasure | null]>([
    ['balance', { kind: 'known', key: 'balance' }],
    ['ratio:rented/owned', { kind: 'ratio', numerator: 'rented', denominator: 'owned' }],
    ['column:noise', { kind: 'column', id: 'noise' }],
    ['column:', null],
    ['ratio:rented', null],
    ['ratio:a/b/c', null],
    ['constructor', null],
    ['', null],
  ])('"%s" is read', (key, parsed) => {
    expect(parseMeasure(key)).toEqual(parsed);
    if (parsed) expect(measureKey(parsed)).toBe(key);
  });

  it.each<[MeasureKey, ReturnType<typeof scaleOf>]>([
    ['balance', 'balance'],
    ['localDeviation', 'deviation'],
    ['ice', 'bounded'],
    ['disposableIncome', 'sequential'],
    ['ratio:rented/owned', 'balance'],
    ['column:noise', 'sequential'],
  ])('%s is put on the scale %s', (key, scale) => {
    expect(scaleOf(key, 'share')).toBe(scale);
  });

  it('a column of log ratios is a deviation', () => {
    expect(scaleOf('column:change', 'logRatio')).toBe('deviation');
  });

  const columns: Readonly<Record<string, Column>> = {
    rented: column([30, 20, 0, 5, 6, 7], 'dwellings'),
    owned: column([10, 40, 5, 5, 6, 7], 'dwellings'),
    distance: column([1, 2, 3, 4, 5, 6], 'metres'),
    population: table.population,
  };
  const source = { inputs: table, column: (id: string) => columns[id] };
  const compute = (key: string, inputs: Inputs = table) => {
    const measure = parseMeasure(key);
    if (!measure) throw new Error(key);
    return computeMeasure(measure, { ...source, inputs }, households);
  };

  it('the balance of any two columns is a measure', () => {
    const { values, status } = compute('ratio:rented/owned');
    expect([...values.slice(0, 3)]).toEqual([3, 0.5, 0]);
    expect(status[5]).toBe(Status.tooSmall);
    expect(compute('balance').values[0]).toBe(balance(table.q1, table.q4).values[0]);
  });

  it('a ratio rests on its two parts where residents are not known', () => {
    const { tooSmall, present } = Status;
    expect([...compute('ratio:rented/owned', {}).status]).toEqual([tooSmall, present, tooSmall, tooSmall, tooSmall, tooSmall]); // prettier-ignore
  });

  it('a column is shown as it is, lengths and residents however few', () => {
    expect([...compute('column:distance').values]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(compute('column:population').values[5]).toBe(40);
    expect(compute('column:rented').status[5]).toBe(Status.tooSmall);
    expect(compute('column:rented').values[0]).toBe(30);
  });

  it('a column that the table does not have is no data', () => {
    expect(compute('column:nowhere').status[0]).toBe(Status.noData);
    expect(compute('ratio:rented/nowhere').status[0]).toBe(Status.noData);
  });
});
