import { fields } from '../../address/view.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';
import { csvNumber } from '../../table/csv-cell.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { measureTitle } from '../../text/measure-words.ts';
import type { PlainColumn, PlainTable } from '../../text/plain-table.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import { csvFileName, csvText } from '../table/csv-file.ts';
import { sourceRows } from '../table/csv-preamble.ts';

/** What a file is made from. `rows` in the order to write. */
export interface PlainCsv {
  readonly language: BetweenLanguage;
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly table: PlainTable;
  readonly rows: readonly number[];
  /** Names of the poles, as they are told on the page. */
  readonly poles: readonly [a: string, b: string];
}

/** A table as text for a spreadsheet: what it is of, sources and notes, an empty row, the header, the rows. A figure that is not there leaves an empty cell with its reason beside it. */
export function plainCsv(parts: PlainCsv): string {
  const { table, rows } = parts;
  const columns = table.columns.map((column) => ({ column, hasReasons: hasReasons(column, rows) }));
  const header = columns.flatMap(({ column, hasReasons }) => headerOf(column, hasReasons, parts));
  const codes = table.codes ? [parts.language.between.tables.csv.codes] : [];
  const records = rows.map((row) => [
    ...columns.flatMap(({ column, hasReasons }) => cellsOf(column, hasReasons, row)),
    ...(table.codes ? [table.codes(row).join(' ')] : []),
  ]);
  return csvText([...preamble(parts), [], [...header, ...codes], ...records]);
}

/** What, where and when: mellanrum-granser-mellan-grannar-exempel-2022.csv. */
export function plainFileName({ table, pack, view }: PlainCsv): string {
  return csvFileName([table.title, pack.manifest.id, view.level, String(view.year)]);
}

function preamble({ language, view, pack, table, rows, poles }: PlainCsv): string[][] {
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
    [csv.format, csv.formatMeans],
    ['', text.common.context],
  ];
}

function headerOf({ title, unit, kind }: PlainColumn, hasReasons: boolean, { language }: PlainCsv): string[] {
  const full = unit === undefined || kind === 'text' ? title : `${title} (${unit})`;
  return hasReasons ? [full, language.text.table.csv.status(title)] : [full];
}

function cellsOf({ kind, cell, value }: PlainColumn, hasReasons: boolean, row: number): string[] {
  const { text, reason, remark, detail } = cell(row);
  const words = detail === undefined ? text : `${text} (${detail})`;
  const written = kind === 'text' ? words : value ? csvNumber(value(row)) : text;
  return hasReasons ? [written, reason ?? remark ?? ''] : [written];
}

function hasReasons({ kind, cell, isOnlyInFiles }: PlainColumn, rows: readonly number[]): boolean {
  return (
    kind === 'number' &&
    isOnlyInFiles !== true &&
    rows.some((row) => [cell(row).reason, cell(row).remark].some((words) => words !== undefined))
  );
}
