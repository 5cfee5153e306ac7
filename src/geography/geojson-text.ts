import type { Position } from 'geojson';
import type { PolygonRings, Ring } from './rings.ts';

/** Degrees with six decimals (0.1 m): shorter than a float in full, and enough at any zoom. */
function coordinate(degrees: number): string {
  return String(Math.round(degrees * 1e6) / 1e6);
}

function ringText(ring: Ring): string {
  let text = '';
  for (let k = 0; k + 1 < ring.length; k += 2)
    text += `${k > 0 ? ',' : ''}[${coordinate(ring[k] ?? 0)},${coordinate(ring[k + 1] ?? 0)}]`;
  return `[${text}]`;
}

function geometryText(polygons: readonly PolygonRings[]): string {
  const coordinates = polygons.map((polygon) => `[${polygon.map(ringText).join(',')}]`);
  if (coordinates.length === 1) return `{"type":"Polygon","coordinates":${coordinates[0] ?? '[]'}}`;
  return `{"type":"MultiPolygon","coordinates":[${coordinates.join(',')}]}`;
}

/** GeoJSON text of areas for the map, without properties: the feature's `id` is the area's index. Written directly, since building objects first costs twice the time. */
export function geojsonText(areas: readonly (readonly PolygonRings[])[]): string {
  const features = areas.map(
    (polygons, i) => `{"type":"Feature","id":${i},"properties":{},"geometry":${geometryText(polygons)}}`,
  );
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
}

/** GeoJSON text of one set of lines. */
export function linesText(lines: readonly (readonly Position[])[]): string {
  return flatLinesText(lines.map((line) => line.flatMap(([lon = 0, lat = 0]) => [lon, lat])));
}

/** GeoJSON text of one set of lines, each lon, lat, lon, lat … */
export function flatLinesText(lines: readonly (readonly number[])[]): string {
  const parts = lines.map(ringText);
  return `{"type":"Feature","properties":{},"geometry":{"type":"MultiLineString","coordinates":[${parts.join(',')}]}}`;
}
