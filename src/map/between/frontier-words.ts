import type { AreaSet } from '../../geography/area-set.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { frontierWords } from '../../text/between-sentences/frontiers.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/**
 * What is said of a border beside its two sides, in the words of the list: how far apart they are with the interval, whether that is certain or cannot be
 * tested, metres, a municipal border. Parts without anything to say are left out; without a step only the border itself is told.
 */
export function frontierFacts(
  answer: FrontierAnswer,
  row: number,
  areas: AreaSet,
  language: BetweenLanguage,
): readonly string[] {
  const { borders } = language.between.map;
  const { apart, interval, length, municipal } = frontierWords(row, answer, areas, language);
  const hasStep = Number.isFinite(answer.step[row] ?? NaN);
  return [
    hasStep ? borders.apart(apart, interval) : '',
    hasStep ? certaintyWords(answer, row, language) : '',
    length,
    municipal,
  ].filter((part) => part !== '');
}

/** '' for sides that are alike: there is no difference to be sure of. */
function certaintyWords({ test, certain, step }: FrontierAnswer, row: number, { between }: BetweenLanguage): string {
  const words = between.map.borders;
  if (test === 'none') return words.untested;
  if (certain[row] === 1) return words.isCertain;
  return step[row] === 0 ? '' : words.slight;
}
