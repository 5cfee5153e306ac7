import { areaCode } from '../geography/area-code.ts';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';
import { ColumnRows } from './column-rows.ts';
import type { FoundHeader } from './find-header.ts';
import { filled, findHeader } from './find-header.ts';
import type { TextTable } from './read-csv.ts';

type Row = readonly string[];

/** How many rows are looked at to find the header. */
const sample = 60;
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

  constructor(file: string, rules: TableRules) {
    this.#file = file;
    this.#rules = rules;
  }

  /** `line` is where the row stands in the file, from 1. Throws `tooManyCells`. */
  add(row: Row, line: number): void {
    if (filled(row) === 0) return;
    if (this.#header) this.#below(row);
    else if (this.#head.push({ row, line }) >= sample) this.#settle();
  }

  #settle(): FoundHeader {
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
    const { count, found, row } = this.#ragged;
    return count > 0 ? [problem('wrongColumnCount', { found, expected, count }, { file: this.#file, row })] : [];
  }
}
