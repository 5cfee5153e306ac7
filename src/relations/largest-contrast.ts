import type { CounterPoleColumns } from './counter-pole-columns.ts';

/** Two areas, the one with relatively more low purchasing power first, and the lower bound of ln OR. */
export interface ContrastPair {
  readonly low: number;
  readonly high: number;
  readonly bound: number;
}

/**
 * The rows that no other row beats at both ends: with the extreme end (largest of `low`, or least of `high`) or with less variance. Only they can be
 * part of the largest certain contrast, since its lower bound grows with the one and falls with the other.
 */
function unbeaten(
  rows: readonly number[],
  extreme: (row: number) => number,
  variance: Float64Array,
): readonly number[] {
  const sorted = rows
    .filter((row) => !Number.isNaN(extreme(row)))
    .sort((one, other) => extreme(other) - extreme(one) || one - other);
  const kept: number[] = [];
  let least = Infinity;
  for (const row of sorted) {
    if (!((variance[row] ?? NaN) < least)) continue;
    least = variance[row] ?? NaN;
    kept.push(row);
  }
  return kept;
}

/**
 * Largest certain contrast among areas: the pair with the largest lower bound of |ln OR|, so that tiny areas do not win by their uncertainty. Null where
 * no pair differs with certainty (the bound is 0 or less), or fewer than two areas have a balance.
 *
 * Of equal bounds the first in the order of the areas. On the order of n log n: only areas that no other beats are compared with each other.
 * Source: measures.md §3.
 */
export function largestContrast(columns: CounterPoleColumns, rows: readonly number[]): ContrastPair | null {
  const lows = unbeaten(rows, (row) => columns.low[row] ?? NaN, columns.variance);
  const highs = unbeaten(rows, (row) => -(columns.high[row] ?? NaN), columns.variance);
  let best: ContrastPair | null = null;
  for (const low of lows)
    for (const high of highs) {
      const bound = columns.bound(low, high);
      if (bound > (best?.bound ?? 0)) best = { low, high, bound };
    }
  return best;
}
