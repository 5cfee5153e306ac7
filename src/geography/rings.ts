import type { AreaGeometry } from './area-topology.ts';
import { polygonsOf } from './area-topology.ts';
import type { Arcs } from './arcs.ts';
import { arcNumber } from './arcs.ts';

/** A closed ring as lon, lat, lon, lat …; the first point ends it too. */
export type Ring = readonly number[];

/** An outer ring and its holes. */
export type PolygonRings = readonly Ring[];

/** One ring in degrees, put together from its arcs. */
export function ring(numbers: readonly number[], arcs: Arcs): Ring {
  const out: number[] = [];
  numbers.forEach((arc, k) => {
    const n = arcNumber(arc);
    const first = arcs.start[n] ?? 0;
    const last = (arcs.start[n + 1] ?? 0) - 1;
    const step = arc < 0 ? -1 : 1;
    const from = arc < 0 ? last : first;
    // Arcs meet in a common point: the first point of every later arc is the last of the one before.
    for (let p = k > 0 ? 1 : 0; p <= last - first; p++) {
      const at = 2 * (from + step * p);
      out.push(arcs.positions[at] ?? 0, arcs.positions[at + 1] ?? 0);
    }
  });
  return out;
}

/** The polygons of an area in degrees, put together from its arcs. */
export function rings(geometry: AreaGeometry, arcs: Arcs): readonly PolygonRings[] {
  return polygonsOf(geometry).map((polygon) => polygon.map((numbers) => ring(numbers, arcs)));
}
