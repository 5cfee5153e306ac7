import { fields } from '../../address/view.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { TableAnswer } from '../../protocol/requests.ts';
import type { Language } from '../../text/language.ts';
import { measureTitle } from '../../text/measure-words.ts';
import { sourceFacts } from '../../text/source-words.ts';
import { columnTitle } from './column-title.ts';
import { splitSort } from './table-rows.ts';
import type { CsvParts } from './csv-parts.ts';

type TableColumn = TableAnswer['columns'][number];

/** The rows above the table in a file: what, where and when, which areas it holds of how many and in which order, sources, and how each column is made. */
export function csvPreamble(parts: CsvParts, format: 'csv' | 'xlsx'): string[][] {
  const { language, view, pack, table } = parts;
  const { text, id } = language;
  const words = text.table.csv;
  const { manifest } = pack;
  return [
    [words.about, words.title(text.controls.levels[table.level], manifest.title[id], String(table.year))],
    ...(manifest.fictional ? [[text.common.fictional, text.controls.sources.fictional]] : []),
    ...(view.scenario.length > 0
      ? [[words.whatIf, `${words.notForecast} ${fields.scenario.field.write(view.scenario)}`]]
      : []),
    [words.scope, scopeOf(parts)],
    [words.order, orderOf(parts)],
    [words.year, String(table.year)],
    [words.vintage, manifest.vintage],
    [words.basis, text.controls.bases[view.basis]],
    ...(pack.subsets.length > 1 ? [[words.subset, text.measures.subsets[view.subset] ?? view.subset]] : []),
    ...sourceRows(manifest, language),
    ...table.columns.map((column) => definitionOf(column, parts)).filter((cells) => cells !== undefined),
    [words.missing, words.missingMeans],
    ...(format === 'csv' ? [[words.format, words.formatMeans]] : []),
    ['', text.common.context],
  ];
}

/** A row for each source, with what is to be known of it. */
export function sourceRows({ sources, columns }: PackManifest, language: Language): string[][] {
  return sources.map((source) => [
    language.text.table.csv.source,
    [
      source.title[language.id],
      ...sourceFacts(source, columns, language).map(({ term, words: said }) => `${term}: ${said.join(' ')}`),
    ].join('; '),
  ]);
}

/** How many of the areas are in the file, and what they were narrowed by. */
function scopeOf({ language, view, areas, rows }: CsvParts): string {
  const { text, format } = language;
  const place = areas.municipalities.find(({ code }) => code === view.municipality)?.name;
  const filters = [place, view.filter.trim() && text.table.csv.quoted(view.filter.trim())].filter(Boolean) as string[];
  return text.table.csv.scopeOf(
    text.table.scope(format.count(rows.length), format.count(areas.codes.length)),
    format.list(filters),
  );
}

function orderOf({ language, view, pack, table }: CsvParts): string {
  const words = language.text.table;
  const [key, direction] = splitSort(view.sort);
  const column = table.columns.find((one) => one.key === key);
  if (key !== 'name' && !column) return words.csv.defaultOrder;
  const name = column ? columnTitle(column, pack.manifest, language).name : words.area;
  return words.csv.sorted(name, key === 'name' ? 'name' : 'number', direction === 'up');
}

/** How a column is made: our own words for our measures; for a column of the pack its note, else what it is a share of or that it is as in the pack. */
function definitionOf(table: TableColumn, { language, pack }: CsvParts): string[] | undefined {
  const { key, column } = table;
  const words = language.text.table;
  const { columns } = pack.manifest;
  const ours = (words.definitions as Readonly<Record<string, string>>)[key];
  const own = columns.find(({ id }) => key === `column:${id}`);
  if (ours === undefined && !own) return undefined;
  const whole = columns.filter(({ family }) => family !== undefined && family === own?.family);
  const made =
    column.unit === 'share' && whole.length > 1
      ? words.csv.shareOf(language.format.list(whole.map(({ id }) => measureTitle(`column:${id}`, columns, language))))
      : column.coverage
        ? language.text.origin.made.sum.meaning
        : words.csv.asInPack;
  const { origin } = columnTitle(table, pack.manifest, language);
  const note = own?.note?.[language.id];
  return [
    words.csv.definition,
    `${measureTitle(key, columns, language)}: ${[ours ?? (origin || made), ours && origin, note].filter(Boolean).join('. ')}`,
  ];
}
