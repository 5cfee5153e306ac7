import type { Geometry, Position } from 'geojson';
import type { GeometryFault } from './geometry-fault.ts';
import type { ToWgs84 } from './reference-system.ts';

type Single = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** Thrown within this file only. */
class NoPlace extends Error {
  override readonly name = 'NoPlace';
}

/** Most levels of collections within collections that are followed. */
const deepest = 8;

/** Calls with something that should be a list; anything else makes no geometry. */
function each<T>(list: unknown, make: (item: unknown) => T): T[] {
  if (!Array.isArray(list)) throw new NoPlace();
  return list.map(make);
}

function positionWith(convert: ToWgs84): (item: unknown) => Position {
  return (item) => {
    if (!Array.isArray(item)) throw new NoPlace();
    const [x, y] = item as unknown[];
    if (typeof x !== 'number' || typeof y !== 'number') throw new NoPlace();
    const [lon, lat] = convert([x, y]);
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) throw new NoPlace();
    return [lon, lat];
  };
}

function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  return !first || !last || (first[0] === last[0] && first[1] === last[1]) ? ring : [...ring, [...first]];
}

/** Rings of a polygon, closed; holes of less than three corners are nothing, an outer ring of less makes no polygon. */
function polygonOf(item: unknown, position: (item: unknown) => Position): Position[][] {
  const [outer = [], ...holes] = each(item, (ring) => closed(each(ring, position)));
  if (outer.length < 4) throw new NoPlace();
  return [outer, ...holes.filter((hole) => hole.length >= 4)];
}

function lineOf(item: unknown, position: (item: unknown) => Position): Position[] {
  const line = each(item, position);
  if (line.length < 2) throw new NoPlace();
  return line;
}

function single(geometry: Single, position: (item: unknown) => Position): Single {
  const { coordinates } = geometry;
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: position(coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: each(coordinates, position) };
    case 'LineString':
      return { type: 'LineString', coordinates: lineOf(coordinates, position) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: each(coordinates, (item) => lineOf(item, position)) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygonOf(coordinates, position) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: each(coordinates, (item) => polygonOf(item, position)) };
    default:
      // What a file calls a type is not always one.
      throw new NoPlace();
  }
}

/** The geometries of a collection, whatever lies within whatever. */
function members(geometry: Geometry, depth = 0): Single[] {
  if (geometry.type !== 'GeometryCollection') return [geometry];
  if (depth > deepest || !Array.isArray(geometry.geometries)) throw new NoPlace();
  return geometry.geometries.flatMap((member) => members(member, depth + 1));
}

function isEmpty({ coordinates }: Single): boolean {
  return Array.isArray(coordinates) && coordinates.length === 0;
}

/**
 * Brings a geometry to lon, lat in WGS 84, without heights and with closed rings; a collection becomes its members. A word says why there is none:
 * `missing` for null and for a geometry without positions, `invalid` for numbers that are none or lie outside of the earth, and for too few corners.
 */
export function convertGeometry(
  geometry: Geometry | GeometryFault | null,
  convert: ToWgs84,
): readonly Single[] | GeometryFault {
  if (geometry === null) return 'missing';
  if (typeof geometry === 'string') return geometry;
  try {
    const filled = members(geometry).filter((member) => !isEmpty(member));
    return filled.length === 0 ? 'missing' : filled.map((member) => single(member, positionWith(convert)));
  } catch (error) {
    // A member that is null, or no object.
    if (error instanceof NoPlace || error instanceof TypeError) return 'invalid';
    throw error;
  }
}
