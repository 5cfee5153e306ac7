import { aboutWidth } from '../../drawing/about-width.ts';
import { loadPictureLanguage } from '../../text/load-picture-text.ts';
import { headWords } from './head-words.ts';
import { lookOf } from './look.ts';
import type { PictureParts } from './parts.ts';
import { pictureWords } from './picture-words.ts';

/** The full text alternative of a picture, in its language: the very words that its SVG carries as name and description. */
export async function pictureAlt(parts: PictureParts): Promise<string> {
  const language = await loadPictureLanguage(parts.language);
  const { title, description } = pictureWords(
    parts,
    headWords(parts, language),
    language,
    lookOf(parts.theme, aboutWidth),
  );
  return `${title} ${description}`;
}
