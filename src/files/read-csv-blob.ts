import papaparse from 'papaparse';
import { fail } from '../problem/problem.ts';
import type { Charset } from '../table/decode-text.ts';
import { charsetOfMark, decoderOf } from '../table/decode-text.ts';
import type { Delimiter } from '../table/delimiter.ts';
import { delimiterOf } from '../table/delimiter.ts';
import type { TextTable } from '../table/read-csv.ts';
import { lineLimit } from '../table/read-csv.ts';
import { TableBuilder } from '../table/table-builder.ts';
import type { FileTask } from './file-types.ts';
import { limits } from './limits.ts';

/** Bytes read at a time: the page stays awake between two, and a cancel is heard. */
const piece = 1 << 20;

/** A table read, and how its file was written. */
export interface ReadCsv {
  readonly table: TextTable;
  readonly delimiter: Delimiter;
  readonly charset: Charset;
}

/**
 * Every line end becomes `\n`, also `\r\r\n`, which SCB's web pages write; a `\r` at the end of a piece waits for what comes after it. Of a longer run
 * each `\r` but the last two is a line of its own.
 */
function lineEnds(): (text: string, last: boolean) => string {
  let waiting = '';
  return (text, last) => {
    const whole = waiting + text;
    waiting = last ? '' : (/\r{1,2}$/.exec(whole)?.[0] ?? '');
    const now = whole.slice(0, whole.length - waiting.length);
    return now.includes('\r') ? now.replace(/\r{1,2}\n|\r/g, '\n') : now;
  };
}

/** What papaparse's parser gives: rows, and how far whole rows reached. Its types do not tell. */
interface Parsed {
  readonly data: readonly string[][];
  readonly meta: { readonly cursor: number };
}

/** Rows of a text that comes in pieces: half a row at the end of one waits for the next. */
class CsvRows {
  readonly delimiter: Delimiter;
  readonly #parser: papaparse.Parser;
  readonly #builder: TableBuilder;
  readonly #file: string;
  #rest = '';
  #line = 1;

  constructor(delimiter: Delimiter, file: string) {
    this.delimiter = delimiter;
    this.#parser = new papaparse.Parser({ delimiter, newline: '\n' });
    this.#builder = new TableBuilder(file, { cells: limits.cells, shortRows: false });
    this.#file = file;
  }

  add(text: string, last: boolean): void {
    const input = this.#rest + text;
    const { data, meta } = this.#parser.parse(input, 0, !last) as Parsed;
    for (const row of data) this.#builder.add(row, this.#line++);
    this.#rest = last ? '' : input.slice(meta.cursor);
    if (this.#rest.length > lineLimit)
      fail('lineTooLong', { characters: this.#rest.length, limit: lineLimit }, { file: this.#file, row: this.#line });
  }

  finish(): TextTable {
    return this.#builder.finish() ?? fail('emptyFile', {}, { file: this.#file });
  }
}

/** The charset that the mark says, else UTF-8 as long as all that has come is UTF-8. */
async function readAs(blob: Blob, charset: Charset, file: string, task: FileTask): Promise<ReadCsv | 'notUtf8'> {
  const decode = decoderOf(charset);
  const ends = lineEnds();
  let rows: CsvRows | null = null;
  for (let at = 0; at < blob.size; at += piece) {
    const bytes = new Uint8Array(await blob.slice(at, at + piece).arrayBuffer());
    task.signal.throwIfAborted();
    const last = at + piece >= blob.size;
    const decoded = decode(bytes, last);
    if (decoded === null) return 'notUtf8';
    const text = ends(decoded, last);
    rows ??= new CsvRows(delimiterOf(text), file);
    rows.add(text, last);
    task.progress(Math.min(1, (at + bytes.byteLength) / blob.size));
  }
  return rows ? { table: rows.finish(), delimiter: rows.delimiter, charset } : fail('emptyFile', {}, { file });
}

/**
 * Reads a table of text from a file of any size up to the limit, a megabyte at a time: `,` `;` or tab, quotes, any line ends, UTF-8 and UTF-16 with a
 * mark, UTF-8 without, Windows-1252 (a file that is found not to be UTF-8 is begun again). Titles above the header and footnotes below the rows become
 * notes; a header of two rows becomes one. A row with too few or too many cells is kept and reported once. Throws `fileTooLarge`, `emptyFile`,
 * `lineTooLong` (a quote that is never closed makes one line of the rest), `tooManyColumns`, `tooManyCells`, and the signal's reason.
 */
export async function readCsvBlob(blob: Blob, file: string, task: FileTask): Promise<ReadCsv> {
  if (blob.size > limits.csvBytes) fail('fileTooLarge', { bytes: blob.size, limit: limits.csvBytes }, { file });
  const marked = charsetOfMark(new Uint8Array(await blob.slice(0, 3).arrayBuffer()));
  const read = await readAs(blob, marked ?? 'utf-8', file, task);
  if (read !== 'notUtf8') return read;
  const again = await readAs(blob, 'windows-1252', file, task);
  return again === 'notUtf8' ? fail('brokenFile', {}, { file }) : again;
}
