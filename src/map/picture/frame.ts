import type { Camera } from '../../address/camera.ts';
import type { Shapes } from '../../geography/area-set.ts';
import type { Bounds } from '../fit.ts';
import { visibleBounds } from '../fit.ts';
import type { Point, Size } from '../mercator.ts';
import { toUnit, worldPx } from '../mercator.ts';

/** What a picture of the map is drawn through: a camera, a size in px, and how fine positions are written. */
export interface Frame {
  readonly camera: Camera;
  readonly size: Size;
  /** px that positions are rounded to: neighbours round alike, so that their border stays one. */
  readonly grain: number;
}

/** lon, lat → px of the frame, rounded to its grain. */
export function projectorOf({ camera, size, grain }: Frame): (lon: number, lat: number) => Point {
  const scale = worldPx(camera.zoom);
  const [cx, cy] = toUnit(camera.lon, camera.lat);
  const round = (value: number): number => Math.round(value / grain) * grain;
  return (lon, lat) => {
    const [x, y] = toUnit(lon, lat);
    return [round((x - cx) * scale + size.width / 2), round((y - cy) * scale + size.height / 2)];
  };
}

/** West, south, east and north of what a frame shows. */
export function boundsOfFrame({ camera, size }: Frame): Bounds {
  return visibleBounds(camera, size, { top: 0, right: 0, bottom: 0, left: 0 });
}

/** The areas whose box meets the frame. */
export function areasInFrame(bounds: Float64Array, frame: Frame): number[] {
  const [west, south, east, north] = boundsOfFrame(frame);
  const inside: number[] = [];
  for (let area = 0; area * 4 < bounds.length; area++) {
    const [w = 0, s = 0, e = 0, n = 0] = bounds.subarray(area * 4, area * 4 + 4);
    if (w <= east && e >= west && s <= north && n >= south) inside.push(area);
  }
  return inside;
}

/** The path of an area, its holes included (fill rule evenodd); positions that fall on the one before are left out. */
export function areaInFrame(area: number, { positions, ringStart, areaStart }: Shapes, to: Projector): string {
  let d = '';
  for (let ring = areaStart[area] ?? 0; ring < (areaStart[area + 1] ?? 0); ring++) {
    const line: Point[] = [];
    for (let v = ringStart[ring] ?? 0; v < (ringStart[ring + 1] ?? 0) - 1; v++) {
      line.push(to(positions[v * 2] ?? 0, positions[v * 2 + 1] ?? 0));
    }
    d += `${stretch(line)}Z`;
  }
  return d;
}

/** The path of open lines. */
export function linesInFrame(lines: readonly (readonly (readonly number[])[])[], to: Projector): string {
  return lines.map((line) => stretch(line.map(([lon = 0, lat = 0]) => to(lon, lat)))).join('');
}

type Projector = (lon: number, lat: number) => Point;

/** Steps are written from the place before: their numbers are short. */
function stretch(line: readonly Point[]): string {
  const [first, ...rest] = line;
  if (!first) return '';
  let d = `M${short(first[0])} ${short(first[1])}l`;
  let [x, y] = first;
  let steps = 0;
  for (const [px, py] of rest) {
    const [dx, dy] = [short(px - x), short(py - y)];
    if (dx === '0' && dy === '0') continue;
    d += `${steps === 0 ? '' : ' '}${dx} ${dy}`;
    [x, y] = [px, py];
    steps++;
  }
  // What is smaller than the grain is a dot, which its line still shows.
  return steps === 0 ? `${d}0 0` : d;
}

function short(value: number): string {
  const text = value.toFixed(2);
  const trimmed = text.replace(/\.?0+$/, '');
  return trimmed === '-0' || trimmed === '' ? '0' : trimmed;
}
