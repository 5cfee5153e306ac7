import type { Column, Unit } from '../../measures/column.ts';
import { Status } from '../../measures/status.ts';
import type { Problem, ProblemKind } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import type { CellNumber } from '../../table/read-number.ts';
import { readNumber } from '../../table/read-number.ts';
import type { PlaceCells } from './locate.ts';
import type { Written, YearSource } from './proposal.ts';

/** The year of figures of which nothing says the year. */
export const noYear = 0;

/** An area as a file names it, and where: the first of its rows, and how many there are. */
export interface Place extends PlaceCells {
  readonly row: number;
  readonly rows: number;
}

/** One value of a breakdown, as the file writes it. */
export interface Category {
  readonly dimension: string;
  readonly label: string;
  /** True for the whole: `totalt`, `samtliga`. */
  readonly total: boolean;
}

/** Figures of one kind for every place and year: a column of values within one combination of categories. */
export interface Series {
  readonly key: string;
  /** Header without the year, or label of the content; '' when the header was only a year. */
  readonly stem: string;
  readonly categories: readonly Category[];
  /** Unit as the file says it in words, where it does. */
  readonly unitWords: string;
  /** In order; `noYear` for figures without one. */
  readonly years: readonly number[];
}

/** How a series is to be read. */
export interface Reading {
  readonly series: number;
  readonly year: number;
  readonly unit: Unit;
  readonly written: Written;
  readonly name: string;
}

/** A file's figures, unfolded: whatever it has as rows and as columns, they are series over places and years. */
export interface Figures {
  readonly file: string;
  /** What the file or its sheet says that it is about. */
  readonly title: string;
  readonly source: string;
  readonly places: readonly Place[];
  readonly series: readonly Series[];
  readonly yearSource: YearSource;
  /** Rows with the same place, year and categories as a row above them: the first of each place. */
  readonly duplicates: readonly Place[];
  /** Years written as two (`2011–2012`), of which the last is used. */
  readonly spans: readonly string[];
  /** Cells of a series' last year as written, without the empty ones. */
  examples(series: number, limit: number): readonly string[];
  /** A column over the places, `notJoined` where a place has no such cell. */
  read(reading: Reading): { readonly column: Column; readonly problems: readonly Problem[] };
}

/** Most series of a file: more is a breakdown taken too far. */
export const seriesLimit = 2000;

const totals =
  /^(?:total|totalt|tot|samtliga|summa|alla|hela|båda könen|bada konen|män och kvinnor|both sexes|all)(?:$|[\s,:(])|^1\+2$/i;

/** True for the word of a whole among its parts. */
export function isTotal(label: string): boolean {
  return totals.test(label.trim());
}

/** The series' own name in corrections. */
export function seriesKey(stem: string, categories: readonly Category[]): string {
  return [stem, ...categories.map(({ label }) => label)].join(' | ');
}

type Wrong = NonNullable<CellNumber['wrong']>;

function asWritten(unit: Unit, written: Written): Unit {
  return unit === 'share' && written === 'percent' ? 'percent' : unit;
}

function divisorOf(unit: Unit, written: Written): number {
  if (unit === 'share' && written === 'percent') return 100;
  return unit === 'kSEK' && written === 'kronor' ? 1000 : 1;
}

/** A column of a file as plain numbers, row by row: what unit they are of is said when they are read. */
export class RawCells {
  readonly values: Float64Array;
  readonly status: Uint8Array;

  constructor(rows: number) {
    this.values = new Float64Array(rows);
    this.status = new Uint8Array(rows);
  }

  /** A cell as it is written; a percent sign after a number is let pass. */
  set(row: number, text: string): void {
    const { value, status } = readNumber(text.replace(/%\s*$/, ''), 'ratio');
    this.values[row] = value;
    this.status[row] = status;
  }
}

/** Reads a cell of every place; −1 in `rowOf` where a place has none. One problem for each kind of unusable cell, at the first such row. */
export function readCells(
  { unit, written, name }: Reading,
  rowOf: Int32Array,
  cells: RawCells,
  place: { readonly file: string; readonly column: string; readonly firstRow: number; textAt(row: number): string },
): { readonly column: Column; readonly problems: readonly Problem[] } {
  const values = new Float64Array(rowOf.length).fill(NaN);
  const status = new Uint8Array(rowOf.length).fill(Status.notJoined);
  const wrong = new Map<Wrong, { row: number; count: number }>();
  rowOf.forEach((row, p) => {
    if (row < 0) return;
    const read = asRead(cells, row, unit, written);
    values[p] = read.value;
    status[p] = read.status;
    if (!read.wrong) return;
    const known = wrong.get(read.wrong);
    if (known) known.count++;
    else wrong.set(read.wrong, { row, count: 1 });
  });
  const problems = [...wrong].map(([kind, { row, count }]) =>
    problem<ProblemKind & Wrong>(
      kind,
      { text: place.textAt(row), count },
      { file: place.file, row: row + place.firstRow, column: place.column },
    ),
  );
  return { column: { name, unit, values, status }, problems };
}

function asRead({ values, status }: RawCells, row: number, unit: Unit, written: Written): CellNumber {
  const own = (status[row] ?? Status.noData) as Status;
  if (own === Status.present) return readValue(values[row] ?? NaN, unit, written);
  return { value: values[row] ?? NaN, status: own, ...(own === Status.invalid && { wrong: 'notANumber' }) };
}

/** A number of a file that holds numbers, not text, in the unit that it is read as; what a unit cannot be (a count below 0) is unusable, and counted. */
export function readValue(value: number, unit: Unit, written: Written): CellNumber {
  const read = readNumber(String(value), asWritten(unit, written));
  return read.wrong ? read : { ...read, value: read.value / divisorOf(unit, written) };
}
