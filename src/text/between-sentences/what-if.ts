import type { Estimate } from '../../measures/column.ts';
import { Status, hasValue } from '../../measures/status.ts';
import { never } from '../../problem/never.ts';
import type { PackColumn } from '../../pack/pack.ts';
import type { MoveReport, Skipped } from '../../relations/scenario/move-report.ts';
import type { Move, Scenario } from '../../relations/scenario/scenario.ts';
import type { WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import { reasonWords } from '../explain/value-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { columnTitle } from '../measure-words.ts';
import type { Counted } from '../sv/between/what-if.ts';

/** What moves are said with: the municipality of A by name, and the pack's columns. */
export interface MoveContext {
  readonly municipality: string;
  readonly columns: readonly PackColumn[];
}

/** A whole number, written; without its sign. */
export function counted(value: number, { format }: BetweenLanguage): Counted {
  const size = Math.abs(value);
  return { words: format.count(size), one: size === 1 };
}

/** A move as it is listed: "120 fler i arbete i A". */
export function moveWords(move: Move, { municipality, columns }: MoveContext, language: BetweenLanguage): string {
  const words = language.between.whatIf;
  const n = counted(move.amount, language);
  if (move.kind === 'exchange') return words.exchanged(n, move.amount > 0);
  const where = words.in(move.place, municipality);
  switch (move.kind) {
    case 'employed':
      return words.employed(n, move.amount > 0, where);
    case 'educated':
      return words.educated(n, move.amount > 0, where);
    case 'income':
      return words.income(language.format.kiloKronor(Math.abs(move.amount)), move.amount > 0, where);
    case 'dwellings': {
      const tenure = columns.some(({ id }) => id === move.tenure) ? columnTitle(move.tenure, columns, language) : '';
      return words.newDwellings(n, where, words.mixWords(move.quartiles.map(String)), tenure);
    }
    default:
      return never(move);
  }
}

/** What must be said of a move that did not become what was asked: nothing where it did. */
export function reportWords(report: MoveReport, language: BetweenLanguage): readonly string[] {
  const words = language.between.whatIf;
  const { reason, applied, skipped } = report;
  const limits =
    reason === undefined
      ? []
      : [reason === 'limit' && applied !== 0 ? words.only(counted(applied, language)) : words.reasons[reason]];
  return [...limits, ...skipped.map((one) => skippedWords(one, language))];
}

/** Areas that are passed over, and why. */
export function skippedWords({ areas, status }: Skipped, language: BetweenLanguage): string {
  const words = language.between.whatIf;
  const reason = status === 'tooSmall' ? words.skippedSmall : language.text.measures.statuses[status].short;
  return words.skipped(counted(areas, language), reason);
}

/** How many times apart a polkvot is, whichever pole has the higher balance; undefined where it is not known. */
function timesApart({ value, status }: Estimate, { format }: BetweenLanguage): string | undefined {
  if (!hasValue(status) && status !== Status.infinite) return undefined;
  return format.ratio(value > 0 && value < 1 ? 1 / value : value === 0 ? Infinity : value);
}

/** The headline: how far apart the poles are today, and with what is tried. */
export function apartSentence({ today, then }: WhatIfAnswer, tried: boolean, language: BetweenLanguage): string {
  const words = language.between.whatIf;
  const [before, after] = [timesApart(today.contrast, language), timesApart(then.contrast, language)];
  if (before === undefined || after === undefined) return words.apartUnknown;
  if (!tried) return words.apartNow(before);
  return before === after ? words.apartSame(before) : words.apartThen(before, after);
}

/** A figure as a ratio, or why there is none. */
export function figureWords(estimate: Estimate, language: BetweenLanguage): string {
  return hasValue(estimate.status) || estimate.status === Status.infinite
    ? language.format.ratio(estimate.value)
    : reasonWords(estimate, language);
}

/** A scenario in whole sentences: that it is arithmetic, what is tried, and what it comes to. None where nothing is tried. */
export function whatIfSentences(
  scenario: Scenario,
  answer: WhatIfAnswer,
  columns: readonly PackColumn[],
  language: BetweenLanguage,
): readonly string[] {
  if (scenario.length === 0) return [];
  const { said, notForecastLong } = language.between.whatIf;
  const { today, then, municipality } = answer;
  const moves = scenario.map((move) => moveWords(move, { municipality, columns }, language));
  const figure = (estimate: Estimate): string => figureWords(estimate, language);
  const notes = answer.reports.flatMap((report) => reportWords(report, language));
  return [
    notForecastLong,
    said.tried(moves.join('; ')),
    ...new Set(notes),
    said.contrast(figure(today.contrast), figure(then.contrast)),
    said.balances(figure(today.balanceA), figure(then.balanceA), figure(today.balanceB), figure(then.balanceB)),
    said.index(municipality, figure(today.index), figure(then.index)),
  ];
}
