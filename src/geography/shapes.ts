import type { PolygonRings } from './rings.ts';
import type { Shapes } from './area-set.ts';

/**
 * Polygons as flat arrays in degrees, in the order of the areas. Rings are closed. An area without polygons owns no ring.
 * 32-bit positions are true to about 0.1 m in Sweden.
 */
export function shapes(areas: readonly (readonly PolygonRings[])[]): Shapes {
  const rings = areas.flat(2);
  const areaStart = new Uint32Array(areas.length + 1);
  areas.forEach((polygons, i) => {
    areaStart[i + 1] = (areaStart[i] ?? 0) + polygons.reduce((sum, polygon) => sum + polygon.length, 0);
  });
  const ringStart = new Uint32Array(rings.length + 1);
  rings.forEach((ring, r) => {
    ringStart[r + 1] = (ringStart[r] ?? 0) + ring.length / 2;
  });
  const positions = new Float32Array(2 * (ringStart[rings.length] ?? 0));
  rings.forEach((ring, r) => {
    positions.set(ring, 2 * (ringStart[r] ?? 0));
  });
  const hole = Uint8Array.from(areas.flat().flatMap((polygon) => polygon.map((_, r) => (r > 0 ? 1 : 0))));
  return { positions, ringStart, areaStart, hole };
}
