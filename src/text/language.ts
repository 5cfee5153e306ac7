import type { Format } from './format.ts';
import { createFormat } from './format.ts';
import type { Text } from './sv.ts';
import { sv } from './sv.ts';

/** A language of the interface: its words and its numbers. */
export interface Language {
  readonly id: 'sv' | 'en';
  readonly text: Text;
  readonly format: Format;
}

export const swedish: Language = { id: 'sv', text: sv, format: createFormat('sv') };

/** Loads a language; Swedish is always there, the others arrive when asked for. */
export async function loadLanguage(id: 'sv' | 'en'): Promise<Language> {
  if (id === 'sv') return swedish;
  const { en } = await import('./en.ts');
  return { id, text: en, format: createFormat(id) };
}
