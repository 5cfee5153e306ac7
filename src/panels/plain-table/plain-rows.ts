import type { AreaSet } from '../../geography/area-set.ts';
import { ranksOf } from '../../text/area-order.ts';
import type { PlainColumn, PlainTable } from '../../text/plain-table.ts';
import { fold } from '../search/fold.ts';
import type { RowChoice } from '../table/table-rows.ts';
import { splitSort } from '../table/table-rows.ts';

/** Rows to show: narrowed to a municipality, filtered by their words, then sorted. Rows without a value come last in both directions. */
export function plainRows(table: PlainTable, areas: AreaSet, choice: RowChoice): readonly number[] {
  const rows = filtered(narrowed(table, areas, choice.municipality), table, choice.filter);
  const [key, direction] = splitSort(choice.sort);
  const column = shownColumns(table).find((one) => one.key === key);
  if (!column) return rows;
  const rank = column.value || column.kind === 'number' ? figures(column) : names(column, table.length);
  const sign = direction === 'down' ? -1 : 1;
  return [...rows].sort((one, other) => compare(rank(one), rank(other), sign));
}

/** The columns of a screen; a file has the ends of intervals too. */
export function shownColumns({ columns }: PlainTable): readonly PlainColumn[] {
  return columns.filter(({ isOnlyInFiles }) => isOnlyInFiles !== true);
}

function narrowed(
  table: PlainTable,
  { codes, municipalities, municipalityOf }: AreaSet,
  municipality: string,
): number[] {
  const all = Array.from({ length: table.length }, (_, row) => row);
  const { codes: codesOf } = table;
  if (municipality === '' || !codesOf) return all;
  const inside = new Set([municipality]);
  codes.forEach((code, i) => {
    if (municipalities[municipalityOf[i] ?? -1]?.code === municipality) inside.add(code);
  });
  return all.filter((row) => codesOf(row).some((code) => inside.has(code)));
}

function filtered(rows: readonly number[], table: PlainTable, filter: string): readonly number[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const texts = searchTexts(table);
  return rows.filter((row) => words.every((word) => texts[row]?.includes(word)));
}

/** Of each table, what its rows are searched by; made with the first letter that is searched for. */
const searched = new WeakMap<PlainTable, readonly string[]>();

function searchTexts(table: PlainTable): readonly string[] {
  const before = searched.get(table);
  if (before) return before;
  const columns = table.columns.filter(({ kind, isLong }) => kind === 'text' && isLong !== true);
  // The same names stand in many rows.
  const known = new Map<string, string>();
  const folded = (text: string): string => {
    const made = known.get(text) ?? fold(text);
    known.set(text, made);
    return made;
  };
  const texts = Array.from({ length: table.length }, (_, row) =>
    columns.map(({ cell }) => folded(cell(row).text)).join(' '),
  );
  searched.set(table, texts);
  return texts;
}

function figures({ value }: PlainColumn): (row: number) => number {
  return (row) => value?.(row) ?? NaN;
}

/** Of each column of words, its rows' places in the alphabet. */
const alphabets = new WeakMap<PlainColumn, Float64Array>();

/** Places in the alphabet of the words that the rows have; rows without any have none. */
function names(column: PlainColumn, length: number): (row: number) => number {
  const places = alphabets.get(column) ?? placesOf(column, length);
  alphabets.set(column, places);
  return (row) => places[row] ?? NaN;
}

function placesOf({ cell }: PlainColumn, length: number): Float64Array {
  const texts = Array.from({ length }, (_, row) => cell(row).text);
  const each = [...new Set(texts)];
  const rank = ranksOf(each);
  const places = new Map(each.map((text, at) => [text, text === '' ? NaN : (rank[at] ?? NaN)]));
  return Float64Array.from(texts, (text) => places.get(text) ?? NaN);
}

function compare(one: number, other: number, sign: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one === other ? 0 : sign * (one < other ? -1 : 1);
}
