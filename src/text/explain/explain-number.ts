import type { Estimate } from '../../measures/column.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { Language } from '../language.ts';
import type { ExplainText } from '../sv/explain.ts';
import { reasonWords } from './value-words.ts';

/** What every builder needs. */
export interface ExplainContext {
  readonly language: Language;
  readonly words: ExplainText;
}

/** A number inside a calculation: whole numbers as they are, others with enough decimals to follow; never without words when there is no number. */
export function plain(value: number, { language, words }: ExplainContext): string {
  if (Number.isNaN(value)) return words.none;
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (Math.abs(value - Math.round(value)) < 1e-9) return language.format.count(value);
  const size = Math.abs(value);
  return language.format.number(value, size >= 100 ? 1 : size >= 1 ? 2 : 4);
}

/** A result: the number as `say` writes it, `∞`, or the reason why there is none. */
export function resultWords(estimate: Estimate, say: (value: number) => string, { language }: ExplainContext): string {
  if (Math.abs(estimate.value) === Infinity) return '∞';
  return reasonWords(estimate, language) || say(estimate.value);
}

/** Two ends in the figure's own words, `a–b`; '' where there is no interval or it is a point. */
export function endsWords(estimate: Estimate, say: (value: number) => string): string {
  const { lower, upper } = estimate;
  if (Number.isNaN(lower) || Number.isNaN(upper) || lower === upper) return '';
  const [from, to] = [say(lower), say(upper)];
  return from === to ? '' : `${from}–${to}`;
}

/** Low and high of a pole as the formulas use them: counts, or persons estimated from percents; null where the parts or the size are not known. */
export function lowHigh(relation: PairRelation, pole: 'a' | 'b'): readonly [number, number] | null {
  const { quartiles, quartileShares, population } = relation[pole];
  if (relation.form === 'counts') return quartiles && [quartiles[0], quartiles[3]];
  if (!quartileShares || !Number.isFinite(population.value)) return null;
  return [quartileShares[0] * population.value, quartileShares[3] * population.value];
}

/** A part of a pole with its unit: households, or percent of the persons. */
export function explainSize(value: number, relation: PairRelation, context: ExplainContext): string {
  const { text, format } = context.language;
  if (!Number.isFinite(value)) return plain(value, context);
  if (relation.form === 'percents')
    return format.percent(value / 100, Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 1);
  return text.pair.amount[relation.basis](plain(value, context));
}
