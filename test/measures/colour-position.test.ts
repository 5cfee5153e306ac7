import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourPosition } from '../../src/measures/colour-position.ts';
import { goldenIsHere, readHand, tolerance } from './golden.ts';

describe('the colour position of a balance', () => {
  it.each([
    [0, 0],
    [0.25, 1 / 6],
    [0.5, 1 / 3],
    [1, 0.5],
    [2, 2 / 3],
    [4, 5 / 6],
    [8, 1],
    [Infinity, 1],
  ])('of %f is %f', (b, t) => {
    expect(colourPosition(b)).toBeCloseTo(t, 12);
  });

  it('is mirrored when the balance is inverted', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (b) => {
        expect(colourPosition(b) + colourPosition(1 / b)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('grows with the balance and stays within 0…1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true }), fc.double({ min: 0, noNaN: true }), (one, other) => {
        const [low, high] = [colourPosition(Math.min(one, other)), colourPosition(Math.max(one, other))];
        expect(0 <= low && low <= high && high <= 1).toBe(true);
      }),
    );
  });
});

describe.skipIf(!goldenIsHere)('the colour position against the hand calculations (golden folder)', () => {
  it.each(goldenIsHere ? readHand().colour_t_M8 : [])('of $b is $t', ({ b, t }) => {
    expect(Math.abs(colourPosition(b) - t)).toBeLessThan(tolerance.closedForm);
  });
});
