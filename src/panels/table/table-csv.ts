import type { EstimateColumn } from '../../measures/column.ts';
import { figureOrigin } from '../../measures/origin.ts';
import { Status, hasValue, statusNames } from '../../measures/status.ts';
import type { Language } from '../../text/language.ts';
import { originWords } from '../../text/origin-words.ts';
import { columnTitle } from './column-title.ts';
import { csvNumber } from '../../table/csv-cell.ts';
import { csvFileName, csvText } from './csv-file.ts';
import type { ShownColumn } from './between-columns.ts';
import { csvPreamble } from './csv-preamble.ts';
import type { CsvParts } from './csv-parts.ts';

/** The table as text for a spreadsheet: BOM, `;`, decimal comma, rows of scope, source, year and definitions, an empty row, the header, the areas. A value that is withheld or too small leaves as an empty cell with its reason beside it; beside an estimate of ours it says so. */
export function tableCsv(parts: CsvParts): string {
  return csvText([...csvPreamble(parts), [], header(parts), ...parts.rows.map((i) => record(parts, i))]);
}

/** What, where and when, in a name that every system takes: mellanrum-tabell-exempel-deso-2022.csv. */
export function tableFileName({ language, view, pack, areas, table }: CsvParts): string {
  const place = areas.municipalities.find(({ code }) => code === view.municipality)?.name;
  return csvFileName([language.text.table.csv.file, pack.manifest.id, place ?? '', table.level, String(table.year)]);
}

function header({ language, pack, table }: CsvParts): string[] {
  const words = language.text.table.csv;
  return [
    words.code,
    words.name,
    words.municipality,
    words.pole,
    ...table.columns.flatMap((column) => {
      const title = columnTitle(column, pack.manifest, language);
      const full = `${title.name} (${title.unit})`;
      return [
        full,
        ...(intervalOf(column) ? [words.lower(full), words.upper(full)] : []),
        words.status(title.name),
        ...(column.today ? [words.today(full)] : []),
        ...(column.beside ? [column.beside.title] : []),
      ];
    }),
  ];
}

function record({ language, view, areas, table }: CsvParts, i: number): string[] {
  const code = areas.codes[i] ?? '';
  return [
    code,
    areas.names[i] ?? '',
    areas.municipalities[areas.municipalityOf[i] ?? 0]?.name ?? '',
    [view.a.includes(code) ? 'A' : '', view.b.includes(code) ? 'B' : ''].filter(Boolean).join('+'),
    ...table.columns.flatMap((column) => cells(column, i, language)),
  ];
}

function cells(table: ShownColumn, i: number, language: Language): string[] {
  const { column } = table;
  const estimate = intervalOf(table);
  const status = (column.status[i] ?? Status.noData) as Status;
  const known = hasValue(status);
  const reason = table.reason?.(i) ?? language.text.measures.statuses[statusNames[status]].short;
  const factor = column.unit === 'share' ? 100 : 1;
  const number = (values: Float64Array, shown = known): string => (shown ? csvNumber((values[i] ?? NaN) * factor) : '');
  return [
    number(column.values),
    ...(estimate ? [number(estimate.lower), number(estimate.upper)] : []),
    status === Status.present ? originWords(figureOrigin(column, i), language) : reason,
    ...(table.today ? [number(table.today.values, hasValue(table.today.status[i] ?? Status.noData))] : []),
    ...(table.beside ? [table.beside.words(i)] : []),
  ];
}

/** The ends of a column where they say something: a count is its own lower and upper end in every row, and gets no columns for them. */
function intervalOf({ column, estimate }: ShownColumn): EstimateColumn | undefined {
  const wide = (i: number): boolean =>
    hasValue(column.status[i] ?? Status.noData) && estimate?.lower[i] !== estimate?.upper[i];
  return column.values.some((_, i) => wide(i)) ? estimate : undefined;
}
