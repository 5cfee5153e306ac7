import type { Column, EstimateColumn } from './column.ts';
import { estimateColumn } from './column.ts';
import { roundingLower, roundingUpper } from './balance-of-percents.ts';
import { logBalanceOfCounts, logBalanceVariance } from './log-balance.ts';
import { NORMAL_QUANTILE } from './normal-quantile.ts';
import { ratioStatusAt } from './ratio-status.ts';
import { Status, hasValue } from './status.ts';

/**
 * Local deviation of counts: the log balance of an area less that of its own municipality. A poor but even municipality has none.
 *
 * Formula: ln b_i − ln b_kommun, with b = Q1/Q4 and the municipality's counts summed over its areas with both parts. Where a part of the area is 0
 * there is no logarithm, and both balances have ½ added to each part: y_i − y_kommun, with y of `logBalance`.
 * Interval y_i − y_kommun ± 1.96 √(s_i² − s_kommun²), opened to hold the value where the ½ would leave it outside: the area is a part of its municipality, so the two go along (their covariance is s_kommun², by the delta method);
 * an area that is the whole of its municipality deviates 0 ± 0.
 * Unit: natural logarithm of a ratio; ln 2 is twice the municipality's balance. Range: finite. Symmetry: swapping the columns changes the sign.
 * Edge cases: as `logBalance`; an area with one part 0 has a value.
 * Source: measures.md §1. Truth: by hand in the tests (300 of 50 in a municipality of 0.94828: 1.84487).
 */
export function localDeviation(numerator: Column, denominator: Column, groupOf: Uint16Array): EstimateColumn {
  const out = estimateColumn(groupOf.length);
  const sums = groupSums(numerator, denominator, groupOf, undefined);
  const middles = sums.numerator.map((n, g) => logBalanceOfCounts(n, sums.denominator[g] ?? NaN));
  const variances = sums.numerator.map((n, g) => logBalanceVariance(n, sums.denominator[g] ?? NaN));
  for (let i = 0; i < groupOf.length; i++) {
    const status = ratioStatusAt(numerator, denominator, i);
    const defined = status === Status.present || status === Status.infinite;
    out.status[i] = defined ? Status.present : status;
    if (!defined) continue;
    const n = at(numerator.values, i);
    const d = at(denominator.values, i);
    const group = groupOf[i] ?? 0;
    const corrected = logBalanceOfCounts(n, d) - at(middles, group);
    // Where the area has both parts, so has its municipality.
    const plain = Math.log(n / d) - Math.log(at(sums.numerator, group) / at(sums.denominator, group));
    const value = n > 0 && d > 0 ? plain : corrected;
    const variance = logBalanceVariance(n, d) - at(variances, group);
    const margin = NORMAL_QUANTILE * Math.sqrt(Math.max(0, variance));
    out.values[i] = value;
    out.lower[i] = Math.min(value, corrected - margin);
    out.upper[i] = Math.max(value, corrected + margin);
  }
  return out;
}

function at(values: Float64Array, i: number): number {
  return values[i] ?? NaN;
}

/** A whole percent of 0 stands for 0 to ½: where a logarithm needs a number, the middle of that. */
const middleOfZero = 0.25;

/**
 * Local deviation of whole percents.
 *
 * Formula: ln b_i − ln b_kommun, with b_kommun = Σ w q1 / Σ w q4 over the areas with both parts and w the residents (`weights`), or 1 where no such
 * column is given. The interval is the area's rounding interval against b_kommun, in which roundings cancel.
 * Unit, symmetry: as `localDeviation`. Range: finite, but for the ends.
 * Edge cases: a percent of 0 is counted as ¼, the middle of what rounds to it, and the end on that side is −∞ or ∞; both 0 are `noPopulation`;
 * an area without weight has a value of its own but does not count in its municipality.
 * Source: measures.md §1. Truth: by hand in the tests.
 */
export function localDeviationOfPercents(
  numerator: Column,
  denominator: Column,
  groupOf: Uint16Array,
  weights?: Column,
): EstimateColumn {
  const out = estimateColumn(groupOf.length);
  const sums = groupSums(numerator, denominator, groupOf, weights);
  const middles = sums.weight.map((weight, g) =>
    Math.log((sums.numerator[g] || middleOfZero * weight) / (sums.denominator[g] || middleOfZero * weight)),
  );
  for (let i = 0; i < groupOf.length; i++) {
    const status = ratioStatusAt(numerator, denominator, i);
    const defined = status === Status.present || status === Status.infinite;
    // NaN where no weight is known in the municipality: there is nothing to deviate from, and the row stays `noData`.
    const middle = middles[groupOf[i] ?? 0] ?? NaN;
    if (!defined) out.status[i] = status;
    if (!defined || Number.isNaN(middle)) continue;
    const n = numerator.values[i] ?? NaN;
    const d = denominator.values[i] ?? NaN;
    out.status[i] = Status.present;
    out.values[i] = Math.log((n || middleOfZero) / (d || middleOfZero)) - middle;
    out.lower[i] = Math.log(roundingLower(n, d)) - middle;
    out.upper[i] = Math.log(roundingUpper(n, d)) - middle;
  }
  return out;
}

interface GroupSums {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly weight: Float64Array;
}

function groupSums(
  numerator: Column,
  denominator: Column,
  groupOf: Uint16Array,
  weights: Column | undefined,
): GroupSums {
  let groups = 0;
  for (const group of groupOf) groups = Math.max(groups, group + 1);
  const sums: GroupSums = {
    numerator: new Float64Array(groups),
    denominator: new Float64Array(groups),
    weight: new Float64Array(groups),
  };
  for (let i = 0; i < groupOf.length; i++) {
    const status = ratioStatusAt(numerator, denominator, i);
    if (status !== Status.present && status !== Status.infinite) continue;
    const weight = weightAt(weights, i);
    const group = groupOf[i] ?? 0;
    sums.numerator[group] = (sums.numerator[group] ?? 0) + weight * (numerator.values[i] ?? 0);
    sums.denominator[group] = (sums.denominator[group] ?? 0) + weight * (denominator.values[i] ?? 0);
    sums.weight[group] = (sums.weight[group] ?? 0) + weight;
  }
  return sums;
}

function weightAt(weights: Column | undefined, row: number): number {
  if (weights === undefined) return 1;
  if (!hasValue(weights.status[row] ?? Status.noData)) return 0;
  return Math.max(0, weights.values[row] ?? 0);
}
