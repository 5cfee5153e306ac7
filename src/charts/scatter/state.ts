import type { SymmetricScale } from '../../classes/breaks.ts';
import { symmetricBreaks, symmetricPosition } from '../../classes/breaks.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { Scatter, ScatterAxis, ScatterPole } from '../../relations/scatter.ts';

/** Which group of points one belongs to: the ground around, or inside, by its place on the map's scale (`plain` where neither measure has one). */
export type PointKind = 'ground' | 'plain' | '2' | '1' | '0' | '-1' | '-2';

/** A place by its two values. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the scatter shows, without pixels. */
export interface ScatterState {
  readonly x: AxisState;
  readonly y: AxisState;
  /** Points by kind, the ground first: that is the order in which they are drawn. Indices into the answer's rows. */
  readonly kinds: readonly { readonly kind: PointKind; readonly points: readonly number[] }[];
  readonly median: Point | null;
  readonly a: Point | null;
  readonly b: Point | null;
}

/** The ends of an axis, and whether there are points at 0 and ∞ of a log one. */
export interface AxisState {
  readonly from: number;
  readonly to: number;
  readonly isLog: boolean;
  readonly hasZero: boolean;
  readonly hasInfinite: boolean;
}

const order: readonly PointKind[] = ['ground', 'plain', '0', '1', '-1', '2', '-2'];

/** Takes two measures apart for the chart. The axes hold every area of the region, so that they stay when the poles change. */
export function scatterState(scatter: Scatter): ScatterState {
  const { xs, ys, inside, x, y, a, b, medianX, medianY } = scatter;
  const kinds = new Map<PointKind, number[]>(order.map((kind) => [kind, []]));
  inside.forEach((isInside, k) => {
    const kind = isInside === 1 ? kindOf(x, y, xs[k] ?? NaN, ys[k] ?? NaN) : 'ground';
    kinds.get(kind)?.push(k);
  });
  return {
    x: axisState(x, xs),
    y: axisState(y, ys),
    kinds: [...kinds].map(([kind, points]) => ({ kind, points })).filter(({ points }) => points.length > 0),
    median: isKnown(medianX) && isKnown(medianY) ? { x: medianX.value, y: medianY.value } : null,
    a: poleOf(a),
    b: poleOf(b),
  };
}

/** The map's class where one of the measures mirrors around a middle, the one upwards first. */
function kindOf(x: ScatterAxis, y: ScatterAxis, atX: number, atY: number): PointKind {
  const breaksOf = ({ scale }: ScatterAxis): SymmetricScale | null => (scale === 'sequential' ? null : scale);
  const [upwards, across] = [breaksOf(y), breaksOf(x)];
  if (upwards) return asKind(symmetricPosition(atY, symmetricBreaks[upwards]));
  return across ? asKind(symmetricPosition(atX, symmetricBreaks[across])) : 'plain';
}

function asKind(position: number): PointKind {
  return order.find((kind) => kind === String(position)) ?? 'plain';
}

function poleOf({ x, y }: ScatterPole): Point | null {
  return isKnown(x) && isKnown(y) ? { x: x.value, y: y.value } : null;
}

function isKnown({ status }: { readonly status: Status }): boolean {
  return hasValue(status) || status === Status.infinite;
}

function axisState({ isLog }: ScatterAxis, values: Float64Array): AxisState {
  let [from, to] = [Infinity, -Infinity];
  let [hasZero, hasInfinite] = [false, false];
  for (const value of values) {
    if (value === Infinity) hasInfinite = true;
    else if (isLog && value <= 0) hasZero = true;
    else {
      from = Math.min(from, value);
      to = Math.max(to, value);
    }
  }
  if (from > to) [from, to] = isLog ? [1 / 2, 2] : [0, 1];
  // All alike: the one value stands in the middle.
  if (from === to)
    [from, to] = isLog ? [from / 2, to * 2] : [from - (Math.abs(from) || 1) / 2, to + (Math.abs(to) || 1) / 2];
  return { from, to, isLog, hasZero, hasInfinite };
}
