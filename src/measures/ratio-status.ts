import type { Column } from './column.ts';
import { Status, hasValue } from './status.ts';

/**
 * Whether a numerator over a denominator is a number: `present` when the denominator is above 0, `infinite` when only the denominator is 0,
 * `noPopulation` when both are, `invalid` when a part is negative, infinite or not a number.
 */
export function ratioStatus(numerator: number, denominator: number): Status {
  if (!(numerator >= 0 && denominator >= 0 && numerator + denominator < Infinity)) return Status.invalid;
  if (denominator > 0) return Status.present;
  return numerator > 0 ? Status.infinite : Status.noPopulation;
}

/** The same for row i of two columns; a part without a value gives its own reason, the numerator's first. */
export function ratioStatusAt(numerator: Column, denominator: Column, row: number): Status {
  const numeratorStatus = numerator.status[row] ?? Status.noData;
  if (!hasValue(numeratorStatus)) return numeratorStatus as Status;
  const denominatorStatus = denominator.status[row] ?? Status.noData;
  if (!hasValue(denominatorStatus)) return denominatorStatus as Status;
  return ratioStatus(numerator.values[row] ?? NaN, denominator.values[row] ?? NaN);
}
