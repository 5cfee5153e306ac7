import { readNumber } from '../../table/read-number.ts';
import type { Sheet } from './sheet.ts';

/** What is looked at of a column before its rows are read: cells from the whole length of the sheet. */
export interface ColumnSample {
  readonly at: number;
  readonly header: string;
  /** Filled cells, trimmed. */
  readonly cells: readonly string[];
  readonly distinct: readonly string[];
  /** Share of the filled cells that are numbers, or SCB's marks for none. */
  readonly numbers: number;
}

const sampled = 400;
/** More rows than an area has categories in a row of its own: what repeats is seen at the start of the sheet. */
const fromStart = 200;

function sampledRows(length: number): readonly number[] {
  if (length <= sampled) return Array.from({ length }, (_, r) => r);
  const rest = sampled - fromStart;
  const step = (length - fromStart) / rest;
  return Array.from({ length: sampled }, (_, k) =>
    k < fromStart ? k : Math.floor(fromStart + (k - fromStart) * step),
  );
}

/** Samples every column of a sheet: rows from its start, and as many spread over the rest. */
export function columnSamples(sheet: Sheet): readonly ColumnSample[] {
  const rows = sampledRows(sheet.length).map((r) => sheet.row(r));
  return sheet.header.map((header, at) => {
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    const numbers = cells.filter((cell) => readNumber(cell.replace(/%$/, ''), 'ratio').wrong === undefined).length;
    return { at, header, cells, distinct: [...new Set(cells)], numbers: cells.length > 0 ? numbers / cells.length : 0 };
  });
}

/** Share of a column's filled cells of which something holds; 0 for an empty column. */
export function shareOf({ cells }: ColumnSample, holds: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}
