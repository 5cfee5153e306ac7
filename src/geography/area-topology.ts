import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What an area says of itself in a pack's topology. */
export interface AreaProperties {
  readonly code: string;
  readonly name: string;
  /** Code of its municipality. */
  readonly kommun: string;
  /** Code of its RegSO, where known. */
  readonly regso?: string;
}

export type AreaGeometry = Polygon<AreaProperties> | MultiPolygon<AreaProperties>;

/** Areas that share arcs. Object `areas` is always there; `water`, `railway` and `roads` where known. */
export interface AreaTopology extends Topology {
  /** Length in metres of every arc as it was before simplification; absent where the arcs are as they were. */
  readonly arcLengthsM?: readonly number[];
}

/** The geometries of the object `areas`, in the order that every column follows. */
export function areaGeometries(topology: AreaTopology): readonly AreaGeometry[] {
  const object = topology.objects['areas'] as GeometryCollection | undefined;
  return (object?.geometries ?? []) as AreaGeometry[];
}

/** The rings of a geometry as lists of arc numbers (`~n` runs backwards), polygon by polygon, the outer ring first. */
export function polygonsOf(geometry: AreaGeometry): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  // A geometry that lost everything is null in TopoJSON: the area stays, without rings.
  return (geometry.arcs as AreaGeometry['arcs'] | undefined) === undefined ? [] : geometry.arcs;
}
