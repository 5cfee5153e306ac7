import { fields } from '../../../address/view.ts';
import type { Estimate } from '../../../measures/column.ts';
import { Status, hasValue } from '../../../measures/status.ts';
import type { PackAnswer } from '../../../protocol/requests.ts';
import type { PoleSummary } from '../../../relations/pair-relation.ts';
import type { SettledView } from '../../../store/state.ts';
import type { DataSheet, SheetColumn } from '../../../table/data-sheet.ts';
import { numberColumn, wordsColumn } from '../../../table/data-sheet.ts';
import { reasonWords } from '../../../text/explain/value-words.ts';
import { sourceRows } from '../../table/csv-preamble.ts';
import type { PairRow, PairRowParts } from './pair-rows.ts';
import { pairRows } from './pair-rows.ts';

/** What a file of the pair is made from. */
export interface PairParts extends PairRowParts {
  readonly view: SettledView;
  readonly pack: PackAnswer;
  readonly sentence: string;
}

type Side = 'a' | 'b' | 'difference' | 'ratio' | 'together';

/** Both poles and what lies between them as a table: a row for each figure, its columns the same for A and B. */
export function pairSheet(parts: PairParts, format: 'csv' | 'xlsx'): DataSheet {
  const { language, words } = parts;
  const rows = pairRows(parts);
  const { pairFile: own } = words;
  const { length } = rows;
  const word = (title: string, of: (row: PairRow) => string): SheetColumn =>
    wordsColumn(title, length, (at) => (rows[at] ? of(rows[at]) : ''));
  const figures = (side: Side, title: string): readonly SheetColumn[] => {
    const column = (name: string, of: (estimate: Estimate) => number): SheetColumn =>
      numberColumn(name, length, 2, (at) => {
        const estimate = rows[at]?.[side];
        return estimate && isTold(estimate) ? of(estimate) : NaN;
      });
    return [
      column(title, ({ value }) => value),
      column(own.lower(title), endOf('lower')),
      column(own.upper(title), endOf('upper')),
    ];
  };
  const status = (side: Side, title: string): SheetColumn =>
    word(own.status(title), ({ remark = '', ...row }) => {
      const estimate = row[side];
      if (!estimate) return '';
      if (remark !== '' && side !== 'a' && side !== 'b') return remark;
      return reasonWords(estimate, language);
    });
  const { poleA, poleB } = words.about;
  return {
    titles: { data: words.sheets.pair, about: words.sheets.about },
    about: aboutPair(parts, format),
    columns: [
      word(own.part, ({ part }) => part),
      word(own.figure, ({ figure }) => figure),
      word(own.unit, ({ unit }) => unit),
      ...(['a', 'b'] as const).flatMap((side) => {
        const title = side === 'a' ? poleA : poleB;
        return [...figures(side, title), status(side, title)];
      }),
      ...figures('difference', own.difference),
      ...figures('ratio', own.ratio),
      status('ratio', own.ratio),
      ...figures('together', own.together),
      status('together', own.together),
      word(own.made, ({ made = '' }) => made),
    ],
    length,
  };
}

function isTold({ status }: Estimate): boolean {
  return hasValue(status) || status === Status.infinite;
}

/** An end that is the figure itself says nothing. */
function endOf(end: 'lower' | 'upper'): (estimate: Estimate) => number {
  return ({ lower, upper, ...estimate }) => (lower === upper ? NaN : { ...estimate, lower, upper }[end]);
}

function aboutPair(parts: PairParts, format: 'csv' | 'xlsx'): DataSheet['about'] {
  const { relation, language, view, pack, words, sentence } = parts;
  const { text, id, format: write } = language;
  const { csv } = text.table;
  const { manifest } = pack;
  const pole = ({ names, codes }: PoleSummary): string =>
    write.list(codes.map((code, k) => (names[k] ? `${names[k]} (${code})` : code)));
  const rows: readonly (readonly [string, string] | null)[] = [
    [
      csv.about,
      `${text.pair.heading}. ${csv.title(text.controls.levels[view.level], manifest.title[id], String(relation.year))}`,
    ],
    manifest.fictional ? [text.common.fictional, text.controls.sources.fictional] : null,
    view.scenario.length > 0 ? [csv.whatIf, `${csv.notForecast} ${fields.scenario.field.write(view.scenario)}`] : null,
    [words.about.sentence, sentence],
    [words.about.poleA, pole(relation.a)],
    [words.about.poleB, pole(relation.b)],
    [csv.year, String(relation.year)],
    [csv.vintage, manifest.vintage],
    [csv.basis, text.controls.bases[relation.basis]],
    relation.subset === 'all' ? null : [csv.subset, text.measures.subsets[relation.subset] ?? relation.subset],
    ...sourceRows(manifest, language).map(([word = '', says = '']) => [word, says] as const),
    [csv.missing, csv.missingMeans],
    format === 'csv' ? [csv.format, csv.formatMeans] : null,
    ['', text.common.context],
  ];
  return rows.filter((row) => row !== null);
}
