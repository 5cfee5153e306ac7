import { hasValue } from '../../measures/status.ts';
import type { IndicatorRow } from '../../relations/pair-relation.ts';
import type { PackManifest } from '../../pack/pack.ts';
import { letterOf } from './explain-pole.ts';
import { plain } from './explain-number.ts';
import type { ExplainContext } from './explain-number.ts';
import type { Figure } from './explanation.ts';
import { differenceWords, indicatorTitle, intervalWords, numberWords, valueWords } from './value-words.ts';

/** An indicator's value in one pole, or the difference between the two. */
export function explainIndicator(
  row: IndicatorRow,
  side: 'a' | 'b' | 'difference',
  manifest: PackManifest | undefined,
  context: ExplainContext,
): Figure {
  const column = manifest?.columns.find(({ id }) => id === row.id);
  const title = indicatorTitle(row.id, manifest?.columns ?? [], context.language);
  const note = column?.note?.[context.language.id];
  const figure = side === 'difference' ? difference(row, title, context) : value(row, side, title, context);
  return note === undefined ? figure : { ...figure, notes: [...(figure.notes ?? []), note] };
}

function value(row: IndicatorRow, side: 'a' | 'b', title: string, context: ExplainContext): Figure {
  const { language, words } = context;
  const rule = ruleOf(row, side, context);
  const weights = { single: [], sum: [], base: ['employmentBase'], population: ['population'] }[row.weighting];
  const { coverage } = row.origin[side];
  const counted = coverage && language.format.count(coverage.counted);
  const letter = letterOf(side, context);
  return {
    title: words.indicator.title(title, letter),
    meaning: rule.meaning,
    formulas: [rule.formula],
    result: valueWords(row[side], row.unit, language),
    interval: intervalWords(row[side], language),
    notes: [
      ...(row.origin[side].isEstimate && row.unit === 'kSEK' ? [language.text.origin.made.median] : []),
      ...(counted ? [words.coverage(letter, counted, language.format.count(coverage.of))] : []),
    ],
    columns: [row.id, ...weights],
    topic: 'indicators',
  };
}

/** How a pole's figure is made: its area's own, worked out from smaller areas, or from the several areas of the pole. */
function ruleOf(
  { weighting, unit, origin }: IndicatorRow,
  side: 'a' | 'b',
  { language, words }: ExplainContext,
): { readonly formula: string; readonly meaning: string } {
  const { made } = language.text.origin;
  const { isMade, isEstimate } = origin[side];
  if (weighting !== 'single') return isMade && isEstimate ? made.mean : words.indicator[weighting];
  if (!isMade) return { formula: words.indicator.singleFormula, meaning: words.indicator.single };
  if (isEstimate) return made.mean;
  return unit === 'share' || unit === 'percent' ? made.counts : made.sum;
}

function difference(row: IndicatorRow, title: string, context: ExplainContext): Figure {
  const { language, words } = context;
  const { a, b, unit, ratio } = row;
  const [wordsA, wordsB] = [valueWords(a, unit, language), valueWords(b, unit, language)];
  const comparable = [a, b].every((estimate) => hasValue(estimate.status) && Number.isFinite(estimate.value));
  const result = differenceWords(row, language);
  const [larger, smaller] = a.value >= b.value ? [a.value, b.value] : [b.value, a.value];
  const times = Number.isFinite(ratio.value)
    ? [
        `${numberWords(larger, unit, language)} ÷ ${numberWords(smaller, unit, language)} = ${language.format.ratio(ratio.value)}`,
      ]
    : [];
  return {
    title: words.difference.title(title),
    meaning: words.difference.meaning,
    formulas: [words.difference.formula],
    inputs: [
      { name: letterOf('a', context), value: wordsA },
      { name: letterOf('b', context), value: wordsB },
    ],
    steps: comparable ? [`${wordsA} − ${wordsB} = ${signed(a.value - b.value, row, context)}`, ...times] : [],
    result,
    columns: [row.id],
    topic: 'indicators',
  };
}

function signed(value: number, { unit }: IndicatorRow, context: ExplainContext): string {
  const { format, text } = context.language;
  if (unit !== 'share' && unit !== 'percent') return plain(value, context);
  const points = format.points(unit === 'share' ? value : value / 100, 1);
  return text.pair.points(points, points === '1');
}
