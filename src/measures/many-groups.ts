import type { Column, Estimate } from './column.ts';
import { missing } from './column.ts';
import { Status, hasValue } from './status.ts';
import { fewestAreasToCompare } from './two-groups.ts';

/** Several groups over areas, gathered from columns: only areas where all are known and somebody lives. */
export interface ManyGroups {
  /** Row of each gathered area. */
  readonly rows: Uint32Array;
  readonly groups: number;
  /** Area k's counts are counts[k·groups]…counts[(k+1)·groups − 1]. */
  readonly counts: Float64Array;
  /** t_i. */
  readonly areaTotals: Float64Array;
  /** T_m. */
  readonly groupTotals: Float64Array;
  readonly total: number;
}

/** Gathers columns of counts, one a group, over `rows` (all rows when not given). An area where any of them is missing is left out. */
export function manyGroups(columns: readonly Column[], rows?: ArrayLike<number>): ManyGroups {
  const groups = columns.length;
  const most = rows?.length ?? columns[0]?.values.length ?? 0;
  // Counts first, totals behind them: one array, since many small ones cost more than what is computed from them.
  const numbers = new Float64Array(most * (groups + 1));
  const gathered = new Uint32Array(most);
  const groupTotals = new Float64Array(groups);
  let n = 0;
  let total = 0;
  for (let k = 0; k < most; k++) {
    const row = rows === undefined ? k : (rows[k] ?? 0);
    const areaTotal = copyRow(columns, row, numbers, n * groups);
    if (!(areaTotal > 0 && areaTotal < Infinity)) continue;
    addRow(groupTotals, numbers, n * groups);
    gathered[n] = row;
    numbers[most * groups + n] = areaTotal;
    total += areaTotal;
    n += 1;
  }
  return {
    rows: gathered.subarray(0, n),
    groups,
    counts: numbers.subarray(0, n * groups),
    areaTotals: numbers.subarray(most * groups, most * groups + n),
    groupTotals,
    total,
  };
}

function addRow(totals: Float64Array, counts: Float64Array, from: number): void {
  for (let m = 0; m < totals.length; m++) totals[m] = (totals[m] ?? 0) + (counts[from + m] ?? 0);
}

/** Copies a row's counts to `at` and gives their sum; NaN when one is missing or negative. */
function copyRow(columns: readonly Column[], row: number, into: Float64Array, at: number): number {
  let sum = 0;
  for (let m = 0; m < columns.length; m++) {
    const column = columns[m];
    const value = column && hasValue(column.status[row] ?? Status.noData) ? (column.values[row] ?? NaN) : NaN;
    into[at + m] = value;
    sum += value >= 0 ? value : NaN;
  }
  return sum;
}

/** Why a measure of several groups has no value, or `present`: as `twoGroupsStatus`; at least two of the groups must have somebody in them. */
export function manyGroupsStatus(groups: ManyGroups): Status {
  const n = groups.rows.length;
  if (n === 0) return Status.noData;
  if (n < fewestAreasToCompare) return Status.tooFewAreas;
  return groups.groupTotals.filter((count) => count > 0).length >= 2 ? Status.present : Status.noPopulation;
}

/** A measure of several groups that lies within 0…`most`: rounding may carry the sum a hair outside, and is brought back. */
export function estimateOfManyGroups(groups: ManyGroups, formula: (groups: ManyGroups) => number, most = 1): Estimate {
  const status = manyGroupsStatus(groups);
  if (status !== Status.present) return missing(status);
  const value = Math.min(most, Math.max(0, formula(groups)));
  return { value, status, lower: value, upper: value };
}
