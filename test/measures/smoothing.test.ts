import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedRatio } from '../../src/measures/log-balance.ts';
import { randomEffects, smoothedBalance } from '../../src/measures/smoothing.ts';
import { Status } from '../../src/measures/status.ts';
import { column, count } from './columns.ts';
import { tolerance } from './golden.ts';

/** Cases and others among the vaccinated, then among the controls, in thirteen trials (Colditz et al. 1994). */
const trials: readonly (readonly [number, number, number, number])[] = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
];

describe('random effects by the method of moments', () => {
  it('finds the published mean and between-variance of the thirteen BCG trials', () => {
    const y = trials.map(([a, b, c, d]) => Math.log(a / (a + b) / (c / (c + d))));
    const variance = trials.map(([a, b, c, d]) => 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d));
    const model = randomEffects(y, variance);
    expect(Math.abs(model.betweenVariance - 0.3088)).toBeLessThan(tolerance.fourDecimals);
    expect(Math.abs(model.mean - -0.7141)).toBeLessThan(tolerance.fourDecimals);
  });

  it('takes a single estimate as it is', () => {
    const { mean, meanVariance, betweenVariance } = randomEffects([1.5], [0.2]);
    expect(mean).toBeCloseTo(1.5, 12);
    expect(meanVariance).toBeCloseTo(0.2, 12);
    expect(betweenVariance).toBe(0);
  });

  it('sees no variance between equal estimates', () => {
    expect(randomEffects([0.5, 0.5, 0.5], [0.1, 0.2, 0.3])).toMatchObject({ betweenVariance: 0 });
  });
});

describe('the smoothed balance', () => {
  it('moves a small area further towards the municipality than a large one with the same balance', () => {
    const low = column([800, 8, 300, 100, 500]);
    const high = column([200, 2, 300, 400, 100]);
    const { values } = smoothedBalance(low, high, new Uint16Array(5), 1);
    const moved = (i: number): number =>
      Math.abs(Math.log(values[i] ?? NaN) - Math.log(correctedRatio(low.values[i] ?? NaN, high.values[i] ?? NaN)));
    expect(moved(1)).toBeGreaterThan(5 * moved(0));
  });

  it('lies between the area’s and the municipality’s balance, within its interval', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 20 }), (rows) => {
        const low = column(rows.map((row) => row[0]));
        const high = column(rows.map((row) => row[1]));
        const { values, status, lower, upper } = smoothedBalance(low, high, new Uint16Array(rows.length), 1);
        const known = rows.filter(([x, y]) => x + y > 0).map(([x, y]) => Math.log(correctedRatio(x, y)));
        rows.forEach(([x, y], i) => {
          const value = values[i] ?? NaN;
          expect(status[i]).toBe(x + y === 0 ? Status.noPopulation : Status.present);
          if (status[i] !== Status.present) return;
          expect((lower[i] ?? NaN) <= value && value <= (upper[i] ?? NaN)).toBe(true);
          expect(Math.log(value)).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(Math.log(value)).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        });
      }),
    );
  });

  it('is as uncertain as the mean itself where the areas do not differ', () => {
    const { values, lower, upper } = smoothedBalance(column([30, 30]), column([20, 20]), new Uint16Array(2), 1);
    const mean = Math.log(30.5 / 20.5);
    const margin = 1.959963984540054 * Math.sqrt((1 / 30.5 + 1 / 20.5) / 2);
    expect(values[0]).toBeCloseTo(Math.exp(mean), 12);
    expect(lower[0]).toBeCloseTo(Math.exp(mean - margin), 12);
    expect(upper[0]).toBeCloseTo(Math.exp(mean + margin), 12);
  });

  it('knows only its own municipality', () => {
    const low = column([30, 40, 500, 900]);
    const high = column([20, 60, 5, 9]);
    const both = smoothedBalance(low, high, Uint16Array.of(0, 0, 1, 1), 2);
    const one = smoothedBalance(column([30, 40]), column([20, 60]), Uint16Array.of(0, 0), 1);
    expect([...both.values.slice(0, 2)]).toEqual([...one.values]);
  });
});
