import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPicker } from '../../src/geography/picking.ts';
import { Status } from '../../src/measures/status.ts';
import type { MeetingScaleInput } from '../../src/relations/compare-surroundings.ts';
import { compareSurroundings, meetingDifference } from '../../src/relations/compare-surroundings.ts';
import { isNamedSize, meetingSizes } from '../../src/relations/meeting-sizes.ts';
import { poleBalance } from '../../src/relations/pole-balance.ts';
import { gridLevel } from '../map/grid.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, inputsOf } from './pair-case.ts';

const everywhere = { at: () => 0, within: () => [] };

/** Areas in a row, 600 m apart, with 2 500 residents each unless said. */
function row(q1: readonly Cell[], q4: readonly Cell[], more: Partial<MeetingScaleInput> = {}): MeetingScaleInput {
  const n = q1.length;
  const population = Array<number>(n).fill(2500);
  return {
    year: 2022,
    basis: 'households',
    areas: areasInARow(n),
    inputs: inputsOf({ population, q1, q2: population.map(() => 100), q3: population.map(() => 100), q4 }),
    picker: everywhere,
    a: [0],
    b: [n - 1],
    ...more,
  };
}

const low = 800;
const high = 100;

describe('the sizes of surroundings', () => {
  it('are 5 000 and its doublings, with three sizes between, up to what the region holds', () => {
    const sizes = meetingSizes(9000, 40_000);
    expect(sizes.slice(0, 5)).toEqual([5000, 5946, 7071, 8408, 10000]);
    expect(sizes.at(-1)).toBe(40_000);
    expect(sizes.filter(isNamedSize)).toEqual([5000, 10_000, 20_000, 40_000]);
  });

  it('begin no larger than the smaller pole, but never below 312', () => {
    expect(meetingSizes(2289, 1e5)[0]).toBe(1250);
    expect(meetingSizes(2500, 1e5)[0]).toBe(2500);
    expect(meetingSizes(12, 1e5)[0]).toBe(312);
  });

  it('are none where nobody lives', () => {
    expect(meetingSizes(0, 0)).toEqual([]);
    expect(meetingSizes(NaN, NaN)).toEqual([]);
  });
});

describe('the meeting scale', () => {
  it('begins with the poles themselves, and meets where both surroundings hold both sides', () => {
    const scale = compareSurroundings(row([low, low, high, high], [high, high, low, low]));
    const [first] = scale.steps;
    expect(first?.k).toBe(2500);
    expect(first?.a.balance.value).toBe(8);
    expect(first?.b.balance.value).toBe(1 / 8);
    expect(first?.coarse).toBe(true);
    expect(scale.outcome).toBe('meets');
    // Three areas against one and three: still apart; only all four are alike.
    const meeting = scale.steps[scale.meeting];
    expect(meeting?.k).toBe(8408);
    expect(meeting?.a.areas).toBe(4);
    expect(meeting?.shared).toBe(1);
    expect(scale.parting).toBe(-1);
  });

  it('measures the radius to the furthest centroid that is counted', () => {
    const { steps, pointA } = compareSurroundings(row([low, low, high, high], [high, high, low, low]));
    expect(pointA).toEqual([11, 57]);
    const km = 6371.0088 * Math.cos((57 * Math.PI) / 180) * ((0.01 * Math.PI) / 180);
    expect(steps.find(({ k }) => k === 5000)?.a.radiusM).toBeCloseTo(1000 * km, 0);
    expect(steps[0]?.a.radiusM).toBe(0);
  });

  it('says so when they part again', () => {
    // Around A two to one, then even, then twice as many again; around B the mirror of it.
    const q1 = [200, 100, 600, 100, 100, 150, 200, 100];
    const q4 = [100, 200, 150, 100, 100, 600, 100, 200];
    const { steps, meeting, parting, outcome } = compareSurroundings(row(q1, q4));
    expect(outcome).toBe('meets');
    expect(steps[meeting]?.apart).toBeLessThan(meetingDifference);
    expect(parting).toBeGreaterThan(meeting);
    expect(steps[parting]?.apart).toBeGreaterThanOrEqual(meetingDifference);
    for (const step of steps.slice(meeting, parting)) expect(step.apart).toBeLessThan(meetingDifference);
  });

  it('stays apart where the region ends before they meet', () => {
    const scale = compareSurroundings(row([low, low, high], [high, high, low]));
    expect(scale.steps.at(-1)?.k).toBe(7071);
    const two = compareSurroundings(row([low, high], [high, low], { a: [0], b: [1] }));
    expect(two.steps.map(({ a }) => a.areas)).toEqual([1, 2, 2, 2, 2]);
    const apart = compareSurroundings(
      row([low, high], [high, low], {
        inputs: inputsOf({ population: [4300, 4300], q1: [low, high], q4: [high, low] }),
      }),
    );
    expect(apart.steps.map(({ k }) => k)).toEqual([2500, 2973, 3535, 4204, 5000, 5946, 7071, 8408]);
    const never = compareSurroundings(
      row([low, high], [high, low], { inputs: inputsOf({ population: [2600, 2], q1: [low, high], q4: [high, low] }) }),
    );
    expect(never.meeting).toBe(-1);
    expect(never.outcome).toBe('staysApart');
  });

  it('meets at once where the poles are alike from the start', () => {
    expect(compareSurroundings(row([400, 800, 100, 390], [400, 100, 800, 400])).outcome).toBe('meetsAtOnce');
  });

  it('has the same surroundings for the same pole, and for poles around the same point', () => {
    const input = row([low, 200, 300, 100, high], [high, 300, 200, 200, low]);
    expect(compareSurroundings({ ...input, a: [1, 2], b: [2, 1] }).outcome).toBe('samePoles');
    expect(compareSurroundings({ ...input, a: [2], b: [1, 3] }).outcome).toBe('samePoint');
    for (const { apart, shared } of compareSurroundings({ ...input, a: [2], b: [1, 3] }).steps)
      expect([apart, shared]).toEqual([0, 1]);
  });

  it('compares poles that share areas as they are', () => {
    const scale = compareSurroundings(
      row([low, low, high, high], [high, high, low, low], { a: [0, 1, 2], b: [1, 2, 3] }),
    );
    expect(scale.outcome).not.toBe('unknown');
    expect(scale.steps[0]?.shared).toBeGreaterThan(0);
  });

  it('leaves out what is withheld, residents and all, and counts it', () => {
    const scale = compareSurroundings(
      row([low, 'suppressed', low, high, high], [high, high, high, 'suppressed', low], { b: [4] }),
    );
    expect(scale.leftOut).toBe(2);
    expect([...scale.orderA]).toEqual([0, 2, 4]);
    const two = scale.steps.find(({ k }) => k === 5000);
    expect(two?.a).toMatchObject({ areas: 2, residents: 5000 });
    // The one that lies in A's ring is not the one that lies in B's.
    expect(scale.steps.map(({ leftOut }) => leftOut)).toEqual([0, 2, 2, 2, 2, 2, 2]);
  });

  it('says why nothing is known', () => {
    const nothing: readonly Cell[] = ['suppressed', 'suppressed'];
    expect(compareSurroundings(row(nothing, [1, 2]))).toMatchObject({
      outcome: 'unknown',
      status: Status.suppressed,
      steps: [],
      meeting: -1,
      leftOut: 2,
    });
    const without = { inputs: inputsOf({ q1: [low, high], q4: [high, low] }) };
    expect(compareSurroundings(row([low, high], [high, low], without)).status).toBe(Status.noData);
  });

  it('compares nothing that rests on fewer than 50 households', () => {
    const few = inputsOf({ population: [2500, 2500], q1: [10, 10], q2: [5, 5], q3: [5, 5], q4: [4, 4] });
    const scale = compareSurroundings(row([low, high], [high, low], { inputs: few }));
    expect(scale.steps.map(({ apart }) => apart)).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(scale.status).toBe(Status.tooSmall);
    expect(scale.outcome).toBe('unknown');
  });

  it('has a balance without bound where nobody has high purchasing power, and goes on', () => {
    const { steps, outcome } = compareSurroundings(row([low, 300, 200, high], [0, 200, 300, low]));
    expect(steps[0]?.a.balance.status).toBe(Status.infinite);
    expect(steps[0]?.apart).toBeGreaterThan(meetingDifference);
    expect(outcome).toBe('meets');
  });

  it('estimates persons from whole percents, with what rounding leaves open', () => {
    const inputs = inputsOf({
      population: [3000, 2000, 2500],
      p1: [60, 10, 25],
      p2: [20, 20, 25],
      p3: [10, 30, 25],
      p4: [10, 40, 25],
    });
    const scale = compareSurroundings(row([0, 0, 0], [0, 0, 0], { inputs, basis: 'persons' }));
    expect(scale.form).toBe('percents');
    const five = scale.steps.find(({ a }) => a.areas === 2)?.a.balance;
    expect(five?.value).toBeCloseTo((1800 + 200) / (300 + 800), 12);
    expect(five?.lower).toBeCloseTo((3000 * 0.595 + 2000 * 0.095) / (3000 * 0.105 + 2000 * 0.405), 12);
  });

  it('takes the basis at hand, and a pole without residents at all', () => {
    const scale = compareSurroundings(row([low, high, 0], [high, low, 0], { basis: 'persons' }));
    expect(scale.basis).toBe('households');
    const empty = row([low, high, 'noPopulation'], [high, low, 'noPopulation']);
    const inputs = { ...empty.inputs, ...inputsOf({ population: [2500, 2500, 'nil'] }) };
    expect(compareSurroundings({ ...empty, inputs }).steps[0]?.k).toBe(312);
  });
});

describe('the edge of the region', () => {
  const level = gridLevel(11, 11);
  const grid = (a: number, b: number): MeetingScaleInput => {
    const cells = level.areas.codes.map((_, i) => i);
    return {
      year: 2022,
      basis: 'households',
      areas: level.areas,
      inputs: inputsOf({
        population: cells.map(() => 1000),
        q1: cells.map((i) => 100 + (i % 7)),
        q4: cells.map((i) => 100 + (i % 5)),
      }),
      picker: createPicker(level.areas, level.shapes),
      a: [a],
      b: [b],
    };
  };

  it('is met at once from a corner, and late from the middle', () => {
    const { steps } = compareSurroundings(grid(60, 0));
    const at = (k: number) => steps.find((step) => step.k === k);
    expect(at(10_000)?.a.within).toBe(1);
    expect(at(10_000)?.b.within).toBeLessThan(0.5);
    expect(at(113_137)?.a.within).toBeLessThan(1);
  });
});

describe('laws of the meeting scale', () => {
  const cell = fc.integer({ min: 1, max: 900 });
  const area = fc.record({ q1: cell, q4: cell, population: fc.integer({ min: 60, max: 4000 }) });
  const world = fc.array(area, { minLength: 2, maxLength: 14 }).chain((list) =>
    fc.record({
      list: fc.constant(list),
      a: fc.subarray([...list.keys()], { minLength: 1 }),
      b: fc.subarray([...list.keys()], { minLength: 1 }),
    }),
  );
  const inputOf = ({
    list,
    a,
    b,
  }: {
    list: { q1: number; q4: number; population: number }[];
    a: number[];
    b: number[];
  }) =>
    row([], [], {
      areas: areasInARow(list.length),
      inputs: inputsOf({
        population: list.map(({ population }) => population),
        q1: list.map(({ q1 }) => q1),
        q2: list.map(() => 50),
        q3: list.map(() => 50),
        q4: list.map(({ q4 }) => q4),
      }),
      a,
      b,
    });

  it('swapping the poles swaps the sides and moves nothing else', () => {
    fc.assert(
      fc.property(world, (given) => {
        const one = compareSurroundings(inputOf(given));
        const other = compareSurroundings(inputOf({ ...given, a: given.b, b: given.a }));
        expect(other.steps).toEqual(one.steps.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })));
        expect([other.outcome, other.meeting, other.parting]).toEqual([one.outcome, one.meeting, one.parting]);
      }),
    );
  });

  it('surroundings only grow, hold at least k, and have the balance of their areas as a pole', () => {
    fc.assert(
      fc.property(world, (given) => {
        const input = inputOf(given);
        const { steps, orderA } = compareSurroundings(input);
        steps.forEach((step, i) => {
          expect(step.a.residents).toBeGreaterThanOrEqual(step.k);
          expect(step.a.areas).toBeGreaterThanOrEqual(steps[i - 1]?.a.areas ?? 1);
          expect(step.a.radiusM).toBeGreaterThanOrEqual(steps[i - 1]?.a.radiusM ?? 0);
          const rows = [...orderA.subarray(0, step.a.areas)];
          expect(step.a.balance).toEqual(poleBalance('households', input.inputs, rows).balance);
        });
      }),
    );
  });

  it('what is shared is nobody to everybody', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { steps, orderA, orderB } = compareSurroundings(inputOf(given));
        for (const { a, b, shared } of steps) {
          const inB = new Set(orderB.subarray(0, b.areas));
          const both = [...orderA.subarray(0, a.areas)].filter((row) => inB.has(row));
          const residents = both.reduce((sum, row) => sum + (given.list[row]?.population ?? NaN), 0);
          expect(shared).toBeCloseTo((2 * residents) / (a.residents + b.residents), 12);
        }
      }),
    );
  });
});
