import type { Column } from './column.ts';
import { median } from './quantile.ts';
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
  const counted: number[] = [];
  const leftOut: { row: number; reason: LeftOutReason }[] = [];
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const reason = leftOutReason(inputs, row);
    if (reason === null) counted.push(row);
    else leftOut.push({ row, reason });
  }
  const rowsThatCount = Uint32Array.from(counted);
  const employment = gather(inputs.employmentRate, rowsThatCount);
  const income = gather(inputs.disposableIncome, rowsThatCount);
  const education = gather(inputs.postSecondaryShare, rowsThatCount);
  const medians: Triple = [median(employment), median(income), median(education)];
  const values = new Float64Array(counted.length);
  for (let k = 0; k < values.length; k++) {
    const x = (employment[k] ?? NaN) / medians[0];
    const y = (income[k] ?? NaN) / medians[1];
    const z = (education[k] ?? NaN) / medians[2];
    values[k] = Math.cbrt(x * y * z);
  }
  return { rows: rowsThatCount, values, medians, leftOut };
}

/** Why a row does not count, or null when it does. */
function leftOutReason(inputs: Inputs, row: number): LeftOutReason | null {
  const persons = personsAt(inputs, row);
  if (persons < fewestPersons) return 'tooFewPersons';
  if (Number.isNaN(persons)) return 'missingIndicator';
  for (const role of indicatorRoles) {
    const column = inputs[role];
    if (column === undefined || !hasValue(column.status[row] ?? Status.noData)) return 'missingIndicator';
    const value = column.values[row] ?? NaN;
    if (!(value >= 0 && value < Infinity)) return 'missingIndicator';
  }
  return null;
}

/** Persons aged 20–64, else of all ages; NaN when the table holds them but not for this row; ∞ when it does not hold them at all. */
function personsAt(inputs: Inputs, row: number): number {
  const { employmentBase, population } = inputs;
  if (employmentBase !== undefined && hasValue(employmentBase.status[row] ?? Status.noData)) {
    return employmentBase.values[row] ?? NaN;
  }
  if (population !== undefined && hasValue(population.status[row] ?? Status.noData))
    return population.values[row] ?? NaN;
  return employmentBase === undefined && population === undefined ? Infinity : NaN;
}

function gather(column: Column | undefined, rows: Uint32Array): Float64Array {
  const out = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) out[k] = column?.values[rows[k] ?? 0] ?? NaN;
  return out;
}
