import type { Geometry, Position } from 'geojson';
import type { GeometryFault } from './geometry-fault.ts';

/** Bytes being read, forwards. */
interface Cursor {
  readonly view: DataView;
  at: number;
  little: boolean;
}

/** Thrown within this file only; the reader answers with a word. */
class WkbFault extends Error {
  override readonly name = 'WkbFault';
  readonly fault: GeometryFault;

  constructor(fault: GeometryFault) {
    super(fault);
    this.fault = fault;
  }
}

const deepest = 8;

/** How a geometry is written: its kind (1–7 can be read), and how many numbers a position has. */
interface Head {
  readonly kind: number;
  readonly numbers: number;
}

function uint32(cursor: Cursor): number {
  const value = cursor.view.getUint32(cursor.at, cursor.little);
  cursor.at += 4;
  return value;
}

/** A count of parts that take at least so many bytes each: more than the rest can hold is a fault, so that a broken count ends at once. */
function count(cursor: Cursor, leastBytes: number): number {
  const parts = uint32(cursor);
  if (parts * leastBytes > cursor.view.byteLength - cursor.at) throw new WkbFault('invalid');
  return parts;
}

/** ISO adds 1000, 2000 or 3000 for Z, M and both; EWKB sets the highest bits, and may put a reference system (four bytes) after the type. */
function head(cursor: Cursor): Head {
  cursor.little = cursor.view.getUint8(cursor.at) === 1;
  cursor.at += 1;
  const type = uint32(cursor);
  if (type & 0x20000000) cursor.at += 4;
  const code = type & 0x0fffffff;
  const iso = Math.floor(code / 1000);
  if (iso > 3) throw new WkbFault('invalid');
  const z = iso === 1 || iso === 3 || (type & 0x80000000) !== 0;
  const m = iso >= 2 || (type & 0x40000000) !== 0;
  return { kind: code % 1000, numbers: 2 + Number(z) + Number(m) };
}

function position(cursor: Cursor, numbers: number): Position {
  const { view, at, little } = cursor;
  const x = view.getFloat64(at, little);
  const y = view.getFloat64(at + 8, little);
  cursor.at += 8 * numbers;
  return [x, y];
}

function line(cursor: Cursor, numbers: number): Position[] {
  return Array.from({ length: count(cursor, 8 * numbers) }, () => position(cursor, numbers));
}

function polygon(cursor: Cursor, numbers: number): Position[][] {
  return Array.from({ length: count(cursor, 4) }, () => line(cursor, numbers));
}

function members(cursor: Cursor, depth: number): Geometry[] {
  return Array.from({ length: count(cursor, 5) }, () => geometry(cursor, depth + 1));
}

type Coordinates<T extends Geometry['type']> = Extract<Geometry, { type: T; coordinates: unknown }>['coordinates'];

/** Coordinates of members that must all be of one kind. */
function coordinates<T extends Exclude<Geometry['type'], 'GeometryCollection'>>(
  cursor: Cursor,
  depth: number,
  type: T,
): Coordinates<T>[] {
  return members(cursor, depth).map((member) => {
    if (member.type !== type) throw new WkbFault('invalid');
    return (member as unknown as { coordinates: Coordinates<T> }).coordinates;
  });
}

function geometry(cursor: Cursor, depth: number): Geometry {
  if (depth > deepest) throw new WkbFault('invalid');
  const { kind, numbers } = head(cursor);
  switch (kind) {
    case 1:
      return { type: 'Point', coordinates: position(cursor, numbers) };
    case 2:
      return { type: 'LineString', coordinates: line(cursor, numbers) };
    case 3:
      return { type: 'Polygon', coordinates: polygon(cursor, numbers) };
    case 4:
      return { type: 'MultiPoint', coordinates: coordinates(cursor, depth, 'Point') };
    case 5:
      return { type: 'MultiLineString', coordinates: coordinates(cursor, depth, 'LineString') };
    case 6:
      return { type: 'MultiPolygon', coordinates: coordinates(cursor, depth, 'Polygon') };
    case 7:
      return { type: 'GeometryCollection', geometries: members(cursor, depth) };
    default:
      // 8–14 are arcs and their like, 15–17 surfaces of patches and triangles.
      throw new WkbFault(kind >= 8 && kind <= 17 ? 'curve' : 'invalid');
  }
}

/**
 * Reads well-known binary, in either byte order, ISO or EWKB; heights and measures are dropped. A geometry that cannot be read is a word that says why.
 * Source: OGC 06-103r4, §8.2.
 */
export function readWkb(bytes: Uint8Array): Geometry | GeometryFault {
  const cursor: Cursor = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0, little: true };
  try {
    return geometry(cursor, 0);
  } catch (error) {
    if (error instanceof WkbFault) return error.fault;
    // Reading past the end.
    if (error instanceof RangeError) return 'invalid';
    throw error;
  }
}
