import type { Column, Estimate } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import type { FigureOrigin } from '../measures/origin.ts';
import { figureOriginOf } from '../measures/origin.ts';
import type { Inputs } from '../measures/roles.ts';
import { smallestBase } from '../measures/small-numbers.ts';
import { Status } from '../measures/status.ts';
import type { IndicatorRow } from './pair-relation.ts';
import { reasonOf, sum } from './pole-quartiles.ts';

/** How an indicator of several areas becomes one number. `weight` is the base of a rate. */
interface Rule {
  readonly column: Column;
  readonly weighting: 'sum' | 'base' | 'population';
  readonly weight: Column | undefined;
}

const summedUnits: ReadonlySet<string> = new Set(['households', 'persons', 'dwellings', 'count']);

/**
 * One row for each indicator at hand: population, employment rate (weighted by persons aged 20–64, else by population), post-secondary share and
 * disposable income (weighted by population: the income of several areas is the mean of their medians), then the other columns: counts are
 * summed, shares of a known whole are weighted by it, everything else by population. A pole with fewer than 50 in its base has `tooSmall` for all but the population itself.
 */
export function poleIndicators(
  inputs: Inputs,
  extra: readonly Column[],
  a: readonly number[],
  b: readonly number[],
): readonly IndicatorRow[] {
  return rulesOf(inputs, extra).map((rule) => {
    const inA = poleValue(rule, inputs, a);
    const inB = poleValue(rule, inputs, b);
    return {
      id: rule.column.name,
      unit: rule.column.unit,
      a: inA,
      b: inB,
      difference: differenceOf(inA, inB),
      ratio: ratioOf(inA, inB),
      weighting: a.length <= 1 && b.length <= 1 ? 'single' : rule.weighting,
      origin: { a: originOver(rule, a), b: originOver(rule, b) },
    };
  });
}

function rulesOf(inputs: Inputs, extra: readonly Column[]): readonly Rule[] {
  const { population, employmentBase, employmentRate, postSecondaryShare, disposableIncome } = inputs;
  const rules: Rule[] = [];
  const add = (column: Column | undefined, id: string, weighting: Rule['weighting'], weight?: Column): void => {
    if (column) rules.push({ column: { ...column, name: id }, weighting, weight });
  };
  add(population, 'population', 'sum');
  add(employmentRate, 'employmentRate', employmentBase ? 'base' : 'population', employmentBase ?? population);
  add(postSecondaryShare, 'postSecondaryShare', 'population', population);
  add(disposableIncome, 'disposableIncome', 'population', population);
  for (const column of extra) {
    if (column.whole) add(column, column.name, 'base', column.whole);
    else add(column, column.name, summedUnits.has(column.unit) ? 'sum' : 'population', population);
  }
  return rules;
}

/** A mean of several areas by population is an estimate of ours, as one of their own areas is. */
function originOver({ column, weighting }: Rule, rows: readonly number[]): FigureOrigin {
  const own = figureOriginOf(column, rows);
  return { ...own, isEstimate: own.isEstimate || (weighting === 'population' && rows.length > 1) };
}

function poleValue(rule: Rule, inputs: Inputs, rows: readonly number[]): Estimate {
  const { column, weight } = rule;
  const reason = reasonOf(rows, column);
  if (reason !== Status.present) return missing(reason);
  if (column.name !== 'population' && isSmall(weight ?? inputs.population, rows)) return missing(Status.tooSmall);
  if (rule.weighting === 'sum') return exact(sum(column, rows));
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return exact(column.values[only] ?? NaN);
  return weightedMean(column, weight, rows);
}

function isSmall(base: Column | undefined, rows: readonly number[]): boolean {
  return base !== undefined && reasonOf(rows, base) === Status.present && sum(base, rows) < smallestBase;
}

/** Mean over areas weighted by a base. Where the base is missing the reason is the base's; where it is 0, nobody lives here. */
export function weightedMean(column: Column, weight: Column | undefined, rows: readonly number[]): Estimate {
  const reason = reasonOf(rows, weight);
  if (!weight || reason !== Status.present) return missing(reason);
  const size = sum(weight, rows);
  if (size === 0) return missing(Status.noPopulation);
  let weighted = 0;
  for (const row of rows) weighted += (column.values[row] ?? NaN) * (weight.values[row] ?? NaN);
  return exact(weighted / size);
}

function differenceOf(a: Estimate, b: Estimate): Estimate {
  const reason = reasonOfEither(a, b);
  return reason === Status.present ? exact(a.value - b.value) : missing(reason);
}

/** The larger over the smaller, ≥ 1. Both 0: 1, they do not differ. The smaller 0: ∞. Values below 0 have no ratio: `notAvailable`. */
function ratioOf(a: Estimate, b: Estimate): Estimate {
  const reason = reasonOfEither(a, b);
  if (reason !== Status.present) return missing(reason);
  const smaller = Math.min(a.value, b.value);
  const larger = Math.max(a.value, b.value);
  if (smaller < 0) return missing(Status.notAvailable);
  if (smaller === larger) return exact(1);
  if (smaller === 0) return { value: Infinity, status: Status.infinite, lower: Infinity, upper: Infinity };
  return exact(larger / smaller);
}

function reasonOfEither(a: Estimate, b: Estimate): Status {
  return a.status === Status.present ? b.status : a.status;
}
