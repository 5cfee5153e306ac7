import type { Estimate } from './column.ts';
import { exact, missing } from './column.ts';
import { orderOf } from './order-of.ts';
import { Status } from './status.ts';

/** Pairs below which a rank correlation says next to nothing: with four, a perfect order comes about by chance once in twelve. */
export const fewestToRank = 5;

/**
 * Rank correlation: how far two numbers rise together over areas, whatever the shape of the rise.
 *
 * Formula: Spearman's ρ, the product-moment correlation of the ranks; equal numbers share the mean of their ranks.
 * Range: −1 (one always falls where the other rises) … 0 … 1; no unit.
 * Symmetry: swapping the two changes nothing; a rising function of either (a logarithm) changes nothing; turning one around changes the sign.
 * Edge cases: −∞ and ∞ have the outermost ranks; fewer than five pairs are `tooFewAreas`; where either does not vary at all there is none: `notAvailable`.
 * Numbers may not be NaN. It says nothing of causes, nor of single persons.
 * Source: Spearman 1904, doi:10.2307/1412159; shared ranks as Kendall 1945, doi:10.1093/biomet/33.3.239.
 * Truth: the ten pairs of the usual textbook example, −29/165; R's `cor(method = "spearman")` with shared ranks.
 */
export function rankCorrelation(x: Float64Array, y: Float64Array): Estimate {
  const n = x.length;
  if (n < fewestToRank) return missing(Status.tooFewAreas);
  const [ranksX, ranksY] = [ranksOf(x), ranksOf(y)];
  const middle = (n + 1) / 2;
  let [together, spreadX, spreadY] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const dx = (ranksX[i] ?? NaN) - middle;
    const dy = (ranksY[i] ?? NaN) - middle;
    together += dx * dy;
    spreadX += dx * dx;
    spreadY += dy * dy;
  }
  if (spreadX === 0 || spreadY === 0) return missing(Status.notAvailable);
  return exact(Math.min(1, Math.max(-1, together / Math.sqrt(spreadX * spreadY))));
}

/** Ranks from 1; equal numbers share the mean of theirs. */
function ranksOf(values: Float64Array): Float64Array {
  const order = orderOf(values);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (let k = from; k < to; k++) ranks[order[k] ?? 0] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
