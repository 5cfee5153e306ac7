import type { Language } from './language.ts';
import type { BetweenText } from './sv/between.ts';

/** A language with the words about what lies between. */
export interface BetweenLanguage extends Language {
  readonly between: BetweenText;
}

/** Fetches the words about what lies between; they are not needed for the first picture. */
export async function withBetweenText(language: Language): Promise<BetweenLanguage> {
  const { between } = await (language.id === 'sv' ? import('./sv/between.ts') : import('./en/between.ts'));
  return { ...language, between };
}
