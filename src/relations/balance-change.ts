import { roundingLower, roundingUpper } from '../measures/balance-of-percents.ts';
import { formOf } from '../measures/balance-of-columns.ts';
import type { Column, EstimateColumn } from '../measures/column.ts';
import { estimateColumn } from '../measures/column.ts';
import { logBalanceOfCounts, logBalanceVariance } from '../measures/log-balance.ts';
import { NORMAL_QUANTILE } from '../measures/normal-quantile.ts';
import { ratioStatusAt } from '../measures/ratio-status.ts';
import { Status } from '../measures/status.ts';

/** The two parts of a balance, one year. */
export interface BalanceParts {
  readonly numerator: Column;
  readonly denominator: Column;
}

/**
 * How the balance of each area has changed between two years, as a ratio: e to Δ ln b = b(after)/b(before).
 *
 * Counts: interval exp(Δy ± 1.96 √(s²(before) + s²(after))), y and s² of `logBalance`, the years taken as independent samples, opened to hold the value.
 * Where a part is 0 either year there is no plain logarithm, and the value is e to Δy, with ½ added to each part. Percents: the corners of the two rounding
 * intervals, and where a percent is 0, ¼ in its place, the middle of what rounds to it.
 * Unit: a ratio; 1 is unchanged, 2 twice as many of the numerator per denominator. Range: above 0 and finite, but for the ends.
 * Symmetry: exchanging the years, and exchanging the columns, inverts value and ends.
 * Edge cases: an area without a value either year has that reason, the later year's first; both parts 0 are `noPopulation`; counts one year and percents
 * the other are `notAvailable`.
 * Source: measures.md §9 and §1. Truth: by hand in the tests.
 */
export function balanceChange(before: BalanceParts, after: BalanceParts): EstimateColumn {
  const out = estimateColumn(after.numerator.values.length);
  const form = formOf(after.numerator, after.denominator);
  const isAlike = formOf(before.numerator, before.denominator) === form;
  const changeAt = form === 'counts' ? changeOfCounts : changeOfPercents;
  for (let i = 0; i < out.values.length; i++) {
    const status = isAlike ? reasonAt(before, after, i) : Status.notAvailable;
    out.status[i] = status;
    if (status !== Status.present) continue;
    const [value, lower, upper] = changeAt(partsAt(before, i), partsAt(after, i));
    out.values[i] = value;
    out.lower[i] = lower;
    out.upper[i] = upper;
  }
  return out;
}

type Pair = readonly [numerator: number, denominator: number];
type Change = readonly [value: number, lower: number, upper: number];

function partsAt({ numerator, denominator }: BalanceParts, i: number): Pair {
  return [numerator.values[i] ?? NaN, denominator.values[i] ?? NaN];
}

/** Without bound is a change from something to something else all the same: the parts are known. */
function reasonAt(before: BalanceParts, after: BalanceParts, i: number): Status {
  for (const { numerator, denominator } of [after, before]) {
    const status = ratioStatusAt(numerator, denominator, i);
    if (status !== Status.present && status !== Status.infinite) return status;
  }
  return Status.present;
}

function changeOfCounts(before: Pair, after: Pair): Change {
  const corrected = logBalanceOfCounts(...after) - logBalanceOfCounts(...before);
  const plain = Math.log(after[0] / after[1]) - Math.log(before[0] / before[1]);
  const value = Number.isFinite(plain) ? plain : corrected;
  const margin = NORMAL_QUANTILE * Math.sqrt(logBalanceVariance(...before) + logBalanceVariance(...after));
  return [
    Math.exp(value),
    Math.exp(Math.min(value, corrected - margin)),
    Math.exp(Math.max(value, corrected + margin)),
  ];
}

/** A whole percent of 0 stands for 0 to ½: where a logarithm needs a number, the middle of that. */
const middleOfZero = 0.25;

function changeOfPercents(before: Pair, after: Pair): Change {
  const middle = ([numerator, denominator]: Pair): number =>
    (numerator || middleOfZero) / (denominator || middleOfZero);
  const [most, least] = [roundingUpper(...before), roundingLower(...before)];
  return [
    middle(after) / middle(before),
    most === Infinity ? 0 : roundingLower(...after) / most,
    least > 0 ? roundingUpper(...after) / least : Infinity,
  ];
}
