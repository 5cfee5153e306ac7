import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequentialBreaks, sequentialPosition } from '../../src/classes/sequential-breaks.ts';

const even = Float64Array.from({ length: 101 }, (_, k) => k / 100);

describe('the edges of a scale from low to high', () => {
  it('stand at readable fifths of the areas', () => {
    expect(sequentialBreaks(even)).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(sequentialBreaks(Float64Array.from(even, (x) => 150 + 230 * x * x))).toEqual([160, 190, 230, 300]);
  });

  it('are the same for the same values in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 80 }),
        fc.nat(79),
        (values, turn) => {
          const turned = [...values.slice(turn), ...values.slice(0, turn)];
          expect(sequentialBreaks(Float64Array.from(turned))).toEqual(sequentialBreaks(Float64Array.from(values)));
        },
      ),
    );
  });

  it('rise, are at most four, and are short numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 200 }), (values) => {
        const edges = sequentialBreaks(Float64Array.from(values));
        expect(edges.length).toBeLessThanOrEqual(4);
        edges.forEach((edge, k) => {
          if (k > 0) expect(edge).toBeGreaterThan(edges[k - 1] ?? NaN);
          expect(String(edge).length).toBeLessThanOrEqual(12);
        });
      }),
    );
  });

  it('leave no class empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 100 }), (values) => {
        const edges = sequentialBreaks(Float64Array.from(values));
        const positions = new Set(values.map((value) => sequentialPosition(value, edges)));
        expect(positions.size).toBe(edges.length + 1);
      }),
    );
  });

  it('are none where nothing differs', () => {
    expect(sequentialBreaks(Float64Array.of(3, 3, 3))).toEqual([]);
    expect(sequentialBreaks(new Float64Array(0))).toEqual([]);
  });

  it('belong to the class above', () => {
    expect(sequentialPosition(0.2, [0.2, 0.4])).toBe(1);
    expect(sequentialPosition(0.1999, [0.2, 0.4])).toBe(0);
    expect(sequentialPosition(Infinity, [0.2, 0.4])).toBe(2);
  });
});
