import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scatterLayout } from '../../src/charts/scatter/layout.ts';
import { scatterState } from '../../src/charts/scatter/state.ts';
import { ticksWithin } from '../../src/charts/scatter/ticks.ts';
import type { Unit } from '../../src/measures/column.ts';
import { plainColumn } from '../../src/measures/plain-column.ts';
import type { MeasureKey } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import type { Scatter } from '../../src/relations/scatter.ts';
import { scatterOf } from '../../src/relations/scatter.ts';
import { givenAreaSet, givenColumn } from '../relations/given-areas.ts';

const words = { x: 'Inkomst', y: 'Balansmått', tickX: String, tickY: String };
const room = { width: 600, rem: 16 };
const measure = (key: MeasureKey, unit: Unit, numbers: readonly number[]) => {
  const values = plainColumn(givenColumn(numbers, Status.noData, unit));
  numbers.forEach((value, row) => {
    if (value === Infinity) values.status[row] = Status.infinite;
  });
  return { key, unit, values };
};

function scatter(incomes: readonly number[], balances: readonly number[], sizes = [incomes.length]): Scatter {
  const [x, y] = [measure('disposableIncome', 'kSEK', incomes), measure('balance', 'ratio', balances)];
  return scatterOf(givenAreaSet(sizes), x, y, [0], [sizes[0]! - 1]);
}

const layoutOf = (shown: Scatter, width = 600) => scatterLayout(shown, scatterState(shown), words, { ...room, width });

describe('the scatter', () => {
  it('colours by the map’s classes those of the poles’ municipality, on a ground of the others', () => {
    const { kinds } = scatterState(scatter([100, 200, 300, 150], [8, 1, 0.1, 1], [3, 1]));
    expect(kinds.map(({ kind, points }) => [kind, points])).toEqual([
      ['ground', [1]],
      ['0', [2]],
      ['2', [0]],
      ['-2', [3]],
    ]);
  });

  it('stands twice as much and half as much equally far from even on a log axis', () => {
    const shown = scatter([100, 200, 300], [2, 1, 0.5]);
    const { places } = layoutOf(shown);
    expect(places[3]! - places[1]!).toBeCloseTo(places[5]! - places[3]!, 3);
  });

  it('stands 0 and ∞ outside of the rest, at the ends', () => {
    const shown = scatter([100, 150, 200, 300], [Infinity, 4, 0.25, 0]);
    const { places, top, bottom } = layoutOf(shown);
    const ys = [places[1]!, places[3]!, places[5]!, places[7]!];
    expect([...ys].sort((one, other) => one - other)).toEqual(ys);
    expect(ys[0]).toBeGreaterThanOrEqual(top);
    expect(ys[3]).toBeLessThanOrEqual(bottom);
  });

  it('has no pole sign for a pole without both values, and keeps the other', () => {
    const state = scatterState(scatter([NaN, 200, 300], [2, 1, 0.5]));
    expect(state.a).toBeNull();
    expect(state.b).toEqual({ x: 300, y: 0.5 });
  });

  it('places everything within the picture, whatever the values and the width', () => {
    const value = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(NaN));
    const balance = fc.oneof(fc.double({ min: 0, max: 500, noNaN: true }), fc.constantFrom(Infinity, 0));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, balance), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 240, max: 1100 }),
        (pairs, width) => {
          const shown = scatter(
            pairs.map(([x]) => x),
            pairs.map(([, y]) => y),
          );
          const { places, left, right, top, bottom, ticksX } = layoutOf(shown, width);
          places.forEach((at, k) => {
            expect(at).toBeGreaterThanOrEqual(k % 2 === 0 ? left : top);
            expect(at).toBeLessThanOrEqual(k % 2 === 0 ? right : bottom);
          });
          for (const { at } of ticksX) expect(Number.isFinite(at)).toBe(true);
        },
      ),
    );
  });

  it('is a handful of elements with 6 160 areas', () => {
    const n = 6160;
    const shown = scatter(
      Array.from({ length: n }, (_, k) => 150 + ((k * 37) % 250)),
      Array.from({ length: n }, (_, k) => Math.exp(Math.sin(k) * 2)),
    );
    const { paths } = layoutOf(shown);
    expect(paths.length).toBeLessThanOrEqual(6);
    expect(paths.reduce((sum, { path }) => sum + path.split('M').length - 1, 0)).toBe(n);
  });
});

describe('the ticks of an axis', () => {
  const linear = (from: number, to: number, most: number) =>
    ticksWithin({ from, to, isLog: false, hasZero: false, hasInfinite: false }, most);
  const log = (from: number, to: number, most: number) =>
    ticksWithin({ from, to, isLog: true, hasZero: false, hasInfinite: false }, most);

  it('are round values', () => {
    expect(linear(163, 412, 5)).toEqual([200, 250, 300, 350, 400]);
    expect(linear(0.47, 0.86, 4)).toEqual([0.5, 0.6, 0.7, 0.8]);
    expect(log(0.19, 11, 4)).toEqual([0.25, 1, 4]);
    expect(log(0.6, 1.8, 4)).toEqual([1]);
  });

  it('lie within their axis, ascending and not too many', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
        fc.double({ min: 1.001, max: 1e4, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (from, times, most) => {
          for (const found of [linear(from, from * times, most), log(from, from * times, most)]) {
            expect([...found].sort((one, other) => one - other)).toEqual(found);
            expect(new Set(found).size).toBe(found.length);
            expect(found.length).toBeLessThanOrEqual(4 * most + 2);
            for (const value of found) {
              expect(value).toBeGreaterThanOrEqual(from * (1 - 1e-6));
              expect(value).toBeLessThanOrEqual(from * times * (1 + 1e-6));
            }
          }
        },
      ),
    );
  });
});
