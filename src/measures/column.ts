import { Status, hasValue } from './status.ts';

export type Unit =
  'households' | 'persons' | 'dwellings' | 'percent' | 'share' | 'kSEK' | 'ratio' | 'logRatio' | 'metres' | 'count';

/** One column of a table: row i is area i everywhere. `values[i]` is NaN unless `hasValue(status[i])`. */
export interface Column {
  readonly name: string;
  readonly unit: Unit;
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Of counts that are the parts of one whole (tenures, birth regions): the whole's word, the same for all of them. */
  readonly family?: string;
  /** Of a share: the whole that it is a share of, by which its mean over several areas is weighted. */
  readonly whole?: Column;
  /** Of a column made from smaller areas: how many of them each row counts, of how many it has. */
  readonly coverage?: { readonly counted: Uint16Array; readonly of: Uint16Array };
  /**
   * Where the figures are not the source's own but an estimate of ours: a mean weighted by something other than what it is a share of. `ofSeveral`
   * where a row made from a single area is that area's own figure all the same: see `isEstimate`.
   */
  readonly estimate?: boolean | 'ofSeveral';
}

/** What is told of how a figure came about, of a column or of a measure made from several. */
export type Origin = Pick<Column, 'coverage' | 'estimate'>;

/** How many areas a figure of a larger area counts, of how many it has. */
export interface Coverage {
  readonly counted: number;
  readonly of: number;
}

/** A number with its reason and its interval. `value` is NaN unless `hasValue(status)`, or ∞ with status `infinite`; the ends may be 0 and ∞. */
export interface Estimate {
  readonly value: number;
  readonly status: Status;
  readonly lower: number;
  readonly upper: number;
}

/** A measure over areas: a column with the interval's ends beside it (NaN where there is none). */
export interface EstimateColumn {
  readonly values: Float64Array;
  readonly status: Uint8Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** An estimate without a value, for a reason. */
export function missing(status: Status): Estimate {
  return { value: NaN, status, lower: NaN, upper: NaN };
}

/** A number known exactly. */
export function exact(value: number): Estimate {
  return { value, status: Status.present, lower: value, upper: value };
}

/** Row i of a column as an estimate. */
export function estimateAt(column: EstimateColumn, i: number): Estimate {
  return {
    value: column.values[i] ?? NaN,
    status: (column.status[i] ?? Status.noData) as Status,
    lower: column.lower[i] ?? NaN,
    upper: column.upper[i] ?? NaN,
  };
}

/** An empty estimate column of n rows, every row `noData`. */
export function estimateColumn(n: number): EstimateColumn {
  return {
    values: new Float64Array(n).fill(NaN),
    status: new Uint8Array(n).fill(Status.noData),
    lower: new Float64Array(n).fill(NaN),
    upper: new Float64Array(n).fill(NaN),
  };
}

/** The first reason, in the order given, why a row of any of the columns has no value; `present` when all have one. */
export function firstReason(row: number, ...columns: readonly Column[]): Status {
  for (const column of columns) {
    const status = (column.status[row] ?? Status.noData) as Status;
    if (!hasValue(status)) return status;
  }
  return Status.present;
}
