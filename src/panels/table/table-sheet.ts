import type { EstimateColumn, Unit } from '../../measures/column.ts';
import { figureOrigin } from '../../measures/origin.ts';
import { Status, hasValue, statusNames } from '../../measures/status.ts';
import type { DataSheet, SheetColumn } from '../../table/data-sheet.ts';
import { numberColumn, wordsColumn } from '../../table/data-sheet.ts';
import type { Language } from '../../text/language.ts';
import { originWords } from '../../text/origin-words.ts';
import type { ShownColumn } from './between-columns.ts';
import { columnTitle } from './column-title.ts';
import type { CsvParts } from './csv-parts.ts';
import { csvPreamble } from './csv-preamble.ts';

/**
 * The table as it leaves: scope, source, year and definitions, and the areas in the order given. A value that is withheld or too small leaves as an empty
 * cell with its reason beside it; beside an estimate of ours it says so.
 */
export function tableSheet(parts: CsvParts, format: 'csv' | 'xlsx' = 'csv'): DataSheet {
  const { language, view, pack, areas, table, rows } = parts;
  const words = language.text.table.csv;
  const code = (row: number): string => areas.codes[rows[row] ?? -1] ?? '';
  const municipality = (row: number): string =>
    areas.municipalities[areas.municipalityOf[rows[row] ?? -1] ?? 0]?.name ?? '';
  const poles = [new Set(view.a), new Set(view.b)] as const;
  const pole = (row: number): string =>
    [poles[0].has(code(row)) ? 'A' : '', poles[1].has(code(row)) ? 'B' : ''].filter(Boolean).join('+');
  return {
    titles: { data: words.file, about: words.about },
    about: csvPreamble(parts, format).map(([word = '', says = '']) => [word, says]),
    columns: [
      { title: words.code, kind: 'text', values: rows.map((_, row) => code(row)) },
      { title: words.name, kind: 'text', values: rows.map((i) => areas.names[i] ?? '') },
      wordsColumn(words.municipality, rows.length, municipality),
      wordsColumn(words.pole, rows.length, pole),
      ...table.columns.flatMap((column) => {
        const title = columnTitle(column, pack.manifest, language);
        return columnsOf(column, { name: title.name, full: `${title.name} (${title.unit})` }, rows, language);
      }),
    ],
    length: rows.length,
  };
}

/** What, where and when: the parts of a file's name. */
export function tableNameParts({ language, view, pack, areas, table }: CsvParts): readonly string[] {
  const place = areas.municipalities.find(({ code }) => code === view.municipality)?.name;
  return [language.text.table.csv.file, pack.manifest.id, place ?? '', table.level, String(table.year)];
}

function columnsOf(
  shown: ShownColumn,
  { name, full }: { readonly name: string; readonly full: string },
  rows: readonly number[],
  language: Language,
): readonly SheetColumn[] {
  const words = language.text.table.csv;
  const { column, today, beside } = shown;
  const factor = column.unit === 'share' ? 100 : 1;
  const figures = (title: string, values: Float64Array, status: Uint8Array): SheetColumn =>
    numberColumn(title, rows.length, decimalsOf(column.unit), (row) => {
      const i = rows[row] ?? -1;
      return hasValue(status[i] ?? Status.noData) ? (values[i] ?? NaN) * factor : NaN;
    });
  const estimate = intervalOf(shown);
  return [
    figures(full, column.values, column.status),
    ...(estimate
      ? [
          figures(words.lower(full), estimate.lower, column.status),
          figures(words.upper(full), estimate.upper, column.status),
        ]
      : []),
    wordsColumn(words.status(name), rows.length, (row) => reasonOf(shown, rows[row] ?? -1, language)),
    ...(today ? [figures(words.today(full), today.values, today.status)] : []),
    ...(beside ? [wordsColumn(beside.title, rows.length, (row) => beside.words(rows[row] ?? -1))] : []),
  ];
}

/** Why there is no figure, or that it is an estimate of ours; '' for one that is as the source has it. */
function reasonOf({ column, reason }: ShownColumn, i: number, language: Language): string {
  const status = (column.status[i] ?? Status.noData) as Status;
  if (status !== Status.present) return reason?.(i) ?? language.text.measures.statuses[statusNames[status]].short;
  if (column.estimate === undefined && column.coverage === undefined) return '';
  return originWords(figureOrigin(column, i), language);
}

function decimalsOf(unit: Unit): 0 | 1 | 2 {
  if (unit === 'share') return 1;
  return unit === 'ratio' || unit === 'logRatio' ? 2 : 0;
}

/** The ends of a column where they say something: a count is its own lower and upper end in every row, and gets no columns for them. */
function intervalOf({ column, estimate }: ShownColumn): EstimateColumn | undefined {
  const wide = (i: number): boolean =>
    hasValue(column.status[i] ?? Status.noData) && estimate?.lower[i] !== estimate?.upper[i];
  return column.values.some((_, i) => wide(i)) ? estimate : undefined;
}
