import type { TextTable } from '../../table/read-csv.ts';
import { readNumber } from '../../table/read-number.ts';
import { placeCell } from './place-cell.ts';

/** True for a row that a table's header may stand in: 0 says that there is none. */
export function isHeaderRow(table: TextTable, row: number): boolean {
  const top = topOf(table);
  return row === 0 || (Number.isInteger(row) && row >= top && row <= top + table.rows.length);
}

/** A table of text with its header found: data row r stands at row `firstRow + r` of the file. */
export interface Sheet {
  readonly file: string;
  /** Row of the header, from 1; 0 when there is none, and the columns are called by their letters. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly firstRow: number;
  readonly length: number;
  row(r: number): readonly string[];
}

/** Row of the file at which the table was found to begin: its reader may have passed over titles. */
function topOf({ firstRow = 2 }: TextTable): number {
  return firstRow - 1;
}

/** A row of the file by its number; nothing above the table. */
function rowAt(table: TextTable, row: number): readonly string[] {
  const top = topOf(table);
  return (row === top ? table.header : table.rows.at(row - top - 1)) ?? [];
}

const looked = 30;

function width(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** True for years, which stand in headers as well as in rows. */
function isYear(cell: string): boolean {
  return /^(?:19[5-9]\d|20\d\d)$/.test(cell.trim());
}

/** A number, or SCB's mark for why there is none. */
function isFigure(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && !isYear(text) && readNumber(text, 'ratio').wrong === undefined;
}

function isData(row: readonly string[], widest: number): boolean {
  return width(row) >= widest / 2 && row.some(isFigure);
}

function holdsCode(row: readonly string[]): boolean {
  return row.some((cell) => {
    const read = placeCell(cell);
    return read.kind === 'code' && !read.short && (read.code.level === 'deso' || read.code.level === 'regso');
  });
}

/** The row of the header: the first one, unless it is a title or another line above the header proper; 0 when the first row is data already. */
export function guessHeaderRow(table: TextTable): number {
  const top = topOf(table);
  const rows = Array.from({ length: Math.min(looked, table.rows.length + 1) }, (_, k) => rowAt(table, top + k));
  const widest = Math.max(...rows.map(width));
  const [first = [], second = []] = rows;
  if (holdsCode(first)) return 0;
  if (width(first) >= 0.6 * widest && (width(first) === widest || isData(second, widest))) return top;
  const data = rows.findIndex((row) => isData(row, widest));
  if (data < 1) return top;
  const above = rows.slice(0, data).findLastIndex((row) => width(row) > 0 && !holdsCode(row));
  return top + Math.max(0, above);
}

function forwardFilled(row: readonly string[]): string[] {
  let last = '';
  return row.map((cell) => {
    if (cell.trim() !== '') last = cell.trim();
    return last;
  });
}

/** Headers of two rows, of which the upper one's cells are merged over several columns, as one. */
function joinedHeader(table: TextTable, headerRow: number, columns: number): string[] {
  const own = Array.from({ length: columns }, (_, c) => (rowAt(table, headerRow)[c] ?? '').trim());
  const above = headerRow > topOf(table) ? rowAt(table, headerRow - 1) : [];
  if (width(above) < 2) return own;
  const upper = forwardFilled(above);
  return own.map((name, c) => [upper[c] ?? '', name].filter((part) => part !== '').join(' '));
}

function letter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letter(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** True for a line of words under a table. */
function isFootnote(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const [only = ''] = filled;
  return filled.length === 0 || (filled.length === 1 && placeCell(only).kind === 'text' && /\s|:$/.test(only.trim()));
}

/** Length of the groups that a column's cells head, when each stands once above equally many empty ones; 1 when the column is not so. */
function groupLength(filledRows: readonly number[], rows: number): number {
  const [first, second = rows] = filledRows;
  if (first !== 0 || second < 2 || rows % second !== 0 || filledRows.length !== rows / second) return 1;
  return filledRows.every((row, k) => row === k * second) ? second : 1;
}

/** For the first columns, how many rows each of their cells is meant for: workbooks write a place once above its categories. */
function groupLengths(rows: number, row: (r: number) => readonly string[], columns: number): readonly number[] {
  const filled = Array.from({ length: Math.min(columns, 4) }, (): number[] => []);
  const [first, second] = [row(0), row(1)];
  // Groups begin with a filled cell above an empty one: without any, a million rows need not be walked through.
  if (!filled.some((_, c) => (first[c] ?? '').trim() !== '' && (second[c] ?? '').trim() === ''))
    return filled.map(() => 1);
  for (let r = 0; r < rows; r++) {
    const cells = row(r);
    filled.forEach((own, c) => {
      if ((cells[c] ?? '').trim() !== '') own.push(r);
    });
  }
  return filled.map((own) => groupLength(own, rows));
}

/**
 * Finds the table in a sheet: its header (`headerRow` where a person has said it), joined from two rows where the upper one's cells are merged;
 * footnotes below are left out; places that are written once above their categories are filled in.
 */
export function sheetOf(table: TextTable, headerRow = guessHeaderRow(table)): Sheet {
  const top = topOf(table);
  const firstRow = headerRow === 0 ? top : headerRow + 1;
  let length = Math.max(0, top + table.rows.length + 1 - firstRow);
  while (length > 0 && isFootnote(rowAt(table, firstRow + length - 1))) length--;
  const columns = Math.max(rowAt(table, headerRow).length, rowAt(table, firstRow).length);
  const header =
    headerRow === 0 ? Array.from({ length: columns }, (_, c) => letter(c)) : joinedHeader(table, headerRow, columns);
  const written = (r: number): readonly string[] => rowAt(table, firstRow + r);
  const groups = groupLengths(length, written, columns);
  const filled = (r: number): readonly string[] =>
    written(r).map((cell, c) => {
      const group = groups[c] ?? 1;
      return group === 1 ? cell : (written(r - (r % group))[c] ?? cell);
    });
  const row = groups.every((group) => group === 1) ? written : filled;
  return { file: table.file, headerRow, header, firstRow, length, row };
}
