import type { PackColumn, PackSource } from '../pack/pack.ts';
import type { Language } from './language.ts';
import { columnTitle } from './measure-words.ts';

/** One thing that is known of a source. */
export interface SourceFact {
  readonly key:
    | 'table'
    | 'codes'
    | 'retrieved'
    | 'licence'
    | 'vintage'
    | 'population'
    | 'coverage'
    | 'holds'
    | 'breaks'
    | 'transformations'
    | 'address'
    | 'note';
  readonly term: string;
  readonly words: readonly string[];
}

/**
 * All that is known of a source, in words, in the order that the sources panel and every export say it: table, codes, day of retrieval (said to be
 * unknown where it is), licence, division of areas, who is counted, coverage, what it holds, breaks in time, what was done to the figures, address, note.
 */
export function sourceFacts(
  source: PackSource,
  columns: readonly PackColumn[],
  language: Language,
): readonly SourceFact[] {
  const { id, format, text } = language;
  const words = text.controls.sources;
  const { coverage } = source;
  const facts: readonly (readonly [SourceFact['key'], readonly (string | undefined)[]])[] = [
    ['table', [source.table]],
    ['codes', [source.codes?.join(', ')]],
    ['retrieved', [source.retrieved === undefined ? words.unknown : format.date(source.retrieved)]],
    ['licence', [source.licence]],
    ['vintage', [source.vintage]],
    ['population', [source.population?.[id]]],
    ['coverage', [coverage && words.cells(coverage, format)]],
    ['holds', [source.columns && format.list(source.columns.map((column) => columnTitle(column, columns, language)))]],
    ['breaks', (source.breaks ?? []).map(({ between: [before, after], why }) => words.break(before, after, why[id]))],
    ['transformations', (source.transformations ?? []).map((made) => made[id])],
    ['address', [source.url]],
    ['note', [source.note?.[id]]],
  ];
  return facts
    .map(([key, said]) => ({
      key,
      term: words[key],
      words: said.filter((one): one is string => one !== undefined && one !== ''),
    }))
    .filter(({ words: said }) => said.length > 0);
}
