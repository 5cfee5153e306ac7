import { Status } from '../../measures/status.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { explainSize, plain, resultWords } from './explain-number.ts';
import type { ExplainContext } from './explain-number.ts';
import { quartileColumns } from './explain-sources.ts';
import type { ExplainedInput, Figure } from './explanation.ts';
import { intervalWords } from './value-words.ts';

type Pole = 'a' | 'b';

/** The balance of a pole: low over high. */
export function explainBalance(relation: PairRelation, pole: Pole, context: ExplainContext): Figure {
  const { language, words } = context;
  const { balance, quartiles } = relation[pole];
  const result = resultWords(balance, language.format.ratio, context);
  const interval = intervalWords(balance, language);
  const step = quartiles && `${plain(quartiles[0], context)} ÷ ${plain(quartiles[3], context)} = ${result}`;
  const intervalFormula = relation.form === 'percents' ? words.balance.intervalPercents : words.balance.intervalCounts;
  return {
    title: words.balance.title(letterOf(pole, context)),
    meaning: words.balance.meaning,
    formulas: interval === '' ? [words.balance.formula] : [words.balance.formula, intervalFormula],
    inputs: outerQuartiles(relation, pole, context),
    steps: step ? [step] : [],
    result,
    interval,
    notes: balance.status === Status.infinite ? [words.infinite] : [],
    columns: quartileColumns(relation.basis, relation.subset),
    topic: 'balance',
  };
}

/** A quarter's share of a pole. */
export function explainQuartile(
  relation: PairRelation,
  pole: Pole,
  quartile: 0 | 1 | 2 | 3,
  context: ExplainContext,
): Figure {
  const { language, words } = context;
  const { quartiles, quartileShares, balance } = relation[pole];
  const share = quartileShares?.[quartile];
  const result =
    share === undefined || !Number.isFinite(share)
      ? resultWords({ ...balance, value: NaN }, language.format.percent, context)
      : language.format.percent(share, 1);
  const names = Object.values(words.letters);
  const sum = quartiles?.reduce((before, part) => before + part, 0) ?? NaN;
  return {
    title: words.quartile.title(language.text.pair.quartileNames[quartile], letterOf(pole, context)),
    meaning: words.quartile.meaning,
    formulas: [words.quartile.formula],
    inputs: (quartiles ?? []).map((part, k) => ({ name: names[k] ?? '', value: explainSize(part, relation, context) })),
    steps: quartiles ? [`${plain(quartiles[quartile], context)} ÷ ${plain(sum, context)} = ${result}`] : [],
    result,
    columns: quartileColumns(relation.basis, relation.subset),
    topic: 'balance',
  };
}

/** Low and high of a pole, named. */
export function outerQuartiles(relation: PairRelation, pole: Pole, context: ExplainContext): readonly ExplainedInput[] {
  const { words } = context;
  const { quartiles } = relation[pole];
  if (!quartiles) return [];
  const letter = letterOf(pole, context);
  return [
    { name: words.ofPole(words.letters.q1, letter), value: explainSize(quartiles[0], relation, context) },
    { name: words.ofPole(words.letters.q4, letter), value: explainSize(quartiles[3], relation, context) },
  ];
}

/** The letter of a pole in the reader's language. */
export function letterOf(pole: Pole, { language }: ExplainContext): string {
  return pole === 'a' ? language.text.common.poleA : language.text.common.poleB;
}
