import fc from 'fast-check';
import { sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '../../src/measures/rank-correlation.ts';
import { Status } from '../../src/measures/status.ts';
import { tolerance } from './golden.ts';

const rho = (x: readonly number[], y: readonly number[]) => rankCorrelation(Float64Array.from(x), Float64Array.from(y));

const pairs = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
  minLength: 5,
  maxLength: 40,
});

describe('the rank correlation', () => {
  it('is −29/165 for the ten pairs of the textbook', () => {
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(rho(iq, hours).value).toBeCloseTo(-29 / 165, 12);
    expect(rho(iq, hours).value).toBeCloseTo(sampleRankCorrelation(iq, hours), 12);
  });

  it('lets equal numbers share their ranks', () => {
    // Ranks 1 2.5 2.5 4 5 against 1 2 3 4 5: 9.5 / √(9.5 · 10).
    expect(rho([1, 2, 2, 3, 4], [1, 2, 3, 4, 5]).value).toBeCloseTo(Math.sqrt(0.95), 12);
  });

  it('is 1 where both rise together, and −1 where one falls, with 0 and ∞ at the ends', () => {
    expect(rho([0, 1, 2, 5, Infinity], [1, 10, 11, 12, 90]).value).toBe(1);
    expect(rho([0, 1, 2, 5, Infinity], [9, 4, 3, 2, 1]).value).toBe(-1);
  });

  it('says nothing of fewer than five areas, nor where nothing varies', () => {
    expect(rho([1, 2, 3, 4], [1, 2, 3, 4]).status).toBe(Status.tooFewAreas);
    expect(rho([], []).status).toBe(Status.tooFewAreas);
    expect(rho([1, 1, 1, 1, 1], [1, 2, 3, 4, 5]).status).toBe(Status.notAvailable);
  });

  it('is the same both ways, unmoved by a logarithm, and turned by a turn', () => {
    fc.assert(
      fc.property(pairs, (both) => {
        const [x, y] = [both.map(([one]) => one), both.map(([, other]) => other)];
        const { value } = rho(x, y);
        if (Number.isNaN(value)) return;
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual(1);
        expect(rho(y, x).value).toBeCloseTo(value, 9);
        expect(
          rho(
            x.map((each) => Math.log(each + 30)),
            y,
          ).value,
        ).toBeCloseTo(value, 9);
        expect(
          Math.abs(
            rho(
              x.map((each) => -each),
              y,
            ).value + value,
          ),
        ).toBeLessThan(tolerance.closedForm);
      }),
    );
  });
});
