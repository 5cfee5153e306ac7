import { areaCode } from '../geography/area-code.ts';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';
import { cellLength, shortened } from './cell-length.ts';
import { ColumnRows } from './column-rows.ts';
import type { FoundHeader } from './find-header.ts';
import { filled, findHeader } from './find-header.ts';
import type { TextTable } from './read-csv.ts';

type Row = readonly string[];

/** How many rows are looked at to find the header. */
const sample = 60;
/** As many columns as a spreadsheet has. */
const columnLimit = 16_384;
/** So many rows of one cell at the end are footnotes; more are rows. */
const mostFootnotes = 200;

export interface TableRules {
  /** Most cells of the table, header not counted. */
  readonly cells: number;
  /** True where a row ends at its last filled cell, as in a workbook, and is not ragged for it. */
  readonly shortRows: boolean;
}

/** Rows that arrive one by one become a table: its header found, titles and footnotes set aside as notes, empty rows left out. */
export class TableBuilder {
  readonly #file: string;
  readonly #rules: TableRules;
  readonly #head: { readonly row: Row; readonly line: number }[] = [];
  #header: FoundHeader | null = null;
  #rows = new ColumnRows(0);
  #firstRow = 2;
  /** Rows of one cell: footnotes, if nothing fuller follows. */
  #held: Row[] = [];
  /** Too many rows of one cell in a run to be footnotes. */
  #sparse = false;
  #above: string[] = [];
  #ragged = { count: 0, found: 0, row: 0 };
  #long = { count: 0, row: 0 };

  constructor(file: string, rules: TableRules) {
    this.#file = file;
    this.#rules = rules;
  }

  /** `line` is where the row stands in the file, from 1. Throws `tooManyColumns` and `tooManyCells`. */
  add(given: Row, line: number): void {
    if (filled(given) === 0) return;
    const row = given.some((cell) => cell.length > cellLength) ? this.#shortRow(given, line) : given;
    if (this.#header) this.#below(row);
    else if (this.#head.push({ row, line }) >= sample) this.#settle();
  }

  #shortRow(row: Row, line: number): Row {
    if (this.#long.count === 0) this.#long.row = line;
    this.#long.count += row.filter((cell) => cell.length > cellLength).length;
    return row.map(shortened);
  }

  #settle(): FoundHeader {
    const widest = this.#head.reduce((most, { row }) => Math.max(most, row.length), 0);
    if (widest > columnLimit) fail('tooManyColumns', { columns: widest, limit: columnLimit }, { file: this.#file });
    const header = findHeader(this.#head.map(({ row }) => row));
    this.#header = header;
    this.#rows = new ColumnRows(header.names.length);
    this.#above = header.names.map(() => '');
    this.#firstRow = this.#head[header.next]?.line ?? 2;
    for (const { row } of this.#head.slice(header.next)) this.#below(row);
    return header;
  }

  #below(row: Row): void {
    const width = this.#rows.width;
    const alone = width > 1 && filled(row) < 2 && !areaCode(row[0] ?? '');
    if (alone && !this.#sparse) {
      this.#held.push(row);
      if (this.#held.length <= mostFootnotes) return;
      this.#release();
      this.#sparse = true;
      return;
    }
    if (!alone) this.#release();
    this.#sparse = alone;
    this.#push(row);
  }

  #release(): void {
    for (const row of this.#held) this.#push(row);
    this.#held = [];
  }

  #push(row: Row): void {
    const width = this.#rows.width;
    if ((this.#rows.length + 1) * width > this.#rules.cells)
      fail('tooManyCells', { cells: (this.#rows.length + 1) * width, limit: this.#rules.cells }, { file: this.#file });
    if (this.#isRagged(row, width) && this.#ragged.count++ === 0)
      this.#ragged = { count: 1, found: row.length, row: this.#rows.length + this.#firstRow };
    this.#rows.push(this.#header && this.#header.unnamed > 0 ? this.#filledDown(row, this.#header.unnamed) : row);
  }

  #isRagged(row: Row, width: number): boolean {
    return this.#rules.shortRows ? row.length > width : row.length !== width;
  }

  /** In columns without a name the value stands once, above the rows that it goes for. */
  #filledDown(row: Row, unnamed: number): Row {
    const whole = row.map((cell, c) => (c < unnamed && cell.trim() === '' ? (this.#above[c] ?? '') : cell));
    this.#above = whole.slice(0, unnamed);
    return whole;
  }

  /** The table; null where there is no header or no row. */
  finish(): TextTable | null {
    const header = this.#header ?? (this.#head.length > 0 ? this.#settle() : null);
    if (!header || this.#rows.length === 0) return null;
    const notes = [
      ...header.notes,
      ...this.#held.map((row) =>
        row
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(' '),
      ),
    ];
    return {
      file: this.#file,
      header: header.names,
      rows: this.#rows,
      firstRow: this.#firstRow,
      ...(notes.length > 0 ? { notes } : {}),
      problems: this.#problems(header.names.length),
    };
  }

  #problems(expected: number): readonly Problem[] {
    const file = this.#file;
    const problems: Problem[] = [];
    const { count, found, row } = this.#ragged;
    if (count > 0) problems.push(problem('wrongColumnCount', { found, expected, count }, { file, row }));
    const long = this.#long;
    if (long.count > 0)
      problems.push(problem('longCells', { count: long.count, limit: cellLength }, { file, row: long.row }));
    return problems;
  }
}
