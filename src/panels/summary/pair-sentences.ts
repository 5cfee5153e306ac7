import type { Coverage, Estimate } from '../../measures/column.ts';
import type { Basis } from '../../measures/roles.ts';
import { hasValue, Status } from '../../measures/status.ts';
import type { PairRelation, PoleSummary } from '../../relations/pair-relation.ts';
import { intervalWords, reasonWords, valueWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { isOpenContrast, leastApart } from '../../text/open-contrast.ts';

/** What is said of one pole: who it is, how many live there, its balance and its quartiles. The same sentences in the same order for A and B. */
export function poleSentences(pole: PoleSummary, letter: string, relation: PairRelation, language: Language): string[] {
  const { text, format } = language;
  const words = text.summary;
  const { balance, quartileShares: shares } = pole;
  return [
    words.pole(letter, format.list(namesOf(pole)), format.list(pole.municipalities)),
    ...(hasValue(pole.population.status) ? [words.population(format.count(pole.population.value))] : []),
    balanceSentence(balance, relation.basis, language),
    ...coverageSentence(pole.coverage, balance, language),
    ...(shares
      ? [
          words.quartiles(
            format.percent(shares[0]),
            format.percent(shares[1]),
            format.percent(shares[2]),
            format.percent(shares[3]),
            relation.basis,
          ),
        ]
      : []),
  ];
}

function balanceSentence(balance: Estimate, basis: Basis, language: Language): string {
  const words = language.text.summary;
  if (balance.status === Status.infinite) return words.infiniteBalance(basis);
  return hasValue(balance.status)
    ? words.balance(valueWords(balance, 'ratio', language), intervalWords(balance, language), basis)
    : words.noBalance(reasonWords(balance, language));
}

/** How many areas the balance is counted over, where not all; nothing where there is no balance. */
export function coverageSentence(coverage: Coverage | null, balance: Estimate, { text, format }: Language): string[] {
  const isKnown = hasValue(balance.status) || balance.status === Status.infinite;
  return coverage && isKnown ? [text.summary.coverage(format.count(coverage.counted), format.count(coverage.of))] : [];
}

/** What lies between the poles, a sentence a figure. A figure without a value gets no sentence, but the contrast always says why. */
export function betweenSentences(relation: PairRelation, language: Language): string[] {
  const { text, format } = language;
  const words = text.summary;
  const { basis, dissimilarity, quartileDistance, exposure } = relation;
  const said = (estimate: Estimate, sentence: (value: number) => string): string[] =>
    hasValue(estimate.status) && Number.isFinite(estimate.value) ? [sentence(estimate.value)] : [];
  return [
    ...contrastSentences(relation, language),
    ...said(dissimilarity, (value) => words.dissimilarity(format.number(value, 2), format.percent(value), basis)),
    ...swapSentence(relation, language),
    ...said(quartileDistance, (value) => words.quartileDistance(format.number(value, 1))),
    ...said(exposure, (value) => words.exposure(format.percent(value), basis)),
    ...geographySentences(relation, language),
  ];
}

/** The contrast is said from the pole with the higher balance, so that it is always at least 1. */
function contrastSentences(relation: PairRelation, language: Language): string[] {
  const { contrast, certainty } = relation;
  const { text, format } = language;
  const words = text.summary;
  if (isOpenContrast(relation)) return openSentence(relation, language);
  if (!hasValue(contrast.status) || !(contrast.value > 0)) return [words.noContrast(reasonWords(contrast, language))];
  if (certainty === 'equal') return [words.contrastEqual];
  const { poleA, poleB } = text.common;
  const up = contrast.value >= 1;
  const ends = up ? contrast : { ...contrast, lower: 1 / contrast.upper, upper: 1 / contrast.lower };
  const value = format.ratio(up ? contrast.value : 1 / contrast.value);
  return [
    words.contrast(up ? poleA : poleB, up ? poleB : poleA, value, intervalWords(ends, language)),
    ...(certainty === 'uncertain' ? [words.contrastUncertain] : []),
  ];
}

function openSentence(relation: PairRelation, language: Language): string[] {
  const { summary: words, common } = language.text;
  const least = leastApart(relation, language);
  if (least === '') return [words.contrastUncertain];
  const up = relation.contrast.value >= 1;
  return [words.contrastAtLeast(up ? common.poleA : common.poleB, up ? common.poleB : common.poleA, least)];
}

function swapSentence({ swaps, pooledBalance, basis, form }: PairRelation, { text, format }: Language): string[] {
  const count = Math.round(Math.abs(swaps.value));
  // With percents there are no households to count, only shares.
  if (form === 'percents' || !hasValue(swaps.status) || !hasValue(pooledBalance.status) || !(count > 0)) return [];
  const { poleA, poleB } = text.common;
  const [from, to] = swaps.value > 0 ? [poleA, poleB] : [poleB, poleA];
  return [text.summary.swaps(format.count(count), from, to, format.ratio(pooledBalance.value), basis)];
}

function geographySentences({ geography }: PairRelation, { text, format }: Language): string[] {
  const words = text.summary;
  const { position, distanceM, sharedBorderM, bordersBetween } = geography;
  if (position === 'same') return [words.same];
  if (position === 'overlapping') return [words.overlapping];
  return [
    ...(Number.isFinite(distanceM) ? [words.distance(format.distance(distanceM))] : []),
    ...(position === 'touching' ? [words.touching(format.distance(sharedBorderM))] : []),
    ...(position === 'apart' && bordersBetween !== null
      ? [words.borders(format.count(bordersBetween), bordersBetween === 1)]
      : []),
  ];
}

function namesOf(pole: PoleSummary): readonly string[] {
  return pole.codes.map((code, i) => pole.names[i] || code);
}
