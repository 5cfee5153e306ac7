import type { Column, Unit } from '../measures/column.ts';
import type { Problem, ProblemKind } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { forEachCell } from './column-cells.ts';
import type { TextTable } from './read-csv.ts';
import type { CellNumber } from './read-number.ts';
import { readNumber } from './read-number.ts';
import { Status } from '../measures/status.ts';

/** How one column of a file becomes a column of numbers. */
export interface ColumnSpecification {
  /** Header in the file. */
  readonly header: string;
  /** Name of the column that comes out. */
  readonly name: string;
  readonly unit: Unit;
  /** The file's number is divided by this; 100 makes a share of a percent (and is exact, which times 0.01 is not). 1 when absent. */
  readonly divisor?: number;
  /** What stands for a cell that was found unusable before this file was written: `invalid`, and no news. */
  readonly unusable?: string;
}

type Wrong = NonNullable<CellNumber['wrong']>;

/** A file's percent that becomes a share is checked as a percent. */
function fileUnit({ unit, divisor }: ColumnSpecification): Unit {
  return unit === 'share' && divisor === 100 ? 'percent' : unit;
}

/**
 * One column of a text table as numbers with statuses, in the table's row order, and one problem for each kind of unusable cell, at the first
 * such cell with the number of them. A header that is not in the table gives an empty column and no problem: ask first.
 */
export function toColumn(
  table: TextTable,
  specification: ColumnSpecification,
): { readonly column: Column; readonly problems: readonly Problem[] } {
  const { header, name, unit, divisor = 1, unusable } = specification;
  const { firstRow = 2 } = table;
  const at = table.header.indexOf(header);
  const values = new Float64Array(table.rows.length);
  const status = new Uint8Array(table.rows.length);
  const wrong = new Map<Wrong, { row: number; text: string; count: number }>();
  const asWritten = fileUnit(specification);
  forEachCell(table.rows, at, (text, r) => {
    const read: CellNumber = text === unusable ? { value: NaN, status: Status.invalid } : readNumber(text, asWritten);
    values[r] = read.value / divisor;
    status[r] = read.status;
    if (!read.wrong) return;
    const known = wrong.get(read.wrong);
    if (known) known.count++;
    else wrong.set(read.wrong, { row: r + firstRow, text, count: 1 });
  });
  const problems = [...wrong].map(([kind, { row, text, count }]) =>
    problem<ProblemKind & Wrong>(kind, { text, count }, { file: table.file, row, column: header }),
  );
  return { column: { name, unit, values, status }, problems };
}
