import type { AreaSet } from '../../geography/area-set.ts';
import type { Basis } from '../../measures/roles.ts';
import { Status, hasValue, statusNames } from '../../measures/status.ts';
import type { Distribution, PlaceDistribution } from '../../relations/distribution.ts';
import type { LeftOutFor } from '../../relations/left-out.ts';
import type { Surroundings } from '../../relations/surroundings.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { areaName } from './area-names.ts';
import { balanceWords } from './balance-words.ts';

/** "I Storhamn", "I regionen". */
export function placeWords({ scope, municipalities }: Omit<Surroundings, 'rows'>, language: BetweenLanguage): string {
  return language.between.distribution.places[scope](language.format.list(municipalities));
}

/**
 * How the balance is spread over the areas of one place: both ends with their names in one sentence, the middle, how far the poles are apart in that
 * order, and how many areas are left out and why.
 */
export function spreadSentences(
  place: PlaceDistribution,
  areas: AreaSet,
  language: BetweenLanguage,
): readonly string[] {
  return [
    rangeSentence(place, areas, language),
    ...orderSentences(place, language),
    ...leftOutSentence(place.leftOut, language),
  ];
}

/** The segregation curve of one place: what its furthest point means. */
export function curveSentence(place: PlaceDistribution, basis: Basis, language: BetweenLanguage): string {
  const words = language.between.distribution;
  const { format } = language;
  return saidCurve(place, language, (where, low, high, distance) =>
    words.curve(where, low, high, words.points(format.points(distance)), basis),
  );
}

/** The same beside the picture of it. */
export function shortCurveSentence(place: PlaceDistribution, basis: Basis, language: BetweenLanguage): string {
  const words = language.between.distribution;
  const { format } = language;
  return saidCurve(place, language, (where, low, high, distance) =>
    words.curveShort(where, low, high, format.number(distance, 2), basis),
  );
}

function saidCurve(
  place: PlaceDistribution,
  language: BetweenLanguage,
  words: (where: string, low: string, high: string, distance: number) => string,
): string {
  const { format, between } = language;
  const where = placeWords(place, language);
  const { status, low, high, widest, dissimilarity } = place.curve;
  if (status !== Status.present) return between.distribution.curveNone(where, curveReason(status, language));
  if (!(dissimilarity.value > 0)) return between.distribution.curveEven(where);
  return words(where, format.percent(low[widest] ?? NaN), format.percent(high[widest] ?? NaN), dissimilarity.value);
}

/** What share of all with low, and with high purchasing power an area or a pole holds. */
export function heldWords(low: number, high: number, { between, format }: BetweenLanguage): string {
  const percent = (share: number): string => format.percent(share, share > 0 && share < 0.0995 ? 1 : 0);
  return between.distribution.holds(percent(low), percent(high));
}

/** All that is said of the distribution, place by place: for the surface Text. */
export function distributionSentences(
  { places, basis }: Distribution,
  areas: AreaSet,
  language: BetweenLanguage,
): readonly string[] {
  return places.flatMap((place) => [...spreadSentences(place, areas, language), curveSentence(place, basis, language)]);
}

/** How many areas are not shown, and why; nothing where all are. */
export function leftOutSentence(leftOut: readonly LeftOutFor[], language: BetweenLanguage): readonly string[] {
  const { format, text } = language;
  const words = language.between.distribution;
  const count = leftOut.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return [];
  const reasons = leftOut.map((one) => {
    const { short } = text.measures.statuses[statusNames[one.status]];
    return leftOut.length === 1 ? short : words.reason(short, format.count(one.count));
  });
  return [words.leftOut(count, format.count(count), format.list(reasons))];
}

function rangeSentence(place: PlaceDistribution, areas: AreaSet, language: BetweenLanguage): string {
  const words = language.between.distribution;
  const where = placeWords(place, language);
  const { balances, rows } = place;
  const [low, high] = [balances[0], balances.at(-1)];
  if (low === undefined || high === undefined) return words.spreadNone(where);
  const said = (balance: number): string => balanceWords(balance, language);
  if (rows.length === 1) return words.spreadOne(where, areaName(areas, rows[0] ?? -1), said(low));
  if (low === high) return words.spreadEqual(where, language.format.count(rows.length), said(low));
  return words.spread(
    where,
    said(low),
    endName(place, areas, low, language),
    said(high),
    endName(place, areas, high, language),
    said(place.median.value),
  );
}

/** The area at an end, and how many more are there with it. */
export function endName(
  { rows, balances }: PlaceDistribution,
  areas: AreaSet,
  balance: number,
  { between, format }: BetweenLanguage,
): string {
  const there = rows.filter((_, k) => balances[k] === balance);
  const name = areaName(areas, there[0] ?? -1);
  return there.length > 1 ? between.distribution.andMore(name, format.count(there.length - 1)) : name;
}

function orderSentences(place: PlaceDistribution, language: BetweenLanguage): readonly string[] {
  const words = language.between.distribution;
  return saidOrder(place, language, words.between, words.alike, words.among);
}

/** How far the poles are apart in the order of one place, for a picture that shows the rest; how it is spread where that says nothing. */
export function orderSentence(place: PlaceDistribution, areas: AreaSet, language: BetweenLanguage): string {
  const words = language.between.distribution;
  const where = placeWords(place, language);
  const said = saidOrder(
    place,
    language,
    (count, figure, all) => words.betweenIn(where, count, figure, all),
    words.alikeIn(where),
    (letter, lower, higher) => words.amongIn(where, letter, lower, higher),
  );
  return said.length > 0 ? said.join(' ') : rangeSentence(place, areas, language);
}

type Words = BetweenLanguage['between']['distribution'];

function saidOrder(
  place: PlaceDistribution,
  { format, text }: BetweenLanguage,
  between: Words['between'],
  alike: string,
  among: Words['among'],
): readonly string[] {
  const [a, b] = [known(place, 'a'), known(place, 'b')];
  if (place.rows.length < 3) return [];
  if (a !== null && b !== null) {
    if (a === b) return [alike];
    const [least, most] = [Math.min(a, b), Math.max(a, b)];
    const count = others(place).filter((balance) => balance > least && balance < most).length;
    return [between(count, format.count(count), format.count(place.rows.length))];
  }
  const say = (own: number | null, letter: string): readonly string[] => {
    if (own === null) return [];
    const lower = others(place).filter((balance) => balance > own).length;
    const higher = others(place).filter((balance) => balance < own).length;
    return [among(letter, format.count(lower), format.count(higher))];
  };
  return [...say(a, text.common.poleA), ...say(b, text.common.poleB)];
}

/** Balances of the areas that are in neither pole. */
function others({ rows, balances, a, b }: PlaceDistribution): readonly number[] {
  const inPoles = new Set([...a.rows, ...b.rows]);
  return Array.from(balances).filter((_, k) => !inPoles.has(rows[k] ?? -1));
}

function known(place: PlaceDistribution, pole: 'a' | 'b'): number | null {
  const { status, value } = place[pole].balance;
  return hasValue(status) || status === Status.infinite ? value : null;
}

function curveReason(status: Status, { between }: BetweenLanguage): string {
  const reasons = between.distribution.curveReasons;
  if (status === Status.tooFewAreas) return reasons.tooFewAreas;
  return status === Status.noPopulation ? reasons.noPopulation : reasons.other;
}
