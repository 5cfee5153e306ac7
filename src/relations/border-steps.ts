import type { Column, EstimateColumn } from '../measures/column.ts';
import { logBalanceOfCounts, logBalanceVariance } from '../measures/log-balance.ts';
import { Status, hasValue } from '../measures/status.ts';

/**
 * What the borders of a level are measured from: a finite value per area, or the reason why there is none, and what its uncertainty is.
 * With `sampling` and `rounding` the values are natural logarithms of ratios; with `none` they are in the measure's unit.
 */
export type StepValues = {
  readonly value: Float64Array;
  /** `present` exactly where there is a value. */
  readonly status: Uint8Array;
  /** A measure made from medians within the municipality says nothing across its border. */
  readonly withinMunicipalities?: boolean;
} & (
  | { readonly test: 'sampling'; readonly variance: Float64Array }
  | { readonly test: 'rounding'; readonly lower: Float64Array; readonly upper: Float64Array }
  | { readonly test: 'none' }
);

/** What is shown of each area, ∞ among them, as it stands on the map. */
type Shown = Pick<EstimateColumn, 'status'>;

/** A whole percent of 0 stands for 0 to ½: where a logarithm needs a number, the middle of that. */
const middleOfZero = 0.25;

/** An area with a number; one without bound (a part is 0) has finite logarithms here and counts. */
function has(shown: Shown, row: number): boolean {
  const status = shown.status[row] ?? Status.noData;
  return hasValue(status) || status === Status.infinite;
}

function statuses(shown: Shown): Uint8Array {
  return shown.status.map((status, row) => (has(shown, row) ? Status.present : status));
}

function overRows(shown: Shown, of: (row: number) => number): Float64Array {
  return Float64Array.from(shown.status, (_, row) => (has(shown, row) ? of(row) : NaN));
}

/**
 * Two counts per area: y = ln((n+½)/(d+½)) and its sampling variance, finite where a part is 0. Areas that `shown` does not show (base below 50, a
 * part missing) have no value and keep that reason. Source: Haldane 1956, see `logBalance`.
 */
export function stepsOfCounts(numerator: Column, denominator: Column, shown: Shown): StepValues {
  const of = (formula: (n: number, d: number) => number) => (row: number) =>
    formula(numerator.values[row] ?? NaN, denominator.values[row] ?? NaN);
  return {
    test: 'sampling',
    status: statuses(shown),
    value: overRows(shown, of(logBalanceOfCounts)),
    variance: overRows(shown, of(logBalanceVariance)),
  };
}

/** Two whole percents per area: ln(n/d), a percent of 0 counted as ¼, and the ends that rounding leaves open (−∞ and ∞ among them). `shown` is their balance. */
export function stepsOfPercents(numerator: Column, denominator: Column, shown: EstimateColumn): StepValues {
  const percent = (column: Column, row: number): number => column.values[row] || middleOfZero;
  return {
    test: 'rounding',
    status: statuses(shown),
    value: overRows(shown, (row) => Math.log(percent(numerator, row) / percent(denominator, row))),
    lower: overRows(shown, (row) => Math.log(shown.lower[row] ?? NaN)),
    upper: overRows(shown, (row) => Math.log(shown.upper[row] ?? NaN)),
  };
}

/**
 * A deviation that is a logarithm already. Of counts it is tested by the area's own variance, the municipality's taken as known, so that two areas of
 * one municipality are judged as their balances are; of percents by its rounding interval.
 */
export function stepsOfDeviations(deviation: EstimateColumn, ofCounts: StepValues | undefined): StepValues {
  const status = statuses(deviation);
  const value = overRows(deviation, (row) => deviation.values[row] ?? NaN);
  return ofCounts?.test === 'sampling'
    ? { test: 'sampling', status, value, variance: ofCounts.variance }
    : { test: 'rounding', status, value, lower: deviation.lower, upper: deviation.upper };
}

/** Anything else, as it is: compared by its difference, and not tested. An area without bound has no difference. */
export function stepsOfValues({ values, status }: EstimateColumn, withinMunicipalities = false): StepValues {
  return {
    test: 'none',
    status: status.map((reason) => (hasValue(reason) ? Status.present : reason)),
    value: values,
    withinMunicipalities,
  };
}
