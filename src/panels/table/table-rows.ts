import type { AreaSet } from '../../geography/area-set.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { TableAnswer } from '../../protocol/requests.ts';
import { areaOrder, ranksOf } from '../../text/area-order.ts';
import { fold } from '../search/fold.ts';

/** What of the view decides which rows are shown, and in which order. */
export interface RowChoice {
  /** Code of the municipality that the rows are narrowed to; '' for all. */
  readonly municipality: string;
  readonly filter: string;
  /** Column key and direction, `balance:up`; `name:up`; '' for municipality and name. */
  readonly sort: string;
}

export const rowsPerPage = 50;

/** Row numbers to show: narrowed, filtered, then sorted. Areas without a value come last in both directions, so that no direction ranks them. */
export function tableRows(table: TableAnswer, areas: AreaSet, choice: RowChoice): readonly number[] {
  const inScope = filtered(areas, choice);
  const [key, direction] = splitSort(choice.sort);
  const sign = direction === 'down' ? -1 : 1;
  if (key === 'name') {
    const rank = ranksOf(areas.names);
    return inScope.sort((i, j) => sign * ((rank[i] ?? 0) - (rank[j] ?? 0)));
  }
  const column = table.columns.find((one) => one.key === key)?.column;
  if (!column) return inScope;
  const value = (i: number): number => {
    const status = column.status[i] ?? Status.noData;
    return hasValue(status) || status === Status.infinite ? (column.values[i] ?? NaN) : NaN;
  };
  return inScope.sort((i, j) => byValue(value(i), value(j), sign));
}

/** The areas that a choice leaves, by municipality and name. */
export function areaRows(areas: AreaSet, choice: RowChoice): readonly number[] {
  return filtered(areas, choice);
}

/** Column key and direction of a sort as the address holds it. */
export function splitSort(sort: string): readonly [key: string, direction: 'up' | 'down'] {
  const at = sort.lastIndexOf(':');
  return [sort.slice(0, Math.max(0, at)), sort.slice(at + 1) === 'down' ? 'down' : 'up'];
}

/** The sort after a press on a column's header: rising, falling, then back to municipality and name. */
export function nextSort(sort: string, key: string): string {
  const [current, direction] = splitSort(sort);
  if (current !== key) return `${key}:up`;
  return direction === 'up' ? `${key}:down` : '';
}

/** One page of rows, with the page moved inside the range that exists. */
export function pageOf(
  rows: readonly number[],
  page: number,
): { rows: readonly number[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const at = Math.min(Math.max(1, page), pages);
  return { rows: rows.slice((at - 1) * rowsPerPage, at * rowsPerPage), page: at, pages };
}

function filtered(areas: AreaSet, { municipality, filter }: RowChoice): number[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const names = areas.municipalities.map(({ name }) => fold(name));
  return [...areaOrder(areas)].filter((i) => {
    const m = areas.municipalityOf[i] ?? 0;
    if (municipality !== '' && areas.municipalities[m]?.code !== municipality) return false;
    if (words.length === 0) return true;
    const text = `${fold(areas.names[i] ?? '')} ${(areas.codes[i] ?? '').toLowerCase()} ${names[m] ?? ''}`;
    return words.every((word) => text.includes(word));
  });
}

function byValue(x: number, y: number, sign: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return x === y ? 0 : sign * (x < y ? -1 : 1);
}
