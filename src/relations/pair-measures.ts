import { balanceOfCounts } from '../measures/balance.ts';
import type { Estimate } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import { logBalanceOfCounts, logBalanceVariance } from '../measures/log-balance.ts';
import { NORMAL_QUANTILE } from '../measures/normal-quantile.ts';
import { ratioStatus } from '../measures/ratio-status.ts';
import { Status } from '../measures/status.ts';
import type { Bounded } from './pole-quartiles.ts';

/** Low and high purchasing power in one pole. */
export interface LowHigh {
  readonly low: Bounded;
  readonly high: Bounded;
}

/** Balance of one pole from counts: see `balanceOfCounts`. */
export function balanceFromCounts({ low, high }: LowHigh): Estimate {
  return balanceOfCounts(low.value, high.value);
}

/**
 * Balance of one pole from whole percents, of one area or of several weighted by population: b = ΣQ1/ΣQ4, with the interval that rounding leaves
 * open: the least of the low over the most of the high, and the other way round. One area gives [(q1−½)/(q4+½), (q1+½)/(q4−½)], ∞ when q4 ≤ ½.
 */
export function balanceFromPercents({ low, high }: LowHigh): Estimate {
  const status = ratioStatus(low.value, high.value);
  if (status !== Status.present && status !== Status.infinite) return missing(status);
  return {
    value: low.value / high.value,
    status,
    lower: low.lower / high.upper,
    upper: high.lower > 0 ? low.upper / high.lower : Infinity,
  };
}

/**
 * Polkvot: OR = ((Q1A+½)(Q4B+½))/((Q4A+½)(Q1B+½)), interval exp(ln OR ± 1.96 √Σ 1/(n+½)) over the four counts.
 * Range: above 0 and finite for all counts; above 1 when A has the higher balance. Swapping the poles inverts it and its interval.
 * Source: Haldane 1956, doi:10.1111/j.1469-1809.1955.tb01285.x. Truth: golden `relational_hand.json` (OR_haldane, ci95).
 */
export function contrastFromCounts(a: LowHigh, b: LowHigh): Estimate {
  return contrastOfCounts(a.low.value, a.high.value, b.low.value, b.high.value);
}

/** `contrastFromCounts` for bare numbers: the loop over all areas uses it. */
export function contrastOfCounts(lowA: number, highA: number, lowB: number, highB: number): Estimate {
  const logRatio = logBalanceOfCounts(lowA, highA) - logBalanceOfCounts(lowB, highB);
  const margin = NORMAL_QUANTILE * Math.sqrt(logBalanceVariance(lowA, highA) + logBalanceVariance(lowB, highB));
  return {
    value: Math.exp(logRatio),
    status: Status.present,
    lower: Math.exp(logRatio - margin),
    upper: Math.exp(logRatio + margin),
  };
}

/**
 * Polkvot from whole percents: the ratio of the two balances, its interval from the corners of theirs. Both 0 or both ∞ give 1: what is
 * known is that they do not differ. A in ∞ alone or B in 0 alone: ∞ with status `infinite`.
 */
export function contrastFromPercents(a: Estimate, b: Estimate): Estimate {
  // 0/0 cannot be (an upper end is above 0), but ∞/∞ can be, and then nothing is known of that end.
  const lower = b.upper === Infinity ? 0 : a.lower / b.upper;
  const upper = b.lower > 0 ? a.upper / b.lower : Infinity;
  if (a.value === b.value) return { value: 1, status: Status.present, lower, upper };
  if (a.value === Infinity || b.value === 0) return { value: Infinity, status: Status.infinite, lower, upper };
  return { value: a.value / b.value, status: Status.present, lower, upper };
}

/** Lower bound of |ln OR|: the contrast that is certain, whichever pole has the higher balance; below 0 when the interval covers 1. */
export function certainContrast(contrast: Estimate): number {
  return Math.max(Math.log(contrast.lower), -Math.log(contrast.upper));
}

/** Dissimilarity of two poles: D = |Q1A/(Q1A+Q1B) − Q4A/(Q4A+Q4B)|, 0–1, symmetric. `noPopulation` when either quartile is empty in both. */
export function pairDissimilarity(a: LowHigh, b: LowHigh): Estimate {
  const low = a.low.value + b.low.value;
  const high = a.high.value + b.high.value;
  if (low === 0 || high === 0) return missing(Status.noPopulation);
  return exact(Math.abs(a.low.value / low - a.high.value / high));
}

/**
 * Byten: s = Q1A − (Q1A+Q4A)·β/(1+β), with β the balance of both together. If s households with low purchasing power in A and s with high in B
 * changed places, both would have balance β. Negative: low moves from B to A. Swapping the poles changes the sign.
 */
export function pairSwaps(a: LowHigh, b: LowHigh): Estimate {
  const low = a.low.value + b.low.value;
  const all = low + a.high.value + b.high.value;
  if (all === 0) return missing(Status.noPopulation);
  return exact(a.low.value - ((a.low.value + a.high.value) * low) / all);
}

/** Exposure of low to high purchasing power over the two poles: xPy = Σ (Q1_i/X)(Q4_i/(Q1_i+Q4_i)), 0–1. `noPopulation` when no pole has anyone in Q1. */
export function pairExposure(a: LowHigh, b: LowHigh): Estimate {
  const low = a.low.value + b.low.value;
  if (low === 0) return missing(Status.noPopulation);
  const part = (pole: LowHigh): number => {
    const size = pole.low.value + pole.high.value;
    return size === 0 ? 0 : (pole.low.value / low) * (pole.high.value / size);
  };
  return exact(part(a) + part(b));
}

/** Quartile distance W1 = Σ_{k=1..3} |F_A(k) − F_B(k)| over cumulative shares: how many quartile steps, on average, one pole lies from the other. 0–3, symmetric. */
export function quartileDistance(a: readonly number[], b: readonly number[]): Estimate {
  let cumulated = 0;
  let distance = 0;
  for (let k = 0; k < 3; k++) {
    cumulated += (a[k] ?? NaN) - (b[k] ?? NaN);
    distance += Math.abs(cumulated);
  }
  return exact(distance);
}
