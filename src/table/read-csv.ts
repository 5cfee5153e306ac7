import papaparse from 'papaparse';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';
import { decodeText } from './decode-text.ts';
import { delimiterOf } from './delimiter.ts';
import type { TextRows } from './text-rows.ts';

/** A table of text as it stands in the file. Row r of `rows` is line r + `firstRow` of the file when no cell has a line break. */
export interface TextTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: TextRows;
  /** The line of the first row, 2 when absent: a title may stand above the header, and a header may take two lines. */
  readonly firstRow?: number;
  /** What stood above the header and below the rows: titles and footnotes. None when absent. */
  readonly notes?: readonly string[];
  readonly problems: readonly Problem[];
}

/** Longest line that is read, in characters: longer is no table but something else under a table's name. */
export const lineLimit = 1_000_000;

/** Throws `lineTooLong` at the first line over the limit. */
function checkLines(text: string, file: string): void {
  let start = 0;
  for (let row = 1; start < text.length; row++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > lineLimit) fail('lineTooLong', { characters: end - start, limit: lineLimit }, { file, row });
    start = end + 1;
  }
}

function checkWidths(rows: readonly (readonly string[])[], expected: number, file: string): Problem[] {
  const wrong = rows.flatMap((row, r) => (row.length === expected ? [] : [{ row: r + 2, found: row.length }]));
  const [first] = wrong;
  if (!first) return [];
  return [problem('wrongColumnCount', { found: first.found, expected, count: wrong.length }, { file, row: first.row })];
}

/**
 * Reads a table of text: `,` `;` or tab, quotes, UTF-8 with or without mark, Windows-1252. Empty lines are skipped, headers are
 * trimmed. A row with too few or too many cells is kept and reported once, with the first place. Throws `emptyFile` where there is no header or no
 * row, and `lineTooLong`.
 */
export function readCsv(bytes: Uint8Array | string, file: string): TextTable {
  // SCB's web exports end their lines in \r\r\n.
  const text = decodeText(bytes).replace(/\r{1,2}\n/g, '\n');
  checkLines(text, file);
  const { data } = papaparse.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: 'greedy' });
  const [first, ...rows] = data;
  if (!first || rows.length === 0) return fail('emptyFile', {}, { file });
  const header = first.map((name) => name.trim());
  return { file, header, rows, problems: checkWidths(rows, header.length, file) };
}
