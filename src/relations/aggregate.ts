import type { Column } from '../measures/column.ts';
import type { RowsOfGroups } from '../measures/rows-of-groups.ts';
import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import { Status, hasValue } from '../measures/status.ts';
import { isMinority } from './coverage.ts';

/** Units whose figures are added; all others are means. */
const summedUnits: ReadonlySet<string> = new Set(['households', 'persons', 'dwellings', 'count']);

/** A column that is one part of a whole: q1…q4, p1…p4, for all or for a part of the stock (q1_rented). */
const quartilePart = /^([qp])[1-4](_\w+)?$/;

/** Areas, and which larger area each lies in. */
export interface AggregateInput {
  /** Row of the larger area, per area. */
  readonly groupOf: Uint16Array;
  readonly groups: number;
  readonly columns: readonly Column[];
  /** What the source itself says of the larger areas, in their order: taken before anything is worked out. */
  readonly fromSource?: readonly Column[];
}

/**
 * Columns of areas as columns of larger ones, RegSO or municipalities; row i is larger area i.
 *
 * - What the source says of the larger areas is taken as it is, reasons for missing cells included: a median cannot be had from medians. Columns of a
 *   family (quartiles; tenures, birth regions) only where it has all of them that the areas have, so that no share is made of figures of two kinds; a
 *   column without a single value not at all. A column that only the larger areas have comes last.
 * - Counts: the sum over areas with a value.
 * - Shares that are made of counts: of the whole that they are shares of; the employment rate of persons aged 20–64; percents of persons by quartile
 *   of the population. That is the larger area's own share, but for the rounding of the areas' percents.
 * - Every other share, percent, income or ratio: mean weighted by population, plain where that is not known, and marked as our `estimate`; income is then
 *   a mean of the areas' medians, not the larger area's median. So is a share made of counts whose whole is not at hand.
 * - Areas without a value or without a weight are left out of both sums.
 * - Columns of a family (q1…q4, p1…p4, or a part's; the tenures) count an area only where every one of them is known, so that no balance and no share
 *   leans on the areas where only one side is withheld.
 * - `coverage` of each column worked out here says how many areas count, of how many; an area counts where it has a value (and a weight, and its family).
 * - A larger area where fewer than half of the areas count is `tooFewAreas`: a sum or a mean of a minority is not the whole's. Areas are
 *   counted whole, since what is not known of them is often how many live there.
 * - A larger area where no area has a value has the first area's reason; one where the weights are all 0 is `noPopulation`.
 */
export function aggregate({ groupOf, groups, columns, fromSource = [] }: AggregateInput): readonly Column[] {
  const rows = rowsOfGroups(groupOf, groups);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const said = fromSource.filter(({ status }) => status.some(hasValue));
  const known = new Map(said.map((column) => [column.name, column]));
  const isWhole = (family: readonly Column[]): boolean => family.every(({ name }) => known.has(name));
  const made = columns.map((column) => {
    const family = familyOf(column, columns);
    const taken = isWhole(family) ? known.get(column.name) : undefined;
    return taken ?? aggregated(column, family, ruleOf(column, byName), rows);
  });
  return [...made, ...said.filter((column) => !byName.has(column.name) && isWhole(familyOf(column, columns)))];
}

/** How a figure of several areas is made: their sum, or a mean with a weight; `estimate` where the weight is not what the share is a share of. */
export interface Rule {
  readonly sum: boolean;
  readonly weight?: Column | undefined;
  readonly estimate: boolean;
}

/** The rule of a column among the others, which are looked up by name for its weight. */
export function ruleOf(column: Column, byName: ReadonlyMap<string, Column>): Rule {
  if (summedUnits.has(column.unit)) return { sum: true, estimate: column.estimate === true };
  const population = byName.get('population');
  const whole = column.whole ?? wholeOf(column, byName);
  return whole
    ? { sum: false, weight: whole, estimate: column.estimate === true }
    : { sum: false, weight: population, estimate: true };
}

/** The counts that a known share is a share of. */
function wholeOf({ name, unit }: Column, byName: ReadonlyMap<string, Column>): Column | undefined {
  if (name === 'employmentRate') return byName.get('employmentBase');
  return unit === 'percent' && /^p[1-4]$/.test(name) ? byName.get('population') : undefined;
}

/** The columns that must all have a value for an area to count. */
export function familyOf(column: Column, columns: readonly Column[]): readonly Column[] {
  const [, kind, part = ''] = quartilePart.exec(column.name) ?? [];
  if (kind === undefined) {
    const { family } = column;
    return family === undefined ? [column] : columns.filter((other) => other.family === family);
  }
  return columns.filter(({ name }) => {
    const [, otherKind, otherPart = ''] = quartilePart.exec(name) ?? [];
    return otherKind === kind && otherPart === part;
  });
}

function aggregated(
  column: Column,
  family: readonly Column[],
  { sum, weight, estimate }: Rule,
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
    const value = sum ? totalOf(column, counted) : meanOf(column, weight, counted);
    values[group] = value;
    status[group] = Number.isNaN(value) ? Status.noPopulation : Status.present;
  }
  return {
    name: column.name,
    unit: column.unit,
    values,
    status,
    coverage,
    ...(estimate && { estimate: column.estimate === true || 'ofSeveral' }),
  };
}

function isKnown(row: number, family: readonly Column[], weight: Column | undefined): boolean {
  if (!family.every((column) => hasValue(column.status[row] ?? Status.noData))) return false;
  return weight === undefined || hasValue(weight.status[row] ?? Status.noData);
}

function reasonAt(row: number, column: Column, family: readonly Column[], weight: Column | undefined): Status {
  const looked = weight ? [column, ...family, weight] : [column, ...family];
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
