import type { AreaSet } from '../geography/area-set.ts';
import type { Column } from '../measures/column.ts';
import type { RowsOfGroups } from '../measures/rows-of-groups.ts';
import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import { Status, hasValue } from '../measures/status.ts';
import { isMinority } from './coverage.ts';

/** Units whose figures are added; all others are means. */
const summedUnits: ReadonlySet<string> = new Set(['households', 'persons', 'dwellings', 'count']);

/** A column that is one part of a whole: q1…q4, p1…p4, for all or for a part of the stock (q1_rented). */
const quartilePart = /^([qp])[1-4](_\w+)?$/;

/**
 * Columns of areas as columns of their municipalities; row i is `areas.municipalities[i]`.
 *
 * - Counts: the sum over areas with a value.
 * - Employment rate: mean weighted by persons aged 20–64, or by population where the table has none. Every other share, percent, income or ratio:
 *   mean weighted by population; income is then a mean of the areas' medians, not the municipality's median. Areas without a value or without a
 *   weight are left out of both sums; where there is no column of population the mean is plain.
 * - Quartiles of a family (q1…q4, p1…p4, or a part's) count an area only where every one of them is known, so that no balance leans on the areas
 *   where only one side is withheld.
 * - `coverage` of each column says how many areas count, of how many; an area counts where it has a value (and a weight, and its quartile family).
 * - A municipality where fewer than half of the areas count is `tooFewAreas`: a sum or a mean of a minority is not the municipality's. Areas are
 *   counted whole, since what is not known of them is often how many live there.
 * - A municipality where no area has a value has the first area's reason; one where the weights are all 0 is `noPopulation`.
 */
export function aggregateToMunicipalities({
  areas,
  columns,
}: {
  readonly areas: AreaSet;
  readonly columns: readonly Column[];
}): readonly Column[] {
  const groups = rowsOfGroups(areas.municipalityOf, areas.municipalities.length);
  const byName = new Map(columns.map((column) => [column.name, column]));
  return columns.map((column) => aggregated(column, familyOf(column, columns), weightOf(column, byName), groups));
}

function weightOf(column: Column, byName: ReadonlyMap<string, Column>): Column | 'sum' | undefined {
  if (summedUnits.has(column.unit)) return 'sum';
  const base = column.name === 'employmentRate' ? byName.get('employmentBase') : undefined;
  return base ?? byName.get('population');
}

/** The columns that must all have a value for an area to count. */
function familyOf(column: Column, columns: readonly Column[]): readonly Column[] {
  const [, kind, part = ''] = quartilePart.exec(column.name) ?? [];
  if (kind === undefined) return [column];
  return columns.filter(({ name }) => {
    const [, otherKind, otherPart = ''] = quartilePart.exec(name) ?? [];
    return otherKind === kind && otherPart === part;
  });
}

function aggregated(
  column: Column,
  family: readonly Column[],
  weight: Column | 'sum' | undefined,
  { start, rows }: RowsOfGroups,
): Column {
  const n = start.length - 1;
  const values = new Float64Array(n).fill(NaN);
  const status = new Uint8Array(n).fill(Status.noData);
  const coverage = { counted: new Uint16Array(n), of: new Uint16Array(n) };
  for (let group = 0; group < n; group++) {
    const members = rows.subarray(start[group], start[group + 1]);
    const counted = members.filter((row) => isKnown(row, family, weight));
    coverage.counted[group] = counted.length;
    coverage.of[group] = members.length;
    const [first] = members;
    if (counted.length === 0) {
      status[group] = first === undefined ? Status.noData : reasonAt(first, column, family, weight);
      continue;
    }
    if (isMinority({ counted: counted.length, of: members.length })) {
      status[group] = Status.tooFewAreas;
      continue;
    }
    const value = weight === 'sum' ? totalOf(column, counted) : meanOf(column, weight, counted);
    values[group] = value;
    status[group] = Number.isNaN(value) ? Status.noPopulation : Status.present;
  }
  return { name: column.name, unit: column.unit, values, status, coverage };
}

function isKnown(row: number, family: readonly Column[], weight: Column | 'sum' | undefined): boolean {
  if (!family.every((column) => hasValue(column.status[row] ?? Status.noData))) return false;
  return typeof weight !== 'object' || hasValue(weight.status[row] ?? Status.noData);
}

function reasonAt(row: number, column: Column, family: readonly Column[], weight: Column | 'sum' | undefined): Status {
  const looked = typeof weight === 'object' ? [column, ...family, weight] : [column, ...family];
  const lacking = looked.find((one) => !hasValue(one.status[row] ?? Status.noData));
  return (lacking?.status[row] ?? Status.noData) as Status;
}

function totalOf(column: Column, rows: Uint32Array): number {
  let total = 0;
  for (const row of rows) total += column.values[row] ?? NaN;
  return total;
}

function meanOf(column: Column, weight: Column | undefined, rows: Uint32Array): number {
  let weighted = 0;
  let size = 0;
  for (const row of rows) {
    const share = weight ? (weight.values[row] ?? NaN) : 1;
    weighted += share * (column.values[row] ?? NaN);
    size += share;
  }
  return size > 0 ? weighted / size : NaN;
}
