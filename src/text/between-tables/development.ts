import type { Estimate } from '../../measures/column.ts';
import { missing } from '../../measures/column.ts';
import { Status, statusNames } from '../../measures/status.ts';
import type { LayerAnswer } from '../../protocol/requests.ts';
import type { Development, DevelopmentYear, IndexYear } from '../../relations/development-relation.ts';
import {
  apartCell,
  apartOf,
  changeSentences,
  developmentNotes,
  indexSentence,
} from '../between-sentences/development.ts';
import { contrastApart } from '../open-contrast.ts';
import type { PlainCell, PlainColumn, PlainTable } from '../plain-table.ts';
import { atLeastCell, countColumn, estimateColumns, figureOf, numberColumn, textColumn } from './columns.ts';
import { changeTable } from './change.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Both poles and their municipalities over the years; the index in both directions; and, while two years are compared, how every area has changed. */
export function developmentTables(
  answer: Development,
  layer: LayerAnswer | undefined,
  parts: TableParts,
): readonly PlainTable[] {
  return [
    yearsTable(answer, parts),
    ...(answer.index.length > 0 ? [indexTable(answer, parts)] : []),
    ...(layer?.changeSince === undefined ? [] : [changeTable(layer, layer.changeSince, parts)]),
  ];
}

/** A year is written without a mark between its thousands. */
function yearColumn(title: string, year: (row: number) => number): PlainColumn {
  return numberColumn({ key: 'year', title }, year, String, () => '');
}

function yearsTable(answer: Development, parts: TableParts): PlainTable {
  const { language } = parts;
  const { text, format, between } = language;
  const { titles, columns, units } = between.tables;
  const { years, background } = answer;
  const of = (row: number): DevelopmentYear | undefined => years[row];
  const balances = (
    key: string,
    title: string,
    estimate: (row: number) => Estimate | undefined,
  ): readonly PlainColumn[] =>
    estimateColumns(
      { key, title, unit: units.ratio },
      years.length,
      (row) => estimate(row) ?? missing(Status.noData),
      format.ratio,
      language,
    );
  return {
    id: 'years',
    title: titles.years,
    caption: captionOf(titles.years, { ...parts, year: '' }),
    notes: [...changeSentences(answer.change, answer, language), ...developmentNotes(answer, language)],
    columns: [
      yearColumn(columns.year, (row) => of(row)?.year ?? NaN),
      ...balances('a', columns.balanceOf(text.common.poleA), (row) => of(row)?.a),
      ...balances('b', columns.balanceOf(text.common.poleB), (row) => of(row)?.b),
      ...apartColumns(answer, parts),
      ...background.flatMap(({ of: whose, names }, at) =>
        balances(
          `background${String(at)}`,
          columns.balanceOf(between.development.chart.background[whose](format.list(names))),
          (row) => of(row)?.background[at],
        ),
      ),
    ],
    length: years.length,
  };
}

function apartColumns({ years }: Development, { language }: TableParts): readonly PlainColumn[] {
  const { columns, units, lower, upper } = language.between.tables;
  const turned = (row: number): Estimate => {
    const year = years[row];
    return year ? contrastApart(year.contrast) : missing(Status.noData);
  };
  /** A contrast without bound is known by its certain end only. */
  const value = (row: number): number => {
    const figure = figureOf(turned(row));
    if (years[row]?.isOpen !== true || Number.isNaN(figure)) return figure;
    return turned(row).lower > 1 ? turned(row).lower : NaN;
  };
  const noData = (): string => language.text.measures.statuses.noData.short;
  const end = (key: 'lower' | 'upper', title: string): PlainColumn => ({
    ...numberColumn(
      { key: `apart-${key}`, title, unit: units.times },
      (row) => turned(row)[key],
      language.format.ratio,
      noData,
    ),
    isOnlyInFiles: true,
  });
  const cell = (row: number): PlainCell => {
    const year = years[row];
    if (!year) return { text: '', reason: noData() };
    if (Number.isNaN(value(row))) return { text: '', reason: apartCell(year, language) };
    const apart = apartOf(year.contrast, year.isOpen, language);
    if (apart.kind === 'unsure') return { text: '', reason: language.between.development.chart.apart(apart) };
    if (apart.kind === 'atLeast') return atLeastCell(value(row), language, apart.times);
    const { lower: low, upper: high } = turned(row);
    const hasEnds = !year.isOpen && low < high;
    return { text: apart.times, value: value(row), ...(hasEnds && { detail: language.format.interval(low, high) }) };
  };
  return [
    { key: 'apart', title: columns.apart, unit: units.times, kind: 'number', value, cell },
    end('lower', lower(columns.apart)),
    end('upper', upper(columns.apart)),
  ];
}

function indexTable({ index }: Development, parts: TableParts): PlainTable {
  const { language } = parts;
  const { text, format } = language;
  const { titles, columns, units } = language.between.tables;
  const rows = index.flatMap(({ name, code, years }) => years.map((year) => ({ name, code, year })));
  const of = (row: number): IndexYear | undefined => rows[row]?.year;
  const times = (key: 'bottomGap' | 'topGap', title: string): PlainColumn =>
    numberColumn(
      { key, title, unit: units.times },
      (row) => of(row)?.[key] ?? NaN,
      format.ratio,
      (row) => text.measures.statuses[statusNames[of(row)?.status ?? Status.noData]].short,
    );
  return {
    id: 'index',
    title: titles.index,
    caption: captionOf(titles.index, { ...parts, year: '' }),
    notes: [...index.map((one) => indexSentence(one, language)), language.between.tables.ownCalculation],
    columns: [
      textColumn({ key: 'municipality', title: columns.municipality }, (row) => rows[row]?.name ?? ''),
      yearColumn(columns.year, (row) => of(row)?.year ?? NaN),
      times('bottomGap', columns.bottom),
      times('topGap', columns.top),
      countColumn({ key: 'areas', title: columns.areas }, (row) => of(row)?.n ?? NaN, language),
    ],
    length: rows.length,
    codes: (row) => [rows[row]?.code ?? ''],
  };
}
