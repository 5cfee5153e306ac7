import type { Geometry } from 'geojson';
import { fail } from '../../problem/problem.ts';
import type { RawFeature } from './build-layer.ts';

/** What a parsed file may be: a collection, a feature, or a bare geometry. */
interface Loose {
  readonly type?: unknown;
  readonly features?: unknown;
  readonly geometry?: unknown;
  readonly properties?: unknown;
}

const geometryTypes: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A geometry that says it is one; its positions are looked at when they are converted. */
function geometryOf(value: unknown): Geometry | 'invalid' | null {
  if (value === null || value === undefined) return null;
  return isObject(value) && geometryTypes.has(value['type']) ? (value as unknown as Geometry) : 'invalid';
}

function featureOf(value: unknown): RawFeature {
  if (!isObject(value)) return { geometry: 'invalid', properties: {} };
  const { geometry, properties } = value as Loose;
  return { geometry: geometryOf(geometry), properties: isObject(properties) ? properties : {} };
}

/** True for a value that says it is GeoJSON. */
export function isGeojson(value: unknown): boolean {
  const type = isObject(value) ? value['type'] : undefined;
  return type === 'FeatureCollection' || type === 'Feature' || geometryTypes.has(type);
}

/** The features of parsed GeoJSON: of a collection, the only one, or a bare geometry as a feature without properties. Throws `wrongGeometry` for anything else. */
export function geojsonFeatures(value: unknown, file: string): readonly RawFeature[] {
  const { type, features } = (isObject(value) ? value : {}) as Loose;
  if (type === 'FeatureCollection' && Array.isArray(features)) return features.map(featureOf);
  if (type === 'Feature') return [featureOf(value)];
  if (geometryTypes.has(type)) return [{ geometry: geometryOf(value), properties: {} }];
  return fail('wrongGeometry', { found: typeof type === 'string' ? type : typeof value }, { file });
}

/** The name that the older standard's `crs` member states; null where there is none. */
export function crsName(value: unknown): string | null {
  const crs = isObject(value) ? value['crs'] : null;
  const properties = isObject(crs) ? crs['properties'] : null;
  const name = isObject(properties) ? properties['name'] : null;
  return typeof name === 'string' ? name : null;
}
