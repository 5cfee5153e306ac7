import { parseJson } from './parse-json.ts';
import type { ReadAreas } from './read-geojson.ts';
import { readGeojson } from './read-geojson.ts';
import { readTopojson } from './read-topojson.ts';

/** Reads areas from a file of GeoJSON or TopoJSON, told apart by what it says it is. Throws `notJson` and what the two readers throw. */
export function readAreas(bytes: Uint8Array | string, file: string): ReadAreas {
  const value = parseJson(bytes, file);
  const type = (value as { type?: unknown } | null)?.type;
  return type === 'Topology' ? readTopojson(value, file) : readGeojson(value, file);
}
