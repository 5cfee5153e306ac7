import { never } from '../../problem/never.ts';
import { hasValue } from '../../measures/status.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { explainGeography } from './explain-geography.ts';
import { endsWords, lowHigh, plain, resultWords } from './explain-number.ts';
import type { ExplainContext } from './explain-number.ts';
import { letterOf, outerQuartiles } from './explain-pole.ts';
import { quartileColumns } from './explain-sources.ts';
import type { PairFigure } from './explain-key.ts';
import type { ExplainedInput, Figure } from './explanation.ts';
import { contrastApart, isOpenContrast, leastApart } from '../open-contrast.ts';
import { intervalWords } from './value-words.ts';

/** A figure of the two poles together. */
export function explainPair(figure: PairFigure, relation: PairRelation, context: ExplainContext): Figure {
  switch (figure) {
    case 'contrast':
      return contrast(relation, context);
    case 'dissimilarity':
      return dissimilarity(relation, context);
    case 'swaps':
      return swaps(relation, context);
    case 'pooledBalance':
      return pooledBalance(relation, context);
    case 'exposure':
      return exposure(relation, context);
    case 'quartileDistance':
      return quartileDistance(relation, context);
    case 'distance':
    case 'sharedBorder':
    case 'bordersBetween':
    case 'gradient':
      return explainGeography(figure, relation, context);
    default:
      return never(figure);
  }
}

/** `a`: low of A, `b`: low of B, `c`: high of A, `d`: high of B, as text and as numbers; null where they are not known. */
function parts(relation: PairRelation, context: ExplainContext) {
  const a = lowHigh(relation, 'a');
  const b = lowHigh(relation, 'b');
  if (!a || !b) return null;
  const say = (value: number): string => plain(relation.form === 'percents' ? Math.round(value) : value, context);
  return { a, b, say, lowA: say(a[0]), highA: say(a[1]), lowB: say(b[0]), highB: say(b[1]) };
}

function bothPoles(relation: PairRelation, context: ExplainContext): readonly ExplainedInput[] {
  return [...outerQuartiles(relation, 'a', context), ...outerQuartiles(relation, 'b', context)];
}

function estimatedNote(relation: PairRelation, { words }: ExplainContext): readonly string[] {
  return relation.form === 'percents' ? [words.estimated] : [];
}

/** What is the same for every figure that is made from low and high in both poles. */
function fromCounts(relation: PairRelation, context: ExplainContext) {
  return {
    inputs: bothPoles(relation, context),
    notes: estimatedNote(relation, context),
    columns: quartileColumns(relation.basis, relation.subset),
  };
}

function contrast(relation: PairRelation, context: ExplainContext): Figure {
  if (isOpenContrast(relation)) return openContrast(relation, context);
  const { language, words } = context;
  const { ratio } = language.format;
  const quotient = relation.contrast;
  const counts = relation.form === 'counts';
  const step = counts ? contrastStepOfCounts(relation, context) : contrastStepOfPercents(relation, context);
  const turned = quotient.value < 1 && relation.certainty !== 'equal';
  const shown = turned ? contrastApart(quotient) : quotient;
  const result = resultWords(shown, ratio, context);
  return {
    title: words.contrast.title,
    meaning: words.contrast.meaning,
    formulas: [counts ? words.contrast.formulaCounts : words.contrast.formulaPercents],
    inputs: bothPoles(relation, context),
    steps: [
      ...(step ? [step] : []),
      ...(turned && quotient.value > 0 ? [`1 ÷ ${plain(quotient.value, context)} = ${result}`] : []),
    ],
    result,
    interval: intervalWords(shown, language),
    notes: [
      ...(counts ? [words.contrast.half] : []),
      ...(turned ? [words.contrast.turned] : []),
      ...certainty(relation, context),
    ],
    columns: quartileColumns(relation.basis, relation.subset),
    topic: 'contrast',
  };
}

function contrastStepOfCounts(relation: PairRelation, context: ExplainContext): string {
  const known = parts(relation, context);
  if (!known) return '';
  return `(${known.lowA} + ½) · (${known.highB} + ½) ÷ ((${known.highA} + ½) · (${known.lowB} + ½)) = ${plain(relation.contrast.value, context)}`;
}

/** Both 0 or both ∞ are equal, but 0 ÷ 0 and ∞ ÷ ∞ are no calculation: then there is no step. */
function contrastStepOfPercents({ a, b, contrast: quotient }: PairRelation, context: ExplainContext): string {
  const { ratio } = context.language.format;
  const isEnd = a.balance.value === 0 || a.balance.value === Infinity;
  if (isEnd && a.balance.value === b.balance.value) return '';
  return `${resultWords(a.balance, ratio, context)} ÷ ${resultWords(b.balance, ratio, context)} = ${resultWords(quotient, ratio, context)}`;
}

/** A contrast without bound: the end that is certain and how it comes about, without a point. */
function openContrast(relation: PairRelation, context: ExplainContext): Figure {
  const { language, words } = context;
  const least = leastApart(relation, language);
  const counts = relation.form === 'counts';
  const step = leastStep(relation, context);
  return {
    title: words.contrast.title,
    meaning: words.contrast.meaning,
    formulas: counts
      ? [words.contrast.formulaCounts, words.contrast.formulaLeastCounts]
      : [words.contrast.formulaPercents, words.contrast.formulaLeastPercents],
    inputs: bothPoles(relation, context),
    steps: step === '' ? [] : [step],
    result: least === '' ? language.text.pair.uncertain : words.contrast.atLeast(least),
    notes: [words.contrast.open, ...(counts ? [words.contrast.half] : []), ...certainty(relation, context)],
    columns: quartileColumns(relation.basis, relation.subset),
    topic: 'contrast',
  };
}

/** The lower end in one line, from the pole with the higher balance; '' where the parts are not known. */
function leastStep(relation: PairRelation, context: ExplainContext): string {
  const { lower } = contrastApart(relation.contrast);
  const [more, less] = relation.contrast.value < 1 ? (['b', 'a'] as const) : (['a', 'b'] as const);
  if (relation.form === 'percents') {
    const [top, bottom] = [relation[more].balance.lower, relation[less].balance.upper];
    return `${plain(top, context)} ÷ ${plain(bottom, context)} = ${plain(lower, context)}`;
  }
  const p = parts(relation, context);
  if (!p) return '';
  const halved = {
    a: { low: `(${p.lowA} + ½)`, high: `(${p.highA} + ½)` },
    b: { low: `(${p.lowB} + ½)`, high: `(${p.highB} + ½)` },
  };
  const [one, other] = [halved[more], halved[less]];
  const spread = [one.low, one.high, other.low, other.high].map((part) => `1 ÷ ${part}`).join(' + ');
  const margin = `e^(${context.language.format.number(1.96, 2)} · √(${spread}))`;
  return `${one.low} · ${other.high} ÷ (${one.high} · ${other.low}) ÷ ${margin} = ${plain(lower, context)}`;
}

function certainty({ certainty: sure, form }: PairRelation, { words }: ExplainContext): readonly string[] {
  if (sure === 'unknown') return [];
  return [words.contrast[sure === 'certain' && form === 'percents' ? 'certainRounding' : sure]];
}

function dissimilarity(relation: PairRelation, context: ExplainContext): Figure {
  const { words } = context;
  const result = resultWords(relation.dissimilarity, (value) => plain(value, context), context);
  const p = parts(relation, context);
  return {
    ...fromCounts(relation, context),
    title: words.dissimilarity.title,
    meaning: words.dissimilarity.meaning,
    formulas: [words.dissimilarity.formula],
    steps:
      p && hasValue(relation.dissimilarity.status)
        ? [`|${p.lowA} ÷ (${p.lowA} + ${p.lowB}) − ${p.highA} ÷ (${p.highA} + ${p.highB})| = ${result}`]
        : [],
    result,
    topic: 'dissimilarity',
  };
}

function pooledStep(relation: PairRelation, context: ExplainContext): readonly string[] {
  const p = parts(relation, context);
  if (!p) return [];
  const result = resultWords(relation.pooledBalance, (value) => plain(value, context), context);
  return [`β = (${p.lowA} + ${p.lowB}) ÷ (${p.highA} + ${p.highB}) = ${result}`];
}

function swaps(relation: PairRelation, context: ExplainContext): Figure {
  const { words, language } = context;
  const { swaps: estimate, pooledBalance: pooled } = relation;
  const p = parts(relation, context);
  const beta = resultWords(pooled, (value) => plain(value, context), context);
  const count = resultWords(estimate, (value) => plain(value, context), context);
  const moved = Math.round(estimate.value);
  const direction = moved > 0 ? 'fromA' : moved < 0 ? 'fromB' : 'none';
  return {
    ...fromCounts(relation, context),
    title: words.swaps.title,
    meaning: words.swaps.meaning,
    formulas: [words.swaps.formula],
    steps: p
      ? [...pooledStep(relation, context), `${p.lowA} − (${p.lowA} + ${p.highA}) · ${beta} ÷ (1 + ${beta}) = ${count}`]
      : [],
    result: resultWords(
      estimate,
      (value) => language.text.pair.swaps.words(language.format.count(Math.abs(value)), relation.basis),
      context,
    ),
    notes: [
      ...(Number.isFinite(estimate.value) ? [words.swaps.direction[direction]] : []),
      ...estimatedNote(relation, context),
    ],
    topic: 'swaps',
  };
}

function pooledBalance(relation: PairRelation, context: ExplainContext): Figure {
  const { words, language } = context;
  return {
    ...fromCounts(relation, context),
    title: words.pooledBalance.title,
    meaning: words.pooledBalance.meaning,
    formulas: [words.pooledBalance.formula],
    steps: pooledStep(relation, context),
    result: resultWords(relation.pooledBalance, language.format.ratio, context),
    interval: intervalWords(relation.pooledBalance, language),
    topic: 'balance',
  };
}

function exposure(relation: PairRelation, context: ExplainContext): Figure {
  const { words, language } = context;
  const result = resultWords(relation.exposure, (value) => language.format.percent(value, 1), context);
  const p = parts(relation, context);
  const all = p ? p.say(p.a[0] + p.b[0]) : '';
  return {
    ...fromCounts(relation, context),
    title: words.exposure.title,
    meaning: words.exposure.meaning,
    formulas: [words.exposure.formula],
    steps:
      p && hasValue(relation.exposure.status)
        ? [
            `${p.lowA} ÷ ${all} · ${p.highA} ÷ (${p.lowA} + ${p.highA}) + ${p.lowB} ÷ ${all} · ${p.highB} ÷ (${p.lowB} + ${p.highB}) = ${result}`,
          ]
        : [],
    result,
    interval: endsWords(relation.exposure, (value) => language.format.percent(value, 1)),
    topic: 'exposure',
  };
}

function quartileDistance(relation: PairRelation, context: ExplainContext): Figure {
  const { words, language } = context;
  const { percent, number } = language.format;
  const result = resultWords(relation.quartileDistance, (value) => number(value, 2), context);
  const [a, b] = [relation.a.quartileShares, relation.b.quartileShares];
  const below = (shares: readonly number[], limit: number): number =>
    shares.slice(0, limit).reduce((before, share) => before + share, 0);
  const terms = a && b ? [1, 2, 3].map((k) => `|${percent(below(a, k))} − ${percent(below(b, k))}|`) : [];
  const names = Object.values(words.letters);
  const inputs = (['a', 'b'] as const).flatMap((pole) =>
    (relation[pole].quartileShares ?? []).map((share, k) => ({
      name: words.ofPole(names[k] ?? '', letterOf(pole, context)),
      value: percent(share),
    })),
  );
  return {
    title: words.quartileDistance.title,
    meaning: words.quartileDistance.meaning,
    formulas: [words.quartileDistance.formula],
    inputs,
    steps: terms.length > 0 ? [`${terms.join(' + ')} = ${result}`] : [],
    result,
    columns: quartileColumns(relation.basis, relation.subset),
    topic: 'quartileDistance',
  };
}
