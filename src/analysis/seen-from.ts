import type { Column, Estimate, EstimateColumn } from '../measures/column.ts';
import { estimateColumn, missing } from '../measures/column.ts';
import { computeMeasure } from '../measures/compute-measure.ts';
import type { ParsedMeasure } from '../measures/parse-measure.ts';
import { Status, hasValue } from '../measures/status.ts';
import { contrastOfCounts } from '../relations/pair-measures.ts';
import { weightedMean } from '../relations/pole-indicators.ts';
import { contrastOf, poleBalance } from '../relations/pole-balance.ts';
import { reasonOf, sum, usableBasis } from '../relations/pole-quartiles.ts';
import type { YearSource } from './year-columns.ts';

/**
 * "Sett från A": every area against pole A, as a ratio around 1.
 *
 * - Balance and its bounded twin: the polkvot of the area against A, with its interval. A ratio of two columns: the same of that ratio.
 * - Local deviation: e to the difference of the deviations, with both intervals; A's is the mean of its areas, weighted by population.
 * - Living conditions: G over A's G, within A's own municipalities: it is made from their medians and says nothing across them (`notAvailable`).
 * - Everything else: the value over A's, the mean of A's areas weighted by what they are shares of, else by population. No interval.
 *
 * Areas that the measure itself cannot show keep their reason; A without a value gives every area A's reason.
 */
export function seenFrom(measure: ParsedMeasure, source: YearSource, a: readonly number[]): EstimateColumn {
  const own = computeMeasure(measure, source, source.context);
  if (measure.kind === 'ratio') return eachShown(own, ratioContrast(measure.numerator, measure.denominator, source, a));
  if (measure.kind === 'column') return overA(own, a, source.shown(measure.id)?.whole ?? source.inputs.population);
  switch (measure.key) {
    case 'balance':
    case 'ice':
      return eachShown(own, balanceContrast(source, a));
    case 'localDeviation':
      return eachShown(own, deviationContrast(own, source, a));
    case 'livingConditions':
      return overA(withinMunicipalities(own, source, a), a, source.inputs.population);
    case 'employmentRate':
      return overA(own, a, source.inputs.employmentBase ?? source.inputs.population);
    default:
      return overA(own, a, source.inputs.population);
  }
}

type AgainstA = (row: number) => Estimate;

function balanceContrast({ inputs, context }: YearSource, a: readonly number[]): AgainstA {
  const basis = usableBasis(context.basis, inputs);
  const pole = poleBalance(basis, inputs, a);
  return (row) => contrastOf(basis, poleBalance(basis, inputs, [row]), pole);
}

function ratioContrast(numerator: string, denominator: string, source: YearSource, a: readonly number[]): AgainstA {
  const above = source.column(numerator);
  const below = source.column(denominator);
  if (!above || !below) return () => missing(Status.noData);
  const reason = reasonOf(a, above, below);
  if (!hasValue(reason)) return () => missing(reason);
  const [aboveA, belowA] = [sum(above, a), sum(below, a)];
  if (aboveA + belowA === 0) return () => missing(Status.noPopulation);
  return (row) => contrastOfCounts(above.values[row] ?? NaN, below.values[row] ?? NaN, aboveA, belowA);
}

function deviationContrast(own: EstimateColumn, { inputs }: YearSource, a: readonly number[]): AgainstA {
  const part = (values: Float64Array): Estimate =>
    meanOver({ name: '', unit: 'logRatio', values, status: own.status }, inputs.population, a);
  const pole = part(own.values);
  const halfA = (part(own.upper).value - part(own.lower).value) / 2;
  return (row) => {
    if (!hasValue(pole.status)) return pole;
    const difference = (own.values[row] ?? NaN) - pole.value;
    const half = Math.hypot(((own.upper[row] ?? NaN) - (own.lower[row] ?? NaN)) / 2, halfA);
    return {
      value: Math.exp(difference),
      status: Status.present,
      lower: Math.exp(difference - half),
      upper: Math.exp(difference + half),
    };
  };
}

function withinMunicipalities(own: EstimateColumn, { context }: YearSource, a: readonly number[]): EstimateColumn {
  const inA = new Set(a.map((row) => context.groupOf[row]));
  const status = own.status.map((reason, row) => (inA.has(context.groupOf[row]) ? reason : Status.notAvailable));
  return { ...own, status };
}

function overA(own: EstimateColumn, a: readonly number[], weight: Column | undefined): EstimateColumn {
  const pole = meanOver({ name: '', unit: 'ratio', values: own.values, status: own.status }, weight, a);
  return eachShown(own, (row) => {
    if (!hasValue(pole.status)) return pole;
    if (pole.value === 0) return missing(Status.infinite);
    const value = (own.values[row] ?? NaN) / pole.value;
    return { value, status: Status.present, lower: value, upper: value };
  });
}

function meanOver(column: Column, weight: Column | undefined, a: readonly number[]): Estimate {
  const reason = reasonOf(a, column);
  const [only] = a;
  if (!hasValue(reason)) return missing(reason);
  if (a.length === 1 && only !== undefined)
    return { value: column.values[only] ?? NaN, status: Status.present, lower: NaN, upper: NaN };
  return weightedMean(column, weight, a);
}

/** Compares the areas that the measure can show, ∞ among them; the others keep their reason. */
function eachShown(own: EstimateColumn, against: AgainstA): EstimateColumn {
  const seen = estimateColumn(own.values.length);
  for (let row = 0; row < own.values.length; row++) {
    const reason = (own.status[row] ?? Status.noData) as Status;
    const { value, status, lower, upper } =
      hasValue(reason) || reason === Status.infinite ? against(row) : missing(reason);
    seen.values[row] = value;
    seen.status[row] = status;
    seen.lower[row] = lower;
    seen.upper[row] = upper;
  }
  return seen;
}
