import type { Format } from './format.ts';
import { createFormat } from './format.ts';
import type { Text } from './sv.ts';
import { sv } from './sv.ts';
import type { BetweenText } from './sv/between.ts';

/** A language of the interface: its words and its numbers. */
export interface Language {
  readonly id: 'sv' | 'en';
  readonly text: Text;
  readonly format: Format;
  /** The words about what lies between, once they have come: see `withBetweenText`. */
  readonly between?: BetweenText;
}

/** Swedish as it comes with the page: without the words for problems of fetching and of files. */
export const swedish: Language = { id: 'sv', text: sv, format: createFormat('sv') };

/** Loads a language with all its words. */
export async function loadLanguage(id: 'sv' | 'en'): Promise<Language> {
  const [text, { dataProblems, linkFields }] = await Promise.all(
    id === 'sv'
      ? [Promise.resolve(sv), import('./sv/data-problems.ts')]
      : [import('./en.ts').then(({ en }) => en), import('./en/data-problems.ts')],
  );
  const problems = { ...text.problems, kinds: { ...text.problems.kinds, ...dataProblems }, linkFields };
  return { id, text: { ...text, problems }, format: id === 'sv' ? swedish.format : createFormat(id) };
}
