import type { Unit } from '../../measures/column.ts';
import { hasValue } from '../../measures/status.ts';
import type { Figures, Series } from './figures.ts';
import { noYear } from './figures.ts';
import type { Written } from './proposal.ts';
import { countOfWords, isPercentWord, plainWords, saysIncome } from './words.ts';

/** What a series' last year looks like, over the file's places. */
export interface SeriesFacts {
  /** Words of the series: header, categories and unit, without those of wholes. */
  readonly words: string;
  /** Those of its breakdown and of the file too: who is counted. */
  readonly context: string;
  /** NaN where there is no number. */
  readonly values: Float64Array;
  readonly counted: number;
  readonly of: number;
  readonly max: number;
  readonly min: number;
  readonly median: number;
  readonly whole: boolean;
}

/** Reads the last year of a series as numbers, whatever they are of. */
export function seriesFacts(figures: Figures, s: number, series: Series): SeriesFacts {
  const year = series.years.at(-1) ?? noYear;
  const { column } = figures.read({ series: s, year, unit: 'ratio', written: 'plain', name: '' });
  const values = column.values.map((value, p) => (hasValue(column.status[p] ?? 0) ? value : NaN));
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const parts = series.categories.filter(({ total }) => !total).map(({ label }) => label);
  const dimensions = series.categories.map(({ dimension }) => dimension);
  return {
    words: plainWords(series.stem, ...parts, series.unitWords),
    context: plainWords(series.stem, ...parts, series.unitWords, ...dimensions, figures.title),
    values,
    counted: sorted.length,
    of: values.length,
    max: sorted.at(-1) ?? NaN,
    min: sorted[0] ?? NaN,
    median: sorted[sorted.length >> 1] ?? NaN,
    whole: sorted.every((value) => Number.isInteger(value)),
  };
}

/** The unit that a series' words and numbers speak for, and how its numbers stand. */
export interface UnitGuess {
  readonly unit: Unit;
  readonly written: Written;
  readonly said: boolean;
}

/** Incomes above this are whole kronor: no median in thousands comes near. */
const kronorAbove = 5000;

/** Shares stand as 0.51 or as 51. */
function shareGuess({ max, whole }: SeriesFacts, said: boolean): UnitGuess {
  return { unit: max <= 1 && !whole ? 'share' : 'percent', written: 'plain', said };
}

/** Whole numbers that are not below 0 count something; other numbers are shares, or plain numbers. */
function numberGuess({ words, context, max, min, whole }: SeriesFacts): UnitGuess {
  const said = countOfWords(words) ?? countOfWords(context);
  if (whole && !(min < 0)) return { unit: said ?? 'count', written: 'plain', said: said !== null };
  return { unit: min >= 0 && max <= 1 ? 'share' : 'ratio', written: 'plain', said: false };
}

/** By words first: percent, then incomes, then what is counted; by the numbers where words do not say. */
export function unitGuess(facts: SeriesFacts): UnitGuess {
  const { words, context, max, median, whole } = facts;
  if (isPercentWord(words)) return shareGuess(facts, true);
  if (saysIncome(words)) return { unit: 'kSEK', written: median > kronorAbove ? 'kronor' : 'plain', said: true };
  if (isPercentWord(context) && !whole && max <= 100) return shareGuess(facts, false);
  return numberGuess(facts);
}

/** True when columns make a hundred in nearly every row where all have a number: they are percents of one whole. */
export function sumToHundred(parts: readonly SeriesFacts[]): boolean {
  const [first] = parts;
  if (!first || parts.length < 2) return false;
  let rows = 0;
  let hundred = 0;
  for (let p = 0; p < first.values.length; p++) {
    const sum = parts.reduce((so, { values }) => so + (values[p] ?? NaN), 0);
    if (Number.isNaN(sum)) continue;
    rows++;
    // Whole percents may be off by half each.
    if (Math.abs(sum - 100) <= parts.length / 2) hundred++;
  }
  return rows > 0 && hundred >= 0.9 * rows;
}

/** True when parts make their whole, or no whole says otherwise: overlapping groups (20–64, 16 and over) do not. SCB's perturbed counts may be off a little. */
export function makeWhole(parts: readonly SeriesFacts[], whole: SeriesFacts | undefined): boolean {
  if (!whole) return true;
  let rows = 0;
  let right = 0;
  for (let p = 0; p < whole.values.length; p++) {
    const total = whole.values[p] ?? NaN;
    const sum = parts.reduce((so, { values }) => so + (values[p] ?? NaN), 0);
    if (Number.isNaN(sum) || Number.isNaN(total)) continue;
    rows++;
    if (Math.abs(sum - total) <= Math.max(2 * parts.length, 0.02 * total)) right++;
  }
  return rows > 0 && right >= 0.9 * rows;
}
