import { Status, hasValue, statusNames } from '../../measures/status.ts';
import { fewestToRank } from '../../measures/rank-correlation.ts';
import { parseMeasure } from '../../measures/parse-measure.ts';
import type { PackColumn } from '../../pack/pack.ts';
import type { Scatter, ScatterAxis, ScatterPole } from '../../relations/scatter.ts';
import { numberWords } from '../explain/value-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { measureTitle } from '../measure-words.ts';
import { balanceWords } from './balance-words.ts';
import { leftOutSentence, placeWords } from './distribution.ts';

/** A value of an axis in words: a balance from the side that has more, anything else in its unit. */
export function axisValue(value: number, { scale, unit, measure }: ScatterAxis, language: BetweenLanguage): string {
  if (scale === 'balance' && !measure.startsWith('ratio:')) return balanceWords(value, language);
  return Number.isFinite(value) ? numberWords(value, unit, language) : '∞';
}

/** A value along an axis, where there is little room. */
export function axisTick(value: number, axis: ScatterAxis, language: BetweenLanguage): string {
  const { format, between } = language;
  if (axis.scale !== 'balance' || axis.measure.startsWith('ratio:')) return axisValue(value, axis, language);
  const { ticks, balance, ends } = between.distribution;
  if (value === Infinity) return ends.onlyLow;
  if (value === 0) return ends.onlyHigh;
  if (value === 1) return balance.even;
  const times = format.count(Math.max(value, 1 / value));
  return value > 1 ? ticks.low(times) : ticks.high(times);
}

/** What an axis is called in the middle of a sentence. */
export function axisTitle({ measure }: ScatterAxis, columns: readonly PackColumn[], language: BetweenLanguage): string {
  return measureTitle(measure, columns, language);
}

/** Where the poles stand, and who is left out. */
export function scatterNotes(scatter: Scatter, language: BetweenLanguage): readonly string[] {
  return [...poleSentences(scatter, language), ...leftOutSentence(scatter.leftOut, language)];
}

/** Whether two measures go together, where the poles stand, and who is left out. No word of causes but that it says nothing of them. */
export function scatterSentences(
  scatter: Scatter,
  columns: readonly PackColumn[],
  language: BetweenLanguage,
): readonly string[] {
  return [togetherSentence(scatter, columns, language), ...scatterNotes(scatter, language)];
}

/** Whether the two go together, in one sentence. */
export function togetherSentence(scatter: Scatter, columns: readonly PackColumn[], language: BetweenLanguage): string {
  return saidTogether(scatter, language, (axis) => axisTitle(axis, columns, language));
}

/** The same with short titles, beside a picture that has the whole ones. */
export function shortTogetherSentence(
  scatter: Scatter,
  columns: readonly PackColumn[],
  language: BetweenLanguage,
): string {
  return saidTogether(scatter, language, (axis) => shortTitle(axis, columns, language));
}

function shortTitle(axis: ScatterAxis, columns: readonly PackColumn[], language: BetweenLanguage): string {
  const parsed = parseMeasure(axis.measure);
  return parsed?.kind === 'known' ? language.text.measures.known[parsed.key].short : axisTitle(axis, columns, language);
}

function saidTogether(scatter: Scatter, language: BetweenLanguage, titleOf: (axis: ScatterAxis) => string): string {
  const words = language.between.distribution.scatter;
  const { format } = language;
  const { correlation, inside } = scatter;
  const where = placeWords(scatter, language);
  const n = inside.reduce((sum, one) => sum + one, 0);
  if (n === 0) return words.noneBoth(where);
  if (scatter.x.measure === scatter.y.measure) return words.same;
  if (n < fewestToRank) return words.tooFew(where, format.count(n));
  if (!hasValue(correlation.status)) return words.notVarying(where);
  const rho = correlation.value;
  const [x, y] = [scatter.x, scatter.y].map((axis) => inSentence(titleOf(axis), language));
  const how = words.together[strengthOf(rho)](where, x ?? '', y ?? '', rho > 0);
  return `${how}${words.rank(format.number(rho, 2), format.count(n))} ${words.notCause}`;
}

/** Titles begin with a capital; within a sentence they do not, unless the word is an abbreviation. */
function inSentence(title: string, { format }: BetweenLanguage): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase(format.locale) + title.slice(1) : title;
}

/** Usual words for the size of a rank correlation; the figure stands beside them. */
function strengthOf(rho: number): 'none' | 'weak' | 'clear' | 'strong' {
  const size = Math.abs(rho);
  if (size < 0.2) return 'none';
  if (size < 0.5) return 'weak';
  return size < 0.8 ? 'clear' : 'strong';
}

function poleSentences(scatter: Scatter, language: BetweenLanguage): readonly string[] {
  const words = language.between.distribution.scatter;
  const { common, measures } = language.text;
  const say = ({ areas, x, y }: ScatterPole, letter: string): readonly string[] => {
    if (areas === 0) return [];
    if (!hasValue(x.status) && x.status !== Status.infinite) {
      return [words.poleNone(letter, measures.statuses[statusNames[x.status]].short)];
    }
    return [words.pole(letter, axisValue(x.value, scatter.x, language), axisValue(y.value, scatter.y, language))];
  };
  const several = scatter.a.rows.length > 1 || scatter.b.rows.length > 1;
  return [...say(scatter.a, common.poleA), ...say(scatter.b, common.poleB), ...(several ? [words.poleMedian] : [])];
}
