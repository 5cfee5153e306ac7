import { measureTitle } from '../../text/measure-words.ts';
import { differenceWords, indicatorTitle, intervalWords, valueWords } from '../../text/explain/value-words.ts';
import type { Estimate } from '../../measures/column.ts';
import type { Language } from '../../text/language.ts';
import { saidContrast } from '../../text/said-balance.ts';
import { capitalised } from '../../text/sentence-parts.ts';
import type { PackageText } from '../../text/sv/package.ts';
import type { PackageParts } from './package-parts.ts';

/** A table of words: what each column is, and its rows with what each is first. */
export interface WordTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Both poles side by side and what is between them, in words; a figure that is withheld or too small is its reason. Undefined where there is no pair. */
export function pairTable(
  { relation, columns }: Pick<PackageParts, 'relation' | 'columns'>,
  language: Language,
  words: PackageText,
): WordTable | undefined {
  if (!relation) return undefined;
  const { a, b, certainty } = relation;
  const { list } = language.format;
  const pole = (letter: 'A' | 'B', names: readonly string[], codes: readonly string[]): string =>
    words.pole(letter, list(names.map((name, i) => name || (codes[i] ?? ''))));
  return {
    caption: words.table,
    head: [words.figure, pole('A', a.names, a.codes), pole('B', b.names, b.codes), words.between],
    rows: [
      [
        measureTitle('balance', columns, language),
        balance(a.balance, language, words),
        balance(b.balance, language, words),
        certainty === 'certain' ? capitalised(saidContrast(relation, language)) : words.uncertain,
      ],
      ...relation.indicators.map((row) => [
        indicatorTitle(row.id, columns, language),
        valueWords(row.a, row.unit, language),
        valueWords(row.b, row.unit, language),
        differenceWords(row, language),
      ]),
    ],
  };
}

function balance(estimate: Estimate, language: Language, words: PackageText): string {
  const value = valueWords(estimate, 'ratio', language);
  const interval = intervalWords(estimate, language);
  return interval === '' ? value : words.interval(value, interval);
}
