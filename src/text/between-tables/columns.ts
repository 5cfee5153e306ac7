import type { AreaSet } from '../../geography/area-set.ts';
import type { Estimate } from '../../measures/column.ts';
import { Status, hasValue, statusNames } from '../../measures/status.ts';
import { intervalWords, reasonWords } from '../explain/value-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import type { PlainCell, PlainColumn } from '../plain-table.ts';
import { areaName } from '../between-sentences/area-names.ts';

/** A column's name and unit. */
export interface Titled {
  readonly key: string;
  readonly title: string;
  readonly unit?: string;
}

/** A column of words. */
export function textColumn(titled: Titled, text: (row: number) => string): PlainColumn {
  return { ...titled, kind: 'text', cell: (row) => ({ text: text(row) }) };
}

/** A column of sentences. */
export function sentenceColumn(titled: Titled, text: (row: number) => string): PlainColumn {
  return { ...textColumn(titled, text), isLong: true };
}

/** A column of figures. `write` puts one in words; NaN is said as `reason`. */
export function numberColumn(
  titled: Titled,
  value: (row: number) => number,
  write: (value: number, row: number) => string,
  reason: (row: number) => string,
): PlainColumn {
  return {
    ...titled,
    kind: 'number',
    value,
    cell: (row) => {
      const figure = value(row);
      if (Number.isNaN(figure)) return { text: '', reason: reason(row) };
      return { text: write(figure, row), value: figure };
    },
  };
}

/** A column of whole numbers. */
export function countColumn(
  titled: Titled,
  value: (row: number) => number,
  { format, text }: BetweenLanguage,
): PlainColumn {
  return numberColumn(titled, value, format.count, () => text.measures.statuses.noData.short);
}

/** A column of estimates with their reasons; their intervals beside them on the screen and as two columns in a file, where any has one. */
export function estimateColumns(
  titled: Titled,
  rows: number,
  estimate: (row: number) => Estimate,
  write: (value: number) => string,
  language: BetweenLanguage,
): readonly PlainColumn[] {
  const { lower, upper } = language.between.tables;
  const value = (row: number): number => figureOf(estimate(row));
  const main: PlainColumn = {
    ...titled,
    kind: 'number',
    value,
    cell: (row) => estimateCell(estimate(row), write, language),
  };
  if (!hasIntervals(rows, estimate)) return [main];
  const end = (key: 'lower' | 'upper', title: string): PlainColumn => ({
    ...numberColumn(
      { ...titled, key: `${titled.key}${key === 'lower' ? 'Lower' : 'Upper'}`, title },
      (row) => (Number.isNaN(value(row)) ? NaN : estimate(row)[key]),
      write,
      (row) => reasonWords(estimate(row), language),
    ),
    isOnlyInFiles: true,
  });
  return [main, end('lower', lower(titled.title)), end('upper', upper(titled.title))];
}

/** One estimate as a cell: its figure with its interval, `∞` with its reason, or the reason alone. */
export function estimateCell(
  estimate: Estimate,
  write: (value: number) => string,
  language: BetweenLanguage,
): PlainCell {
  const value = figureOf(estimate);
  if (Number.isNaN(value)) return { text: '', reason: reasonWords(estimate, language) };
  const detail = intervalWords(estimate, language);
  const infinite = language.text.measures.statuses[statusNames[Status.infinite]].short;
  return {
    text: write(value),
    value,
    ...(detail !== '' && detail !== write(value) && value !== Infinity && { detail }),
    ...(value === Infinity && { reason: infinite }),
  };
}

/** A figure that is known only to be no less: "minst 38". */
export function atLeastCell(least: number, { between }: BetweenLanguage, words: string): PlainCell {
  return { text: between.suggest.atLeast(words), value: least, remark: between.tables.atLeast };
}

/** The figure of an estimate; NaN where it has none. */
export function figureOf({ value, status }: Estimate): number {
  return hasValue(status) || status === Status.infinite ? value : NaN;
}

function hasIntervals(rows: number, estimate: (row: number) => Estimate): boolean {
  for (let row = 0; row < rows; row++) {
    const { lower, upper } = estimate(row);
    if (lower < upper && !Number.isNaN(figureOf(estimate(row)))) return true;
  }
  return false;
}

/** An area's name and its municipality: two columns, the second one left out where the areas are municipalities. */
export function areaColumns(
  areas: AreaSet,
  rowOf: (row: number) => number,
  { between }: BetweenLanguage,
): readonly PlainColumn[] {
  const { area, municipality } = between.tables.columns;
  return [
    textColumn({ key: 'area', title: area }, (row) => areaName(areas, rowOf(row))),
    ...(areas.level === 'kommun'
      ? []
      : [textColumn({ key: 'municipality', title: municipality }, (row) => municipalityName(areas, rowOf(row)))]),
  ];
}

/** Name of the municipality that an area lies in; '' for none. */
export function municipalityName({ municipalities, municipalityOf }: AreaSet, row: number): string {
  return municipalities[municipalityOf[row] ?? -1]?.name ?? '';
}

/** Codes of rows. */
export function codesOf({ codes }: AreaSet, rows: readonly number[]): readonly string[] {
  return rows.map((row) => codes[row] ?? '').filter((code) => code !== '');
}
