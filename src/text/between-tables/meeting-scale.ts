import { Status } from '../../measures/status.ts';
import { missing } from '../../measures/column.ts';
import { meetingDifference } from '../../relations/compare-surroundings.ts';
import type { MeetingScale, MeetingStep, Surroundings } from '../../relations/meeting-scale.ts';
import { meetingSentences } from '../between-sentences/meeting-scale.ts';
import { reasonWords } from '../explain/value-words.ts';
import type { PlainColumn, PlainTable } from '../plain-table.ts';
import { countColumn, estimateColumns, numberColumn, textColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** Both poles' surroundings, from the smallest to the largest. */
export function meetingScaleTables(answer: MeetingScale, parts: TableParts): readonly PlainTable[] {
  const { language } = parts;
  const { text, format } = language;
  const { titles, columns, units, yes, no } = language.between.tables;
  const step = (row: number): MeetingStep | undefined => answer.steps[row];
  const apart: PlainColumn = {
    key: 'apart',
    title: columns.apart,
    unit: units.times,
    kind: 'number',
    value: (row) => Math.exp(step(row)?.apart ?? NaN),
    cell: (row) => {
      const of = step(row);
      if (!of || Number.isNaN(of.apart)) return { text: '', reason: text.measures.statuses.noData.short };
      const value = Math.exp(of.apart);
      if (value === Infinity) return { text: '∞', value, reason: language.between.meetingScale.whollyApart };
      return { text: format.number(value, value < 9.95 ? 1 : 0), value };
    },
  };
  return [
    {
      id: 'sizes',
      title: titles.sizes,
      caption: captionOf(titles.sizes, parts),
      notes: meetingSentences(answer, language),
      columns: [
        countColumn({ key: 'residents', title: columns.residents }, (row) => step(row)?.k ?? NaN, language),
        ...poleColumns('a', text.common.poleA, answer, parts),
        ...poleColumns('b', text.common.poleB, answer, parts),
        apart,
        textColumn({ key: 'meets', title: columns.meets }, (row) =>
          (step(row)?.apart ?? NaN) < meetingDifference ? yes : no,
        ),
        numberColumn(
          { key: 'shared', title: columns.shared, unit: units.percent },
          (row) => (step(row)?.shared ?? NaN) * 100,
          (value) => format.number(value, 0),
          () => text.measures.statuses.noData.short,
        ),
        textColumn({ key: 'coarse', title: columns.coarse }, (row) => (step(row)?.coarse === true ? yes : no)),
      ],
      length: answer.steps.length,
    },
  ];
}

function poleColumns(
  pole: 'a' | 'b',
  letter: string,
  { steps }: MeetingScale,
  { language }: TableParts,
): readonly PlainColumn[] {
  const { columns, units } = language.between.tables;
  const of = (row: number): Surroundings | undefined => steps[row]?.[pole];
  const count = (key: string, title: string, value: (of: Surroundings) => number, unit = ''): PlainColumn =>
    numberColumn(
      { key: `${pole}${key}`, title, ...(unit !== '' && { unit }) },
      (row) => {
        const around = of(row);
        return around ? value(around) : NaN;
      },
      language.format.count,
      () => reasonWords(missing(Status.noData), language),
    );
  return [
    ...estimateColumns(
      { key: `${pole}Balance`, title: columns.around(letter), unit: units.ratio },
      steps.length,
      (row) => of(row)?.balance ?? missing(Status.noData),
      language.format.ratio,
      language,
    ),
    count('Radius', columns.radiusOf(letter), ({ radiusM }) => radiusM, units.metres),
    count('Residents', columns.residentsOf(letter), ({ residents }) => residents),
    count('Areas', columns.areasOf(letter), ({ areas }) => areas),
  ];
}
