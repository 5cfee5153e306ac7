import { Status, hasValue } from '../../measures/status.ts';

/** How many areas have a value, and why the others have none: the reason and the number, most first. */
export interface ShownCoverage {
  readonly counted: number;
  readonly of: number;
  readonly without: ReadonlyMap<Status, number>;
}

/** Counts the statuses of what is shown. An area at ∞ is shown, as the end of the scale that it is. */
export function shownCoverage(status: Uint8Array): ShownCoverage {
  const without = new Map<Status, number>();
  for (const one of status as unknown as Iterable<Status>) {
    if (hasValue(one) || one === Status.infinite) continue;
    without.set(one, (without.get(one) ?? 0) + 1);
  }
  const missing = [...without.values()].reduce((sum, n) => sum + n, 0);
  return {
    counted: status.length - missing,
    of: status.length,
    without: new Map([...without].sort(([, a], [, b]) => b - a)),
  };
}
