import type { BetweenLanguage } from './load-between-text.ts';
import { withBetweenText } from './load-between-text.ts';
import type { Language } from './language.ts';
import type { LabText } from './sv/lab.ts';

/** A language with the words of the rooms Insatser and Labb, and those about what lies between. */
export interface LabLanguage extends BetweenLanguage {
  readonly lab: LabText;
}

/** Fetches the words of the rooms Insatser and Labb; most visits enter neither. */
export async function withLabText(language: Language): Promise<LabLanguage> {
  const [spoken, { lab }] = await Promise.all([
    withBetweenText(language),
    language.id === 'sv' ? import('./sv/lab.ts') : import('./en/lab.ts'),
  ]);
  return { ...spoken, lab };
}
