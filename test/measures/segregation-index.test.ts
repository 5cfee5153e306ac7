import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../src/measures/roles.ts';
import { livingConditions } from '../../src/measures/living-conditions.ts';
import { segregationIndex } from '../../src/measures/segregation-index.ts';
import { Status } from '../../src/measures/status.ts';
import { column } from './columns.ts';
import { goldenIsHere, readHand, tolerance } from './golden.ts';

type Row = readonly [
  employment: number | null,
  income: number | null,
  education: number | null,
  persons?: number | null,
];

/** A municipality with easy medians: 0.8, 200 and 0.4. */
const municipality: readonly Row[] = [
  [0.4, 100, 0.2],
  [0.8, 150, 0.3],
  [0.8, 200, 0.4],
  [0.8, 300, 0.5],
  [0.9, 400, 0.8],
];

function inputs(rows: readonly Row[], scale = 1): Inputs {
  return {
    employmentRate: column(
      rows.map((row) => row[0]),
      'share',
    ),
    disposableIncome: column(
      rows.map((row) => (row[1] === null ? null : row[1] * scale)),
      'kSEK',
    ),
    postSecondaryShare: column(
      rows.map((row) => row[2]),
      'share',
    ),
    employmentBase: column(
      rows.map((row) => (row[3] === undefined ? 1000 : row[3])),
      'persons',
    ),
  };
}

const all = (rows: readonly unknown[]): number[] => rows.map((_, i) => i);
const indexOf = (rows: readonly Row[], scale = 1) => segregationIndex(inputs(rows, scale), all(rows));

describe('the segregation index', () => {
  it('is how many times the typical area stands above the weakest', () => {
    const index = indexOf(municipality);
    expect(index.index.value).toBeCloseTo(2, 12);
    expect(index.bottomGap).toBe(index.index.value);
    expect(index.median).toBeCloseTo(1, 12);
    expect(index.weakest).toMatchObject({
      row: 0,
      employmentRate: 0.4,
      disposableIncome: 100,
      postSecondaryShare: 0.2,
    });
    expect(index.weakest?.medianOver).toEqual({ employmentRate: 2, disposableIncome: 2, postSecondaryShare: 2 });
  });

  it('looks in the other direction as well', () => {
    const index = indexOf(municipality);
    expect(index.topGap).toBeCloseTo(Math.cbrt((0.9 / 0.8) * 2 * 2), 12);
    expect(index.strongest?.row).toBe(4);
    expect(index.composites).toHaveLength(5);
  });

  it('has a band of all four alternatives, and a robust form by the tenth percentile', () => {
    // Ratios to the medians 0.2, 100 and 0.2; the weakest area is 0.5 in each, the last has the least employment.
    const ratios = [[0.5, 0.5, 0.5], [1, 1, 3], [1, 3, 1], [3, 1, 1], [0.4, 3, 3]] as const; // prettier-ignore
    const { index, f1, f2, f4, medianOverP10 } = indexOf(ratios.map(([x, y, z]) => [x / 5, y * 100, z / 5]));
    const typical = Math.cbrt(3);
    expect(index.value).toBeCloseTo(2 * typical, 12);
    expect(f1).toBeCloseTo((2.5 + 2 + 2) / 3, 12);
    expect(f2).toBeCloseTo(10 / 3, 12);
    expect(f4).toBeCloseTo(2, 12);
    expect([index.lower, index.upper]).toEqual([f4, f2]);
    expect(medianOverP10).toBeCloseTo(typical / (0.5 + 0.4 * (typical - 0.5)), 12);
  });

  it('has the greatest of its alternatives as its upper end, whichever that is', () => {
    const { index, f1, f2, f4 } = indexOf([[0.8, 20, 0.4], ...municipality.slice(1)]);
    expect(f4).toBeCloseTo((1 + 10 + 1) / 3, 12);
    expect(index.upper).toBe(Math.max(index.value, f1, f2, f4));
    expect(index.upper).toBeGreaterThanOrEqual(f4);
    expect(index.value).toBeLessThan(f4);
  });

  it('leaves out and lists areas with few persons or without an indicator', () => {
    const rows: Row[] = [...municipality, [0.1, 10, 0.01, 199], [0.1, null, 0.01, 900], [0.1, 10, 0.01, null]];
    const index = indexOf(rows);
    expect(index.index.value).toBeCloseTo(2, 12);
    expect(index.n).toBe(5);
    expect(index.leftOut).toEqual([
      { row: 5, reason: 'tooFewPersons' },
      { row: 6, reason: 'missingIndicator' },
      { row: 7, reason: 'missingIndicator' },
    ]);
  });

  it('counts an area with exactly 200 persons', () => {
    expect(indexOf([...municipality, [0.7, 180, 0.3, 200]]).n).toBe(6);
  });

  it('looks at all residents where persons aged 20–64 are not known', () => {
    const { employmentBase, ...rest } = inputs([...municipality, [0.1, 10, 0.01, 199]]);
    const withPopulation = segregationIndex({ ...rest, population: employmentBase! }, [0, 1, 2, 3, 4, 5]);
    expect(withPopulation.leftOut).toEqual([{ row: 5, reason: 'tooFewPersons' }]);
    expect(segregationIndex(rest, [0, 1, 2, 3, 4, 5]).n).toBe(6);
  });

  it('is not made of fewer than five areas', () => {
    const index = indexOf(municipality.slice(0, 4));
    expect(index).toMatchObject({ status: Status.tooFewAreas, n: 4, weakest: null, strongest: null });
    expect(index.index).toMatchObject({ value: NaN, status: Status.tooFewAreas });
    expect(indexOf([])).toMatchObject({ status: Status.tooFewAreas, n: 0 });
  });

  it('is not made without one of the indicators, or when the typical area has none of it', () => {
    const { postSecondaryShare, ...rest } = inputs(municipality);
    expect(postSecondaryShare).toBeDefined();
    expect(segregationIndex(rest, [0, 1, 2, 3, 4]).status).toBe(Status.noData);
    expect(indexOf(municipality.map(([employment, income]) => [employment, income, 0])).status).toBe(Status.noData);
  });

  it('is without bound where an area has nothing of an indicator', () => {
    const index = indexOf([[0, 100, 0.2], ...municipality.slice(1)]);
    expect(index.index).toMatchObject({ value: Infinity, status: Status.infinite, upper: Infinity });
    expect(index.poleQuotient).toBe(Infinity);
  });

  const number = fc.double({ min: 0.05, max: 1, noNaN: true });
  const rows = fc.array(fc.tuple(number, number, number), { minLength: 5, maxLength: 40 });

  it('multiplies its two directions to the pole quotient, with itself inside its band', () => {
    fc.assert(
      fc.property(rows, (areas) => {
        const { topGap, bottomGap, poleQuotient, index, medianOverP10 } = indexOf(areas);
        expect(topGap * bottomGap).toBeCloseTo(poleQuotient, 9);
        expect(Math.min(topGap, bottomGap, medianOverP10)).toBeGreaterThanOrEqual(1);
        expect(medianOverP10).toBeLessThanOrEqual(bottomGap * (1 + 1e-12));
        expect(index.lower <= index.value && index.value <= index.upper).toBe(true);
      }),
    );
  });

  it('is unmoved when an indicator is scaled and when the areas are listed in another order', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 1000, noNaN: true }), (areas, scale) => {
        const { index, f1, f2, f4 } = indexOf(areas);
        const scaled = indexOf(areas, scale);
        const turned = indexOf(areas.slice().reverse());
        expect(scaled.index.value / index.value).toBeCloseTo(1, 9);
        expect(turned.index.value / index.value).toBeCloseTo(1, 9);
        expect(scaled.f1 / f1).toBeCloseTo(1, 9);
        expect(scaled.f2 / f2).toBeCloseTo(1, 9);
        expect(scaled.f4 / f4).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('living conditions for the map', () => {
  it('is the composite of each area within its own municipality', () => {
    const twice = [...municipality, ...municipality];
    const groupOf = Uint16Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    const { values, status } = livingConditions(inputs(twice), groupOf, 2);
    expect(values[0]).toBeCloseTo(0.5, 12);
    expect([...values.slice(0, 5)]).toEqual([...values.slice(5)]);
    expect([...status]).toEqual(new Array(10).fill(Status.present));
  });

  it('says why an area has none', () => {
    const rows: Row[] = [
      ...municipality,
      [0.5, null, 0.3],
      [0.5, 100, 0.3, 150],
      [0.5, 100, 0.3, null],
      [0.5, -1, 0.3],
      [0.9, 1, 1],
    ];
    const { status, values } = livingConditions(inputs(rows), Uint16Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), 2);
    const { suppressed, tooSmall, invalid, tooFewAreas } = Status;
    expect([...status.slice(5)]).toEqual([suppressed, tooSmall, suppressed, invalid, tooFewAreas]);
    expect(values.slice(5).every(Number.isNaN)).toBe(true);
    expect(livingConditions({}, Uint16Array.of(0), 1).status[0]).toBe(Status.noData);
  });
});

describe.skipIf(!goldenIsHere)('the segregation index against the hand calculation (golden folder)', () => {
  it('agrees on the five toy areas', () => {
    const toy = readHand().segregationsindex_toy;
    const index = indexOf(toy.X);
    const near = (value: number | undefined, expected: number | undefined): void => {
      expect(Math.abs((value ?? NaN) - (expected ?? NaN))).toBeLessThan(tolerance.closedForm);
    };
    near(index.index.value, toy.F3_geo);
    near(index.f1, toy.F1_per_indicator);
    near(index.f2, toy.F2_arith);
    near(index.f4, toy.F4_mean_of_ratios);
    near(index.topGap, toy.top_gap);
    near(index.poleQuotient, toy.pole_quotient);
    near(index.weakest?.medianOver.employmentRate, toy.ratios[0]);
    near(index.weakest?.medianOver.disposableIncome, toy.ratios[1]);
    near(index.weakest?.medianOver.postSecondaryShare, toy.ratios[2]);
    const typical = Math.cbrt(toy.median[0] * toy.median[1] * toy.median[2]);
    index.composites.forEach(({ composite }, i) => near(composite * typical, toy.G[i]));
  });
});
