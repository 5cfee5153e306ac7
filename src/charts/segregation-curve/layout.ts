import type { Room } from '../sized/chart-size.ts';
import type { PlacedText } from '../sized/label.ts';
import { startWithin, textWidth } from '../sized/label.ts';
import type { CurveState } from './state.ts';

/** A pole's place at the curve: its sign, and the stretches that its areas make up. */
export interface PlacedPole {
  readonly x: number;
  readonly y: number;
  /** Where on the curve it stands. */
  readonly fromX: number;
  readonly fromY: number;
  readonly path: string;
}

/** Places in px. */
export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
  /** The curve class by class, and whole, down to the axis for the surface. */
  readonly stretches: readonly { readonly position: number; readonly path: string }[];
  readonly surface: string;
  /** The greatest vertical distance, and its words; null where the curve is the diagonal. */
  readonly widest: { readonly x: number; readonly y1: number; readonly y2: number; readonly text: PlacedText } | null;
  readonly a: PlacedPole | null;
  readonly b: PlacedPole | null;
  readonly signRadius: number;
  readonly textSize: number;
}

/** The words along the axes and at the greatest distance. */
export interface CurveWords {
  readonly low: string;
  readonly high: string;
  readonly dissimilarity: string;
}

/** Places the curve under its diagonal, at most twice as wide as it is high. Points that fall on the same half pixel are drawn once. */
export function curveLayout(state: CurveState, words: CurveWords, { width: room, rem }: Room): CurveLayout {
  const unit = rem / 16;
  const size = 12 * unit;
  const [left, bottomRoom, top] = [38 * unit, 32 * unit, 26 * unit];
  const plotHeight = 144 * unit;
  const plotWidth = Math.min(room - left - 12 * unit, 2 * plotHeight);
  const [right, bottom] = [left + plotWidth, top + plotHeight];
  const x = (share: number): number => left + share * plotWidth;
  const y = (share: number): number => bottom - share * plotHeight;
  const point = (k: number): string => `${x(state.low[k] ?? 0).toFixed(1)} ${y(state.high[k] ?? 0).toFixed(1)}`;
  const path = (from: number, to: number): string => `M${pointsBetween(from, to, point).join('L')}`;
  const radius = 8 * unit;
  const pole = (steps: readonly number[]): PlacedPole | null =>
    placePole(state, steps, { x, y, path, radius, right, bottom });
  const [a, b] = apart(pole(state.a), pole(state.b), radius, left, right);
  return {
    width: right + 12 * unit,
    height: bottom + bottomRoom,
    left,
    right,
    top,
    bottom,
    x,
    y,
    stretches: state.stretches.map(({ position, from, to }) => ({ position, path: path(from, to) })),
    surface: `${path(0, state.low.length - 1)}Z`,
    widest: placeWidest(state, words.dissimilarity, x, y, size),
    a,
    b,
    signRadius: radius,
    textSize: size,
  };
}

/** Points of the path, each written once however many fall on it. */
function pointsBetween(from: number, to: number, point: (k: number) => string): readonly string[] {
  const points: string[] = [];
  for (let k = from; k <= to; k++) {
    const next = point(k);
    if (next !== points.at(-1)) points.push(next);
  }
  return points;
}

interface Plot {
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
  readonly path: (from: number, to: number) => string;
  readonly radius: number;
  readonly right: number;
  readonly bottom: number;
}

/** The sign stands beside the middle one of the pole's areas, on the side away from the diagonal. */
function placePole({ low, high }: CurveState, steps: readonly number[], plot: Plot): PlacedPole | null {
  const middle = steps[Math.floor((steps.length - 1) / 2)];
  if (middle === undefined) return null;
  const at = (shares: Float64Array): number => ((shares[middle] ?? 0) + (shares[middle + 1] ?? 0)) / 2;
  const [fromX, fromY] = [plot.x(at(low)), plot.y(at(high))];
  return {
    fromX,
    fromY,
    x: Math.min(plot.right - plot.radius, fromX + 1.7 * plot.radius),
    y: Math.min(plot.bottom - plot.radius - 2, fromY + 1.7 * plot.radius),
    path: steps.map((k) => plot.path(k, k + 1)).join(''),
  };
}

/** Signs that would lie on each other stand side by side. */
function apart(
  a: PlacedPole | null,
  b: PlacedPole | null,
  radius: number,
  left: number,
  right: number,
): readonly [PlacedPole | null, PlacedPole | null] {
  if (!a || !b || Math.hypot(a.x - b.x, a.y - b.y) >= 2.2 * radius) return [a, b];
  const middle = Math.max(left + 2.2 * radius, Math.min(right - 2.2 * radius, (a.x + b.x) / 2));
  const side = a.x <= b.x ? -1.15 * radius : 1.15 * radius;
  return [
    { ...a, x: middle + side },
    { ...b, x: middle - side },
  ];
}

function placeWidest(
  { low, high, widest }: CurveState,
  words: string,
  x: (share: number) => number,
  y: (share: number) => number,
  size: number,
): CurveLayout['widest'] {
  if (widest === null) return null;
  const [reached, met] = [low[widest] ?? 0, high[widest] ?? 0];
  const [at, y1, y2] = [x(reached), y(reached), y(met)];
  const wide = textWidth(words, size);
  const start = startWithin(at - wide / 2 - 6, wide, x(0) + 4, x(1));
  return { x: at, y1, y2, text: { x: start, y: y1 - 5, text: words, anchor: 'start' } };
}
