import type { Estimate } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import { isEvenBalance } from '../relations/even-balance.ts';
import type { PairRelation } from '../relations/pair-relation.ts';
import type { Language } from './language.ts';
import { contrastApart, isOpenContrast, leastWords, roundedDown } from './open-contrast.ts';
import type { SaidBalance } from './sv/sentence.ts';

/** A ratio of at least 1 as it is said: a word for whole numbers up to twelve, else a figure: fem, 4,8, 57, 2 480. */
export function figure(value: number, { text, format }: Language): string {
  const shown = format.ratio(value);
  const whole = Math.round(value);
  const isWhole = shown === format.ratio(whole) && whole <= 12;
  return (isWhole ? text.sentence.word(whole) : undefined) ?? shown;
}

/** How a balance is said: from the side that has more, so that the number is never below 1. What the map classes as even (4/5 to 5/4) is even here too. */
export function saidBalance({ value, status }: Estimate, language: Language): SaidBalance {
  if (status === Status.infinite || value === Infinity) return { kind: 'onlyLow' };
  if (value === 0) return { kind: 'onlyHigh' };
  const isLow = value > 1;
  const times = isLow ? value : 1 / value;
  if (isEvenBalance(value)) return { kind: 'even', exactly: value === 1 };
  return { kind: isLow ? 'low' : 'high', times: figure(times, language) };
}

/**
 * How many times the poles are apart, without the direction, which the balances have said: "tolv gånger skillnad". From percents the rounding
 * interval ("mellan 38 och 84"); where a pole has nobody in one of the quartiles, what is certain ("minst 38").
 */
export function saidContrast(relation: PairRelation, language: Language): string {
  const { sentence: words } = language.text;
  const { lower: least, value, upper: greatest } = contrastApart(relation.contrast);
  if (isOpenContrast(relation) || greatest === Infinity) return atLeast(roundedDown(least), language);
  if (relation.form === 'counts') return times(value, words.timesClause, language);
  const from = figure(least, language);
  const to = figure(greatest, language);
  return from === to ? times(value, words.timesClause, language) : words.betweenClause(from, to);
}

function times(value: number, clause: (times: string) => string, language: Language): string {
  const { format, text } = language;
  if (value < 1.005) return text.sentence.slightClause;
  return clause(format.ratio(value) === format.ratio(1) ? format.number(value, 2) : figure(value, language));
}

function atLeast(least: number, language: Language): string {
  const { sentence: words } = language.text;
  if (least < 1.005) return words.slightClause;
  return words.atLeastClause(least < 1.1 ? leastWords(least, language) : figure(least, language));
}
