import type { FeatureCollection, GeoJsonObject } from 'geojson';
import { topology } from 'topojson-server';
import type { AreaTopology } from '../geography/area-topology.ts';
import type { AreaFeature } from './area-feature.ts';

/** What a map may know beside its areas. */
export interface Surroundings {
  readonly water?: FeatureCollection;
  readonly railway?: FeatureCollection;
  readonly roads?: FeatureCollection;
}

/** Side of the grid that positions are put on before borders are compared, in degrees: a centimetre, finer than any source. */
const gridDegrees = 1e-7;

function extent(areas: readonly AreaFeature[]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of areas) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [lon = 0, lat = 0] of polygons.flat(2)) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return Math.max(east - west, north - south);
}

/** Areas and what surrounds them as one topology, in full detail: a border between two areas is stored once. */
export function buildTopology(areas: readonly AreaFeature[], surroundings: Surroundings = {}): AreaTopology {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: areas.map(({ code, name, kommun, regso, geometry }) => ({
      type: 'Feature',
      properties: { code, name, kommun, ...(regso !== undefined && { regso }) },
      geometry,
    })),
  };
  const objects: Record<string, GeoJsonObject> = { areas: collection };
  for (const name of ['water', 'railway', 'roads'] as const) {
    const known = surroundings[name];
    if (known) objects[name] = known;
  }
  return topology(objects, Math.ceil(extent(areas) / gridDegrees) + 1);
}
