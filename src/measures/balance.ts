import type { Column, Estimate, EstimateColumn } from './column.ts';
import { estimateColumn, missing } from './column.ts';
import { correctedRatio, logBalanceVariance } from './log-balance.ts';
import { NORMAL_QUANTILE } from './normal-quantile.ts';
import { ratioStatus, ratioStatusAt } from './ratio-status.ts';
import { Status } from './status.ts';

/** exp(1.96 s): the interval's ends are the corrected ratio divided and multiplied by this. */
function intervalFactor(numerator: number, denominator: number): number {
  return Math.exp(NORMAL_QUANTILE * Math.sqrt(logBalanceVariance(numerator, denominator)));
}

/**
 * Balansmått of two counts: how many of the first there are to one of the second.
 *
 * Formula: b = Q1/Q4, interval exp(y ± 1.96 s) (see `logBalance`). Range: 0…∞, 1 is even; no unit.
 * Symmetry: swapping the counts inverts the value and both ends. Unmoved, but for the interval, when both counts are scaled.
 * Edge cases: Q4 = 0 < Q1 is ∞ with status `infinite` and upper end ∞; Q1 = 0 < Q4 is 0 with lower end 0; both 0 are `noPopulation`;
 * negative or not a number is `invalid`. The interval always holds the value: its ends are opened to 0 and ∞ where a part is 0.
 * Source: Salonen's balance measure as used by Grander 2019; interval as `logBalance`.
 * Truth: measures.md §1; golden `relational_hand.json` (b_A, b_B).
 */
export function balanceOfCounts(numerator: number, denominator: number): Estimate {
  const status = ratioStatus(numerator, denominator);
  if (status !== Status.present && status !== Status.infinite) return missing(status);
  const value = numerator / denominator;
  const middle = correctedRatio(numerator, denominator);
  const factor = intervalFactor(numerator, denominator);
  return { value, status, lower: Math.min(value, middle / factor), upper: Math.max(value, middle * factor) };
}

/** `balanceOfCounts` for every area. Any two columns of counts will do: the measure is general, Q1 over Q4 is its usual case. */
export function balance(numerator: Column, denominator: Column): EstimateColumn {
  const rows = numerator.values.length;
  const out = estimateColumn(rows);
  for (let i = 0; i < rows; i++) {
    const status = ratioStatusAt(numerator, denominator, i);
    out.status[i] = status;
    if (status !== Status.present && status !== Status.infinite) continue;
    const n = numerator.values[i] ?? NaN;
    const d = denominator.values[i] ?? NaN;
    const value = n / d;
    const middle = correctedRatio(n, d);
    const factor = intervalFactor(n, d);
    out.values[i] = value;
    out.lower[i] = Math.min(value, middle / factor);
    out.upper[i] = Math.max(value, middle * factor);
  }
  return out;
}
