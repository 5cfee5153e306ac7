import { balanceBreaks, symmetricPosition } from '../../classes/breaks.ts';
import { Status } from '../../measures/status.ts';
import type { PlaceDistribution } from '../../relations/distribution.ts';

/** A stretch of the curve whose areas are of one class of the map. */
export interface CurveStretch {
  /** Place on the map's scale, −2 (most high purchasing power) to 2 (most low). */
  readonly position: number;
  /** Points of the curve from `from` to `to`, both included. */
  readonly from: number;
  readonly to: number;
}

/** The segregation curve of one place: shares 0–1 of the low (across) and of the high (upwards). */
export interface CurveState {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly stretches: readonly CurveStretch[];
  /** The point furthest from the diagonal; null where the curve is the diagonal. */
  readonly widest: number | null;
  readonly dissimilarity: number;
  /** The steps of each pole's areas: step k goes from point k to k + 1. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** The area of each step; −1 where it is too small to be told of. */
  readonly rows: Int32Array;
}

/** Takes a place's curve apart for the chart; null where there is none. */
export function curveState(place: PlaceDistribution): CurveState | null {
  const { curve, rows: shown } = place;
  if (curve.status !== Status.present) return null;
  const told = new Set(shown);
  const stepsOf = (pole: readonly number[]): readonly number[] =>
    [...curve.rows.keys()].filter((k) => pole.includes(curve.rows[k] ?? -1));
  return {
    low: curve.low,
    high: curve.high,
    stretches: stretchesOf(place),
    widest: curve.dissimilarity.value > 0 ? curve.widest : null,
    dissimilarity: curve.dissimilarity.value,
    a: stepsOf(place.a.rows),
    b: stepsOf(place.b.rows),
    rows: Int32Array.from(curve.rows, (row) => (told.has(row) ? row : -1)),
  };
}

/** The areas lie in order of their balance, so each class is one stretch. An area too small to be told of goes with the one before it. */
function stretchesOf({ curve, rows, balances }: PlaceDistribution): readonly CurveStretch[] {
  const balanceOf = new Map(Array.from(rows, (row, k) => [row, balances[k] ?? NaN]));
  const found: { position: number; from: number; to: number }[] = [];
  curve.rows.forEach((row, k) => {
    const balance = balanceOf.get(row);
    const last = found.at(-1);
    const position = balance === undefined ? (last?.position ?? 0) : symmetricPosition(balance, balanceBreaks);
    if (last?.position === position) last.to = k + 1;
    else found.push({ position, from: k, to: k + 1 });
  });
  return found;
}
