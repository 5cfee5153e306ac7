import { fields } from '../../address/view.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';
import type { DataSheet, SheetColumn } from '../../table/data-sheet.ts';
import { numberColumn, wordsColumn } from '../../table/data-sheet.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { measureTitle } from '../../text/measure-words.ts';
import type { PlainCell, PlainColumn, PlainTable } from '../../text/plain-table.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import { sourceRows } from '../table/csv-preamble.ts';

/** What a file is made from. `rows` in the order to write. */
export interface PlainParts {
  readonly language: BetweenLanguage;
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly table: PlainTable;
  readonly rows: readonly number[];
  /** Names of the poles, as they are told on the page. */
  readonly poles: readonly [a: string, b: string];
}

/** A table as it leaves: what it is of, sources and notes, and its rows. A figure that is not there leaves an empty cell with its reason beside it. */
export function plainSheet(parts: PlainParts, format: 'csv' | 'xlsx' = 'csv'): DataSheet {
  const { table, rows, language } = parts;
  const { codes } = table;
  return {
    titles: { data: table.title, about: language.text.table.csv.about },
    about: preamble(parts, format).map(([word = '', says = '']) => [word, says]),
    columns: [
      ...table.columns.flatMap((column) => columnsOf(column, parts)),
      ...(codes ? [textColumn(language.between.tables.csv.codes, rows, (row) => codes(row).join(' '))] : []),
    ],
    length: rows.length,
  };
}

/** What, where and when: the parts of a file's name. */
export function plainNameParts({ table, pack, view }: PlainParts): readonly string[] {
  return [table.title, pack.manifest.id, view.level, String(view.year)];
}

function preamble({ language, view, pack, table, rows, poles }: PlainParts, formatOfFile: 'csv' | 'xlsx'): string[][] {
  const { text, between, format } = language;
  const { csv } = text.table;
  const { csv: own, rows: rowWords, someRows } = between.tables;
  const { manifest } = pack;
  const [shown, all] = [format.count(rows.length), format.count(table.length)];
  return [
    [csv.about, table.caption],
    ...(manifest.fictional ? [[text.common.fictional, text.controls.sources.fictional]] : []),
    ...(view.scenario.length > 0
      ? [[csv.whatIf, `${csv.notForecast} ${fields.scenario.field.write(view.scenario)}`]]
      : []),
    [own.row, rows.length === table.length ? rowWords(all, table.length === 1) : someRows(shown, all)],
    ...(poles[0] === '' ? [] : [[own.poleA, poles[0]]]),
    ...(poles[1] === '' ? [] : [[own.poleB, poles[1]]]),
    [own.measure, measureTitle(view.measure as MeasureKey, manifest.columns, language)],
    [csv.year, String(view.year)],
    [csv.vintage, manifest.vintage],
    [csv.basis, text.controls.bases[view.basis]],
    ...(pack.subsets.length > 1 ? [[csv.subset, text.measures.subsets[view.subset] ?? view.subset]] : []),
    ...sourceRows(manifest, language),
    ...table.notes.map((note) => [own.note, note]),
    [csv.missing, csv.missingMeans],
    ...(formatOfFile === 'csv' ? [[csv.format, csv.formatMeans]] : []),
    ['', text.common.context],
  ];
}

function columnsOf(column: PlainColumn, { rows, language }: PlainParts): readonly SheetColumn[] {
  const { title, unit, kind, cell, value } = column;
  const full = unit === undefined || kind === 'text' ? title : `${title} (${unit})`;
  const at = (row: number): number => rows[row] ?? -1;
  const isWhole = rows.every((row) => !(Math.abs((value?.(row) ?? NaN) % 1) > 0));
  const figures =
    value && kind === 'number' ? numberColumn(full, rows.length, isWhole ? 0 : 2, (row) => value(at(row))) : undefined;
  const main = figures ?? textColumn(full, rows, (row) => wordsOf(cell(row)));
  if (!hasReasons(column, rows)) return [main];
  const reason = (row: number): string => {
    const made = cell(at(row));
    return made.reason ?? made.remark ?? '';
  };
  return [main, wordsColumn(language.text.table.csv.status(title), rows.length, reason)];
}

function textColumn(title: string, rows: readonly number[], words: (row: number) => string): SheetColumn {
  return { title, kind: 'text', values: rows.map(words) };
}

function wordsOf({ text, detail }: PlainCell): string {
  return detail === undefined ? text : `${text} (${detail})`;
}

function hasReasons({ kind, cell, isOnlyInFiles }: PlainColumn, rows: readonly number[]): boolean {
  return (
    kind === 'number' &&
    isOnlyInFiles !== true &&
    rows.some((row) => [cell(row).reason, cell(row).remark].some((words) => words !== undefined))
  );
}
