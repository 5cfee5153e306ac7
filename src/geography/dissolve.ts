import { meshArcs } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { AreaGeometry, AreaTopology } from './area-topology.ts';
import { areaGeometries } from './area-topology.ts';
import type { Municipality } from './area-set.ts';
import type { Arcs } from './arcs.ts';
import { arcNumber } from './arcs.ts';
import { mergeAreas } from './merge-areas.ts';

/**
 * The areas of each municipality, or of each RegSO, as one, in the order of the codes: inner borders vanish, arcs stay shared, so neighbours and
 * border lengths of the larger areas come from the very same arcs. Islands become parts, what lies inside but belongs to another becomes a hole.
 * A RegSO lies in the municipality of its first area; one without a name in `known` has '', a municipality then has its code.
 */
export function dissolve(
  topology: AreaTopology,
  arcs: Arcs,
  known: readonly Municipality[],
  by: 'kommun' | 'regso' = 'kommun',
): readonly AreaGeometry[] {
  const groups = new Map<string, AreaGeometry[]>();
  for (const geometry of areaGeometries(topology)) {
    const code = geometry.properties?.[by] ?? '';
    const group = groups.get(code);
    if (group) group.push(geometry);
    else groups.set(code, [geometry]);
  }
  const names = new Map(known.map(({ code, name }) => [code, name]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, group]) => {
      const kommun = group[0]?.properties?.kommun ?? '';
      return mergeAreas(group, arcs, { code, name: names.get(code) ?? (by === 'kommun' ? code : ''), kommun });
    });
}

/** Lines between municipalities (not the outer edge of the region), each stretch once, as lists of lon, lat points. */
export function municipalBorders(topology: AreaTopology, arcs: Arcs): [number, number][][] {
  const object = topology.objects['areas'];
  if (!object) return [];
  const kommun = (geometry: object): string => (geometry as AreaGeometry).properties?.kommun ?? '';
  const mesh = meshArcs(topology, object as GeometryObject, (a, b) => kommun(a) !== kommun(b));
  return mesh.arcs.map((line) =>
    line.flatMap((arc, k) => {
      const n = arcNumber(arc);
      const first = arcs.start[n] ?? 0;
      const points: [number, number][] = [];
      for (let p = first; p < (arcs.start[n + 1] ?? 0); p++)
        points.push([arcs.positions[2 * p] ?? 0, arcs.positions[2 * p + 1] ?? 0]);
      if (arc < 0) points.reverse();
      return k > 0 ? points.slice(1) : points;
    }),
  );
}
