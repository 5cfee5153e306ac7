import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Estimate } from '../../src/measures/column.ts';
import { dissimilarity } from '../../src/measures/dissimilarity.ts';
import { multigroupDissimilarity } from '../../src/measures/multigroup-dissimilarity.ts';
import { multigroupTheilH } from '../../src/measures/multigroup-theil-h.ts';
import {
  localInformation,
  localInformationOfGroups,
  mutualInformation,
} from '../../src/measures/mutual-information.ts';
import { Status } from '../../src/measures/status.ts';
import { theilH } from '../../src/measures/theil-h.ts';
import { column, fourGroupAreas, twoGroupAreas } from './columns.ts';
import { goldenIsHere, readSacramento, readSacramentoExpected, tolerance } from './golden.ts';

type Areas = readonly (readonly (number | null)[])[];
type Companion = (columns: readonly Column[], rows?: ArrayLike<number>) => Estimate;

const columnsOf = (areas: Areas, groups = areas[0]?.length ?? 2): Column[] =>
  Array.from({ length: groups }, (_, m) => column(areas.map((area) => area[m] ?? null)));
const of = (companion: Companion, areas: Areas): Estimate => companion(columnsOf(areas));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const companions: readonly (readonly [string, Companion])[] = [
  ['multigroup dissimilarity', multigroupDissimilarity],
  ['multigroup H', multigroupTheilH],
  ['mutual information', mutualInformation],
];

describe.each(companions)('%s', (_, companion) => {
  it('is 0 when every area is composed as the whole', () => {
    expect(of(companion, [[10, 20, 30], [1, 2, 3], [20, 40, 60]]).value).toBeCloseTo(0, 12); // prettier-ignore
  });

  it('is greatest when every area holds one group', () => {
    const most = companion === mutualInformation ? Math.log(3) : 1;
    expect(of(companion, [[10, 0, 0], [0, 10, 0], [0, 0, 10]]).value).toBeCloseTo(most, 12); // prettier-ignore
  });

  it('leaves out an area where a count is missing or nobody lives', () => {
    const areas = [[10, 20, 30], [30, 20, 10]]; // prettier-ignore
    expect(of(companion, [...areas, [null, 500, 1], [0, 0, 0], [-5, 3, 3]])).toEqual(of(companion, areas));
  });

  it('looks at the rows that it is given', () => {
    const areas = [[900, 1, 1], [10, 20, 30], [30, 20, 10]]; // prettier-ignore
    expect(companion(columnsOf(areas), [1, 2])).toEqual(of(companion, areas.slice(1)));
  });

  it('has no value, for a reason, where there is nothing to compare', () => {
    expect(of(companion, []).status).toBe(Status.noData);
    expect(companion([]).status).toBe(Status.noData);
    expect(of(companion, [[1, 2, 3]]).status).toBe(Status.tooFewAreas);
    expect(of(companion, [[1, 0, 0], [2, 0, 0]])).toMatchObject({ status: Status.noPopulation, value: NaN }); // prettier-ignore
  });

  it('is unmoved by scaling, by the order of groups and by dividing areas', () => {
    fc.assert(
      fc.property(fourGroupAreas, fc.integer({ min: 2, max: 9 }), (areas, times) => {
        const { value } = of(companion, areas);
        expect(value).toBeGreaterThanOrEqual(0);
        const scaled = areas.map((area) => area.map((count) => count * times));
        const turned = areas.map((area) => area.slice().reverse());
        expect(of(companion, scaled).value).toBeCloseTo(value, 9);
        expect(of(companion, turned).value).toBeCloseTo(value, 9);
        expect(of(companion, [...areas, ...scaled]).value).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('with two groups', () => {
  it('multigroup dissimilarity and H are those of two', () => {
    fc.assert(
      fc.property(twoGroupAreas, (areas) => {
        const [group, other] = columnsOf(areas) as [Column, Column];
        expect(of(multigroupDissimilarity, areas).value).toBeCloseTo(dissimilarity(group, other).value, 9);
        expect(of(multigroupTheilH, areas).value).toBeCloseTo(theilH(group, other).value, 9);
      }),
    );
  });
});

describe('mutual information', () => {
  it('is unmoved when areas and groups change roles', () => {
    fc.assert(
      fc.property(fourGroupAreas, (areas) => {
        const roles = [0, 1, 2, 3].map((m) => areas.map((area) => area[m] ?? 0));
        expect(of(mutualInformation, roles).value).toBeCloseTo(of(mutualInformation, areas).value, 9);
      }),
    );
  });

  it('between municipalities and within them add up to the whole', () => {
    fc.assert(
      fc.property(fourGroupAreas, fourGroupAreas, (one, other) => {
        const merged = [one, other].map((areas) => [0, 1, 2, 3].map((m) => sum(areas.map((area) => area[m] ?? 0))));
        const total = sum(merged.flat());
        const within = sum(
          [one, other].map((areas, g) => (sum(merged[g] ?? []) / total) * of(mutualInformation, areas).value),
        );
        const between = of(mutualInformation, merged).value;
        expect(between + within).toBeCloseTo(of(mutualInformation, [...one, ...other]).value, 9);
      }),
    );
  });

  it('is the mean of its local parts, over areas as over groups', () => {
    fc.assert(
      fc.property(fourGroupAreas, (areas) => {
        const columns = columnsOf(areas);
        const whole = mutualInformation(columns).value;
        const total = sum(areas.flat());
        const parts = localInformation(columns);
        expect(sum(areas.map((area, i) => (sum(area) / total) * (parts.values[i] ?? NaN)))).toBeCloseTo(whole, 9);
        const groups = [...localInformationOfGroups(columns)].map((part, m) => {
          const size = sum(areas.map((area) => area[m] ?? 0));
          return size === 0 ? 0 : (size / total) * part;
        });
        expect(sum(groups)).toBeCloseTo(whole, 9);
      }),
    );
  });

  it('has a local part of ln(T/T_m) where only one group lives, and of 0 where all live as in the whole', () => {
    const { values } = localInformation(columnsOf([[10, 0], [10, 20], [10, 40]])); // prettier-ignore
    expect(values[0]).toBeCloseTo(Math.log(90 / 30), 12);
    expect(values[1]).toBeCloseTo(0, 12);
  });

  it('says why an area has no local part', () => {
    const columns = columnsOf([[10, 20], [20, 10], [null, 5], [0, 0], [-1, 5], [7, 7]]); // prettier-ignore
    const { status, values } = localInformation(columns, [0, 1, 2, 3, 4]);
    const { present, suppressed, noPopulation, invalid, noData } = Status;
    expect([...status]).toEqual([present, present, suppressed, noPopulation, invalid, noData]);
    expect(values.slice(2).every(Number.isNaN)).toBe(true);
    expect(localInformation(columns, [0]).status[0]).toBe(Status.tooFewAreas);
  });

  it('of a group with nobody in it is not a number', () => {
    expect(localInformationOfGroups(columnsOf([[1, 2, 0], [2, 1, 0]]))[2]).toBeNaN(); // prettier-ignore
  });
});

describe.skipIf(!goldenIsHere)('the companions of several groups against published values (golden folder)', () => {
  it.each([
    ['multi_dissim', multigroupDissimilarity],
    ['multi_information_theory_H', multigroupTheilH],
    ['multi_divergence', mutualInformation],
  ] as const)('%s of 403 tracts in Sacramento', (name, companion) => {
    const tract = readSacramento();
    const columns = ['WHITE', 'BLACK', 'ASIAN', 'HISP'].map((group) => column(tract(group), 'persons'));
    expect(Math.abs(companion(columns).value - readSacramentoExpected()(name))).toBeLessThan(tolerance.peer);
  });
});
