import { booleanClockwise } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOfShapes, geometryText } from '../../src/geography/feature-geometry.ts';
import { shapes } from '../../src/geography/shapes.ts';
import type { Ring } from '../../src/geography/rings.ts';

const square = (lon: number, lat: number, size: number): Ring => [
  ...[lon, lat, lon + size, lat, lon + size, lat + size, lon, lat + size],
  ...[lon, lat],
];

function turned(ring: Ring): Ring {
  const points = Array.from({ length: ring.length / 2 }, (_, k) => ring.slice(2 * k, 2 * k + 2));
  return points.reverse().flat();
}

describe('an area as GeoJSON', () => {
  it('runs counter-clockwise around what is inside and clockwise around holes, however it was drawn', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (first, second, third) => {
        const outer = first ? turned(square(11.9, 57.6, 0.1)) : square(11.9, 57.6, 0.1);
        const hole = second ? turned(square(11.95, 57.65, 0.01)) : square(11.95, 57.65, 0.01);
        const island = third ? turned(square(12.1, 57.6, 0.02)) : square(12.1, 57.6, 0.02);
        const made = JSON.parse(geometryText(shapes([[[outer, hole], [island]]]), 0)) as MultiPolygon;
        expect(made.type).toBe('MultiPolygon');
        expect(made.coordinates.map((rings) => rings.map((ring) => booleanClockwise(ring)))).toEqual([
          [false, true],
          [false],
        ]);
        for (const ring of made.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
      }),
    );
  });

  it('is one polygon where there is one, and null where there is none', () => {
    const both = shapes([[[square(11, 57, 1)]], []]);
    expect((JSON.parse(geometryText(both, 0)) as Polygon).type).toBe('Polygon');
    expect(geometryText(both, 1)).toBe('null');
  });

  it('says degrees with at most six decimals', () => {
    const text = geometryText(shapes([[[square(11.123456789, 57.987654321, 0.5)]]]), 0);
    expect(text).not.toMatch(/\.\d{7,}/);
    expect(text).toMatch(/11\.12345\d?/);
  });

  it('knows the bounds of all, and none where there is nothing', () => {
    expect(boundsOfShapes(shapes([[[square(11, 57, 1)]], [[square(13, 55, 0.5)]]]))).toEqual([11, 55, 13.5, 58]);
    expect(boundsOfShapes(shapes([]))).toBeUndefined();
  });
});
