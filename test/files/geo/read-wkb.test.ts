import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeopackageGeometry } from '../../../src/files/geo/geopackage-geometry.ts';
import { readWkb } from '../../../src/files/geo/read-wkb.ts';
import { wkb } from './wkb-text.ts';

const bytesOf = (...parts: readonly number[][]): Uint8Array => Uint8Array.from(parts.flat());

describe('well-known binary', () => {
  it('gives a point, whichever way its bytes run', () => {
    expect(readWkb(bytesOf(wkb.point(12, 57)))).toEqual({ type: 'Point', coordinates: [12, 57] });
    const big = new DataView(new ArrayBuffer(21));
    big.setUint32(1, 1);
    big.setFloat64(5, 12);
    big.setFloat64(13, 57);
    expect(readWkb(new Uint8Array(big.buffer))).toEqual({ type: 'Point', coordinates: [12, 57] });
  });

  it.each([
    ['Z', 1002, 3],
    ['M', 2002, 3],
    ['ZM', 3002, 4],
    ['Z of EWKB', 0x80000002, 3],
    ['M of EWKB', 0x40000002, 3],
    ['ZM of EWKB', 0xc0000002, 4],
  ])('drops %s of every position', (_, type, numbers) => {
    const line = [12, 13].flatMap((x) => [x, 57, 99, 98].slice(0, numbers));
    expect(readWkb(bytesOf(wkb.head(type), wkb.uint(2), wkb.doubles(...line)))).toEqual({
      type: 'LineString',
      coordinates: [
        [12, 57],
        [13, 57],
      ],
    });
  });

  it('passes over the reference system of EWKB', () => {
    const bytes = bytesOf(wkb.head(0x20000001), wkb.uint(3006), wkb.doubles(1, 2));
    expect(readWkb(bytes)).toEqual({ type: 'Point', coordinates: [1, 2] });
  });

  it('gives rings, parts and collections', () => {
    const ring: readonly (readonly [number, number])[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const polygon = { type: 'Polygon', coordinates: [ring, ring] };
    expect(readWkb(bytesOf(wkb.polygon(ring, ring)))).toEqual(polygon);
    expect(readWkb(bytesOf(wkb.head(6), wkb.uint(1), wkb.polygon(ring, ring)))).toEqual({
      type: 'MultiPolygon',
      coordinates: [polygon.coordinates],
    });
    expect(readWkb(bytesOf(wkb.head(7), wkb.uint(2), wkb.point(1, 2), wkb.polygon(ring, ring)))).toEqual({
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [1, 2] }, polygon],
    });
  });

  it.each([
    ['an arc', [...wkb.head(8), ...wkb.uint(0)], 'curve'],
    ['a polygon with arcs', [...wkb.head(10), ...wkb.uint(0)], 'curve'],
    ['a surface of triangles', [...wkb.head(1016), ...wkb.uint(0)], 'curve'],
    ['a type that is none', [...wkb.head(99), ...wkb.uint(0)], 'invalid'],
    ['a line that breaks off', [...wkb.head(2), ...wkb.uint(2), ...wkb.doubles(1, 2)], 'invalid'],
    ['a count that nothing could hold', [...wkb.head(2), ...wkb.uint(0xffffffff)], 'invalid'],
    ['points among polygons', [...wkb.head(6), ...wkb.uint(1), ...wkb.point(1, 2)], 'invalid'],
    ['nothing', [], 'invalid'],
  ])('says of %s what it is', (_, bytes, fault) => {
    expect(readWkb(Uint8Array.from(bytes))).toBe(fault);
  });

  it('of collections in collections without end is invalid', () => {
    const bytes = bytesOf(...Array.from({ length: 20 }, () => [...wkb.head(7), ...wkb.uint(1)]), wkb.point(1, 2));
    expect(readWkb(bytes)).toBe('invalid');
  });

  it('of any bytes gives a geometry or a word', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(1, 2, 3, 4, 5, 6, 7), (bytes, type) => {
        const found = readWkb(Uint8Array.from([1, type, 0, 0, 0, ...bytes]));
        if (typeof found === 'string') expect(['curve', 'invalid']).toContain(found);
        else expect(found.type).toMatch(/^[A-Z]/);
      }),
    );
  });
});

describe('the geometry of a GeoPackage', () => {
  const head = (flags: number): number[] => [0x47, 0x50, 0, flags, ...wkb.uint(3006)];

  it.each([
    [0, 0],
    [1, 4],
    [2, 6],
    [3, 6],
    [4, 8],
  ])('is found behind an envelope of kind %i', (kind, numbers) => {
    const envelope = wkb.doubles(...Array.from({ length: numbers }, () => 7));
    const bytes = bytesOf(head(1 | (kind << 1)), envelope, wkb.point(1, 2));
    expect(readGeopackageGeometry(bytes)).toEqual({ type: 'Point', coordinates: [1, 2] });
  });

  it('is missing where it says that it is empty, and a word where it is none', () => {
    expect(readGeopackageGeometry(bytesOf(head(0x11), wkb.point(NaN, NaN)))).toBe('missing');
    expect(readGeopackageGeometry(bytesOf(head(0x21), wkb.point(1, 2)))).toBe('curve');
    expect(readGeopackageGeometry(bytesOf(head(5 << 1), wkb.point(1, 2)))).toBe('invalid');
    expect(readGeopackageGeometry(Uint8Array.from([1, 2, 3]))).toBe('invalid');
  });
});
