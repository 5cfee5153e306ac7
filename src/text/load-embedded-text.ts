import type { EmbeddedText } from './sv/embedded.ts';
import { embedded as swedish } from './sv/embedded.ts';

export { swedish as swedishEmbedded };

/** Fetches the words of an embedded map; the Swedish come with its page. */
export async function loadEmbeddedText(language: 'sv' | 'en'): Promise<EmbeddedText> {
  return language === 'sv' ? swedish : (await import('./en/embedded.ts')).embedded;
}
