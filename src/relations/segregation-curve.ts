import type { Column, Estimate } from '../measures/column.ts';
import { missing } from '../measures/column.ts';
import { dissimilarity } from '../measures/dissimilarity.ts';
import { gini } from '../measures/gini.ts';
import { orderOf } from '../measures/order-of.ts';
import { ratioStatusAt } from '../measures/ratio-status.ts';
import { Status } from '../measures/status.ts';

/**
 * The segregation curve: areas in order from most low purchasing power to most high, and what share of either group lives in them so far. The
 * diagonal is even: every area would hold the same share of both.
 */
export interface SegregationCurve {
  /** `present` when there is a curve; otherwise why there is none. */
  readonly status: Status;
  /** Share of the low, and of the high, in the first k areas: n + 1 points from 0 to 1, both rising. The high never runs ahead of the low. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The area of each of the n steps. */
  readonly rows: Uint32Array;
  /** The point with the greatest vertical distance to the diagonal: that distance is D. */
  readonly widest: number;
  readonly dissimilarity: Estimate;
  /** Twice the surface between diagonal and curve. */
  readonly gini: Estimate;
}

/**
 * The segregation curve of two groups over areas.
 *
 * Formula: areas ordered by falling p = x/(x+y); points (Σ x/X, Σ y/Y). D = max(Σx/X − Σy/Y) = ½ Σ |x/X − y/Y|; Gini = twice the surface under the diagonal.
 * Symmetry: swapping the groups mirrors the curve in the diagonal's other direction, with the same D and Gini; merging areas of equal composition takes
 * a point out of the middle of a straight stretch. Edge cases: as `dissimilarity`; areas where either count is missing are left out.
 * Source: Duncan & Duncan 1955, doi:10.2307/2088328. Truth: `dissimilarity` and `gini`, each worked out in its own way.
 */
export function segregationCurve(low: Column, high: Column, among: ArrayLike<number>): SegregationCurve {
  const counted = Array.from(among).filter((row) => {
    const status = ratioStatusAt(low, high, row);
    return status === Status.present || status === Status.infinite;
  });
  const even = dissimilarity(low, high, counted);
  if (even.status !== Status.present) return withoutCurve(even.status);
  const order = orderOf(Float64Array.from(counted, (row) => -shareOfLow(low, high, row)));
  const rows = Uint32Array.from(order, (at) => counted[at] ?? 0);
  const [lowSoFar, highSoFar] = [sharesSoFar(low, rows), sharesSoFar(high, rows)];
  return {
    status: Status.present,
    low: lowSoFar,
    high: highSoFar,
    rows,
    widest: widestOf(lowSoFar, highSoFar),
    dissimilarity: even,
    gini: gini(low, high, counted),
  };
}

/** A curve that is not there, for a reason. */
export function withoutCurve(status: Status): SegregationCurve {
  const none = new Float64Array();
  const reason = missing(status);
  return { status, low: none, high: none, rows: new Uint32Array(), widest: 0, dissimilarity: reason, gini: reason };
}

function shareOfLow(low: Column, high: Column, row: number): number {
  const x = low.values[row] ?? NaN;
  return x / (x + (high.values[row] ?? NaN));
}

function sharesSoFar(column: Column, rows: Uint32Array): Float64Array {
  const sums = new Float64Array(rows.length + 1);
  for (let k = 0; k < rows.length; k++) sums[k + 1] = (sums[k] ?? 0) + (column.values[rows[k] ?? 0] ?? 0);
  const total = sums[rows.length] ?? NaN;
  return sums.map((sum) => sum / total);
}

function widestOf(low: Float64Array, high: Float64Array): number {
  let widest = 0;
  let most = 0;
  for (let k = 0; k < low.length; k++) {
    const distance = (low[k] ?? NaN) - (high[k] ?? NaN);
    if (distance <= most) continue;
    most = distance;
    widest = k;
  }
  return widest;
}
