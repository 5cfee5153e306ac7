import type { Column, EstimateColumn } from './column.ts';
import { estimateColumn } from './column.ts';
import { NORMAL_QUANTILE } from './normal-quantile.ts';
import { ratioStatusAt } from './ratio-status.ts';
import { Status } from './status.ts';

/** Added to every count before a logarithm or a reciprocal is taken, so that 0 has one (Haldane 1956; Anscombe 1956). */
export const continuityCorrection = 0.5;

/** The ratio of two counts with the correction, (n+½)/(d+½): always above 0 and finite. */
export function correctedRatio(numerator: number, denominator: number): number {
  return (numerator + continuityCorrection) / (denominator + continuityCorrection);
}

/** y = ln((n+½)/(d+½)) of two counts. */
export function logBalanceOfCounts(numerator: number, denominator: number): number {
  return Math.log(correctedRatio(numerator, denominator));
}

/** Sampling variance of y: s² = 1/(n+½) + 1/(d+½). */
export function logBalanceVariance(numerator: number, denominator: number): number {
  return 1 / (numerator + continuityCorrection) + 1 / (denominator + continuityCorrection);
}

/**
 * Log balance of counts per area: the balance on the scale where twice as many and half as many are equally far from even.
 *
 * Formula: y = ln((Q1+½)/(Q4+½)), interval y ± 1.96 s with s² = 1/(Q1+½) + 1/(Q4+½).
 * Unit: natural logarithm of a ratio; 0 is even, ln 2 twice as many. Range: finite for every pair of counts.
 * Symmetry: swapping the columns changes the sign.
 * Edge cases: one part 0 has a value; both 0 are `noPopulation`; a missing part gives its own reason.
 * Source: Haldane 1956, doi:10.1111/j.1469-1809.1955.tb01285.x; Gart & Zweifel 1967, doi:10.1093/biomet/54.1-2.181.
 * Truth: golden `relational_hand.json` (lnOR and se are a difference and a root of sums of these).
 */
export function logBalance(numerator: Column, denominator: Column): EstimateColumn {
  const rows = numerator.values.length;
  const out = estimateColumn(rows);
  for (let i = 0; i < rows; i++) {
    const status = ratioStatusAt(numerator, denominator, i);
    const defined = status === Status.present || status === Status.infinite;
    out.status[i] = defined ? Status.present : status;
    if (!defined) continue;
    const n = numerator.values[i] ?? NaN;
    const d = denominator.values[i] ?? NaN;
    const y = logBalanceOfCounts(n, d);
    const margin = NORMAL_QUANTILE * Math.sqrt(logBalanceVariance(n, d));
    out.values[i] = y;
    out.lower[i] = y - margin;
    out.upper[i] = y + margin;
  }
  return out;
}
