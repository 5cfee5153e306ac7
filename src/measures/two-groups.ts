import type { Column, Estimate } from './column.ts';
import { missing } from './column.ts';
import { ratioStatusAt } from './ratio-status.ts';
import { Status } from './status.ts';

/** Two groups over areas, gathered from columns: only areas where both are known and somebody of either lives. */
export interface TwoGroups {
  readonly group: Float64Array;
  readonly other: Float64Array;
  /** X = Σ group. */
  readonly groupTotal: number;
  /** Y = Σ other. */
  readonly otherTotal: number;
}

/** Gathers two columns of counts over `rows` (all rows when not given). An area where either is missing is left out of both. */
export function twoGroups(group: Column, other: Column, rows?: ArrayLike<number>): TwoGroups {
  const most = rows?.length ?? group.values.length;
  const counts = new Float64Array(2 * most);
  let n = 0;
  let groupTotal = 0;
  let otherTotal = 0;
  for (let k = 0; k < most; k++) {
    const row = rows === undefined ? k : (rows[k] ?? 0);
    const status = ratioStatusAt(group, other, row);
    if (status !== Status.present && status !== Status.infinite) continue;
    const x = group.values[row] ?? 0;
    const y = other.values[row] ?? 0;
    counts[n] = x;
    counts[most + n] = y;
    n += 1;
    groupTotal += x;
    otherTotal += y;
  }
  return { group: counts.subarray(0, n), other: counts.subarray(most, most + n), groupTotal, otherTotal };
}

/** Areas that a measure over areas needs: over one there is nothing to compare. */
export const fewestAreasToCompare = 2;

/**
 * Why a measure of two groups has no value, or `present`: no area with both counts is `noData`, a single one `tooFewAreas`, and a group with nobody in
 * it `noPopulation`.
 */
export function twoGroupsStatus(groups: TwoGroups): Status {
  const n = groups.group.length;
  if (n === 0) return Status.noData;
  if (n < fewestAreasToCompare) return Status.tooFewAreas;
  return groups.groupTotal > 0 && groups.otherTotal > 0 ? Status.present : Status.noPopulation;
}

/** A measure of two groups that is a share 0–1: rounding may carry the sum a hair outside, and is brought back. */
export function shareOfTwoGroups(groups: TwoGroups, formula: (groups: TwoGroups) => number): Estimate {
  const status = twoGroupsStatus(groups);
  if (status !== Status.present) return missing(status);
  const value = Math.min(1, Math.max(0, formula(groups)));
  return { value, status, lower: value, upper: value };
}
