import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Borders } from '../../src/geography/borders.ts';
import { bordersOf } from '../../src/geography/borders.ts';
import { computeMeasure } from '../../src/measures/compute-measure.ts';
import type { Column, EstimateColumn } from '../../src/measures/column.ts';
import type { KnownMeasure } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import { stepsOfCounts, stepsOfDeviations, stepsOfPercents, stepsOfValues } from '../../src/relations/border-steps.ts';
import type { FrontierColumns } from '../../src/relations/frontier-relation.ts';
import { frontierMunicipalities } from '../../src/relations/frontier-municipalities.ts';
import { certainStep, frontiers, sharpestFirst } from '../../src/relations/frontiers.ts';
import { contrastOfCounts } from '../../src/relations/pair-measures.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, column, inputsOf, neighboursOf } from './pair-case.ts';

/** Areas in a row, each the neighbour of the next with 100 m more of border than the one before. */
const row = (n: number): Borders =>
  bordersOf(
    neighboursOf(
      n,
      Array.from({ length: n - 1 }, (_, k) => [k, k + 1, 100 * (k + 1)] as const),
    ),
  );

function shown(cells: Parameters<typeof inputsOf>[0], key: KnownMeasure, n: number, basis = 'households' as const) {
  const inputs = inputsOf(cells);
  return computeMeasure(
    { kind: 'known', key },
    { inputs, column: () => undefined },
    { basis, groupOf: new Uint16Array(n), groups: 1 },
  );
}

/** The borders of areas in a row with these households. */
function counted(q1: readonly Cell[], q4: readonly Cell[], municipalityOf: readonly number[] = []): FrontierColumns {
  const n = q1.length;
  const balance = shown({ q1, q4 }, 'balance', n);
  const values = stepsOfCounts(column('q1', 'households', q1), column('q4', 'households', q4), balance);
  return frontiers(row(n), areasInARow(n, municipalityOf), values);
}

/** The same with whole percents. */
function rounded(p1: readonly Cell[], p4: readonly Cell[]): FrontierColumns {
  const [low, high] = [column('p1', 'percent', p1), column('p4', 'percent', p4)];
  const inputs = { p1: low, p4: high };
  const balance = computeMeasure(
    { kind: 'known', key: 'balance' },
    { inputs, column: () => undefined },
    { basis: 'persons', groupOf: new Uint16Array(p1.length), groups: 1 },
  );
  return frontiers(row(p1.length), areasInARow(p1.length), stepsOfPercents(low, high, balance));
}

describe('borders between neighbours', () => {
  it('are each told once, and areas that meet in a point only have none', () => {
    const pairs = [[0, 1, 500], [0, 2, 0], [1, 2, 20]] as const; // prettier-ignore
    const { one, other, borderM } = bordersOf(neighboursOf(3, pairs));
    expect([[...one], [...other], [...borderM]]).toEqual([[0, 1], [1, 2], [500, 20]]); // prettier-ignore
  });

  it('have the contrast of the two areas as a pair has it, one over the other', () => {
    const { step, lower, upper } = counted([300, 40, 120], [50, 350, 130]);
    const pair = contrastOfCounts(300, 50, 40, 350);
    expect(Math.exp(step[0] ?? NaN)).toBeCloseTo(pair.value, 12);
    expect(lower[0]).toBeCloseTo(pair.lower, 9);
    expect(upper[0]).toBeCloseTo(pair.upper, 9);
  });

  it('are certain where the difference is neither chance nor small', () => {
    const { certain, q } = counted([400, 100, 90, 300], [100, 400, 410, 600]);
    expect([...certain]).toEqual([1, 0, 1]);
    expect(q[1]).toBeGreaterThan(0.05);
    const small = counted([6000, 4000], [4000, 4400]);
    expect(small.q[0]).toBeLessThan(1e-9);
    expect(small.certain[0]).toBe(0);
  });

  it('are judged together: the more that are tested, the more one must show', () => {
    const alone = counted([60, 34], [40, 56]);
    const among = counted([60, 34, ...Array<number>(30).fill(34)], [40, 56, ...Array<number>(30).fill(56)]);
    expect(alone.certain[0]).toBe(1);
    expect(among.step[0]).toBe(alone.step[0]);
    expect(among.certain[0]).toBe(0);
  });

  it('are finite where one side is 0 and the other without bound', () => {
    const { step, lower, upper, certain } = counted([0, 200], [200, 0]);
    expect(step[0]).toBeCloseTo(2 * Math.log(0.5 / 200.5), 12);
    expect([Number.isFinite(lower[0]), Number.isFinite(upper[0]), certain[0]]).toEqual([true, true, 1]);
  });

  it('have no step where a side is missing or too small, and say why', () => {
    const balance = shown({ q1: [400, 'suppressed', 10, 30], q4: [50, 40, 20, 200] }, 'balance', 4);
    const found = frontiers(
      row(4),
      areasInARow(4),
      stepsOfCounts(
        column('q1', 'households', [400, 0, 10, 30]),
        column('q4', 'households', [50, 40, 20, 200]),
        balance,
      ),
    );
    expect([...found.status]).toEqual([Status.suppressed, Status.suppressed, Status.tooSmall]);
    for (const part of [found.step, found.lower, found.upper, found.q, found.height])
      expect([...part]).toEqual([NaN, NaN, NaN]);
    expect([...found.certain]).toEqual([0, 0, 0]);
    expect(sharpestFirst(found)).toHaveLength(0);
  });

  it('are all without a step where all are equal, and none is certain', () => {
    const { step, certain, height } = counted([70, 70, 70], [90, 90, 90]);
    expect([[...step], [...certain], [...height]]).toEqual([[0, 0], [0, 0], [0, 0]]); // prettier-ignore
  });

  it('of whole percents are certain where what rounding leaves open is apart', () => {
    const { certain, lower, upper, q } = rounded([40, 10, 9, 20], [10, 40, 41, 42]);
    expect([...certain]).toEqual([1, 0, 1]);
    expect(lower[0]).toBeCloseTo(39.5 / 10.5 / (10.5 / 39.5), 9);
    expect(upper[0]).toBeCloseTo(40.5 / 9.5 / (9.5 / 40.5), 9);
    expect(q[0]).toBeNaN();
  });

  it('of percents of nothing have a step, and an end that is open', () => {
    const { step, lower, upper, certain } = rounded([60, 2, 0, 50], [0, 70, 90, 0]);
    expect([...step].every(Number.isFinite)).toBe(true);
    expect([upper[0], upper[1]]).toEqual([Infinity, Infinity]);
    expect(lower[0]).toBeCloseTo(59.5 / 0.5 / (2.5 / 69.5), 9);
    expect(lower[2]).toBe(0);
    expect([certain[0], certain[2]]).toEqual([1, 1]);
  });

  it('of a measure without interval are compared by difference, and none is certain', () => {
    const values: EstimateColumn = {
      ...shown({ disposableIncome: [200, 300, 'suppressed', 250, 250] }, 'disposableIncome', 5),
    };
    const { step, certain, status, height } = frontiers(row(5), areasInARow(5), stepsOfValues(values));
    expect([...step]).toEqual([-100, NaN, NaN, 0]);
    expect([...status]).toEqual([Status.present, Status.suppressed, Status.suppressed, Status.present]);
    expect([...certain]).toEqual([0, 0, 0, 0]);
    expect(height[0]).toBe(1);
    expect(height[3]).toBe(0);
  });

  it('of a measure made within each municipality are told within it only', () => {
    const values = shown({ disposableIncome: [200, 300, 250] }, 'disposableIncome', 3);
    const { status, acrossMunicipality } = frontiers(row(3), areasInARow(3, [0, 0, 1]), stepsOfValues(values, true));
    expect([...acrossMunicipality]).toEqual([0, 1]);
    expect([...status]).toEqual([Status.present, Status.notAvailable]);
  });

  it('of the deviation within a municipality are those of the balance', () => {
    const cells = { q1: [300, 40, 120], q4: [50, 350, 130] };
    const deviation = shown(cells, 'localDeviation', 3);
    const ofCounts = stepsOfCounts(
      column('q1', 'households', cells.q1),
      column('q4', 'households', cells.q4),
      deviation,
    );
    const found = frontiers(row(3), areasInARow(3), stepsOfDeviations(deviation, ofCounts));
    const balance = counted(cells.q1, cells.q4);
    expect([...found.certain]).toEqual([...balance.certain]);
    expect(found.step[0]).toBeCloseTo(Math.log(6) - Math.log(40 / 350), 12);
  });

  it('are none at all for one area, or none', () => {
    expect(frontiers(row(1), areasInARow(1), stepsOfValues(shown({}, 'population', 1))).one).toHaveLength(0);
    expect(frontiers(bordersOf(neighboursOf(0, [])), areasInARow(0), stepsOfValues(shown({}, 'population', 0))).step)
      .toHaveLength(0); // prettier-ignore
  });
});

describe('the sharpest border', () => {
  it('is the one of which most is certain, before all that are not certain', () => {
    const columns = counted([40, 2, 4000, 800, 790], [20, 48, 1000, 3200, 3210]);
    const order = [...sharpestFirst(columns)];
    expect(columns.certain[order[0] ?? -1]).toBe(1);
    const certain = order.filter((k) => columns.certain[k] === 1);
    for (let k = 1; k < certain.length; k++)
      expect(certainStep(columns, certain[k - 1] ?? 0)).toBeGreaterThanOrEqual(certainStep(columns, certain[k] ?? 0));
    expect(order.slice(0, certain.length)).toEqual(certain);
  });
});

describe('the borders of a municipality', () => {
  const groups = (q1: readonly Cell[], q4: readonly Cell[]): { group: Column; other: Column } => ({
    group: column('q1', 'households', q1),
    other: column('q4', 'households', q4),
  });

  it('tell how much of their length is frontier, and the mean step by length', () => {
    const [q1, q4] = [[400, 100, 100, 100], [100, 400, 400, 100]] as const; // prettier-ignore
    const columns = counted(q1, q4, [0, 0, 0, 1]);
    const areas = areasInARow(4, [0, 0, 0, 1]);
    const [storhamn, lillvik] = frontierMunicipalities(columns, areas, 'sampling', groups(q1, q4));
    expect(storhamn).toMatchObject({ areas: 3, borders: 2, frontiers: 1, borderM: 300 });
    expect(storhamn?.frontierShare.value).toBeCloseTo(1 / 3, 12);
    expect(storhamn?.meanStep.value).toBeCloseTo((2 * Math.log(400.5 / 100.5)) / 3, 12);
    expect(storhamn?.inBorders.value).toBeCloseTo(0.3, 12);
    expect(lillvik).toMatchObject({ areas: 1, borders: 0, frontierShare: { status: Status.tooFewAreas } });
    expect(lillvik?.adjusted.status).toBe(Status.tooFewAreas);
  });

  it('say why there is nothing to tell', () => {
    const withheld = counted(['suppressed', 'suppressed'], [5, 5]);
    const [own] = frontierMunicipalities(withheld, areasInARow(2), 'sampling', null);
    expect(own?.frontierShare.status).toBe(Status.suppressed);
    expect(own?.dissimilarity.status).toBe(Status.notAvailable);
    const untested = frontiers(row(2), areasInARow(2), stepsOfValues(shown({ population: [10, 90] }, 'population', 2)));
    const [plain] = frontierMunicipalities(untested, areasInARow(2), 'none', null);
    expect(plain?.frontierShare.status).toBe(Status.notAvailable);
    expect(plain?.meanStep.value).toBe(80);
  });
});

const cell = fc.integer({ min: 0, max: 900 });
const cells = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 15 });

describe('the laws of borders', () => {
  it('exchanging the groups turns every step and inverts every interval', () => {
    fc.assert(
      fc.property(cells, (areas) => {
        const [q1, q4] = [areas.map(([low]) => low), areas.map(([, high]) => high)];
        const own = counted(q1, q4);
        const swapped = counted(q4, q1);
        expect(swapped.certain).toEqual(own.certain);
        own.step.forEach((step, k) => {
          if (Number.isNaN(step)) return;
          expect(swapped.step[k]).toBeCloseTo(-step, 9);
          expect((swapped.lower[k] ?? NaN) * (own.upper[k] ?? NaN)).toBeCloseTo(1, 6);
        });
      }),
    );
  });

  it('a certain border stays certain when all are ten times as many', () => {
    fc.assert(
      fc.property(cells, (areas) => {
        const [q1, q4] = [areas.map(([low]) => 50 + low), areas.map(([, high]) => 50 + high)];
        const own = counted(q1, q4);
        const more = counted(
          q1.map((n) => 10 * n),
          q4.map((n) => 10 * n),
        );
        own.step.forEach((step, k) => {
          // The ½ that is added moves the ratio a little: those at the very edge of twice may fall on the other side.
          if (Math.abs(Math.abs(step) - Math.LN2) < 0.02) return;
          expect(more.certain[k]).toBeGreaterThanOrEqual(own.certain[k] ?? 0);
        });
      }),
    );
  });

  it('every border with a step has one in the order, a height within 0–1, and an interval around its ratio', () => {
    fc.assert(
      fc.property(cells, (areas) => {
        const columns = counted(
          areas.map(([low]) => low),
          areas.map(([, high]) => high),
        );
        const order = sharpestFirst(columns);
        expect(new Set(order).size).toBe(order.length);
        expect(order).toHaveLength([...columns.step].filter((step) => !Number.isNaN(step)).length);
        for (const k of order) {
          const ratio = Math.exp(columns.step[k] ?? NaN);
          expect(columns.height[k]).toBeGreaterThanOrEqual(0);
          expect(columns.height[k]).toBeLessThanOrEqual(1);
          expect(columns.lower[k]).toBeLessThanOrEqual(ratio);
          expect(columns.upper[k]).toBeGreaterThanOrEqual(ratio);
        }
      }),
    );
  });

  it('no two neighbours that are alike have a certain border, in any form', () => {
    fc.assert(
      fc.property(cell, cell, fc.integer({ min: 2, max: 9 }), (low, high, n) => {
        const alike = (value: number): number[] => Array.from({ length: n }, () => value);
        const forms: readonly FrontierColumns[] = [counted(alike(low), alike(high)), rounded(alike(low % 100), alike(high % 100))]; // prettier-ignore
        for (const { certain } of forms) expect(certain.every((is) => is === 0)).toBe(true);
      }),
    );
  });
});
