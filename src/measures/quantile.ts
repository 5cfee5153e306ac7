/**
 * Quantile of sorted numbers, type 7: linear between the order statistics at (n−1)p.
 *
 * Range: within the numbers; their unit. Edge cases: NaN of no numbers; p outside 0…1 is held within.
 * Source: Hyndman & Fan 1996, doi:10.2307/2684934. Truth: the toy index of golden `relational_hand.json`; R's default by hand.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * Math.min(1, Math.max(0, p));
  const below = Math.floor(at);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return at === below || low === high ? low : low + (at - below) * (high - low);
}

/** The middle of numbers in any order: their type-7 quantile at ½. The numbers given are not changed. */
export function median(values: Float64Array): number {
  return quantile(values.slice().sort(), 0.5);
}
