import type { Scatter } from '../../relations/scatter.ts';
import type { Room } from '../sized/chart-size.ts';
import type { PlacedText } from '../sized/label.ts';
import { fitted, startWithin, textWidth } from '../sized/label.ts';
import type { AxisState, Point, PointKind, ScatterState } from './state.ts';
import { ticksWithEnds } from './ticks.ts';

/** The words of the axes. */
export interface ScatterWords {
  readonly x: string;
  readonly y: string;
  readonly tickX: (value: number) => string;
  readonly tickY: (value: number) => string;
}

export interface PlacedTick {
  readonly at: number;
  readonly text: PlacedText | null;
}

/** Places in px. */
export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where each area stands, two numbers an area, in the answer's order. */
  readonly places: Float32Array;
  /** Each kind as one path of dots. */
  readonly paths: readonly { readonly kind: PointKind; readonly path: string }[];
  readonly radius: number;
  readonly ticksX: readonly PlacedTick[];
  readonly ticksY: readonly PlacedTick[];
  readonly titleX: PlacedText;
  readonly titleY: PlacedText;
  readonly median: Place | null;
  readonly a: Place | null;
  readonly b: Place | null;
  readonly signRadius: number;
  readonly textSize: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places the points. A kind of points is one path, a dot a round end of no length: 6 160 areas are a handful of elements. */
export function scatterLayout(
  scatter: Scatter,
  state: ScatterState,
  words: ScatterWords,
  { width, rem }: Room,
): ScatterLayout {
  const unit = rem / 16;
  const size = 12 * unit;
  const [top, bottom] = [24 * unit, 184 * unit];
  const wanted = ticksWithEnds(state.y, 4);
  const widest = wanted.reduce((most, value) => Math.max(most, textWidth(words.tickY(value), size)), 0);
  const left = Math.min(width / 3, widest + 14 * unit);
  const right = width - 12 * unit;
  const pad = 8 * unit;
  const x = placer(state.x, left + pad, right - pad, 14 * unit);
  const y = placer(state.y, bottom - pad, top + pad, -10 * unit);
  const places = new Float32Array(2 * scatter.rows.length);
  for (let k = 0; k < scatter.rows.length; k++) {
    places[2 * k] = x(scatter.xs[k] ?? NaN);
    places[2 * k + 1] = y(scatter.ys[k] ?? NaN);
  }
  const placed = (point: Point | null): Place | null => point && { x: x(point.x), y: y(point.y) };
  const [a, b] = apart(placed(state.a), placed(state.b), 8 * unit);
  return {
    width,
    height: bottom + 36 * unit,
    left,
    right,
    top,
    bottom,
    places,
    paths: state.kinds.map(({ kind, points }) => ({ kind, path: dotsOf(points, places) })),
    radius: (scatter.rows.length > 1500 ? 2 : 3) * unit,
    ticksX: ticksAcross(state.x, x, words.tickX, width, bottom + 1.3 * size, size),
    ticksY: wanted.map((value) => ({
      at: y(value),
      text: { x: left - 6, y: y(value) + 0.35 * size, text: words.tickY(value), anchor: 'end' },
    })),
    titleX: { x: right, y: bottom + 2.7 * size, text: fitted(words.x, right, size), anchor: 'end' },
    titleY: { x: 0, y: 0.9 * size, text: fitted(words.y, right, size), anchor: 'start' },
    median: placed(state.median),
    a,
    b,
    signRadius: 8 * unit,
    textSize: size,
  };
}

/** Where a value stands; 0 and ∞ of a log axis stand outside of the rest, `gap` px away. */
function placer(axis: AxisState, start: number, end: number, gap: number): (value: number) => number {
  const from = start + (axis.hasZero ? gap : 0);
  const to = end - (axis.hasInfinite ? gap : 0);
  const scaled = (value: number): number => (axis.isLog ? Math.log(value) : value);
  const [least, most] = [scaled(axis.from), scaled(axis.to)];
  return (value) => {
    if (value === Infinity) return end;
    if (axis.isLog && value <= 0) return start;
    return from + ((scaled(value) - least) / (most - least)) * (to - from);
  };
}

function dotsOf(points: readonly number[], places: Float32Array): string {
  let path = '';
  for (const k of points) path += `M${(places[2 * k] ?? 0).toFixed(1)} ${(places[2 * k + 1] ?? 0).toFixed(1)}h0`;
  return path;
}

function ticksAcross(
  axis: AxisState,
  x: (value: number) => number,
  words: (value: number) => string,
  width: number,
  y: number,
  size: number,
): readonly PlacedTick[] {
  const values = ticksWithEnds(axis, Math.max(2, Math.floor(width / (9 * size))));
  let free = -Infinity;
  return values.map((value) => {
    const text = words(value);
    const wide = textWidth(text, size);
    const start = startWithin(x(value), wide, 0, width);
    if (start < free) return { at: x(value), text: null };
    free = start + wide + size / 2;
    return { at: x(value), text: { x: start, y, text, anchor: 'start' } };
  });
}

/** Signs that would lie on each other stand side by side. */
function apart(a: Place | null, b: Place | null, radius: number): readonly [Place | null, Place | null] {
  if (!a || !b || Math.hypot(a.x - b.x, a.y - b.y) >= 2.2 * radius) return [a, b];
  const middle = (a.x + b.x) / 2;
  const side = a.x <= b.x ? -1.1 * radius : 1.1 * radius;
  return [
    { x: middle + side, y: a.y },
    { x: middle - side, y: b.y },
  ];
}
