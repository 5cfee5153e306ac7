import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fail } from '../problem/problem.ts';
import type { ReadAreas } from './read-geojson.ts';
import { readGeojson } from './read-geojson.ts';

function holdsPolygons(object: unknown): boolean {
  const geometries = (object as Partial<GeometryCollection> | null)?.geometries;
  return Array.isArray(geometries) && geometries.some(({ type }) => type === 'Polygon' || type === 'MultiPolygon');
}

/**
 * Reads areas from parsed TopoJSON: the object `areas`, else the first one that holds polygons. Projection, names and cleaning as for GeoJSON.
 * Throws `wrongGeometry` when no object holds polygons, else what `readGeojson` throws.
 */
export function readTopojson(value: unknown, file: string): ReadAreas {
  const topology = value as Partial<Topology> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs) || typeof topology.objects !== 'object')
    return fail('wrongGeometry', { found: topology?.type ?? typeof value }, { file });
  const objects = topology.objects;
  const name = ['areas', ...Object.keys(objects)].find((key) => holdsPolygons(objects[key]));
  const object = name === undefined ? undefined : objects[name];
  if (!object) return fail('wrongGeometry', { found: Object.keys(objects).join(', ') }, { file });
  const collection = feature(topology as Topology, object as GeometryCollection) as FeatureCollection;
  return readGeojson({ ...collection, crs: (value as { crs?: unknown }).crs }, file);
}
