import { loadLanguage } from './language.ts';
import type { BetweenLanguage } from './load-between-text.ts';
import { withBetweenText } from './load-between-text.ts';
import type { PictureText } from './sv/export-picture.ts';

/** A language with the words on pictures, and with those about what lies between, which a picture of the map may show. */
export interface PictureLanguage extends BetweenLanguage {
  readonly picture: PictureText;
}

/** Fetches a language with all that a picture says; needed only where one is made. */
export async function loadPictureLanguage(id: 'sv' | 'en'): Promise<PictureLanguage> {
  const [language, { exportPicture }] = await Promise.all([
    loadLanguage(id).then(withBetweenText),
    id === 'sv' ? import('./sv/export-picture.ts') : import('./en/export-picture.ts'),
  ]);
  return { ...language, picture: exportPicture };
}
