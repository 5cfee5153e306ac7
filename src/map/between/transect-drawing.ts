import { pointAlong } from '../../geography/line-metres.ts';
import type { Transect, TransectCrossing } from '../../relations/transect-relation.ts';
import { toUnit } from '../mercator.ts';
import type { Point } from '../mercator.ts';
import type { Line } from '../outline.ts';
import type { Marks, MarkTick } from './between-marks.ts';

/** px of a tick that stands for no step, and of one for a step of eight times or more. */
const tickPx = [7, 26] as const;

/** Step that has the longest tick where values are ratios. */
const highestRatio = Math.log(8);

/** Stråket on the map: the way, unless the line between the poles already shows it, a tick at every border by the height of its step, and the place that is pointed at. */
export function drawTransect(transect: Transect, pointedM: number | undefined): Partial<Marks> {
  const { line, lineM, way, crossings, lengthM } = transect;
  if (line.length < 2) return {};
  const path: Line = line.map(([lon, lat]) => [lon, lat]);
  const highest = highestStep(transect);
  const isOn = pointedM !== undefined && pointedM >= 0 && pointedM <= lengthM;
  return {
    lines: way === 'line' ? [] : [{ look: 'way', paths: [path] }],
    ticks: crossings.map((crossing) => tickOf(crossing, transect, highest)),
    signs: isOn ? [{ at: pointAlong(line, lineM, pointedM), shape: 0, look: 'along' }] : [],
  };
}

/** Whether the way is another than the straight line, which then is not drawn. */
export function leavesLine({ way, line }: Transect): boolean {
  return way !== 'line' && line.length > 1;
}

function highestStep({ unit, crossings }: Transect): number {
  if (unit === 'ratio' || unit === 'logRatio') return highestRatio;
  return Math.max(...crossings.map(heightOf));
}

/** How high a step is; where only the least of it is known, that. */
function heightOf({ step, least, open }: TransectCrossing): number {
  return open ? least : Math.abs(step);
}

function tickOf(crossing: TransectCrossing, transect: Transect, highest: number): MarkTick {
  const { point, certain, alongM } = crossing;
  const part = highest > 0 ? Math.min(1, heightOf(crossing) / highest) : 0;
  const [short, long] = tickPx;
  return {
    at: point,
    turn: turnAt(transect, alongM),
    length: short + (long - short) * part,
    look: certain ? 'certain' : 'slight',
  };
}

/** The direction of the line at so many metres, degrees clockwise from east on the screen: a tick upright before it is turned then lies across. */
function turnAt({ line, lineM }: Transect, alongM: number): number {
  const next = Math.max(
    1,
    lineM.findIndex((m, k) => k > 0 && m >= alongM),
  );
  const [from, to] = [line[next - 1], line[next]];
  if (!from || !to) return 0;
  const [x0, y0] = toUnit(from[0], from[1]);
  const [x1, y1] = toUnit(to[0], to[1]);
  return (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
}

/** The place of the line nearest to a place: metres along it, and degrees of latitude away. Undefined for a line without length. */
export function nearestAlong(
  { line, lineM }: Pick<Transect, 'line' | 'lineM'>,
  place: Point,
): { readonly alongM: number; readonly away: number } | undefined {
  let best: { alongM: number; away: number } | undefined;
  line.forEach((to, k) => {
    const from = line[k - 1];
    if (!from) return;
    const { part, away } = nearestOn(from, to, place);
    const [fromM = 0, toM = 0] = [lineM[k - 1], lineM[k]];
    if (!best || away < best.away) best = { alongM: fromM + part * (toM - fromM), away };
  });
  return best;
}

/** Where a stretch comes nearest to a place, as a part of it, and how near in degrees of latitude. */
function nearestOn([x0, y0]: Point, [x1, y1]: Point, [lon, lat]: Point): { part: number; away: number } {
  const shorten = Math.cos((lat * Math.PI) / 180);
  const [dx, dy] = [(x1 - x0) * shorten, y1 - y0];
  const [px, py] = [(lon - x0) * shorten, lat - y0];
  const squared = dx * dx + dy * dy;
  const part = squared > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / squared)) : 0;
  return { part, away: Math.hypot(px - part * dx, py - part * dy) };
}
