import type { Geometry } from 'geojson';
import type { GeometryFault } from './geometry-fault.ts';
import { readWkb } from './read-wkb.ts';

/** Bytes of the envelope by its number in the flags. */
const envelopeBytes: readonly number[] = [0, 32, 48, 48, 64];

/**
 * Reads a geometry as a GeoPackage stores it: a head with `GP`, flags and an envelope, then well-known binary.
 * Source: OGC 12-128r19, §2.1.3.
 */
export function readGeopackageGeometry(bytes: Uint8Array): Geometry | GeometryFault {
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50) return 'invalid';
  const flags = bytes[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined) return 'invalid';
  if (flags & 0x10) return 'missing';
  // A kind of geometry of the writer's own.
  if (flags & 0x20) return 'curve';
  return readWkb(bytes.subarray(8 + envelope));
}
