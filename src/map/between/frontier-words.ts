import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** What is said of a border beside its two sides: how many times apart they are with the interval, whether that is certain, metres, a municipal border. Parts without anything to say are left out. */
export function frontierWords(answer: FrontierAnswer, row: number, language: BetweenLanguage): readonly string[] {
  const words = language.between.map.borders;
  const { format } = language;
  const certainty = answer.certain[row] === 1 ? words.isCertain : words.isChance;
  return [
    answer.scale === 'ratio' ? words.times(...ratioWords(answer, row, language)) : '',
    answer.test === 'none' || answer.scale !== 'ratio' ? '' : certainty,
    words.length(format.distance(answer.borderM[row] ?? 0)),
    answer.acrossMunicipality[row] === 1 ? words.municipal : '',
  ].filter((part) => part !== '');
}

/** The larger side over the smaller, so that the number is never below 1, and its interval the same way round. */
function ratioWords(
  { step, lower, upper }: FrontierAnswer,
  row: number,
  { format }: BetweenLanguage,
): readonly [string, string] {
  const height = step[row] ?? NaN;
  const [low = NaN, high = NaN] = [lower[row], upper[row]];
  const ends = height < 0 ? [1 / high, 1 / low] : [low, high];
  const interval = ends.every((end) => Number.isFinite(end)) ? format.interval(ends[0] ?? NaN, ends[1] ?? NaN) : '';
  return [format.ratio(Math.exp(Math.abs(height))), interval];
}
