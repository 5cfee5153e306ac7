import type { Column } from './column.ts';
import { quantile } from './quantile.ts';
import type { Inputs } from './roles.ts';
import { Status, hasValue } from './status.ts';

/** The three indicators of living conditions, in the order of every triple below. */
export const indicatorRoles = ['employmentRate', 'disposableIncome', 'postSecondaryShare'] as const;

/** One number for each of `indicatorRoles`. */
export type Triple = readonly [number, number, number];

/** Persons aged 20–64 that an area must have for its living conditions to count. */
export const fewestPersons = 200;

/** Why an area does not count in its municipality's index. */
export type LeftOutReason = 'tooFewPersons' | 'missingIndicator';

/** Living conditions of the areas of one municipality. */
export interface Composites {
  /** Rows that count. */
  readonly rows: Uint32Array;
  /** G of each of them. */
  readonly values: Float64Array;
  /** The indicators' medians over the rows that count; NaN where there are none. */
  readonly medians: Triple;
  readonly leftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
}

/**
 * Composite living conditions G of each area, against a typical area of its municipality.
 *
 * Formula: R_ik = x_ik / median_i(x_ik), G_i = (R_i,employment · R_i,income · R_i,education)^{1/3}. Range: 0…∞, 1 is typical; no unit.
 * Symmetry: unmoved when an indicator is scaled, and by the order of the areas.
 * Edge cases: areas with fewer than 200 persons aged 20–64 (of all ages where those are unknown) or without one of the indicators are left out
 * and listed; where no column of persons exists the 200-person rule rests; a negative indicator counts as missing; a median of 0 gives NaN or ∞.
 * Source: measures.md §2, own calculation after Grander 2019, whose exact formula is not published.
 * Truth: golden `relational_hand.json` → `segregationsindex_toy` (G there before division by the medians).
 */
export function composite(inputs: Inputs, rows: ArrayLike<number>): Composites {
  const { employmentRate = absent, disposableIncome = absent, postSecondaryShare = absent } = inputs;
  const columns = [employmentRate, disposableIncome, postSecondaryShare] as const;
  const { counted, leftOut } = whoCounts(columns, inputs, rows);
  const scratch = new Float64Array(counted.length);
  const medians: Triple = [
    medianOf(employmentRate, counted, scratch),
    medianOf(disposableIncome, counted, scratch),
    medianOf(postSecondaryShare, counted, scratch),
  ];
  return { rows: counted, values: geometricMeans(columns, medians, counted), medians, leftOut };
}

type Columns = readonly [Column, Column, Column];

function whoCounts(
  [employment, income, education]: Columns,
  inputs: Inputs,
  rows: ArrayLike<number>,
): { counted: Uint32Array; leftOut: Composites['leftOut'] } {
  const { employmentBase = absent, population = absent } = inputs;
  const personsKnown = employmentBase !== absent || population !== absent;
  const counted = new Uint32Array(rows.length);
  const leftOut: { row: number; reason: LeftOutReason }[] = [];
  let n = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const persons = personsKnown ? personsAt(employmentBase, population, row) : Infinity;
    const parts = valueAt(employment, row) + valueAt(income, row) + valueAt(education, row);
    if (persons >= fewestPersons && parts < Infinity) counted[n++] = row;
    else leftOut.push({ row, reason: persons < fewestPersons ? 'tooFewPersons' : 'missingIndicator' });
  }
  return { counted: counted.subarray(0, n), leftOut };
}

/** G: the geometric mean of the three ratios to the medians. */
function geometricMeans([employment, income, education]: Columns, medians: Triple, rows: Uint32Array): Float64Array {
  const means = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const x = (employment.values[row] ?? NaN) / medians[0];
    const y = (income.values[row] ?? NaN) / medians[1];
    const z = (education.values[row] ?? NaN) / medians[2];
    means[k] = Math.cbrt(x * y * z);
  }
  return means;
}

/** Stands for a column that the table does not have: no row has a value. */
const absent: Column = { name: '', unit: 'count', values: new Float64Array(), status: new Uint8Array() };

/** Persons aged 20–64, else of all ages; NaN when neither is known for this row. */
function personsAt(employmentBase: Column, population: Column, row: number): number {
  const persons = valueAt(employmentBase, row);
  return Number.isNaN(persons) ? valueAt(population, row) : persons;
}

/** The value of a row; NaN when it has none or it is negative. */
function valueAt(column: Column, row: number): number {
  if (!hasValue(column.status[row] ?? Status.noData)) return NaN;
  const value = column.values[row] ?? NaN;
  return value >= 0 ? value : NaN;
}

/** Median of a column over rows. `scratch`, as long as they are, is written over: one array for all three saves most of the time of a small municipality. */
function medianOf(column: Column, rows: Uint32Array, scratch: Float64Array): number {
  for (let k = 0; k < rows.length; k++) scratch[k] = column.values[rows[k] ?? 0] ?? NaN;
  return quantile(scratch.sort(), 0.5);
}
