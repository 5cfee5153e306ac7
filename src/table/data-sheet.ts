/** A column of a table that leaves as a file. */
export type SheetColumn = { readonly title: string } & (
  | { readonly kind: 'text'; readonly values: readonly string[] }
  /** Few words in many rows: row r says `words[at[r]]`. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly at: Uint16Array }
  /** NaN and what is without bound are empty cells; why stands in a column of words. `decimals` is how many a spreadsheet shows. */
  | { readonly kind: 'number'; readonly values: Float64Array; readonly decimals: 0 | 1 | 2 }
);

/**
 * A table as it leaves, whatever the format: what is to be known of it, and its columns. It crosses to another thread as it is, and holds nothing that
 * must not leave: what is withheld or rests on too few was never put in it.
 */
export interface DataSheet {
  /** What the table is called, and what the rows about it are called. */
  readonly titles: { readonly data: string; readonly about: string };
  /** A word and what it says: what, where, when, sources, definitions, why cells are empty. */
  readonly about: readonly (readonly [word: string, says: string])[];
  readonly columns: readonly SheetColumn[];
  readonly length: number;
}

/** A piece of a file in the making, and how much of the whole is made with it, 0…1. */
export interface FilePiece {
  readonly part: string | Uint8Array<ArrayBuffer>;
  readonly share: number;
}

/** How many rows are made between two looks at whether to go on. */
export const rowsAtATime = 100;

/** A column of words in few places: each word is held once. */
export function wordsColumn(title: string, length: number, word: (row: number) => string): SheetColumn {
  const known = new Map<string, number>();
  const at = new Uint16Array(length);
  for (let row = 0; row < length; row++) {
    const said = word(row);
    let place = known.get(said);
    if (place === undefined) {
      // More different words than places: then every row holds its own.
      if (known.size > 0xffff) return { title, kind: 'text', values: Array.from({ length }, (_, r) => word(r)) };
      place = known.size;
      known.set(said, place);
    }
    at[row] = place;
  }
  return { title, kind: 'words', words: [...known.keys()], at };
}

/** A column of figures; NaN where there is none. */
export function numberColumn(
  title: string,
  length: number,
  decimals: 0 | 1 | 2,
  value: (row: number) => number,
): SheetColumn {
  const values = new Float64Array(length);
  for (let row = 0; row < length; row++) values[row] = value(row);
  return { title, kind: 'number', decimals, values };
}

/** A cell of a column: words, a figure, or '' where there is nothing. */
export function cellAt(column: SheetColumn, row: number): string | number {
  if (column.kind === 'number') {
    const value = column.values[row] ?? NaN;
    return Number.isFinite(value) ? value : '';
  }
  return (column.kind === 'text' ? column.values[row] : column.words[column.at[row] ?? 0]) ?? '';
}

/** Every cell of a column as `write` has it; few words in many rows are written once each. */
export function writtenColumn(column: SheetColumn, write: (cell: string | number) => string): (row: number) => string {
  if (column.kind !== 'words') return (row) => write(cellAt(column, row));
  const words = column.words.map(write);
  return (row) => words[column.at[row] ?? 0] ?? '';
}
