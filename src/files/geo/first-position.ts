import type { Position } from 'geojson';
import type { RawFeature } from './build-layer.ts';

/** The first position of the first feature that has one; null where none has. */
export function firstPosition(features: Iterable<RawFeature>): Position | null {
  for (const { geometry } of features) {
    let found: unknown = geometry;
    while (typeof found === 'object' && found !== null) {
      const { coordinates, geometries } = found as { coordinates?: unknown; geometries?: unknown };
      if (Array.isArray(found) && typeof found[0] === 'number') return found as Position;
      found = Array.isArray(found) ? (found[0] as unknown) : (coordinates ?? geometries);
    }
  }
  return null;
}
