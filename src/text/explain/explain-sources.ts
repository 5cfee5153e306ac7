import type { Basis } from '../../measures/roles.ts';
import type { PackManifest, PackSource } from '../../pack/pack.ts';
import type { Language } from '../language.ts';
import type { ExplainText } from '../sv/explain.ts';
import type { ExplainedSource } from './explanation.ts';

/** The columns that hold the four quartiles, for a basis and a part of the stock. */
export function quartileColumns(basis: Basis, subset: string): readonly string[] {
  const letter = basis === 'households' ? 'q' : 'p';
  return [1, 2, 3, 4].map((k) => (subset === 'all' ? `${letter}${k}` : `${letter}${k}_${subset}`));
}

/** The sources whose columns include an input; a source that names no columns covers all of them. */
export function sourcesOf(
  columns: readonly string[],
  manifest: PackManifest | undefined,
  language: Language,
  words: ExplainText,
): readonly ExplainedSource[] {
  const sources = manifest?.sources ?? [];
  return sources
    .filter((source) => !source.columns || source.columns.some((column) => columns.includes(column)))
    .map((source) => sourceWords(source, language, words));
}

function sourceWords(source: PackSource, { id, format }: Language, words: ExplainText): ExplainedSource {
  const details = [
    source.table === undefined ? '' : words.table(source.table),
    source.retrieved === undefined ? '' : words.retrieved(source.retrieved),
    source.licence === '' ? '' : words.licence(source.licence),
  ].filter((part) => part !== '');
  return {
    title: source.title[id],
    details: details.length === 0 ? '' : format.list(details),
    url: source.url ?? '',
    note: source.note?.[id] ?? '',
  };
}
