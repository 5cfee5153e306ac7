import type { TextRows } from './text-rows.ts';

/** Rows of a page: few enough that a cell far from the last one read is found quickly, many enough that a page costs little. */
const pageRows = 256;
/** Parts the cells of a page. It is in no file of text; where it is, it is taken out. */
const mark = '\0';

interface Page {
  readonly number: number;
  readonly cells: readonly string[];
}

const noPage: Page = { number: -1, cells: [] };

/** One column: its cells joined page by page, so that a cell takes its letters and not an object of its own. */
class PagedColumn {
  readonly #pages: string[] = [];
  #open: string[] = [];
  /** The two pages last read: a walk that looks back at one row over and over stays quick. */
  #shown: Page = noPage;
  #before: Page = noPage;

  push(cell: string): void {
    this.#open.push(cell);
    if (this.#open.length < pageRows) return;
    this.#pages.push(this.#open.join(mark));
    this.#open = [];
  }

  at(row: number): string {
    const page = Math.floor(row / pageRows);
    if (page >= this.#pages.length) return this.#open[row - this.#pages.length * pageRows] ?? '';
    if (page !== this.#shown.number) {
      const found =
        page === this.#before.number ? this.#before : { number: page, cells: (this.#pages[page] ?? '').split(mark) };
      [this.#before, this.#shown] = [this.#shown, found];
    }
    return this.#shown.cells[row - page * pageRows] ?? '';
  }
}

/**
 * Rows kept by column, for tables too large for an object a cell: about as many bytes as the file has letters (twice that where letters are outside
 * of Latin-1). Every row has the table's width: cells beyond it are left out, those before it that are not there are ''. Walking through in order is
 * quick; jumping about is not.
 */
export class ColumnRows implements TextRows {
  readonly #columns: readonly PagedColumn[];
  #length = 0;

  constructor(width: number) {
    this.#columns = Array.from({ length: width }, () => new PagedColumn());
  }

  get width(): number {
    return this.#columns.length;
  }

  get length(): number {
    return this.#length;
  }

  push(row: readonly string[]): void {
    this.#columns.forEach((column, c) => {
      const cell = row[c] ?? '';
      column.push(cell.includes(mark) ? cell.replaceAll(mark, '') : cell);
    });
    this.#length++;
  }

  at(row: number): readonly string[] | undefined {
    return row < 0 || row >= this.#length ? undefined : this.#columns.map((column) => column.at(row));
  }

  *[Symbol.iterator](): Generator<readonly string[], void, undefined> {
    for (let row = 0; row < this.#length; row++) yield this.#columns.map((column) => column.at(row));
  }

  slice(from = 0, to = this.#length): readonly (readonly string[])[] {
    const [first, end] = [from, to].map((row) =>
      Math.min(this.#length, row < 0 ? Math.max(0, this.#length + row) : row),
    );
    const rows: (readonly string[])[] = [];
    for (let row = first ?? 0; row < (end ?? 0); row++) rows.push(this.#columns.map((column) => column.at(row)));
    return rows;
  }

  map<T>(make: (row: readonly string[], r: number) => T): T[] {
    const made: T[] = [];
    this.forEach((row, r) => made.push(make(row, r)));
    return made;
  }

  filter(keep: (row: readonly string[], r: number) => boolean): readonly (readonly string[])[] {
    const kept: (readonly string[])[] = [];
    this.forEach((row, r) => {
      if (keep(row, r)) kept.push(row);
    });
    return kept;
  }

  forEach(visit: (row: readonly string[], r: number) => void): void {
    let r = 0;
    for (const row of this) visit(row, r++);
  }

  /** Walks down one column; a column that is not there is all ''. */
  forEachCell(at: number, visit: (cell: string, r: number) => void): void {
    const column = this.#columns[at];
    for (let row = 0; row < this.#length; row++) visit(column?.at(row) ?? '', row);
  }
}
