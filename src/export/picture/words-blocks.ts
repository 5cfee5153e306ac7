import type { Mark } from '../../drawing/drawing.ts';
import { discAt } from '../../map/picture/picture-tiles.ts';
import { palettes } from '../../classes/palettes.ts';
import type { Run } from '../../drawing/lay-text.ts';
import type { PictureLanguage } from '../../text/load-picture-text.ts';
import type { Block } from './blocks.ts';
import { column, emptyBlock, textBlock } from './blocks.ts';
import type { HeadWords } from './head-words.ts';
import type { Look } from './look.ts';
import type { PictureParts } from './parts.ts';

/** What, where and when; that it is tried, or invented. */
export function headBlock(words: HeadWords, width: number, look: Look): Block {
  const { label, title, measure, colours } = look;
  const tried = { ...label, fill: colours.ink };
  return column(width, [
    [textBlock([{ text: words.title }], width, title, measure), 2],
    [textBlock([{ text: words.about }], width, { ...label, weight: 400 }, measure), 8],
    [words.scenario === '' ? emptyBlock : textBlock([{ text: words.scenario }], width, tried, measure), 4],
    [words.fictional === '' ? emptyBlock : textBlock([{ text: words.fictional }], width, tried, measure), 0],
  ]);
}

/** The relation sentence, its names strong. */
export function sentenceBlock({ sentence }: PictureParts, width: number, look: Look): Block {
  const runs = sentence.parts.map(({ text, strong }) => ({ text, ...(strong ? { weight: 600 } : {}) }));
  return textBlock(runs, width, look.sentence, look.measure);
}

/** What a picture does not say, breaks of the series, and sources. */
export function notesBlock(words: HeadWords, width: number, look: Look): Block {
  const { small, measure } = look;
  return column(
    width,
    [words.context, ...words.breaks, words.sources].map(
      (text) => [textBlock([{ text }], width, small, measure), 3] as const,
    ),
  );
}

/** Whose the picture is, and where the same is found alive. */
export function linkBlock(
  words: HeadWords,
  parts: PictureParts,
  width: number,
  { text }: PictureLanguage,
  look: Look,
): Block {
  const { small, measure } = look;
  return column(width, [
    [brandBlock(text.common.appName, parts, look), 3],
    [words.link === '' ? emptyBlock : textBlock([{ text: words.linkLead }], width, small, measure), 0],
    [words.link === '' ? emptyBlock : textBlock(linkRuns(words.link), width, small, measure), 0],
  ]);
}

/** An address is broken where one of its parts ends. */
function linkRuns(link: string): readonly Run[] {
  return (link.match(/[^/?&#]*[/?&#]*/g) ?? []).filter(Boolean).map((text) => ({ text }));
}

/** The sign of the product and its name. */
function brandBlock(name: string, { theme }: PictureParts, { colours, measure }: Look): Block {
  const { symmetric } = palettes[theme];
  const size = 13.5;
  const marks: readonly Mark[] = [
    { kind: 'path', d: discAt(5, 10, 5), fill: symmetric[4] },
    { kind: 'path', d: discAt(17, 10, 5), fill: symmetric[0] },
    { kind: 'path', d: 'M10 10H12', stroke: colours.ink, width: 1.6 },
    { kind: 'text', x: 30, y: 14.8, text: name, size, face: 'sans', weight: 650, fill: colours.ink },
  ];
  return { width: 30 + measure(name, { size, face: 'sans', weight: 650 }), height: 20, marks };
}
