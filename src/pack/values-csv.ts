import { unusableMark } from './pack-format.ts';
import type { Column } from '../measures/column.ts';
import { Status, hasValue } from '../measures/status.ts';
import { quotedCell } from '../table/csv-cell.ts';

/** SCB's signs for cells without a value, and one of our own for a cell that could not be used, so that they survive being written. */
function cell(column: Column, row: number): string {
  const status = column.status[row] ?? Status.noData;
  if (status === Status.nil) return '-';
  if (hasValue(status)) return String(column.values[row] ?? '');
  if (status === Status.suppressed) return '..';
  if (status === Status.invalid) return unusableMark;
  return status === Status.notAvailable || status === Status.noData ? '.' : '';
}

/** Text of `values-<year>.csv`: comma, decimal point, a line per area that has a row. An area that no column joined is left out, so that it reads as not joined; in a year without columns there is nothing to be joined to, and all areas stand. */
export function valuesCsv(codes: readonly string[], columns: readonly Column[]): string {
  const lines = [['area', ...columns.map(({ name }) => quotedCell(name, ','))].join(',')];
  codes.forEach((code, row) => {
    if (columns.length > 0 && columns.every(({ status }) => status[row] === Status.notJoined)) return;
    lines.push([quotedCell(code, ','), ...columns.map((column) => cell(column, row))].join(','));
  });
  return `${lines.join('\n')}\n`;
}
