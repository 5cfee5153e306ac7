import { describe, expect, test } from 'vitest';
import { balanceOfCounts } from '../../src/measures/balance.ts';
import { applyScenario } from '../../src/relations/scenario/apply-scenario.ts';
import type { Exchange, Mix } from '../../src/relations/scenario/scenario.ts';
import { columnsOf, geographyOf, placed, total } from './scenario-case.ts';

const eight = geographyOf(8, [0, 0, 0, 0, 0, 0, 1, 1]);
const rows = [0, 1, 2, 3, 4, 5, 6, 7];
const quartiles = ['q1', 'q2', 'q3', 'q4'];
describe('blanda: new dwellings', () => {
  test('bring residents at the size that households in the place have today', () => {
    const today = columnsOf({ population: [900, 100], q1: [100, 10], q2: [100, 10], q3: [50, 10], q4: [50, 20] });
    const two = geographyOf(2);
    const move: Mix = { kind: 'dwellings', place: 'a', amount: 100, quartiles: [25, 25, 25, 25], tenure: '' };
    const { columns } = applyScenario(today, two, placed(two, [0], [1], move));
    expect(total(columns, 'population', [0])).toBe(1200);
    expect(total(columns, 'population', [1])).toBe(100);
    expect(quartiles.map((id) => total(columns, id, [0]))).toEqual([125, 125, 75, 75]);
  });

  test('move employment towards that of those who live where such households live', () => {
    const today = columnsOf({
      population: [600, 600, 600],
      employmentBase: [300, 300, 300],
      q1: [300, 0, 150],
      q2: [0, 0, 0],
      q3: [0, 0, 0],
      q4: [0, 300, 150],
      employmentRate: [0.5, 0.9, 0.7],
    });
    const three = geographyOf(3);
    const move: Mix = { kind: 'dwellings', place: 'a', amount: 300, quartiles: [0, 0, 0, 100], tenure: '' };
    const { columns } = applyScenario(today, three, placed(three, [0], [1], move));
    // Where high purchasing power lives today: (300·0.9 + 150·0.7)/450 = 0.8333…; as many new as before.
    expect(columns['employmentRate']?.values[0]).toBeCloseTo((0.5 + 0.83333333333) / 2, 9);
    expect(columns['employmentBase']?.values[0]).toBe(600);
  });

  test('can be built where nobody lives, and not where 1–49 do: their figures would be told', () => {
    const today = columnsOf({
      population: [0, 40, 800],
      q1: [0, 5, 100],
      q2: [0, 5, 100],
      q3: [0, 5, 100],
      q4: [0, 5, 100],
    });
    const three = geographyOf(3);
    const move: Mix = { kind: 'dwellings', place: 'a', amount: 60, quartiles: [50, 0, 0, 50], tenure: '' };
    const empty = applyScenario(today, three, placed(three, [0], [2], move));
    expect(quartiles.map((id) => total(empty.columns, id, [0]))).toEqual([30, 0, 0, 30]);
    expect(total(empty.columns, 'population', [0])).toBe(60 * 2);
    const few = applyScenario(today, three, placed(three, [1], [2], move));
    expect(few.columns).toBe(today);
    expect(few.reports[0]).toMatchObject({ applied: 0, reason: 'nobody', skipped: [{ status: 'tooSmall', areas: 1 }] });
  });
});

describe('blanda: changing places', () => {
  test('moves as many as asked, or all there are', () => {
    const today = columnsOf({ population: [600, 600], q1: [100, 20], q2: [0, 0], q3: [0, 0], q4: [40, 70] });
    const two = geographyOf(2);
    const made = (amount: number): readonly number[] => {
      const { columns, reports } = applyScenario(today, two, placed(two, [0], [1], { kind: 'exchange', amount }));
      return [reports[0]?.applied ?? NaN, total(columns, 'q1', [0]), total(columns, 'q4', [1])];
    };
    expect(made(30)).toEqual([30, 70, 40]);
    expect(made(-15)).toEqual([-15, 115, 85]);
    expect(made(500)).toEqual([70, 30, 0]);
    expect(made(-500)).toEqual([-20, 120, 90]);
  });

  test('has nobody to change between the same areas, and only the others where poles overlap', () => {
    const today = columnsOf({
      population: [300, 300, 300],
      q1: [100, 50, 20],
      q2: [0, 0, 0],
      q3: [0, 0, 0],
      q4: [40, 50, 70],
    });
    const three = geographyOf(3);
    const move: Exchange = { kind: 'exchange', amount: 10 };
    const same = applyScenario(today, three, placed(three, [0, 1], [0, 1], move));
    expect(same.reports[0]).toMatchObject({ applied: 0, reason: 'overlapping' });
    const overlapping = applyScenario(today, three, placed(three, [0, 1], [1, 2], move));
    expect(quartiles.map((id) => total(overlapping.columns, id, [1]))).toEqual([50, 0, 0, 50]);
    expect(overlapping.reports[0]?.applied).toBe(10);
  });

  test('evens a balance without end: 0 and ∞ change places', () => {
    const today = columnsOf({ population: [400, 400], q1: [100, 0], q2: [0, 0], q3: [0, 0], q4: [0, 100] });
    const two = geographyOf(2);
    const { columns } = applyScenario(today, two, placed(two, [0], [1], { kind: 'exchange', amount: 50 }));
    const balance = (row: number): number =>
      balanceOfCounts(total(columns, 'q1', [row]), total(columns, 'q4', [row])).value;
    expect([balance(0), balance(1)]).toEqual([1, 1]);
  });
});

describe('utjämna', () => {
  test('stops where all are in work', () => {
    const today = columnsOf({ population: [400, 400], employmentBase: [200, 100], employmentRate: [0.5, 0.9] });
    const two = geographyOf(2);
    const { columns, reports } = applyScenario(
      today,
      two,
      placed(two, [0, 1], [], { kind: 'employed', place: 'a', amount: 500 }),
    );
    expect(reports[0]).toMatchObject({ asked: 500, applied: 110, reason: 'limit' });
    expect(Array.from(columns['employmentRate']?.values ?? [])).toEqual([1, 1]);
  });

  test('raises the income of every area by as much, and never below 0', () => {
    const today = columnsOf({ population: [400, 400], disposableIncome: [210, 12] });
    const two = geographyOf(2);
    const made = (amount: number): readonly number[] => {
      const { columns } = applyScenario(today, two, placed(two, [0, 1], [], { kind: 'income', place: 'a', amount }));
      return Array.from(columns['disposableIncome']?.values ?? []);
    };
    expect(made(15)).toEqual([225, 27]);
    expect(made(-50)).toEqual([198, 0]);
  });

  test('counts on those whom the share is of, on residents where the table has no such column, and not without persons', () => {
    const two = geographyOf(2);
    const made = (
      cells: Parameters<typeof columnsOf>[0],
      kind: 'educated' | 'employed',
    ): readonly (number | undefined)[] => {
      const { columns, reports } = applyScenario(
        columnsOf(cells),
        two,
        placed(two, [0], [1], { kind, place: 'a', amount: 20 }),
      );
      return [reports[0]?.applied, columns['postSecondaryShare']?.values[0]];
    };
    const share = { postSecondaryShare: [0.1, 0.5], employmentRate: [0.5, 0.5] };
    expect(made({ ...share, population: [400, 400], educationBase: [200, 200] }, 'educated')).toEqual([20, 0.2]);
    expect(made({ ...share, population: [400, 400] }, 'educated')[1]).toBeCloseTo(0.15, 12);
    expect(made(share, 'educated')[0]).toBe(0);
    expect(made({ ...share, population: [400, 400] }, 'employed')[0]).toBe(0);
  });
});

describe('places', () => {
  const today = columnsOf({ population: rows.map(() => 400), disposableIncome: rows.map(() => 100) });
  const touched = (
    a: readonly number[],
    b: readonly number[],
    place: Mix['place'],
  ): readonly number[] | string | undefined => {
    const { columns, reports } = applyScenario(today, eight, placed(eight, a, b, { kind: 'income', place, amount: 1 }));
    return reports[0]?.reason ?? rows.filter((row) => columns['disposableIncome']?.values[row] === 101);
  };

  test('are the poles, what lies between without its ends, and the municipality of A', () => {
    expect(touched([1], [4], 'a')).toEqual([1]);
    expect(touched([1], [4], 'b')).toEqual([4]);
    expect(touched([1], [4], 'between')).toEqual([2, 3]);
    expect(touched([7], [4], 'municipality')).toEqual([6, 7]);
  });

  test('that are none say why', () => {
    expect(touched([1], [2], 'between')).toBe('touching');
    expect(touched([1], [1], 'between')).toBe('touching');
    expect(touched([1], [], 'b')).toBe('noPole');
    expect(touched([1], [], 'between')).toBe('noPole');
    const apart = { ...eight, at: { ...eight.at, neighbours: geographyOf(0).at.neighbours } };
    const { reports } = applyScenario(
      today,
      apart,
      placed(apart, [1], [4], { kind: 'income', place: 'between', amount: 1 }),
    );
    expect(reports[0]?.reason).toBe('noPath');
  });

  test('of the same areas both take part: a move in A and one in B meet there', () => {
    const moves = [
      { kind: 'income', place: 'a', amount: 1 },
      { kind: 'income', place: 'b', amount: 2 },
    ] as const;
    const { columns } = applyScenario(today, eight, placed(eight, [1, 2], [2, 3], ...moves));
    expect(Array.from(columns['disposableIncome']?.values ?? [])).toEqual([100, 101, 103, 102, 100, 100, 100, 100]);
  });
});

describe('persons in whole percents alone', () => {
  const today = columnsOf({ population: [440, 440], p1: [60, 10], p2: [20, 20], p3: [15, 20], p4: [5, 50] });
  const two = geographyOf(2);

  test('take dwellings as 2.2 persons each', () => {
    const move: Mix = { kind: 'dwellings', place: 'a', amount: 200, quartiles: [0, 0, 0, 100], tenure: '' };
    const { columns } = applyScenario(today, two, placed(two, [0], [1], move));
    expect(columns['population']?.values[0]).toBe(880);
    expect(['p1', 'p2', 'p3', 'p4'].map((id) => columns[id]?.values[0])).toEqual([30, 10, 7.5, 52.5]);
  });

  test('change places up to what their percents hold', () => {
    const { columns, reports } = applyScenario(today, two, placed(two, [0], [1], { kind: 'exchange', amount: 500 }));
    expect(reports[0]).toMatchObject({ applied: 100, reason: 'limit' });
    expect(columns['p1']?.values[0]).toBeCloseTo(10, 9);
    expect(columns['p4']?.values[1]).toBeCloseTo(0, 9);
  });
});
