import type { Column } from '../measures/column.ts';
import { firstReason } from '../measures/column.ts';
import { originOf } from '../measures/origin.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { PackColumn } from '../pack/pack.ts';

/**
 * The parts of each family of counts (the tenures, the birth regions) as shares 0–1 of their sum. A row where any part is missing has that part's
 * reason in all of them; one where the sum is 0 is `noPopulation`. Families that lack a column are passed over: their parts stay counts.
 */
export function familyShares(
  columns: readonly PackColumn[],
  column: (id: string) => Column | undefined,
): ReadonlyMap<string, Column> {
  const families = new Set(columns.map(({ family }) => family).filter((family) => family !== undefined));
  const shares = new Map<string, Column>();
  for (const family of families) {
    const members = columns.filter((one) => one.family === family);
    const parts = members.map(({ id }) => column(id)).filter((found) => found !== undefined);
    if (parts.length < Math.max(2, members.length)) continue;
    const whole = sumOf(family, parts);
    for (const part of parts) shares.set(part.name, shareOf(part, whole));
  }
  return shares;
}

function sumOf(name: string, parts: readonly Column[]): Column {
  const n = parts[0]?.values.length ?? 0;
  const values = new Float64Array(n).fill(NaN);
  const status = new Uint8Array(n);
  for (let row = 0; row < n; row++) {
    status[row] = firstReason(row, ...parts);
    if (hasValue(status[row] ?? Status.noData))
      values[row] = parts.reduce((sum, part) => sum + (part.values[row] ?? NaN), 0);
  }
  return { name, unit: parts[0]?.unit ?? 'count', values, status, ...originOf(parts) };
}

function shareOf(part: Column, whole: Column): Column {
  const values = new Float64Array(whole.values.length).fill(NaN);
  const status = Uint8Array.from(whole.status);
  for (let row = 0; row < values.length; row++) {
    if (!hasValue(status[row] ?? Status.noData)) continue;
    if (whole.values[row] === 0) status[row] = Status.noPopulation;
    else values[row] = (part.values[row] ?? NaN) / (whole.values[row] ?? NaN);
  }
  return { name: part.name, unit: 'share', values, status, whole, ...originOf([part, whole]) };
}
