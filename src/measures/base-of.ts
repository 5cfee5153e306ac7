import type { Column } from './column.ts';
import type { MeasureContext } from './measure-context.ts';
import type { Basis, Inputs, Role } from './roles.ts';
import { Status, hasValue } from './status.ts';

/** The four quartile columns of each basis, lowest first. */
export const quartileRoles = {
  households: ['q1', 'q2', 'q3', 'q4'],
  persons: ['p1', 'p2', 'p3', 'p4'],
} as const satisfies Record<Basis, readonly Role[]>;

/**
 * How many persons (or households) each area's figures rest on: its population, else the sum of its quartile counts. A row with neither is `noData`.
 * Source: measures.md §10.
 */
export function baseOf(inputs: Inputs, context: MeasureContext): Column {
  return firstKnown(context, (row) => valueAt(inputs.population, row), quartileSum(inputs, context));
}

/**
 * The base of a measure of the quartiles: as `baseOf`, but for a part of the stock their own sum first, since the population is that of the whole area.
 */
export function baseOfQuartiles(inputs: Inputs, context: MeasureContext): Column {
  if (context.partOfStock !== true) return baseOf(inputs, context);
  return firstKnown(context, quartileSum(inputs, context), (row) => valueAt(inputs.population, row));
}

/** The base of a ratio of two columns: the population, else the sum of the two; for a part of the stock the other way round. */
export function baseOfParts(numerator: Column, denominator: Column, inputs: Inputs, context: MeasureContext): Column {
  const residents = (row: number): number => valueAt(inputs.population, row);
  const parts = (row: number): number => sumOfCounts([numerator, denominator], row);
  return context.partOfStock === true ? firstKnown(context, parts, residents) : firstKnown(context, residents, parts);
}

function quartileSum(inputs: Inputs, { basis }: MeasureContext): (row: number) => number {
  const columns = quartileRoles[basis].map((role) => inputs[role]);
  return (row) => sumOfCounts(columns, row);
}

function firstKnown(
  { groupOf }: MeasureContext,
  first: (row: number) => number,
  second: (row: number) => number,
): Column {
  const values = new Float64Array(groupOf.length);
  const status = new Uint8Array(groupOf.length);
  for (let i = 0; i < values.length; i++) {
    const known = first(i);
    const persons = Number.isNaN(known) ? second(i) : known;
    values[i] = persons;
    status[i] = Number.isNaN(persons) ? Status.noData : Status.present;
  }
  return { name: 'base', unit: 'count', values, status };
}

/** Sum of the counts that are known in a row; NaN when none is, or when they are percents. */
function sumOfCounts(columns: readonly (Column | undefined)[], row: number): number {
  let sum = NaN;
  for (const column of columns) {
    if (column === undefined || column.unit === 'percent' || column.unit === 'share') continue;
    const value = valueAt(column, row);
    if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value;
  }
  return sum;
}

function valueAt(column: Column | undefined, row: number): number {
  return column !== undefined && hasValue(column.status[row] ?? Status.noData) ? (column.values[row] ?? NaN) : NaN;
}
