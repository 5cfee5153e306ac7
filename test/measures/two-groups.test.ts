import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atkinson } from '../../src/measures/atkinson.ts';
import type { Column, Estimate } from '../../src/measures/column.ts';
import { dissimilarity } from '../../src/measures/dissimilarity.ts';
import { exposure } from '../../src/measures/exposure.ts';
import { gini } from '../../src/measures/gini.ts';
import { isolation } from '../../src/measures/isolation.ts';
import { Status } from '../../src/measures/status.ts';
import { theilH } from '../../src/measures/theil-h.ts';
import { varianceRatio } from '../../src/measures/variance-ratio.ts';
import { column, twoGroupAreas } from './columns.ts';
import { goldenIsHere, readHand, readSacramento, readSacramentoExpected, tolerance } from './golden.ts';

type Areas = readonly (readonly [number | null, number | null])[];
type Companion = (group: Column, other: Column, rows?: ArrayLike<number>) => Estimate;

const of = (companion: Companion, areas: Areas): Estimate =>
  companion(column(areas.map((area) => area[0])), column(areas.map((area) => area[1])));
const swapped = (areas: Areas): Areas => areas.map(([x, y]) => [y, x]);

/** Two areas: 30 and 10 of the one group, 10 and 30 of the other. */
const threeToOne: Areas = [
  [30, 10],
  [10, 30],
];
const mixtureOfQuarter = (-0.25 * Math.log(0.25) - 0.75 * Math.log(0.75)) / Math.log(2);

const companions: readonly (readonly [name: string, companion: Companion, ofThreeToOne: number])[] = [
  ['dissimilarity', dissimilarity, 0.5],
  ['isolation', isolation, 0.625],
  ['exposure', exposure, 0.375],
  ['variance ratio', varianceRatio, 0.25],
  ['Gini', gini, 0.5],
  ['Theil’s H', theilH, 1 - mixtureOfQuarter],
  ['Atkinson', atkinson, 1 - 0.75],
];
const evenness = companions.filter(([name]) => name !== 'isolation' && name !== 'exposure');

describe.each(companions)('%s', (_, companion, ofThreeToOne) => {
  it('has its value by hand', () => {
    expect(of(companion, threeToOne)).toMatchObject({ status: Status.present });
    expect(of(companion, threeToOne).value).toBeCloseTo(ofThreeToOne, 12);
  });

  it('leaves an area out of both groups when one count is missing', () => {
    const areas: Areas = [...threeToOne, [null, 500], [500, null], [0, 0]];
    expect(of(companion, areas)).toEqual(of(companion, threeToOne));
  });

  it('looks at the rows that it is given', () => {
    const areas: Areas = [[999, 1], ...threeToOne, [1, 999]];
    const group = column(areas.map(([x]) => x));
    const other = column(areas.map(([, y]) => y));
    expect(companion(group, other, [1, 2])).toEqual(of(companion, threeToOne));
  });

  it('has no value, for a reason, where there is nothing to compare', () => {
    expect(of(companion, []).status).toBe(Status.noData);
    expect(of(companion, [[null, 4]]).status).toBe(Status.noData);
    expect(of(companion, [[3, 4]]).status).toBe(Status.tooFewAreas);
    expect(of(companion, [[3, 0], [4, 0]])).toMatchObject({ status: Status.noPopulation, value: NaN }); // prettier-ignore
  });

  it('lies within 0…1 and is unmoved when all counts are scaled', () => {
    fc.assert(
      fc.property(twoGroupAreas, fc.integer({ min: 2, max: 30 }), (areas, times) => {
        const { value, status } = of(companion, areas);
        expect(status).toBe(Status.present);
        expect(value >= 0 && value <= 1).toBe(true);
        const scaled = of(companion, areas.map(([x, y]) => [x * times, y * times])); // prettier-ignore
        expect(scaled.value).toBeCloseTo(value, 9);
      }),
    );
  });

  it('is unmoved when an area is divided into areas of equal composition', () => {
    fc.assert(
      fc.property(twoGroupAreas, (areas) => {
        const divided = areas.flatMap(([x, y]): Areas => [[x, y], [2 * x, 2 * y]]); // prettier-ignore
        const whole = areas.map(([x, y]) => [3 * x, 3 * y] as const);
        expect(of(companion, divided).value).toBeCloseTo(of(companion, whole).value, 9);
      }),
    );
  });
});

describe.each(evenness)('%s as evenness', (_, companion) => {
  it('is 0 when the groups are spread alike and 1 when no area holds both', () => {
    expect(of(companion, [[10, 20], [30, 60], [5, 10]]).value).toBeCloseTo(0, 12); // prettier-ignore
    expect(of(companion, [[10, 0], [0, 60], [5, 0]]).value).toBeCloseTo(1, 12); // prettier-ignore
  });

  it('is unmoved when the groups change places', () => {
    fc.assert(
      fc.property(twoGroupAreas, (areas) => {
        expect(of(companion, swapped(areas)).value).toBeCloseTo(of(companion, areas).value, 9);
      }),
    );
  });
});

describe('the companions together', () => {
  it('isolation and exposure share out whom a person meets', () => {
    fc.assert(
      fc.property(twoGroupAreas, (areas) => {
        expect(of(isolation, areas).value + of(exposure, areas).value).toBeCloseTo(1, 9);
      }),
    );
  });

  it('as many meetings are had by the one group as by the other', () => {
    fc.assert(
      fc.property(twoGroupAreas, (areas) => {
        const [x, y] = areas.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
        const one = x * of(exposure, areas).value;
        const other = y * of(exposure, swapped(areas)).value;
        expect(Math.abs(one - other)).toBeLessThan(1e-9 * (x + y));
      }),
    );
  });

  it('Gini is never below dissimilarity', () => {
    fc.assert(
      fc.property(twoGroupAreas, (areas) => {
        expect(of(gini, areas).value).toBeGreaterThanOrEqual(of(dissimilarity, areas).value - 1e-12);
      }),
    );
  });

  it('Gini is the mean difference between pairs of persons over its greatest', () => {
    fc.assert(
      fc.property(twoGroupAreas, (areas) => {
        const known = areas.filter(([x, y]) => x + y > 0).map(([x, y]) => ({ t: x + y, p: x / (x + y) }));
        const total = known.reduce((sum, { t }) => sum + t, 0);
        const share = known.reduce((sum, { t, p }) => sum + t * p, 0) / total;
        let sum = 0;
        for (const i of known) for (const j of known) sum += i.t * j.t * Math.abs(i.p - j.p);
        expect(of(gini, areas).value).toBeCloseTo(sum / (2 * total * total * share * (1 - share)), 9);
      }),
    );
  });

  it('dissimilarity, Gini and Atkinson are unmoved when one group is scaled', () => {
    fc.assert(
      fc.property(twoGroupAreas, fc.integer({ min: 2, max: 9 }), (areas, times) => {
        const scaled = areas.map(([x, y]) => [x * times, y] as const);
        for (const companion of [dissimilarity, gini, atkinson]) {
          expect(of(companion, scaled).value).toBeCloseTo(of(companion, areas).value, 9);
        }
      }),
    );
  });

  it('Atkinson asks for a weight between 0 and 1', () => {
    const group = column([30, 10]);
    for (const weight of [0, 1, -1, NaN]) expect(atkinson(group, group, undefined, weight).status).toBe(Status.invalid);
    expect(atkinson(group, column([10, 30]), undefined, 0.9).value).not.toBeCloseTo(0.25, 3);
  });
});

describe('Morrill’s patterns on 10 × 10 cells of 100 people', () => {
  const cells = Array.from({ length: 100 }, (_, i) => ({ row: Math.floor(i / 10), column: i % 10 }));

  it('a group that fills a corner has a dissimilarity of 1, and of 0 when all cells are mixed', () => {
    const corner = cells.map(({ row, column: at }): [number, number] => (row < 5 && at < 5 ? [100, 0] : [0, 100]));
    expect(of(dissimilarity, corner).value).toBeCloseTo(1, 12);
    expect(of(dissimilarity, cells.map(() => [50, 50] as const)).value).toBe(0); // prettier-ignore
  });
});

describe.skipIf(!goldenIsHere)('the companions against published values (golden folder)', () => {
  const truths: readonly (readonly [string, Companion, number])[] = [
    ['dissim', dissimilarity, tolerance.peer],
    ['isolation', isolation, tolerance.peer],
    ['interaction', exposure, tolerance.peer],
    ['correlationR_eta2', varianceRatio, tolerance.peer],
    ['gini', gini, tolerance.peer],
    ['entropy_H_zero_as_zero', theilH, tolerance.peerH],
    ['atkinson_b0.5', atkinson, tolerance.peer],
  ];

  it.each(truths)('%s of 403 tracts in Sacramento', (name, companion, near) => {
    const tract = readSacramento();
    const group = tract('HISP');
    const others = tract('TOT_POP').map((total, i) => total - (group[i] ?? NaN));
    const { value } = companion(column(group, 'persons'), column(others, 'persons'));
    expect(Math.abs(value - readSacramentoExpected()(name))).toBeLessThan(near);
  });

  it.each(goldenIsHere ? readHand().pairs : [])('the pair $A_Q1/$A_Q4 and $B_Q1/$B_Q4', (pair) => {
    const areas: Areas = [[pair.A_Q1, pair.A_Q4], [pair.B_Q1, pair.B_Q4]]; // prettier-ignore
    expect(Math.abs(of(dissimilarity, areas).value - pair.D_pair)).toBeLessThan(tolerance.closedForm);
    expect(Math.abs(of(exposure, areas).value - pair.exposure_Q1_to_Q4)).toBeLessThan(tolerance.closedForm);
  });
});
