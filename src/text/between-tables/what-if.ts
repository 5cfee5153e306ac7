import type { Estimate } from '../../measures/column.ts';
import { exact, missing } from '../../measures/column.ts';
import { Status } from '../../measures/status.ts';
import type { MedianGoal } from '../../relations/scenario/median-goal.ts';
import type { Scenario } from '../../relations/scenario/scenario.ts';
import type { PairFigures, WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import { moveWords, reportWords } from '../between-sentences/what-if.ts';
import { indicatorWords, medianWords } from '../between-sentences/what-it-takes.ts';
import type { PlainColumn, PlainTable } from '../plain-table.ts';
import { countColumn, estimateCell, figureOf, numberColumn, sentenceColumn, textColumn } from './columns.ts';
import type { TableParts } from './table-parts.ts';
import { captionOf } from './table-parts.ts';

/** What a scenario comes to beside today, what became of its moves, and what it would take. That it is arithmetic stands on every one of them. */
export function whatIfTables(answer: WhatIfAnswer, scenario: Scenario, parts: TableParts): readonly PlainTable[] {
  return [
    figuresTable(answer, scenario, parts),
    ...(scenario.length > 0 ? [movesTable(answer, scenario, parts)] : []),
    ...(answer.medians.length > 0 ? [goalsTable(answer, parts)] : []),
  ];
}

interface Figure {
  readonly title: string;
  readonly of: (figures: PairFigures) => Estimate;
  readonly write: (value: number) => string;
}

function figuresTable(answer: WhatIfAnswer, scenario: Scenario, parts: TableParts): PlainTable {
  const { language } = parts;
  const { whatIf, tables } = language.between;
  const { figures: words } = whatIf;
  const { ratio, count } = language.format;
  const known = (value: number): Estimate => (Number.isNaN(value) ? missing(Status.noData) : exact(value));
  const figures: readonly Figure[] = [
    { title: words.contrast, of: ({ contrast }) => contrast, write: ratio },
    { title: words.balanceA, of: ({ balanceA }) => balanceA, write: ratio },
    { title: words.balanceB, of: ({ balanceB }) => balanceB, write: ratio },
    { title: words.swaps, of: ({ swaps }) => swaps, write: count },
    { title: words.index(answer.municipality), of: ({ index }) => index, write: ratio },
    { title: words.conditionsA, of: ({ conditionsA }) => known(conditionsA), write: ratio },
    { title: words.conditionsB, of: ({ conditionsB }) => known(conditionsB), write: ratio },
  ];
  const column = (key: 'today' | 'then', title: string): PlainColumn => ({
    key,
    title,
    kind: 'number',
    value: (row) => figureOf(figures[row]?.of(answer[key]) ?? missing(Status.noData)),
    cell: (row) => {
      const figure = figures[row];
      return estimateCell(figure?.of(answer[key]) ?? missing(Status.noData), figure?.write ?? ratio, language);
    },
  });
  return {
    id: 'figures',
    title: tables.titles.figures,
    caption: captionOf(tables.titles.figures, parts),
    notes: scenario.length > 0 ? [whatIf.notForecastLong] : [whatIf.nothingYet],
    columns: [
      textColumn({ key: 'figure', title: tables.columns.figure }, (row) => figures[row]?.title ?? ''),
      column('today', tables.columns.today),
      ...(scenario.length > 0 ? [column('then', tables.columns.then)] : []),
    ],
    length: figures.length,
  };
}

function movesTable({ reports, municipality }: WhatIfAnswer, scenario: Scenario, parts: TableParts): PlainTable {
  const { language, columns: pack } = parts;
  const { tables, whatIf } = language.between;
  const { columns, titles } = tables;
  return {
    id: 'moves',
    title: titles.moves,
    caption: captionOf(titles.moves, parts),
    notes: [whatIf.notForecastLong],
    columns: [
      sentenceColumn({ key: 'move', title: columns.move }, (row) => {
        const move = scenario[row];
        return move ? moveWords(move, { municipality, columns: pack }, language) : '';
      }),
      countColumn({ key: 'asked', title: columns.asked }, (row) => reports[row]?.asked ?? NaN, language),
      countColumn({ key: 'applied', title: columns.applied }, (row) => reports[row]?.applied ?? NaN, language),
      countColumn({ key: 'areas', title: columns.areas }, (row) => reports[row]?.areas ?? NaN, language),
      sentenceColumn({ key: 'remark', title: columns.remark }, (row) => {
        const report = reports[row];
        return report ? reportWords(report, language).join(' ') : '';
      }),
    ],
    length: scenario.length,
  };
}

function goalsTable({ medians, municipality }: WhatIfAnswer, parts: TableParts): PlainTable {
  const { language } = parts;
  const { tables, whatIf } = language.between;
  const { columns, titles, goals } = tables;
  const of = (row: number): MedianGoal | undefined => medians[row];
  const reason = (): string => language.text.measures.statuses.noData.short;
  const figure = (key: 'value' | 'median', title: string): PlainColumn =>
    numberColumn(
      { key, title },
      (row) => (of(row)?.[key] ?? NaN) * (of(row)?.kind === 'income' ? 1 : 100),
      (_, row) => indicatorWords(of(row)?.kind ?? 'income', of(row)?.[key] ?? NaN, language),
      reason,
    );
  return {
    id: 'goals',
    title: titles.goals,
    caption: captionOf(titles.goals, parts),
    notes: [whatIf.toMedian(municipality), whatIf.backwardsIs, whatIf.notForecastLong].map(asSentence),
    columns: [
      textColumn({ key: 'pole', title: columns.pole }, (row) => of(row)?.pole.toUpperCase() ?? ''),
      textColumn({ key: 'kind', title: columns.figure }, (row) => whatIf.kinds[of(row)?.kind ?? 'income'].label),
      figure('value', columns.value),
      figure('median', columns.median),
      numberColumn(
        { key: 'amount', title: columns.missing },
        (row) => (of(row)?.status === 'reachable' ? (of(row)?.amount ?? NaN) : NaN),
        (value) => language.format.count(value),
        (row) => goals[of(row)?.status ?? 'unknown'],
      ),
      sentenceColumn({ key: 'inWords', title: columns.inWords }, (row) => {
        const goal = of(row);
        return goal ? medianWords(goal, language) : '';
      }),
    ],
    length: medians.length,
  };
}

function asSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
