import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/measures/benjamini-hochberg.ts';
import { twoSidedP } from '../../src/measures/normal-tail.ts';

describe('the two-sided p of a z-test', () => {
  it.each([
    [0, 1],
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [3, 0.0026997960632601913],
    [3.5355, 0.000407004245190143],
    [5, 5.733031437583892e-7],
    [10, 1.5239706048321186e-23],
  ])('of %d is %d', (z, p) => {
    expect(Math.abs(twoSidedP(z) / p - 1)).toBeLessThan(1e-11);
    expect(twoSidedP(-z)).toBe(twoSidedP(z));
  });

  it('falls all the way, over the turn from series to fraction too', () => {
    const p = Array.from({ length: 4000 }, (_, k) => twoSidedP(k / 100));
    for (let k = 1; k < p.length; k++) expect(p[k]).toBeLessThanOrEqual(p[k - 1] ?? 0);
    expect(twoSidedP(50)).toBe(0);
    expect(twoSidedP(NaN)).toBeNaN();
  });
});

/** Table 1 of Benjamini & Hochberg 1995, in another order. */
const published = [
  0.459, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

describe('the false discovery rate', () => {
  it('makes four discoveries among the published fifteen', () => {
    const q = benjaminiHochberg(Float64Array.from(published));
    expect(published.filter((_, i) => (q[i] ?? 1) < 0.05)).toEqual([0.0001, 0.0004, 0.0019, 0.0095]);
    expect(q[4]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it('passes over what is not tested', () => {
    const q = benjaminiHochberg(Float64Array.of(NaN, 0.01, NaN, 0.04));
    expect([...q]).toEqual([NaN, 0.02, NaN, 0.04]);
    expect(benjaminiHochberg(new Float64Array())).toHaveLength(0);
  });

  it('is at least p, at most 1, and in the order of p', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
        const q = benjaminiHochberg(Float64Array.from(values));
        const order = values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
        order.forEach((i, k) => {
          const own = q[i] ?? NaN;
          expect(own).toBeGreaterThanOrEqual(values[i] ?? 0);
          expect(own).toBeLessThanOrEqual(1);
          if (k > 0) expect(own).toBeGreaterThanOrEqual(q[order[k - 1] ?? 0] ?? NaN);
        });
      }),
    );
  });
});
