import { describe, expect, it } from 'vitest';
import { exact } from '../../src/measures/column.ts';
import { plainColumn } from '../../src/measures/plain-column.ts';
import { Status } from '../../src/measures/status.ts';
import { contrastChange } from '../../src/relations/contrast-change.ts';
import type { DevelopmentYear } from '../../src/relations/development-relation.ts';
import { meetingPlaces } from '../../src/relations/meeting-places.ts';
import { poleRegions } from '../../src/relations/pole-regions.ts';
import { scatterOf } from '../../src/relations/scatter.ts';
import { combined } from '../../src/relations/scenario/combine.ts';
import { suggestPairs } from '../../src/relations/suggest-pairs.ts';
import { transect } from '../../src/relations/transect.ts';
import { roundedBorders, untestedBorders } from './frontier-case.ts';
import { givenAreaSet, givenColumn } from './given-areas.ts';
import { areasInARow, inputsOf, neighboursOf } from './pair-case.ts';
import { runSteps } from './run-steps.ts';
import { balances, gridOf, transectCase } from './transect-case.ts';

describe('a border of whole percents', () => {
  it('counts a percent of 0 as a quarter', () => {
    const { answer } = roundedBorders([[50, 0], [50, 50]]); // prettier-ignore
    expect(answer.step[0]).toBeCloseTo(Math.log(50 / 0.25), 9);
  });

  it('is not certain while the rounding intervals cover each other, however many times apart', () => {
    const { answer } = roundedBorders([[2, 40], [1, 40]]); // prettier-ignore
    expect(answer.step[0]).toBeCloseTo(Math.LN2, 9);
    expect(answer.certain[0]).toBe(0);
  });
});

describe('a border of a measure without intervals', () => {
  it('is as high as the whole spread where all but one are alike', () => {
    const { answer } = untestedBorders([...Array<number>(60).fill(200), 300]);
    expect([answer.height[0], answer.height[59]]).toEqual([0, 1]);
  });
});

describe('pairs across a municipal border', () => {
  it('are not of municipalities that meet in a corner only', () => {
    const across = (metres: number) =>
      suggestPairs({
        areas: areasInARow(2, [0, 1]),
        neighbours: neighboursOf(2, [[0, 1, metres]]),
        inputs: inputsOf({ q1: [400, 40], q4: [40, 400] }),
        basis: 'households',
        kind: 'across',
        a: [],
        threshold: 4,
      }).pairs;
    expect([across(100).length, across(0).length]).toEqual([1, 0]);
  });
});

describe('pole regions', () => {
  it('are too few to be told where fewer than eight areas have neighbours', () => {
    const n = 12;
    const found = runSteps(
      poleRegions({
        areas: areasInARow(n),
        neighbours: neighboursOf(n, [[0, 1, 9], [1, 2, 9], [2, 3, 9]]), // prettier-ignore
        inputs: inputsOf({
          q1: Array.from({ length: n }, (_, i) => 100 + 9 * i),
          q4: Array.from({ length: n }, (_, i) => 300 - 9 * i),
        }),
        basis: 'households',
        permutations: 99,
        seed: 1,
      }),
    );
    expect(found.none).toBe('tooFew');
  });

  it('do not grow together over a corner', () => {
    const side = 8;
    const all = Array.from({ length: side * side }, (_, i) => i);
    const isLow = (i: number): boolean => i % side < 4 === i < 4 * side;
    // All around each other are neighbours, but at the middle the two low quarters meet in a corner.
    const borders = all.flatMap((i) =>
      all
        .slice(i + 1)
        .filter((j) => Math.abs((i % side) - (j % side)) <= 1 && Math.floor(j / side) - Math.floor(i / side) <= 1)
        .map((j) => [i, j, j - i === 1 || j - i === side ? 100 : 0] as const),
    );
    const found = runSteps(
      poleRegions({
        areas: areasInARow(side * side),
        neighbours: neighboursOf(side * side, borders),
        inputs: inputsOf({
          q1: all.map((i) => (isLow(i) ? 400 : 40)),
          q4: all.map((i) => (isLow(i) ? 40 : 400)),
        }),
        basis: 'households',
        permutations: 999,
        seed: 1,
      }),
    );
    const kindOf = (i: number): number => found.quadrants[i] ?? 0;
    expect(found.regions.filter(({ kind }) => kind === 'HH')).toHaveLength(2);
    expect(kindOf(0)).toBe(kindOf(side * side - 1));
  });
});

describe('a meeting place', () => {
  it('lies nowhere beyond the poles of the earth', () => {
    const layer = {
      own: true,
      names: ['Norr', 'Här'],
      categories: ['', ''],
      positions: Float64Array.of(11, 95, 11, 57),
    };
    const found = meetingPlaces({
      layers: [layer],
      fictional: false,
      pointA: [11, 57],
      pointB: [12, 57],
      isInRegion: () => true,
    });
    expect([found.names, found.unplaced]).toEqual([['Här'], 1]);
  });
});

describe('the change of a contrast', () => {
  const yearOf = (year: number, contrast: DevelopmentYear['contrast']): DevelopmentYear => ({
    year,
    a: exact(1),
    b: exact(1),
    contrast,
    isOpen: false,
    background: [],
    coverage: { a: null, b: null },
    problem: null,
  });

  it('is unchanged where its interval begins at none', () => {
    const after = { value: 3, status: Status.present, lower: 2, upper: 4 };
    expect(contrastChange(yearOf(2011, exact(2)), yearOf(2024, after), 'percents')?.verdict).toBe('unchanged');
    const before = { ...after, lower: 1, upper: 3 };
    expect(contrastChange(yearOf(2011, before), yearOf(2024, exact(1)), 'percents')?.verdict).toBe('unchanged');
  });

  it('is a coming together where the poles become alike, whichever had more', () => {
    for (const before of [2, 0.5]) {
      const change = contrastChange(yearOf(2011, exact(before)), yearOf(2024, exact(1)), 'percents');
      expect(change?.gap.value).toBeCloseTo(-Math.LN2, 9);
      expect(change?.verdict).toBe('converging');
    }
  });
});

describe('the largest step on the way', () => {
  it('is judged by what is certain where a side has none', () => {
    const way = transect(transectCase(gridOf(4, 1), balances([Infinity, 2, 0.6, 0.6], 1)));
    const [open, closed] = way.crossings;
    expect(Math.abs(open?.step ?? 0)).toBeGreaterThan(Math.abs(closed?.step ?? 0));
    expect(open?.least).toBeLessThan(Math.abs(closed?.step ?? 0));
    expect(way.largest).toBe(1);
  });
});

describe('an area that lacks both measures', () => {
  it('is left out for the first one’s reason', () => {
    const values = (reason: Status) => plainColumn(givenColumn([1, NaN, 3, 4, 5], reason, 'kSEK'));
    const scatter = scatterOf(
      givenAreaSet([5]),
      { key: 'disposableIncome', unit: 'kSEK', values: values(Status.suppressed) },
      { key: 'employmentRate', unit: 'share', values: values(Status.notAvailable) },
      [0],
      [2],
    );
    expect(scatter.leftOut).toEqual([{ status: Status.suppressed, count: 1 }]);
  });
});

describe('moves that cancel each other', () => {
  it('are no move', () => {
    const moves = [
      { kind: 'employed', place: 'a', amount: 10 },
      { kind: 'employed', place: 'a', amount: -10 },
      { kind: 'income', place: 'b', amount: 5 },
    ] as const;
    expect(combined(moves)).toEqual([{ kind: 'income', place: 'b', amount: 5 }]);
  });
});
