import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackLayout } from '../../src/charts/mirror-track/layout.ts';
import { trackState } from '../../src/charts/mirror-track/state.ts';
import { exact, missing } from '../../src/measures/column.ts';
import type { Unit } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';

const units: readonly Unit[] = ['share', 'percent', 'kSEK', 'persons', 'ratio', 'count'];
const place = (a: number, b: number, unit: Unit) => trackLayout(trackState(exact(a), exact(b), unit));

describe('the mirrored track', () => {
  it('places shares on a scale from 0 to 1 and percents from 0 to 100', () => {
    expect(place(0.51, 0.84, 'share')).toMatchObject({ a: 51, b: 84, even: null, together: false });
    expect(place(51, 84, 'percent')).toMatchObject({ a: 51, b: 84 });
  });

  it('starts amounts at 0 and ends above the larger', () => {
    const { a, b } = place(168, 371, 'kSEK');
    expect(a).toBeCloseTo((100 * 168) / 450, 9);
    expect(b).toBeCloseTo((100 * 371) / 450, 9);
  });

  it('stands an amount that is next to nothing at the start', () => {
    const { a, b } = place(0, 5e-324, 'persons');
    expect(a).toBe(0);
    expect(b).toBeCloseTo(0, 9);
  });

  it('stands ratios around 1 in the middle, equal ratios at equal distances', () => {
    const { a, b, even } = place(4, 1 / 4, 'ratio');
    expect(even).toBe(50);
    expect((a ?? 0) - 50).toBeCloseTo(50 - (b ?? 0), 9);
    expect(a).toBeGreaterThan(50);
  });

  it('shows no dot where there is no value, and still the other', () => {
    const layout = trackLayout(trackState(missing(Status.suppressed), exact(0.3), 'share'));
    expect(layout).toEqual({ a: null, b: 30, even: null, together: false });
  });

  it('puts the disc inside the ring where the two meet', () => {
    expect(place(0.5, 0.51, 'share').together).toBe(true);
    expect(place(0.5, 0.56, 'share').together).toBe(false);
  });

  it('mirrors when the poles change places, and never leaves the track', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.constantFrom(...units),
        (a, b, unit) => {
          const [one, other] = [place(a, b, unit), place(b, a, unit)];
          expect([other.b, other.a, other.together]).toEqual([one.a, one.b, one.together]);
          for (const at of [one.a, one.b]) expect(at === null || (at >= 0 && at <= 100)).toBe(true);
        },
      ),
    );
  });

  it('gives the larger of two amounts the place further out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100000 }), fc.integer({ min: 1, max: 100000 }), (a, b) => {
        const at = place(a, b, 'persons');
        expect(Math.sign((at.a ?? 0) - (at.b ?? 0))).toBe(Math.sign(a - b));
      }),
    );
  });
});
