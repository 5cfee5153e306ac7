import { ColumnRows } from './column-rows.ts';
import type { TextRows } from './text-rows.ts';

/** Walks down one column of a table's rows; a cell that a row does not have is ''. Of rows kept by column no other column is touched. */
export function forEachCell(rows: TextRows, at: number, visit: (cell: string, r: number) => void): void {
  if (rows instanceof ColumnRows) rows.forEachCell(at, visit);
  else rows.forEach((row, r) => visit(row[at] ?? '', r));
}
