import type { Column } from '../measures/column.ts';
import { roundingHalfWidth } from '../measures/balance-of-percents.ts';
import { firstReason } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { Status } from '../measures/status.ts';

/** A number that is known to lie between two ends; for counts all three are the same. */
export interface Bounded {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What a pole holds of the four quartiles, summed over its areas before anything is divided. */
export interface PoleQuartiles {
  /** `present` when the lowest and the highest quartile are known; otherwise the first reason met, in the order of the areas. */
  readonly status: Status;
  /** Households of the lowest quartile; with percents persons, or percents when the only area's population is not known. */
  readonly low: Bounded;
  readonly high: Bounded;
  /** Why `low` and `high` are not counts of anything: set with percents where population is missing, otherwise `present`. */
  readonly sizeStatus: Status;
  /** All four, lowest first; null where any is missing. */
  readonly all: readonly [number, number, number, number] | null;
  /** What the small-number rule looks at: all four together, else the population, else NaN (not known). */
  readonly base: number;
}

const unknown: Bounded = { value: NaN, lower: NaN, upper: NaN };

/** The basis that can be used: the one asked for where its outer quartiles are at hand, else the other where those are, else the one asked for. */
export function usableBasis(basis: Basis, inputs: Inputs): Basis {
  const households = inputs.q1 !== undefined && inputs.q4 !== undefined;
  const persons = inputs.p1 !== undefined && inputs.p4 !== undefined;
  if (basis === 'households') return !households && persons ? 'persons' : 'households';
  return !persons && households ? 'households' : 'persons';
}

/** Sums the quartiles of a set of areas. A missing part is never treated as 0: it gives the whole pole its reason. */
export function poleQuartiles(basis: Basis, inputs: Inputs, rows: readonly number[]): PoleQuartiles {
  return basis === 'households' ? fromCounts(inputs, rows) : fromPercents(inputs, rows);
}

function fromCounts(inputs: Inputs, rows: readonly number[]): PoleQuartiles {
  const { q1, q2, q3, q4 } = inputs;
  const status = reasonOf(rows, q1, q4);
  if (status !== Status.present || !q1 || !q4) return without(status);
  const low = sum(q1, rows);
  const high = sum(q4, rows);
  const complete = q2 && q3 && reasonOf(rows, q2, q3) === Status.present;
  const all = complete ? ([low, sum(q2, rows), sum(q3, rows), high] as const) : null;
  return {
    status,
    low: { value: low, lower: low, upper: low },
    high: { value: high, lower: high, upper: high },
    sizeStatus: Status.present,
    all,
    base: all ? total(all) : populationOf(inputs, rows),
  };
}

function fromPercents(inputs: Inputs, rows: readonly number[]): PoleQuartiles {
  const { p1, p2, p3, p4 } = inputs;
  const status = reasonOf(rows, p1, p4);
  if (status !== Status.present || !p1 || !p4) return without(status);
  const weight = inputs.population;
  const sizeStatus = reasonOf(rows, weight);
  const sized = sizeStatus === Status.present;
  if (!sized && rows.length > 1) return without(sizeStatus);
  const persons = (row: number): number => (sized ? (weight?.values[row] ?? NaN) / 100 : 1);
  const low = estimated(p1, rows, persons);
  const high = estimated(p4, rows, persons);
  const complete = p2 && p3 && reasonOf(rows, p2, p3) === Status.present;
  return {
    status,
    low,
    high,
    sizeStatus,
    all: complete
      ? [low.value, estimated(p2, rows, persons).value, estimated(p3, rows, persons).value, high.value]
      : null,
    base: populationOf(inputs, rows),
  };
}

function without(status: Status): PoleQuartiles {
  return { status, low: unknown, high: unknown, sizeStatus: status, all: null, base: NaN };
}

/** The first reason, by area, why a column has no value; `noData` when a column or every area is missing. */
export function reasonOf(rows: readonly number[], ...columns: readonly (Column | undefined)[]): Status {
  if (rows.length === 0) return Status.noData;
  const present = columns.filter((column) => column !== undefined);
  if (present.length < columns.length) return Status.noData;
  for (const row of rows) {
    const reason = firstReason(row, ...present);
    if (reason !== Status.present) return reason;
  }
  return Status.present;
}

/** The sum of a column over areas that all have a value. */
export function sum(column: Column, rows: readonly number[]): number {
  let result = 0;
  for (const row of rows) result += column.values[row] ?? NaN;
  return result;
}

function populationOf(inputs: Inputs, rows: readonly number[]): number {
  const { population } = inputs;
  return population && reasonOf(rows, population) === Status.present ? sum(population, rows) : NaN;
}

/** Persons from whole percents, with the ends that rounding leaves open; bounds are summed area by area. */
function estimated(column: Column, rows: readonly number[], personsPerPercent: (row: number) => number): Bounded {
  let value = 0;
  let lower = 0;
  let upper = 0;
  for (const row of rows) {
    const percent = column.values[row] ?? NaN;
    const persons = personsPerPercent(row);
    value += percent * persons;
    lower += Math.max(0, percent - roundingHalfWidth) * persons;
    upper += (percent + roundingHalfWidth) * persons;
  }
  return { value, lower, upper };
}

function total(parts: readonly number[]): number {
  return parts.reduce((before, part) => before + part, 0);
}
