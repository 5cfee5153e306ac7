import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile as peer } from 'simple-statistics';
import { median, quantile } from '../../src/measures/quantile.ts';

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

describe('the type-7 quantile', () => {
  it('is linear between order statistics', () => {
    expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12);
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 40], 0.75)).toBe(30);
  });

  it('starts at the least and ends at the greatest', () => {
    expect(quantile([3, 5, 9], 0)).toBe(3);
    expect(quantile([3, 5, 9], 1)).toBe(9);
    expect(quantile([3, 5, 9], 7)).toBe(9);
  });

  it('of nothing is not a number', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(median(new Float64Array())).toBeNaN();
  });

  it('has the middle that simple-statistics has, whatever the order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(median(Float64Array.from(values))).toBe(peer(values, 0.5));
      }),
    );
  });

  it('grows with p and stays within the numbers', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p, q) => {
          const sorted = values.slice().sort((one, other) => one - other);
          const low = quantile(sorted, Math.min(p, q));
          const high = quantile(sorted, Math.max(p, q));
          expect(low <= high + 1e-9 && low >= (sorted[0] ?? NaN) && high <= (sorted.at(-1) ?? NaN)).toBe(true);
        },
      ),
    );
  });
});
