import { balanceOfColumns } from '../measures/balance-of-columns.ts';
import type { Column, EstimateColumn } from '../measures/column.ts';
import { estimateColumn, missing } from '../measures/column.ts';
import { computeMeasure } from '../measures/compute-measure.ts';
import type { ParsedMeasure } from '../measures/parse-measure.ts';
import { Status, hasValue } from '../measures/status.ts';
import { weightedMean } from '../relations/pole-indicators.ts';
import { contrastOf, poleBalance } from '../relations/pole-balance.ts';
import { reasonOf, usableBasis } from '../relations/pole-quartiles.ts';
import type { YearSource } from './year-columns.ts';

/**
 * "Sett från A": every area against pole A, as a ratio around 1. For the measures of balance it is the polkvot of the area against A with its interval;
 * for a ratio of two columns the same of that ratio; for every other measure its value over A's (A's mean weighted by population where A has
 * several areas). Areas that the measure itself cannot show keep their reason; A without a value gives every area A's reason.
 */
export function seenFrom(measure: ParsedMeasure, source: YearSource, a: readonly number[]): EstimateColumn {
  const own = computeMeasure(measure, source, source.context);
  if (
    measure.kind === 'known' &&
    (measure.key === 'balance' || measure.key === 'ice' || measure.key === 'localDeviation')
  ) {
    return contrasts(own, source, a);
  }
  if (measure.kind === 'ratio') return againstRatio(own, measure.numerator, measure.denominator, source, a);
  const column: Column = { name: '', unit: 'ratio', values: own.values, status: own.status };
  const reason = reasonOf(a, column);
  const { value, status } = hasValue(reason) ? weightedMean(column, source.inputs.population, a) : missing(reason);
  return divided(own, value, status);
}

function contrasts(own: EstimateColumn, { inputs, context }: YearSource, a: readonly number[]): EstimateColumn {
  const basis = usableBasis(context.basis, inputs);
  const pole = poleBalance(basis, inputs, a);
  const seen = estimateColumn(own.values.length);
  for (let row = 0; row < own.values.length; row++) {
    const status = own.status[row] ?? Status.noData;
    if (!hasValue(status) && status !== Status.infinite) {
      seen.status[row] = status;
      continue;
    }
    const { value, status: reason, lower, upper } = contrastOf(basis, poleBalance(basis, inputs, [row]), pole);
    seen.values[row] = value;
    seen.status[row] = reason;
    seen.lower[row] = lower;
    seen.upper[row] = upper;
  }
  return seen;
}

function againstRatio(
  own: EstimateColumn,
  numerator: string,
  denominator: string,
  source: YearSource,
  a: readonly number[],
): EstimateColumn {
  const [above, below] = [numerator, denominator].map((id) => source.column(id));
  if (!above || !below) return own;
  const sum = (column: Column): number => a.reduce((total, row) => total + (column.values[row] ?? NaN), 0);
  const one = (column: Column): Column => ({
    ...column,
    values: Float64Array.of(sum(column)),
    status: Uint8Array.of(Status.present),
  });
  const pole = balanceOfColumns(one(above), one(below));
  const value = pole.values[0] ?? NaN;
  return divided(own, value, Number.isFinite(value) && value > 0 ? Status.present : Status.infinite);
}

function divided(own: EstimateColumn, by: number, reason: Status): EstimateColumn {
  const usable = hasValue(reason) && by > 0;
  const unusable = hasValue(reason) ? Status.infinite : reason;
  const seen = estimateColumn(own.values.length);
  seen.status.set(own.status.map((status) => (usable || !isShown(status) ? status : unusable)));
  if (!usable) return seen;
  for (const part of ['values', 'lower', 'upper'] as const) {
    seen[part].set(own[part].map((value, row) => (isShown(own.status[row]) ? value / by : NaN)));
  }
  return seen;
}

function isShown(status: number = Status.noData): boolean {
  return hasValue(status) || status === Status.infinite;
}
