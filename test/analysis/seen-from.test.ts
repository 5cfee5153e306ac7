import { describe, expect, test } from 'vitest';
import { seenFrom } from '../../src/analysis/seen-from.ts';
import type { YearColumns } from '../../src/analysis/year-columns.ts';
import { yearSource } from '../../src/analysis/year-columns.ts';
import type { AreaSet } from '../../src/geography/area-set.ts';
import type { Column, Unit } from '../../src/measures/column.ts';
import { parseMeasure } from '../../src/measures/parse-measure.ts';
import { Status } from '../../src/measures/status.ts';
import { contrastOfCounts } from '../../src/relations/pair-measures.ts';

/** Four areas, three in one municipality; the last row of q1 is withheld. */
const municipalityOf = Uint16Array.of(0, 0, 1, 0);
const areas = { municipalityOf, municipalities: [{ code: '9901' }, { code: '9902' }] } as unknown as AreaSet;

function column(name: string, unit: Unit, values: readonly (number | null)[]): Column {
  return {
    name,
    unit,
    values: Float64Array.from(values, (value) => value ?? NaN),
    status: Uint8Array.from(values, (value) => (value === null ? Status.suppressed : Status.present)),
  };
}

const columns: YearColumns = {
  areas,
  problems: [],
  byId: Object.fromEntries(
    [
      column('population', 'persons', [1000, 2000, 1500, 1200]),
      column('employmentBase', 'persons', [600, 1200, 900, 700]),
      column('q1', 'households', [300, 100, 40, null]),
      column('q2', 'households', [200, 100, 100, 100]),
      column('q3', 'households', [150, 100, 200, 100]),
      column('q4', 'households', [50, 100, 350, 100]),
      column('employmentRate', 'share', [0.5, 0.75, 0.9, 0.8]),
      column('postSecondaryShare', 'share', [0.1, 0.3, 0.5, 0.4]),
      column('disposableIncome', 'kSEK', [200, 250, 400, 300]),
    ].map((one) => [one.name, one]),
  ),
};

function seen(measure: string, a: readonly number[]): ReturnType<typeof seenFrom> {
  const parsed = parseMeasure(measure);
  if (!parsed) throw new Error(measure);
  return seenFrom(parsed, yearSource(columns, 'households', 'all'), a);
}

describe('seen from A', () => {
  test.each(['balance', 'localDeviation', 'employmentRate', 'disposableIncome', 'ratio:q4/q2'])(
    'A itself is even in %s',
    (measure) => {
      expect(seen(measure, [1]).values[1]).toBeCloseTo(1, 12);
    },
  );

  test('the balance is the polkvot, with its interval', () => {
    const { values, lower, upper } = seen('balance', [2]);
    const expected = contrastOfCounts(300, 50, 40, 350);
    expect([values[0], lower[0], upper[0]]).toEqual([expected.value, expected.lower, expected.upper]);
  });

  test('a ratio of two columns carries the uncertainty of both sides, as the balance does', () => {
    const asBalance = seen('balance', [1]);
    const asRatio = seen('ratio:q1/q4', [1]);
    expect([...asRatio.upper].slice(0, 3)).toEqual([...asBalance.upper].slice(0, 3));
  });

  test('a pole whose own part is withheld gives every area that reason, whatever is measured by it', () => {
    for (const measure of ['balance', 'ratio:q1/q4', 'localDeviation']) {
      expect([measure, ...seen(measure, [3]).status]).toEqual([measure, ...Array<number>(4).fill(Status.suppressed)]);
    }
  });

  test('the local deviation compares deviations, not balances: each area against its own municipality', () => {
    const { values } = seen('localDeviation', [2]);
    // Area 2 is alone in its municipality and deviates by nothing.
    expect(values[0]).toBeGreaterThan(1);
    expect(values[0]).not.toBeCloseTo(seen('balance', [2]).values[0] ?? NaN, 3);
  });

  test('living conditions are not compared across municipalities', () => {
    expect(seen('livingConditions', [0]).status[2]).toBe(Status.notAvailable);
  });

  test('exact numbers get no interval', () => {
    const { values, lower, upper } = seen('disposableIncome', [0]);
    expect([lower[2], upper[2]]).toEqual([values[2], values[2]]);
    expect(values[2]).toBe(2);
  });

  test('several areas count by their people: the employed by those of working age', () => {
    const { values } = seen('employmentRate', [0, 1]);
    expect(values[2]).toBeCloseTo(0.9 / ((0.5 * 600 + 0.75 * 1200) / 1800), 12);
  });
});
