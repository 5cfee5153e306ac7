import type { Camera } from '../address/camera.ts';

/** Width and height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** x right, y down: px on the screen, or the unit square of Web Mercator. */
export type Point = readonly [number, number];

/** Latitude beyond which Web Mercator has no square. */
const limit = 85.051129;

/** lon, lat in degrees → the unit square: 0,0 in the north-west, 1,1 in the south-east. */
export function toUnit(lon: number, lat: number): Point {
  const phi = (Math.max(-limit, Math.min(limit, lat)) * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2];
}

/** The inverse of `toUnit`. */
export function fromUnit(x: number, y: number): Point {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** px across the unit square at a zoom; 512 at zoom 0, as MapLibre counts. */
export function worldPx(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** lon, lat → px from the upper left corner of a map of this size. */
export function project([lon, lat]: Point, camera: Camera, size: Size): Point {
  const scale = worldPx(camera.zoom);
  const [x, y] = toUnit(lon, lat);
  const [cx, cy] = toUnit(camera.lon, camera.lat);
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

/** The inverse of `project`. */
export function unproject([px, py]: Point, camera: Camera, size: Size): Point {
  const scale = worldPx(camera.zoom);
  const [cx, cy] = toUnit(camera.lon, camera.lat);
  return fromUnit(cx + (px - size.width / 2) / scale, cy + (py - size.height / 2) / scale);
}
