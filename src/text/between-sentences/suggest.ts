import type { AreaSet } from '../../geography/area-set.ts';
import type {
  PoleRegions,
  RelationFlows,
  SuggestedPair,
  SuggestedPairs,
  SuggestedSide,
} from '../../relations/suggested-pair.ts';
import { intervalWords, reasonWords } from '../explain/value-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { contrastApart, leastWords, roundedDown } from '../open-contrast.ts';
import { areaName } from './area-names.ts';

/** How far apart a pair is. */
export interface ApartWords {
  /** `57`, or `minst 38` where there is no bound; '' where it cannot be compared. */
  readonly times: string;
  /** Why it cannot be compared; '' where it can. */
  readonly reason: string;
  /** '' where there is none. */
  readonly interval: string;
}

/** What a side is called: its area, or its first area and how many more. */
export function sideName(
  { rows }: Pick<SuggestedSide, 'rows'>,
  areas: AreaSet,
  { text, format }: BetweenLanguage,
): string {
  const [first] = rows;
  const name = first === undefined ? '' : areaName(areas, first);
  return rows.length > 1 ? text.pair.andMore(name, format.count(rows.length - 1)) : name;
}

/** The municipalities that a side lies in, each once; '' where that is the side's own name. */
export function sidePlace({ rows }: Pick<SuggestedSide, 'rows'>, areas: AreaSet, language: BetweenLanguage): string {
  const { municipalities, municipalityOf } = areas;
  if (areas.level === 'kommun') return '';
  return language.format.list([...new Set(rows.map((row) => municipalities[municipalityOf[row] ?? -1]?.name ?? ''))]);
}

/** How many times apart. */
export function apartWords({ a, b, contrast }: SuggestedPair, language: BetweenLanguage): ApartWords {
  const { format, between } = language;
  const apart = contrastApart(contrast);
  const reason = reasonWords(contrast, language);
  const isOpen = [a, b].some(({ balance }) => balance.value === 0 || balance.value === Infinity);
  if (isOpen && apart.lower > 1)
    return { times: between.suggest.atLeast(leastWords(roundedDown(apart.lower), language)), reason: '', interval: '' };
  if (reason !== '') return { times: '', reason, interval: '' };
  return { times: format.ratio(apart.value), reason: '', interval: intervalWords(apart, language) };
}

/** Why a pair is suggested, in one sentence, and what border it shares where it does. */
export function reasonSentence(pair: SuggestedPair, areas: AreaSet, language: BetweenLanguage): string {
  const { suggest } = language.between;
  const [a, b] = [pair.a, pair.b].map((side) => sideName(side, areas, language));
  return withBorder(suggest.reasons[pair.reason](a ?? '', b ?? '', distanceWords(pair, language)), pair, language);
}

/** Why a pair is suggested for the chosen A. */
export function reasonOfA(pair: SuggestedPair, areas: AreaSet, language: BetweenLanguage): string {
  const { suggest } = language.between;
  const metres = distanceWords(pair, language);
  if (pair.reason === 'largest') return withBorder(suggest.largestFromA(metres), pair, language);
  if (pair.reason === 'acrossBorder') return withBorder(suggest.acrossFromA(metres), pair, language);
  return reasonSentence(pair, areas, language);
}

function distanceWords({ distanceM }: SuggestedPair, { format }: BetweenLanguage): string {
  return format.distance(distanceM);
}

function withBorder(sentence: string, { sharedBorderM }: SuggestedPair, { between, format }: BetweenLanguage): string {
  return sharedBorderM > 0 ? `${sentence} ${between.suggest.touching(format.distance(sharedBorderM))}` : sentence;
}

/** A whole pair as a sentence, both sides named alike. */
export function pairSentence(pair: SuggestedPair, areas: AreaSet, language: BetweenLanguage): string {
  const { between } = language;
  const [a, b] = [pair.a, pair.b].map((side) => sideName(side, areas, language));
  const { times, reason, interval } = apartWords(pair, language);
  const { said, saidWithout } = between.suggest;
  const apart = reason === '' ? said(a ?? '', b ?? '', times, interval) : saidWithout(a ?? '', b ?? '', reason);
  return `${apart} ${reasonSentence(pair, areas, language)}`;
}

/** What was found by local Moran, and how sure it is. */
export function regionSentences(answer: PoleRegions, language: BetweenLanguage): readonly string[] {
  const { format, between } = language;
  const words = between.suggest.regions;
  const { regions, islands, moran, seed, permutations } = answer;
  const of = (kind: 'HH' | 'LL'): number => regions.filter((region) => region.kind === kind).length;
  const said = (write: (count: string, one: boolean) => string, count: number): string =>
    write(format.count(count), count === 1);
  return [
    words.found(said(words.regions, of('HH')), said(words.alsoRegions, of('LL')), said(words.areas, islands.length)),
    words.certain(words.seed(format.count(seed), format.count(permutations))),
    words.how,
    words.moran(format.number(moran, 2)),
  ];
}

/** What the least transport says, that it is no proposal, and how many areas are left out. */
export function flowSentences(answer: RelationFlows, language: BetweenLanguage): readonly string[] {
  const { format, between } = language;
  const words = between.suggest.flows;
  const { dissimilarity, low, w1Km, counted, of, flows, pairs, basis } = answer;
  const left = of - counted;
  const moved = Math.round(dissimilarity * low);
  const sentences = [
    words.found(
      words.line[basis](format.count(moved), moved === 1),
      format.percent(dissimilarity),
      format.distance(w1Km * 1000),
    ),
    words.notAdvice,
  ];
  if (left > 0) sentences.push(words.leftOut(format.count(left), left === 1));
  if (pairs.length < flows.length) sentences.push(words.most(format.count(pairs.length), format.count(flows.length)));
  return sentences;
}

/** How many households a flow carries, and how far. */
export function flowSentence(answer: RelationFlows, at: number, language: BetweenLanguage): string {
  const { format, between } = language;
  const words = between.suggest.flows;
  const flow = answer.flows[at];
  if (!flow) return '';
  const whole = Math.round(flow.households);
  const amount = words.line[answer.basis](whole === 0 ? words.less : format.count(whole), whole === 1);
  return words.onLine(amount, format.distance(flow.distanceM));
}

/** How many pairs the text tells of each kind. */
const mostInText = 5;

/** The pairs of one kind, for the surface Text: A's own, then those of the municipalities asked for, by code. */
export function pairListSentences(
  answer: SuggestedPairs,
  areas: AreaSet,
  language: BetweenLanguage,
  municipalities: readonly string[],
): readonly string[] {
  const { suggest } = language.between;
  if (answer.none !== null) return Object.values(suggest.nonePairs[answer.none]);
  const listed = answer.pairs.filter(({ municipality }) =>
    municipalities.includes(areas.municipalities[municipality]?.code ?? ''),
  );
  return [
    ...(answer.ofA ? [pairSentence(answer.ofA, areas, language)] : []),
    ...listed.slice(0, mostInText).map(({ pair }) => pairSentence(pair, areas, language)),
    suggest.inAll(language.format.count(answer.pairs.length), answer.pairs.length === 1),
  ];
}

/** Pole regions for the surface Text: what was found, each region with its counter-pole, and the areas that lie in the other pole. */
export function regionListSentences(answer: PoleRegions, areas: AreaSet, language: BetweenLanguage): readonly string[] {
  if (answer.none !== null) return Object.values(language.between.suggest.noneRegions[answer.none]);
  const [found = '', certain = ''] = regionSentences(answer, language);
  const pairs = [...answer.pairs, ...answer.islands.map(({ pair }) => pair)];
  return [found, certain, ...pairs.slice(0, 2 * mostInText).map((pair) => pairSentence(pair, areas, language))];
}

/** Relation flows for the surface Text: what they say together, and the largest of them. */
export function flowListSentences(answer: RelationFlows, areas: AreaSet, language: BetweenLanguage): readonly string[] {
  if (answer.none !== null) return Object.values(language.between.suggest.noneFlows[answer.none]);
  const [found = '', notAdvice = ''] = flowSentences(answer, language);
  const largest = answer.flows.slice(0, mostInText).map(({ from, to }, at) => {
    const { said } = language.between.suggest.flows;
    return said(areaName(areas, from), areaName(areas, to), flowSentence(answer, at, language));
  });
  return [found, notAdvice, ...largest];
}
