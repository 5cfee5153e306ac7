import type { MultiPolygon, Polygon } from 'geojson';
import { crossesItself } from '../../geography/crosses-itself.ts';
import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';

/** A polygon whose edges do not cut through one another, and what is to be said of it. */
export interface MendedPolygon {
  readonly geometry: Polygon | MultiPolygon;
  readonly problems: readonly Problem[];
}

/**
 * Makes a drawn or imported polygon fit to be measured: one that crosses itself becomes the parts that it winds around, told as `invalidRing`; any other is
 * returned as it is. `area` is what it is called in the problem. Throws `wrongGeometry` where nothing is left of it.
 */
export async function mendPolygon(geometry: Polygon | MultiPolygon, area: string): Promise<MendedPolygon> {
  if (!crossesItself(geometry)) return { geometry, problems: [] };
  const { feature, featureCollection, union } = await import('@turf/turf');
  const mended = union(featureCollection([feature(geometry), feature(geometry)]))?.geometry;
  const told = problem('invalidRing', { count: 1, examples: [area] }, { area });
  return mended ? { geometry: mended, problems: [told] } : fail('wrongGeometry', { found: geometry.type }, { area });
}
