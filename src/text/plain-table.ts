/** One cell of a table, as the language at hand writes it. */
export interface PlainCell {
  /** '' where there is a reason instead. */
  readonly text: string;
  /** The figure itself, for files and sorting; ∞ where a ratio is without bound. Left out of words, and where there is none. */
  readonly value?: number;
  /** Why there is no figure, or why it is ∞. */
  readonly reason?: string;
  /** What a file says beside the bare figure, where the text says it: that it is a lower bound. */
  readonly remark?: string;
  /** What is said beside the figure in small: its interval. */
  readonly detail?: string;
}

/** One column of a table. Cells are made when they are asked for, so that a table of 18 000 rows costs no more than the page of it that is shown. */
export interface PlainColumn {
  readonly key: string;
  readonly title: string;
  /** What its figures are in. */
  readonly unit?: string;
  readonly kind: 'text' | 'number';
  /** A sentence rather than a name: it may wrap, and is not searched. */
  readonly isLong?: true;
  /** An end of an interval, which the screen says beside its figure. */
  readonly isOnlyInFiles?: true;
  readonly cell: (row: number) => PlainCell;
  /** Of numbers: what the cell's `value` will be, without its words; NaN where there is none. Of words with an order of their own: their place in it. */
  readonly value?: (row: number) => number;
}

/** What a row of a table sets the poles to. */
export interface PlainPair {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** What either side is called, in the order of the row. */
  readonly names: readonly [string, string];
}

/**
 * A table without a page: what a part's answer holds, in words and figures. Made in `text/between-tables`, drawn by `panels/plain-table`, written to files.
 * Row r is one thing: a border, a pair, a stretch, a year. Rows stand in an order that ranks nobody: by municipality and name, along the way, by year.
 */
export interface PlainTable {
  readonly id: string;
  readonly title: string;
  /** What, where and when, in one line. */
  readonly caption: string;
  /** What a reader must know, in whole sentences. Where there are no rows, why. */
  readonly notes: readonly string[];
  readonly columns: readonly PlainColumn[];
  /** How many rows. */
  readonly length: number;
  /** Codes of the areas that a row concerns. */
  readonly codes?: (row: number) => readonly string[];
  /** The poles that a row can be looked at as; undefined for a row that has none. */
  readonly pair?: (row: number) => PlainPair | undefined;
}
