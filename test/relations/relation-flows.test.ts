import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minCostFlow } from '../../src/relations/min-cost-flow.ts';
import { relationFlows } from '../../src/relations/relation-flows.ts';
import type { RelationFlows } from '../../src/relations/suggested-pair.ts';
import type { TransportProblem } from '../../src/relations/transport-tree.ts';
import { distanceM } from '../../src/geography/distance.ts';
import { goldenIsHere, tolerance } from '../measures/golden.ts';
import { readDerived } from './moran-truth.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, chain, inputsOf } from './pair-case.ts';
import { runSteps } from './run-steps.ts';

function problemOf(
  supply: readonly number[],
  demand: readonly number[],
  cost: (i: number, j: number) => number,
): TransportProblem {
  return {
    supply: Float64Array.from(supply),
    demand: Float64Array.from(demand),
    cost: Float64Array.from({ length: supply.length * demand.length }, (_, k) =>
      cost(Math.floor(k / demand.length), k % demand.length),
    ),
  };
}

/** The least cost over all plans in whole units, by trying every one. */
function leastByTrying({ supply, demand, cost }: TransportProblem): number {
  const left = [...demand];
  const n = demand.length;
  const place = (i: number, j: number, rest: number): number => {
    if (i === supply.length) return 0;
    if (j === n - 1) {
      if (rest > left[j]!) return Infinity;
      left[j]! -= rest;
      const after = place(i + 1, 0, supply[i + 1] ?? 0);
      left[j]! += rest;
      return rest * cost[i * n + j]! + after;
    }
    let best = Infinity;
    for (let amount = 0; amount <= Math.min(rest, left[j]!); amount++) {
      left[j]! -= amount;
      best = Math.min(best, amount * cost[i * n + j]! + place(i, j + 1, rest - amount));
      left[j]! += amount;
    }
    return best;
  };
  return place(0, 0, supply[0] ?? 0);
}

/** Amounts for m sources and n sinks with the same sum, and a cost for each line. */
function transports(most: number, largest: number): fc.Arbitrary<TransportProblem> {
  return fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([m, n]) => {
      const amounts = (count: number) =>
        fc.array(fc.integer({ min: 1, max: largest }), { minLength: count, maxLength: count });
      const costs = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: m * n, maxLength: m * n });
      return fc.tuple(amounts(m), amounts(n), costs);
    })
    .map(([supply, demand, cost]) => {
      const total = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);
      const [given, wanted] = [total(supply), total(demand)];
      // The shorter side gets what is lacking.
      if (given < wanted) supply[0]! += wanted - given;
      else demand[0]! += given - wanted;
      return problemOf(supply, demand, (i, j) => cost[i * demand.length + j]!);
    });
}

describe('the least transport', () => {
  it('costs what the best of all plans does', () => {
    fc.assert(
      fc.property(transports(4, 3), (problem) => {
        expect(runSteps(minCostFlow(problem)).cost).toBe(leastByTrying(problem));
      }),
      { numRuns: 300 },
    );
  });

  it('empties every source and fills every sink to the last one, on few lines, and no swap of two lines gains', () => {
    fc.assert(
      fc.property(transports(30, 1000), (problem) => {
        const { supply, demand, cost } = problem;
        const { from, to, amount } = runSteps(minCostFlow(problem));
        const given = new Float64Array(supply.length);
        const taken = new Float64Array(demand.length);
        amount.forEach((each, k) => {
          given[from[k]!]! += each;
          taken[to[k]!]! += each;
        });
        expect(given).toEqual(supply);
        expect(taken).toEqual(demand);
        expect(amount.length).toBeLessThan(supply.length + demand.length);
        const costOf = (i: number, j: number): number => cost[i * demand.length + j]!;
        let gain = 0;
        for (let k = 0; k < amount.length; k++)
          for (let l = 0; l < k; l++) {
            const [i, j, p, q] = [from[k]!, to[k]!, from[l]!, to[l]!];
            gain = Math.max(gain, costOf(i, j) + costOf(p, q) - costOf(i, q) - costOf(p, j));
          }
        expect(gain).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('is no dearer than any other plan', () => {
    fc.assert(
      fc.property(
        transports(12, 50),
        fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
        ({ supply, demand, cost }, keys) => {
          // Sources and sinks in any order, each source poured into the next sink with room.
          const order = (count: number, from: number) =>
            Array.from({ length: count }, (_, k) => k).sort((one, other) => keys[from + one]! - keys[from + other]!);
          const room = Float64Array.from(demand);
          let any = 0;
          for (const i of order(supply.length, 0)) {
            let rest = supply[i]!;
            for (const j of order(demand.length, 12)) {
              const poured = Math.min(rest, room[j]!);
              room[j]! -= poured;
              rest -= poured;
              any += poured * cost[i * demand.length + j]!;
            }
          }
          expect(runSteps(minCostFlow({ supply, demand, cost })).cost).toBeLessThanOrEqual(any + 1e-9);
        },
      ),
    );
  });

  it('ends where all lines cost the same, and where nothing is to be moved', () => {
    expect(runSteps(minCostFlow(problemOf([5, 5, 5], [5, 5, 5], () => 0))).cost).toBe(0);
    expect(runSteps(minCostFlow(problemOf([1, 1, 1, 1], [2, 2], () => 7))).cost).toBe(28);
    expect(runSteps(minCostFlow(problemOf([], [], () => 1))).amount).toHaveLength(0);
  });

  it('asks for equal totals and for every cost', () => {
    expect(() => runSteps(minCostFlow(problemOf([1], [2], () => 1)))).toThrow(RangeError);
    expect(() => runSteps(minCostFlow(problemOf([1], [1], () => NaN)))).toThrow(RangeError);
  });

  it.skipIf(!goldenIsHere)('has the Wasserstein distances of SciPy along a line', () => {
    for (const { u, v, uw = u.map(() => 1), vw = v.map(() => 1), expected } of readDerived().wasserstein_1d) {
      const total = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);
      const [given, wanted] = [total(uw), total(vw)];
      const problem = problemOf(
        uw.map((w) => w * wanted),
        vw.map((w) => w * given),
        (i, j) => Math.abs(u[i]! - v[j]!),
      );
      const found = runSteps(minCostFlow(problem)).cost / (given * wanted);
      expect(Math.abs(found - expected)).toBeLessThan(tolerance.closedForm);
    }
  });

  it('tells how far it has come, never backwards', () => {
    const n = 120;
    const steps = minCostFlow(
      problemOf(
        Array.from({ length: n }, (_, i) => 1 + (i % 7)),
        Array.from({ length: n }, (_, j) => 1 + ((n - 1 - j) % 7)),
        (i, j) => (i * 37 + j * 91) % 101,
      ),
    );
    let before = 0;
    let told = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      expect(step.value).toBeGreaterThanOrEqual(before);
      expect(step.value).toBeLessThan(1);
      before = step.value;
      told += 1;
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe('relation flows', () => {
  function flows(
    q1: readonly Cell[],
    q4: readonly Cell[],
    more: { municipality?: string; municipalityOf?: readonly number[] } = {},
  ): RelationFlows {
    const areas = areasInARow(q1.length, more.municipalityOf);
    const input = { areas, neighbours: chain(q1.length), inputs: inputsOf({ q1, q4 }), basis: 'households' as const };
    return runSteps(relationFlows({ ...input, municipality: more.municipality ?? '' }));
  }

  it('are by hand: all low in one area, all high in the other, a step apart', () => {
    const found = flows([100, 0], [0, 80]);
    const step = distanceM(11, 57, 11.01, 57);
    expect(found.flows).toEqual([{ from: 0, to: 1, households: 100, distanceM: step }]);
    expect(found.w1Km).toBeCloseTo(step / 1000, 12);
    expect(found.dissimilarity).toBe(1);
    expect(found.pairs[0]).toMatchObject({ reason: 'flow', a: { rows: [0] }, b: { rows: [1] } });
  });

  it('move the dissimilarity, and give each area the share of low that it has of high', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })), {
      minLength: 2,
      maxLength: 14,
    });
    fc.assert(
      fc.property(counts, (cells) => {
        // A base of 50 in every area, so that none is left out.
        const q1 = cells.map(([low]) => low + 25);
        const q4 = cells.map(([, high]) => high + 25);
        const found = flows(q1, q4);
        const [x, y] = [q1, q4].map((list) => list.reduce((sum, each) => sum + each, 0));
        const d = q1.reduce((sum, low, i) => sum + Math.abs(low / x! - q4[i]! / y!), 0) / 2;
        expect(found.dissimilarity).toBeCloseTo(d, 12);
        if (found.none !== null) {
          expect(found.none).toBe('even');
          return;
        }
        const after = [...q1];
        for (const { from, to, households } of found.flows) {
          after[from]! -= households;
          after[to]! += households;
        }
        after.forEach((low, i) => expect(low / x!).toBeCloseTo(q4[i]! / y!, 10));
      }),
    );
  });

  it('turn about when the quartiles are swapped, and are unmoved by scaling', () => {
    const [q1, q4] = [
      [400, 90, 120, 60],
      [50, 100, 300, 90],
    ];
    const found = flows(q1, q4);
    const turned = flows(q4, q1);
    expect(turned.w1Km).toBeCloseTo(found.w1Km, 12);
    const ends = ({ flows: list }: RelationFlows, from: 'from' | 'to', to: 'from' | 'to') =>
      list.map((flow) => `${flow[from]}-${flow[to]}`).sort();
    expect(ends(turned, 'to', 'from')).toEqual(ends(found, 'from', 'to'));
    expect(
      flows(
        q1.map((low) => 3 * low),
        q4,
      ).w1Km,
    ).toBeCloseTo(found.w1Km, 12);
  });

  it('are those of one municipality where one is asked for', () => {
    const found = flows([100, 20, 0, 400], [0, 30, 80, 10], { municipality: '9901', municipalityOf: [0, 0, 0, 1] });
    expect(found).toMatchObject({ municipality: '9901', counted: 3, of: 3, low: 120, high: 110 });
    expect(found.flows.every(({ from, to }) => from < 3 && to < 3)).toBe(true);
  });

  it('leave out areas without figures, and say how many', () => {
    expect(flows([100, 'suppressed', 0], [0, 50, 80])).toMatchObject({ counted: 2, of: 3, none: null });
  });

  it('say why there are none', () => {
    expect(flows(['suppressed', 'empty'], [50, 50]).none).toBe('noBalance');
    expect(flows([100, 'suppressed'], [50, 50]).none).toBe('oneArea');
    expect(flows([100, 50], [0, 0]).none).toBe('oneSided');
    expect(flows([100, 50], [200, 100])).toMatchObject({ none: 'even', w1Km: 0, dissimilarity: 0, flows: [] });
    expect(flows([100, 50], [50, 100], { municipality: '9902' }).none).toBe('noBalance');
  });

  it('are exact for persons from whole percents', () => {
    const areas = areasInARow(3);
    const inputs = inputsOf({ p1: [40, 10, 25], p4: [10, 45, 25], population: [1203, 1777, 1501] });
    const found = runSteps(relationFlows({ areas, neighbours: chain(3), inputs, basis: 'persons', municipality: '' }));
    expect(found.low).toBeCloseTo(0.4 * 1203 + 0.1 * 1777 + 0.25 * 1501, 9);
    const moved = found.flows.reduce((sum, { households }) => sum + households, 0);
    expect(moved / found.low).toBeCloseTo(found.dissimilarity, 12);
  });
});
