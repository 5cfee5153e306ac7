import type { Column, Estimate, EstimateColumn } from './column.ts';
import { estimateColumn, missing } from './column.ts';
import { ratioStatus, ratioStatusAt } from './ratio-status.ts';
import { Status } from './status.ts';

/** A whole percent stands for everything within half a percent of it. */
export const roundingHalfWidth = 0.5;

/** The smallest balance that rounds to these percents: (q1−½)/(q4+½), at least 0. */
export function roundingLower(numerator: number, denominator: number): number {
  return Math.max(0, numerator - roundingHalfWidth) / (denominator + roundingHalfWidth);
}

/** The largest balance that rounds to these percents: (q1+½)/(q4−½), ∞ when q4 ≤ ½. */
export function roundingUpper(numerator: number, denominator: number): number {
  if (denominator <= roundingHalfWidth) return Infinity;
  return (numerator + roundingHalfWidth) / (denominator - roundingHalfWidth);
}

/**
 * Balansmått of two whole percents, as SCB publishes persons by quartile (TAB6684).
 *
 * Formula: b = q1/q4; the interval is that of rounding, not of sampling: [(q1−½)/(q4+½), (q1+½)/(q4−½)].
 * Range: 0…∞, 1 is even; no unit. 60 and 2 percent are 30, and anything from 23.8 to 40.3.
 * Symmetry: swapping the percents inverts value and ends.
 * Edge cases: upper end ∞ when q4 ≤ ½, lower end at least 0; q4 = 0 < q1 is ∞ with status `infinite`; both 0 are `noPopulation`.
 * Source: measures.md §1; the bounds are interval division. Truth: measures.md §1 (60/2 % is 23.8–40.3).
 */
export function balanceOfPercentPair(numerator: number, denominator: number): Estimate {
  const status = ratioStatus(numerator, denominator);
  if (status !== Status.present && status !== Status.infinite) return missing(status);
  return {
    value: numerator / denominator,
    status,
    lower: roundingLower(numerator, denominator),
    upper: roundingUpper(numerator, denominator),
  };
}

/** `balanceOfPercentPair` for every area. */
export function balanceOfPercents(numerator: Column, denominator: Column): EstimateColumn {
  const rows = numerator.values.length;
  const out = estimateColumn(rows);
  for (let i = 0; i < rows; i++) {
    const status = ratioStatusAt(numerator, denominator, i);
    out.status[i] = status;
    if (status !== Status.present && status !== Status.infinite) continue;
    const n = numerator.values[i] ?? NaN;
    const d = denominator.values[i] ?? NaN;
    out.values[i] = n / d;
    out.lower[i] = roundingLower(n, d);
    out.upper[i] = roundingUpper(n, d);
  }
  return out;
}
