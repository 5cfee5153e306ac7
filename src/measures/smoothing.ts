import type { Column, EstimateColumn } from './column.ts';
import { estimateColumn } from './column.ts';
import { logBalance, logBalanceVariance } from './log-balance.ts';
import { NORMAL_QUANTILE } from './normal-quantile.ts';
import { rowsOfGroups } from './rows-of-groups.ts';
import { Status } from './status.ts';

/** What a random-effects model says of estimates with known variances. */
export interface RandomEffects {
  /** Mean, weighted by 1/(s² + τ²). */
  readonly mean: number;
  readonly meanVariance: number;
  /** τ²: the variance between the true values. */
  readonly betweenVariance: number;
}

/**
 * Random-effects mean and between-variance by the method of moments.
 *
 * Formula: with w = 1/s² and ȳ = Σwy/Σw, Q = Σ w (y−ȳ)², τ² = max(0, (Q − (k−1)) / (Σw − Σw²/Σw)). Range: τ² ≥ 0.
 * Edge cases: one estimate is its own mean, τ² = 0; none gives NaN.
 * Source: DerSimonian & Laird 1986, doi:10.1016/0197-2456(86)90046-2.
 * Truth: the thirteen BCG trials of Colditz et al. 1994 (τ² 0.3088, mean −0.7141).
 */
export function randomEffects(y: ArrayLike<number>, variance: ArrayLike<number>): RandomEffects {
  const fixed = weightedMean(y, variance, 0);
  let q = 0;
  let squares = 0;
  for (let k = 0; k < y.length; k++) {
    const weight = 1 / (variance[k] ?? NaN);
    q += weight * ((y[k] ?? NaN) - fixed.mean) ** 2;
    squares += weight * weight;
  }
  const spare = fixed.weight - squares / fixed.weight;
  const betweenVariance = y.length > 1 && spare > 0 ? Math.max(0, (q - (y.length - 1)) / spare) : 0;
  const random = weightedMean(y, variance, betweenVariance);
  return { mean: random.mean, meanVariance: 1 / random.weight, betweenVariance };
}

/**
 * Balance drawn towards that of the municipality, the more the fewer an area's households: what is most likely behind a small number. Off by default;
 * shown beside the balance, never in its place.
 *
 * Formula: ŷ = (1−B) y + B μ, B = s²/(s² + τ²), with y and s² of `logBalance` and μ, τ² of `randomEffects` within the municipality; value exp(ŷ),
 * interval exp(ŷ ± 1.96 √((1−B) s² + B² var μ)).
 * Range: 0…∞, strictly between the corrected balance (Q1+½)/(Q4+½) and exp μ; no unit. Symmetry: swapping the columns inverts it.
 * Edge cases: a part 0 has a value; both 0 are `noPopulation`; a missing part gives its own reason; with τ² = 0 all areas get exp μ. Counts only: whole
 * percents have no sampling variance.
 * Source: DerSimonian & Laird 1986, doi:10.1016/0197-2456(86)90046-2; shrinkage as Morris 1983, doi:10.1080/01621459.1983.10477920.
 * Truth: as `randomEffects`.
 */
export function smoothedBalance(
  numerator: Column,
  denominator: Column,
  groupOf: Uint16Array,
  groups: number,
): EstimateColumn {
  const raw = logBalance(numerator, denominator);
  const out = estimateColumn(raw.values.length);
  out.status.set(raw.status);
  const { start, rows } = rowsOfGroups(groupOf, groups);
  for (let g = 0; g < groups; g++) {
    const counted = rows.subarray(start[g], start[g + 1]).filter((row) => raw.status[row] === Status.present);
    const y = Float64Array.from(counted, (row) => raw.values[row] ?? NaN);
    const variance = Float64Array.from(counted, (row) =>
      logBalanceVariance(numerator.values[row] ?? NaN, denominator.values[row] ?? NaN),
    );
    const model = randomEffects(y, variance);
    for (let k = 0; k < counted.length; k++) shrink(out, counted[k] ?? 0, y[k] ?? NaN, variance[k] ?? NaN, model);
  }
  return out;
}

function shrink(out: EstimateColumn, row: number, y: number, variance: number, model: RandomEffects): void {
  const drawn = variance / (variance + model.betweenVariance);
  const smoothed = (1 - drawn) * y + drawn * model.mean;
  const margin = NORMAL_QUANTILE * Math.sqrt((1 - drawn) * variance + drawn * drawn * model.meanVariance);
  out.values[row] = Math.exp(smoothed);
  out.lower[row] = Math.exp(smoothed - margin);
  out.upper[row] = Math.exp(smoothed + margin);
}

function weightedMean(
  y: ArrayLike<number>,
  variance: ArrayLike<number>,
  extra: number,
): { mean: number; weight: number } {
  let sum = 0;
  let weight = 0;
  for (let k = 0; k < y.length; k++) {
    const own = 1 / ((variance[k] ?? NaN) + extra);
    sum += own * (y[k] ?? NaN);
    weight += own;
  }
  return { mean: sum / weight, weight };
}
