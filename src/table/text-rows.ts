/**
 * The rows of a table of text, in the file's order. An array of arrays is one; a large table is kept by column (`ColumnRows`), and its rows are made
 * while they are walked through, so hold on to a cell rather than to a row.
 */
export interface TextRows extends Iterable<readonly string[]> {
  readonly length: number;
  at(row: number): readonly string[] | undefined;
  slice(from?: number, to?: number): readonly (readonly string[])[];
  map<T>(make: (row: readonly string[], r: number) => T): T[];
  filter(keep: (row: readonly string[], r: number) => boolean): readonly (readonly string[])[];
  forEach(visit: (row: readonly string[], r: number) => void): void;
}
