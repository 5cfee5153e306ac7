/** Parts of well-known binary, little-endian, put together by hand from the standard. */
export const wkb = {
  byte: (value: number): number[] => [value],
  uint: (value: number): number[] => [...new Uint8Array(new Uint32Array([value]).buffer)],
  doubles: (...values: readonly number[]): number[] => [...new Uint8Array(new Float64Array(values).buffer)],
  head(type: number): number[] {
    return [1, ...wkb.uint(type)];
  },
  point(x: number, y: number): number[] {
    return [...wkb.head(1), ...wkb.doubles(x, y)];
  },
  polygon(...rings: readonly (readonly (readonly [number, number])[])[]): number[] {
    const body = rings.flatMap((ring) => [...wkb.uint(ring.length), ...wkb.doubles(...ring.flat())]);
    return [...wkb.head(3), ...wkb.uint(rings.length), ...body];
  },
};

/** A geometry as a GeoPackage stores it, without an envelope. */
export function blobOf(bytes: readonly number[], flags = 1): string {
  const all = [0x47, 0x50, 0, flags, ...wkb.uint(4326), ...bytes];
  return `x'${all.map((byte) => byte.toString(16).padStart(2, '0')).join('')}'`;
}
