import type { Mark } from '../../drawing/drawing.ts';
import type { Line } from '../outline.ts';
import { areaInFrame, areasInFrame, boundsOfFrame, linesInFrame, projectorOf } from './frame.ts';
import type { Brush, Ground, MapPicture } from './shown.ts';

/** Water, roads, railway and the borders between municipalities. */
export function groundMarks(
  { water, roads, railway }: Ground,
  municipalities: MapPicture['municipalities'],
  { frame, colours }: Brush,
): readonly Mark[] {
  const to = projectorOf(frame);
  const [west, south, east, north] = boundsOfFrame(frame);
  const within = (lines: readonly Line[]): Line[] =>
    lines.filter((line) => {
      const [w, s, e, n] = boxOf(line);
      return w <= east && e >= west && s <= north && n >= south;
    });
  const borders = areasInFrame(municipalities.bounds, frame)
    .map((area) => areaInFrame(area, municipalities.shapes, to))
    .join('');
  return [
    { kind: 'path', d: linesInFrame(within(water), to), fill: colours.water, evenOdd: true },
    { kind: 'path', d: linesInFrame(within(roads), to), stroke: colours.halo, width: 1.2 },
    { kind: 'path', d: linesInFrame(within(railway), to), stroke: colours.quiet, width: 1 },
    { kind: 'path', d: borders, stroke: colours.quiet, width: 1.2 },
  ];
}

function boxOf(line: Line): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of line) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
