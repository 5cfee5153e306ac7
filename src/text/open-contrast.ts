import type { Estimate } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import type { PairRelation } from '../relations/pair-relation.ts';
import type { Language } from './language.ts';

/**
 * True where a pole has nobody in one of the outer quartiles (a balance of 0 or ∞) and the poles are not equal. Such a contrast has no bound, and
 * its point only tells of the ½ that was added: every surface says the end that is certain, "minst 38", and nothing more.
 */
export function isOpenContrast({ a, b, certainty }: PairRelation): boolean {
  if (certainty === 'equal' || certainty === 'unknown') return false;
  return [a.balance, b.balance].some(({ value }) => value === 0 || value === Infinity);
}

/** A contrast turned so that it is at least 1: a polkvot of 0,25 is four times apart as well. */
export function contrastApart(contrast: Estimate): Estimate {
  if (!(contrast.value < 1)) return contrast;
  return { ...contrast, value: 1 / contrast.value, lower: 1 / contrast.upper, upper: 1 / contrast.lower };
}

/** Down to the decimals that are shown: "at least" must not promise more than is certain. Two decimals below 1.1, one below 10, then none. */
export function roundedDown(value: number): number {
  const perUnit = value >= 10 ? 1 : value >= 1.1 ? 10 : 100;
  return Math.floor(value * perUnit) / perUnit;
}

/** A number that `roundedDown` made, with the decimals that it kept. */
export function leastWords(rounded: number, { format }: Language): string {
  return rounded < 1.1 ? format.number(rounded, 2) : format.ratio(rounded);
}

/** How many times the poles of an open contrast are apart at the least: `136`; '' where the interval covers equal, so that nothing is certain. */
export function leastApart({ contrast, certainty }: PairRelation, language: Language): string {
  return certainty === 'certain' ? leastWords(roundedDown(contrastApart(contrast).lower), language) : '';
}

/** The gradient of an open contrast in words: its least, or that it cannot be told from none; null for every other pair, and where there is no way to measure along. */
export function openGradient(relation: PairRelation, language: Language): string | null {
  const { contrast, certainty, geography, gradientPerKm } = relation;
  if (!isOpenContrast(relation) || gradientPerKm.status === Status.noData || !(geography.distanceM > 0)) return null;
  const { pair } = language.text;
  if (certainty !== 'certain') return pair.uncertain;
  const doublings = Math.log2(contrastApart(contrast).lower) / (geography.distanceM / 1000);
  return pair.atLeast(pair.gradient(language.format.number(Math.floor(doublings * 10) / 10, 1)));
}
