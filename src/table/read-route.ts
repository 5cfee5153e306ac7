import type { Position } from 'geojson';
import { lineMetres } from '../geography/line-metres.ts';
import { recogniseProjection, toWgs84 } from '../geography/projection.ts';
import { simplifyRoute } from '../geography/simplify-route.ts';
import { fail } from '../problem/problem.ts';
import { parseJson } from './parse-json.ts';

/** A route of a file, and what was done to it. */
export interface ReadRoute {
  /** lon, lat in WGS 84, at most as many as asked for. */
  readonly route: readonly (readonly [number, number])[];
  /** Lines that the file has; the longest is the route. */
  readonly lines: number;
  /** How far, in metres, the route lies from the line of the file at most; 0 where all its points are kept. */
  readonly toleranceM: number;
}

type Loose = Readonly<Record<string, unknown>>;

/** Deeper collections than this are no file of a route. */
const deepest = 8;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Positions that are numbers; null when the value is no list of such. */
function positionsOf(value: unknown): readonly Position[] | null {
  if (!Array.isArray(value)) return null;
  const isPosition = (one: unknown): one is Position =>
    Array.isArray(one) && one.length >= 2 && Number.isFinite(one[0]) && Number.isFinite(one[1]);
  return value.every(isPosition) ? value : null;
}

/** The lines of anything that GeoJSON may be; `found` collects the types of what else there is. */
function linesOf(value: unknown, found: Set<string>, depth = 0): (readonly Position[])[] {
  if (!isObject(value) || depth > deepest) return [];
  const { type, features, geometry, geometries, coordinates } = value;
  const within = (list: unknown): (readonly Position[])[] =>
    Array.isArray(list) ? list.flatMap((one: unknown) => linesOf(one, found, depth + 1)) : [];
  switch (type) {
    case 'FeatureCollection':
      return within(features);
    case 'GeometryCollection':
      return within(geometries);
    case 'Feature':
      return within([geometry]);
    case 'LineString':
    case 'MultiLineString': {
      const parts: readonly unknown[] =
        type === 'LineString' ? [coordinates] : Array.isArray(coordinates) ? coordinates : [];
      return parts.map(positionsOf).filter((line) => line !== null && line.length > 1) as (readonly Position[])[];
    }
    default:
      if (typeof type === 'string') found.add(type.slice(0, 40));
      return [];
  }
}

function crsName(value: unknown): string | null {
  const crs = isObject(value) ? value['crs'] : null;
  const properties = isObject(crs) ? crs['properties'] : null;
  const name = isObject(properties) ? properties['name'] : null;
  return typeof name === 'string' ? name : null;
}

/**
 * Reads a route from the text of a GeoJSON file: a line, or the longest of several, in WGS 84 or SWEREF 99 TM, with no more points than `most` (those
 * that change it least are left out). Throws `notJson`, `noLine`, `unknownProjection`.
 */
export function readRoute(text: string, file: string, most: number): ReadRoute {
  const value = parseJson(text, file);
  const found = new Set<string>();
  const lines = linesOf(value, found);
  const convert = toWgs84(recogniseProjection(crsName(value), lines[0]?.[0] ?? [0, 0], file));
  const placed = lines
    .map((line) => line.map((position): readonly [number, number] => convert(position)))
    .filter((line) => line.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85));
  const lengths = placed.map((line) => lineMetres(line).at(-1) ?? 0);
  const longest = placed[lengths.indexOf(Math.max(...lengths))];
  if (!longest) return fail('noLine', { found: [...found].join(', ') }, { file });
  return { ...simplifyRoute(longest, most), lines: placed.length };
}
