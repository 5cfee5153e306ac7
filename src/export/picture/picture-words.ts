import type { PictureLanguage } from '../../text/load-picture-text.ts';
import type { HeadWords } from './head-words.ts';
import { layerRows } from './legend-block.ts';
import type { Look } from './look.ts';
import type { PictureParts } from './parts.ts';

/** Name and description of a picture: what it is of, the relation, how many areas each class has, and what must be known of it. */
export function pictureWords(
  parts: PictureParts,
  words: HeadWords,
  language: PictureLanguage,
  look: Look,
): { readonly title: string; readonly description: string } {
  const { alt } = language.picture;
  const sentences = [words.scenario, words.fictional, parts.sentence.text, ...bodyWords(parts, language, look)];
  return {
    title: parts.kind === 'chart' ? alt.chart(words.title, words.about) : alt.map(words.title, words.about),
    description: [...sentences, ...words.breaks, words.sources, words.context].filter(Boolean).map(ended).join(' '),
  };
}

function bodyWords(parts: PictureParts, language: PictureLanguage, look: Look): readonly string[] {
  if (parts.kind === 'chart') return [parts.words];
  const { alt } = language.picture;
  if (!parts.layer) return [];
  return [alt.classes(layerRows(parts.layer, language, look).map(({ words, count }) => alt.row(words, count)))];
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
