import { distance, featureCollection, intersect, polygon as turfPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { edgesOfGeometry } from '../../src/geography/edges.ts';
import { sharedAreaM2 } from '../../src/geography/shared-area.ts';

/** A polygon in hundredths of a degree from 12° E, 57° N. */
const polygon = (...rings: readonly (readonly (readonly [number, number])[])[]): Polygon => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => ring.map(([x, y]) => [12 + x / 100, 57 + y / 100])),
});

const square = (x: number, y: number, side: number): readonly (readonly [number, number])[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

const shared = (a: Polygon, b: Polygon): number => sharedAreaM2(edgesOfGeometry(a), edgesOfGeometry(b));
const areaOf = (one: Polygon): number => edgesOfGeometry(one).areaM2;

/** Star-shaped polygons, which do not cross themselves: a radius for each direction. */
const star = fc
  .tuple(
    fc.array(fc.double({ min: 0.3, max: 3, noNaN: true }), { minLength: 3, maxLength: 24 }),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.boolean(),
  )
  .map(([radii, x, y, backwards]): Polygon => {
    const ring: Position[] = radii.map((radius, k) => {
      const angle = (2 * Math.PI * k) / radii.length;
      return [12 + (x + radius * Math.cos(angle)) / 100, 57 + (y + radius * Math.sin(angle)) / 100];
    });
    if (backwards) ring.reverse();
    return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
  });

/**
 * What lies between edges that are straight in degrees and the same edges straight in the equal-area plane, m², at most: ⅔ of length times the largest
 * distance between the two, L² tan(latitude)/(8 R). Cutting in degrees makes vertices on the former.
 */
function bulgeM2({ coordinates: [ring = []] }: Polygon): number {
  return ring.slice(1).reduce((sum, end, at) => {
    const lengthM = distance(ring[at] ?? end, end, { units: 'meters' });
    return sum + (lengthM ** 3 * Math.tan((57.1 * Math.PI) / 180)) / (12 * 6371008.8);
  }, 0);
}

describe('the area that two polygons share', () => {
  it('is what cutting one by the other gives', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const cut = intersect(featureCollection([turfPolygon(a.coordinates), turfPolygon(b.coordinates)]));
        const expected = cut ? edgesOfGeometry(cut.geometry).areaM2 : 0;
        const largest = Math.max(areaOf(a), areaOf(b));
        expect(Math.abs(shared(a, b) - expected)).toBeLessThanOrEqual(bulgeM2(a) + bulgeM2(b) + largest * 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('is a polygon’s own area where both are the same', () => {
    fc.assert(
      fc.property(star, (one) => {
        expect(shared(one, one) / areaOf(one)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        expect(shared(a, b)).toBeCloseTo(shared(b, a), 3);
      }),
    );
  });

  it('adds up over a polygon’s two halves', () => {
    const whole = polygon(square(0, 0, 2));
    const west = polygon([
      [0, 0],
      [1.3, 0],
      [0.7, 2],
      [0, 2],
      [0, 0],
    ]);
    const east = polygon([
      [1.3, 0],
      [2, 0],
      [2, 2],
      [0.7, 2],
      [1.3, 0],
    ]);
    fc.assert(
      fc.property(star, (one) => {
        expect(shared(one, west) + shared(one, east)).toBeCloseTo(shared(one, whole), 2);
      }),
    );
  });

  it('is nothing for polygons that meet in a border, a corner, or not at all', () => {
    const one = polygon(square(0, 0, 1));
    expect(shared(one, polygon(square(1, 0, 1)))).toBe(0);
    expect(shared(one, polygon(square(1, 1, 1)))).toBe(0);
    expect(shared(one, polygon(square(7, 7, 1)))).toBe(0);
  });

  it('leaves out holes, in either', () => {
    const hollow = polygon(square(0, 0, 3), square(1, 1, 1));
    const full = polygon(square(0, 0, 3));
    expect(shared(hollow, full) / areaOf(hollow)).toBeCloseTo(1, 10);
    expect(shared(full, hollow) / areaOf(full)).toBeCloseTo(8 / 9, 4);
    expect(shared(hollow, polygon(square(1, 1, 1)))).toBeCloseTo(0, 3);
  });

  it('of a polygon without surface is nothing', () => {
    const line = polygon([
      [0, 0],
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(shared(line, polygon(square(0, 0, 3)))).toBeCloseTo(0, 6);
    expect(sharedAreaM2(edgesOfGeometry({ type: 'MultiPolygon', coordinates: [] }), edgesOfGeometry(line))).toBe(0);
  });
});
