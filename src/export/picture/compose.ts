import type { Drawing, Mark } from '../../drawing/drawing.ts';
import type { Block } from './blocks.ts';
import { column, placed } from './blocks.ts';
import { headWords } from './head-words.ts';
import type { HeadWords } from './head-words.ts';
import type { Hand } from './hand.ts';
import { legendBlock } from './legend-block.ts';
import type { Look } from './look.ts';
import { gapPx, lookOf, marginPx } from './look.ts';
import { mapBlock, shownOverlays } from './map-block.ts';
import type { ChartParts, MapParts, PictureFormat, PictureParts } from './parts.ts';
import { pictureWords } from './picture-words.ts';
import { poleRows } from './pole-rows.ts';
import { endBlock, headBlock, sentenceBlock, sourcesBlock } from './words-blocks.ts';

const sizes: { readonly [F in PictureFormat]: readonly [width: number, height: number] } = {
  wide: [1280, 800],
  square: [1000, 1000],
  tall: [800, 1280],
};

/** Width of the words beside a lying map, px. */
const besidePx = 368;

/** The map is never lower than this, px: the picture grows instead. */
const lowestMap = 360;

/** Composes a picture: what it shows, framed by title, sentence, legend, scale, sources and link. Words take the room they need; nothing lies over anything. Pure. */
export function composePicture(parts: PictureParts, hand: Hand): Drawing {
  const look = lookOf(parts.theme, hand.measure);
  const words = headWords(parts, hand.language);
  const { marks, width, height } =
    parts.kind === 'chart'
      ? chartPage(parts, words, hand, look)
      : parts.format === 'wide'
        ? besidePage(parts, words, hand, look)
        : stackedPage(parts, words, hand, look);
  const { title, description } = pictureWords(parts, words, hand.language, look);
  return { width, height, background: look.colours.card, title, description, marks };
}

/** Map at the left, words at the right. */
function besidePage(parts: MapParts, words: HeadWords, hand: Hand, look: Look): Block {
  const [width, least] = sizes.wide;
  const { language } = hand;
  const mapWidth = width - 2 * marginPx - besidePx - 32;
  const overlays = shownOverlays(parts);
  const upper = column(besidePx, [
    [headBlock(words, besidePx, look), 18],
    [sentenceBlock(parts, besidePx, look), gapPx],
    [poleRows(parts, besidePx, language, look), gapPx],
    [legendBlock(parts, overlays, besidePx, language, look), gapPx],
  ]);
  const lower = endBlock(words, parts, besidePx, language, look);
  const sources = sourcesBlock(words, mapWidth, look);
  const height = Math.max(
    least,
    2 * marginPx + upper.height + gapPx + lower.height,
    2 * marginPx + lowestMap + 14 + sources.height,
  );
  const mapHeight = height - 2 * marginPx - sources.height - 14;
  const right = width - marginPx - besidePx;
  return {
    ...{ width, height },
    marks: [
      placed(mapBlock(parts, { width: mapWidth, height: mapHeight }, hand, look, overlays), marginPx, marginPx),
      placed(sources, marginPx, height - marginPx - sources.height),
      placed(upper, right, marginPx),
      placed(lower, right, height - marginPx - lower.height),
    ],
  };
}

/** Words above and below the map. */
function stackedPage(parts: MapParts, words: HeadWords, hand: Hand, look: Look): Block {
  const [width, least] = sizes[parts.format];
  const { language } = hand;
  const inner = width - 2 * marginPx;
  const half = (inner - 40) / 2;
  const overlays = shownOverlays(parts);
  const upper = column(inner, [
    [headBlock(words, inner, look), 12],
    [sentenceBlock(parts, inner, look), 0],
  ]);
  const left = legendBlock(parts, overlays, half, language, look);
  const right = column(half, [
    [poleRows(parts, half, language, look), gapPx],
    [endBlock(words, parts, half, language, look), 0],
  ]);
  const sources = sourcesBlock(words, inner, look);
  const below = Math.max(left.height, right.height) + gapPx + sources.height;
  const room = least - 2 * marginPx - upper.height - below - 2 * gapPx;
  const mapHeight = Math.max(lowestMap, room);
  const mapTop = marginPx + upper.height + gapPx;
  const belowTop = mapTop + mapHeight + gapPx;
  const height = belowTop + below + marginPx;
  return {
    ...{ width, height },
    marks: [
      placed(upper, marginPx, marginPx),
      placed(mapBlock(parts, { width: inner, height: mapHeight }, hand, look, overlays), marginPx, mapTop),
      placed(left, marginPx, belowTop),
      placed(right, marginPx + half + 40, belowTop),
      placed(sources, marginPx, height - marginPx - sources.height),
    ],
  };
}

/** A chart as wide as it is drawn, framed like the map. */
function chartPage(parts: ChartParts, words: HeadWords, { language }: Hand, look: Look): Block {
  const inner = Math.max(640, Math.ceil(parts.size.width));
  const chart: Block = { width: inner, height: Math.ceil(parts.size.height), marks: [cut(parts)] };
  const body = column(inner, [
    [headBlock(words, inner, look), 12],
    [sentenceBlock(parts, inner, look), gapPx],
    [chart, gapPx],
    [sourcesBlock(words, inner, look), 10],
    [endBlock(words, parts, inner, language, look), 0],
  ]);
  return {
    width: inner + 2 * marginPx,
    height: Math.ceil(body.height + 2 * marginPx),
    marks: [placed(body, marginPx, marginPx)],
  };
}

function cut({ marks, size }: ChartParts): Mark {
  return { kind: 'group', marks, clip: [0, 0, size.width, size.height] };
}
