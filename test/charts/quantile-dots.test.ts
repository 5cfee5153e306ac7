import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsLayout } from '../../src/charts/quantile-dots/layout.ts';
import { stacked } from '../../src/charts/quantile-dots/stack.ts';
import type { DotsState } from '../../src/charts/quantile-dots/state.ts';
import { dotsState } from '../../src/charts/quantile-dots/state.ts';
import { distributionOf } from '../../src/relations/distribution.ts';
import { givenAreaSet, givenColumn } from '../relations/given-areas.ts';

const words = {
  low: { long: 'Lågt område, 11', short: 'Lågt' },
  high: { long: 'Högt', short: 'Högt' },
  middle: 'median',
};
const scale = { long: String, short: String, onlyLow: 'bara låg', onlyHigh: 'bara hög' };
const room = { width: 600, rem: 16 };

/** The state of one municipality with these counts, A its first area and B its last. */
function stateOf(counts: readonly (readonly [number, number])[]): DotsState {
  return dotsState(
    distributionOf({
      areas: givenAreaSet([counts.length]),
      inputs: { q1: givenColumn(counts.map(([low]) => low)), q4: givenColumn(counts.map(([, high]) => high)) },
      basis: 'households',
      a: [0],
      b: [counts.length - 1],
    }),
  );
}

const layoutOf = (state: DotsState, width = 600) =>
  dotsLayout(
    state,
    state.rows.map(() => words),
    scale,
    { ...room, width },
  );

describe('the quantile dots', () => {
  it('give every area a dot in the colour of its class, most low first', () => {
    const { rows, end } = stateOf([
      [110, 10],
      [60, 60],
      [20, 100],
    ]);
    expect(rows[0]!.dots.map(({ position, isA, isB }) => [position, isA, isB])).toEqual([
      [2, true, false],
      [0, false, false],
      [-2, false, true],
    ]);
    expect(end).toBe(16);
  });

  it('of more than sixty areas make fifty dots of equal shares that hold every area once, and mark both outermost', () => {
    const { rows } = stateOf(Array.from({ length: 175 }, (_, k) => [400 - 2 * k, 60 + 2 * k] as const));
    const [row] = rows;
    expect([row!.isAlone, row!.dots.length, row!.ends.length]).toEqual([false, 50, 2]);
    expect(row!.dots[0]!.from).toBe(0);
    row!.dots.forEach(({ from, to }, k) => {
      expect(to - from).toBeGreaterThanOrEqual(3);
      expect(to - from).toBeLessThanOrEqual(4);
      expect(row!.dots[k + 1]?.from ?? 175).toBe(to);
    });
  });

  it('stand 0 and ∞ at the ends, outside of the scale', () => {
    const state = stateOf([
      [80, 0],
      [70, 30],
      [50, 50],
      [0, 90],
    ]);
    const { rows, lowGap, highGap, left, right } = layoutOf(state);
    expect([state.onlyLow, state.onlyHigh]).toEqual([true, true]);
    expect(rows[0]!.dots[0]!.x).toBeLessThan(lowGap!);
    expect(rows[0]!.dots[3]!.x).toBeGreaterThan(highGap!);
    expect(lowGap!).toBeLessThan(left);
    expect(highGap!).toBeGreaterThan(right);
  });

  it('are the same picture mirrored when low and high change names', () => {
    const counts = [
      [300, 20],
      [200, 80],
      [90, 100],
      [30, 140],
    ] as const;
    const one = layoutOf(stateOf(counts));
    const other = layoutOf(stateOf(counts.map(([low, high]) => [high, low] as const)));
    const mirrored = one.rows[0]!.dots.map(({ x }) => 600 - x).sort((a, b) => a - b);
    other.rows[0]!.dots.forEach(({ x }, k) => {
      expect(x).toBeCloseTo(mirrored[k]!, 6);
    });
  });

  it('stand the signs side by side where both poles have the same balance', () => {
    const { rows, signRadius } = layoutOf(stateOf(Array.from({ length: 9 }, () => [60, 60] as const)));
    expect(Math.abs(rows[0]!.a!.x - rows[0]!.b!.x)).toBeGreaterThan(2 * signRadius);
    expect(rows[0]!.a!.from).toBe(rows[0]!.b!.from);
  });

  it('have nothing to draw where no area has a balance', () => {
    const [row] = stateOf([
      [NaN, 5],
      [NaN, 6],
    ]).rows;
    expect([row!.dots, row!.median, row!.a]).toEqual([[], null, null]);
  });

  it('never pile higher than their room, nor leave it sideways, whatever the spread and the width', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 })), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(counts, fc.integer({ min: 240, max: 1200 }), (pairs, width) => {
        const layout = layoutOf(stateOf(pairs), width);
        for (const { dots, radius, headFoot, words: placed } of layout.rows) {
          for (const { x, y } of dots) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            // The least dots may pile into the words: nothing smaller can be seen.
            if (radius > 2.5) expect(y - radius).toBeGreaterThanOrEqual(headFoot);
          }
          for (const { x } of placed) expect(x).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('become several columns rather than a thread where all areas are alike', () => {
    const { diameter, stacks } = stacked(
      Array.from({ length: 30 }, () => 300),
      60,
      1,
    );
    expect(diameter).toBe(13);
    expect(Math.max(...stacks.map(({ level }) => level))).toBeLessThan(5);
  });
});
