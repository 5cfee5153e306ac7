import type { Camera } from '../address/camera.ts';
import type { Point, Size } from './mercator.ts';
import { fromUnit, project, toUnit, unproject, worldPx } from './mercator.ts';

/** px at each edge of the map that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** west, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Room left around what is fitted, px, and the smallest room that is fitted to; less of both on a map smaller than a hand. */
const widest = { margin: 32, room: 80 };

/** The middle of what no panel covers, px. */
export function clearMiddle(size: Size, padding: Padding): Point {
  return [(padding.left + size.width - padding.right) / 2, (padding.top + size.height - padding.bottom) / 2];
}

/**
 * The camera that shows the bounds whole between the panels, no closer than `maxZoom`. Where the panels leave less than 80 px, or half of a smaller map, the whole map is used;
 * bounds without extent give `maxZoom`.
 */
export function fitBounds(bounds: Bounds, size: Size, padding: Padding, maxZoom = 13): Camera {
  const shorter = Math.min(size.width, size.height);
  const margin = Math.min(widest.margin, shorter / 8);
  const least = Math.min(widest.room, shorter / 2);
  const roomX = size.width - padding.left - padding.right - 2 * margin;
  const roomY = size.height - padding.top - padding.bottom - 2 * margin;
  if (roomX < least || roomY < least || shorter <= 0) {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    return padding.top + padding.right + padding.bottom + padding.left > 0
      ? fitBounds(bounds, size, none, maxZoom)
      : atMiddle(bounds, size, padding, Math.min(maxZoom, 8));
  }
  const [x0, y1] = toUnit(bounds[0], bounds[1]);
  const [x1, y0] = toUnit(bounds[2], bounds[3]);
  const scale = Math.min(roomX / Math.max(x1 - x0, 1e-12), roomY / Math.max(y1 - y0, 1e-12));
  const zoom = Math.max(0, Math.min(maxZoom, Math.log2(scale / worldPx(0))));
  return atMiddle(bounds, size, padding, zoom);
}

function atMiddle(bounds: Bounds, size: Size, padding: Padding, zoom: number): Camera {
  const [x0, y1] = toUnit(bounds[0], bounds[1]);
  const [x1, y0] = toUnit(bounds[2], bounds[3]);
  const middle = fromUnit((x0 + x1) / 2, (y0 + y1) / 2);
  return centredOn(middle, zoom, size, padding);
}

/** The camera that puts a place in the middle of what no panel covers. */
export function centredOn(place: Point, zoom: number, size: Size, padding: Padding): Camera {
  const [mx, my] = clearMiddle(size, padding);
  const at: Camera = { lon: place[0], lat: place[1], zoom };
  const [lon, lat] = unproject([size.width - mx, size.height - my], at, size);
  return { lon, lat, zoom };
}

/** The camera after a zoom step that keeps the place at `point` where it is on the screen. */
export function zoomedAt(camera: Camera, step: number, point: Point, size: Size): Camera {
  const zoom = Math.max(0, Math.min(20, camera.zoom + step));
  const place = unproject(point, camera, size);
  const [px, py] = project(place, { ...camera, zoom }, size);
  const [lon, lat] = unproject(
    [size.width / 2 + px - point[0], size.height / 2 + py - point[1]],
    { ...camera, zoom },
    size,
  );
  return { lon, lat, zoom };
}

/** The camera moved by px on the screen: x right, y down. */
export function pannedBy(camera: Camera, dx: number, dy: number, size: Size): Camera {
  const [lon, lat] = unproject([size.width / 2 + dx, size.height / 2 + dy], camera, size);
  return { lon, lat, zoom: camera.zoom };
}

/** What the camera shows between the panels. */
export function visibleBounds(camera: Camera, size: Size, padding: Padding): Bounds {
  const [west, north] = unproject([padding.left, padding.top], camera, size);
  const [east, south] = unproject([size.width - padding.right, size.height - padding.bottom], camera, size);
  return [west, south, east, north];
}

/** Whether two cameras write the same address: a tenth of a zoom step, four decimals of a degree. */
export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.zoom.toFixed(1) === other.zoom.toFixed(1) &&
    one.lat.toFixed(4) === other.lat.toFixed(4) &&
    one.lon.toFixed(4) === other.lon.toFixed(4)
  );
}

/** The smallest bounds around areas, from `AreaSet.bounds`; undefined for none. */
export function boundsOf(areas: readonly number[], bounds: Float64Array): Bounds | undefined {
  if (areas.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    west = Math.min(west, bounds[area * 4] ?? Infinity);
    south = Math.min(south, bounds[area * 4 + 1] ?? Infinity);
    east = Math.max(east, bounds[area * 4 + 2] ?? -Infinity);
    north = Math.max(north, bounds[area * 4 + 3] ?? -Infinity);
  }
  return [west, south, east, north];
}
