import { Status, hasValue, statusNames } from '../../measures/status.ts';
import type { Skipped } from './move-report.ts';
import type { People } from './people.ts';
import type { ColumnsById } from './scenario-draft.ts';

/** The areas of a place that a move can change, and those that it passes over. */
export interface UsableRows {
  readonly rows: readonly number[];
  readonly skipped: readonly Skipped[];
}

/** Areas where every one of some columns has a value and at least 50 live, or nobody; the rest by reason, in the order met. */
export function usableRows(people: People, rows: readonly number[], ids: readonly string[]): UsableRows {
  const counts = new Map<Status, number>();
  const usable = rows.filter((row) => {
    const reason = reasonAt(people, row, ids);
    if (hasValue(reason)) return true;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return false;
  });
  return { rows: usable, skipped: [...counts].map(([status, areas]) => ({ status: statusNames[status], areas })) };
}

function reasonAt(people: People, row: number, ids: readonly string[]): Status {
  if (people.isHidden(row)) return Status.tooSmall;
  for (const id of ids) {
    const status = statusAt(people.columns, id, row);
    if (!hasValue(status)) return status;
  }
  return Status.present;
}

function statusAt(columns: ColumnsById, id: string, row: number): Status {
  return ((Object.hasOwn(columns, id) ? columns[id]?.status[row] : undefined) ?? Status.noData) as Status;
}
