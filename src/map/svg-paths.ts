import type { Shapes } from '../geography/area-set.ts';
import type { Camera } from '../address/camera.ts';
import type { Line } from './outline.ts';
import type { Point, Size } from './mercator.ts';
import { toUnit, worldPx } from './mercator.ts';

/** Zoom whose px are the drawing's own unit: numbers stay short, and a tenth of them is less than a metre in Sweden. */
const drawingZoom = 12;

/** Turns degrees into the drawing's unit, from an origin near the areas. */
export type Plane = (lon: number, lat: number) => Point;

/** The plane of a region whose north-west corner is the origin. */
export function planeOf([west, , , north]: readonly [number, number, number, number]): Plane {
  const scale = worldPx(drawingZoom);
  const [x0, y0] = toUnit(west, north);
  return (lon, lat) => {
    const [x, y] = toUnit(lon, lat);
    return [(x - x0) * scale, (y - y0) * scale];
  };
}

/** The transform that shows a plane through a camera: [x, y, scale]. */
export function transformOf(plane: Plane, camera: Camera, size: Size): readonly [number, number, number] {
  const scale = 2 ** (camera.zoom - drawingZoom);
  const [x, y] = plane(camera.lon, camera.lat);
  return [size.width / 2 - x * scale, size.height / 2 - y * scale, scale];
}

/** The path of one area, its holes included (fill rule evenodd). */
export function areaPath(area: number, { positions, ringStart, areaStart }: Shapes, plane: Plane): string {
  let path = '';
  for (let ring = areaStart[area] ?? 0; ring < (areaStart[area + 1] ?? 0); ring++) {
    for (let v = ringStart[ring] ?? 0; v < (ringStart[ring + 1] ?? 0) - 1; v++) {
      const start = v === ringStart[ring];
      path += `${start ? 'M' : 'L'}${pair(plane(positions[v * 2] ?? 0, positions[v * 2 + 1] ?? 0))}`;
    }
    path += 'Z';
  }
  return path;
}

/** The path of open lines. */
export function linesPath(lines: readonly (readonly (readonly number[])[])[], plane: Plane): string {
  return lines
    .map((line) => line.map(([lon = 0, lat = 0], k) => `${k === 0 ? 'M' : 'L'}${pair(plane(lon, lat))}`).join(''))
    .join('');
}

/** All lines and rings of GeoJSON as lines. Geometries without lines give none. */
export function linesOf(geojson: GeoJSON.GeoJSON): Line[] {
  switch (geojson.type) {
    case 'FeatureCollection':
      return geojson.features.flatMap(linesOf);
    case 'Feature':
      return linesOf(geojson.geometry);
    case 'GeometryCollection':
      return geojson.geometries.flatMap(linesOf);
    case 'LineString':
      return [geojson.coordinates as Line];
    case 'MultiLineString':
    case 'Polygon':
      return geojson.coordinates as Line[];
    case 'MultiPolygon':
      return geojson.coordinates.flat() as Line[];
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

function pair([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
