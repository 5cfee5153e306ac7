import type { Status } from '../measures/status.ts';

/** How many areas are not shown, for one reason. */
export interface LeftOutFor {
  readonly status: Status;
  readonly count: number;
}

/** Counts the reasons of areas that are left out, in the order of the statuses; areas that are shown give null. */
export function leftOutFor(reasons: Iterable<Status | null>): readonly LeftOutFor[] {
  const counts = new Map<Status, number>();
  for (const reason of reasons) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([status, count]) => ({ status, count })).sort((one, other) => one.status - other.status);
}
