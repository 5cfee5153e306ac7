import type { Column, EstimateColumn } from './column.ts';
import { Status, hasValue } from './status.ts';

/** Persons or households that a shown figure must rest on. */
export const smallestBase = 50;

/**
 * Small numbers: takes away every figure that rests on fewer than 50 persons or households, ends and all, and says `tooSmall` instead.
 *
 * Rows that already lack a value keep their reason, but for `noPopulation` over a base of 1–49: that would tell what both parts are.
 * A base without a value changes nothing: what is not known is not judged.
 * Source: measures.md §10. The columns given are not changed.
 */
export function withSmallBase(estimates: EstimateColumn, base: Column): EstimateColumn {
  const out: EstimateColumn = {
    values: estimates.values.slice(),
    status: estimates.status.slice(),
    lower: estimates.lower.slice(),
    upper: estimates.upper.slice(),
  };
  for (let i = 0; i < out.values.length; i++) {
    if (!hasValue(base.status[i] ?? Status.noData)) continue;
    const persons = base.values[i] ?? NaN;
    if (!(persons < smallestBase) || !tells(out.status[i] ?? Status.noData, persons)) continue;
    out.values[i] = NaN;
    out.status[i] = Status.tooSmall;
    out.lower[i] = NaN;
    out.upper[i] = NaN;
  }
  return out;
}

/** Whether a row says something of the people in it. */
function tells(status: number, persons: number): boolean {
  if (hasValue(status) || status === Status.infinite) return true;
  return status === Status.noPopulation && persons > 0;
}
