import type { AreaGeometry } from './area-topology.ts';
import { polygonsOf } from './area-topology.ts';
import type { Arcs } from './arcs.ts';
import { arcNumber } from './arcs.ts';
import type { Ring } from './rings.ts';
import { ring } from './rings.ts';

/** The lines around and between areas, each stretch once though two areas share it, as lon, lat, lon, lat … */
export function areaLines(geometries: readonly AreaGeometry[], arcs: Arcs): readonly Ring[] {
  const used = new Set(geometries.flatMap((geometry) => polygonsOf(geometry).flat(2).map(arcNumber)));
  return [...used].map((arc) => ring([arc], arcs));
}
