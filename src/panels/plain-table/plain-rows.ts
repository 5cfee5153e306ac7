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
  const rank = column.kind === 'number' ? figures(column) : names(column, rows);
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
  const searched = table.columns.filter(({ kind, isLong }) => kind === 'text' && isLong !== true);
  // The same names stand in many rows.
  const known = new Map<string, string>();
  const folded = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = fold(text);
    known.set(text, made);
    return made;
  };
  return rows.filter((row) => {
    const text = searched.map(({ cell }) => folded(cell(row).text)).join(' ');
    return words.every((word) => text.includes(word));
  });
}

function figures({ value }: PlainColumn): (row: number) => number {
  return (row) => value?.(row) ?? NaN;
}

/** Places in the alphabet of the words that the rows have; rows without any have none. */
function names({ cell }: PlainColumn, rows: readonly number[]): (row: number) => number {
  const texts = new Map(rows.map((row) => [row, cell(row).text]));
  const each = [...new Set(texts.values())];
  const rank = ranksOf(each);
  const places = new Map(each.map((text, at) => [text, text === '' ? NaN : (rank[at] ?? NaN)]));
  return (row) => places.get(texts.get(row) ?? '') ?? NaN;
}

function compare(one: number, other: number, sign: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one === other ? 0 : sign * (one < other ? -1 : 1);
}
