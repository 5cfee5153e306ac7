import type { Drawing } from '../../drawing/drawing.ts';
import type { Size } from '../../map/mercator.ts';
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
import { sidesBlock } from './sides-block.ts';
import { poleRows } from './pole-rows.ts';
import { headBlock, linkBlock, notesBlock, sentenceBlock } from './words-blocks.ts';

const sizes: { readonly [F in PictureFormat]: readonly [width: number, height: number] } = {
  wide: [1280, 800],
  square: [1000, 1000],
  tall: [800, 1280],
};

/** Width of the words beside a lying map, px. */
const besidePx = 368;

/** px between the map and what stands below it. */
const underMapPx = 16;

/** px above the capitals of a title in its line: taken back, so that they stand level with the map. */
const leadPx = 5;

/** px of the words around a chart, at least. */
const narrowestChart = 640;

/** A chart is enlarged to this at most, to fill its picture. */
const largestScale = 1.5;

/** The map is never lower than this, px: the picture grows instead. */
const lowestMap = 360;

/** Composes a picture: what it shows, framed by title, sentence, legend, scale, sources and link. Words take the room they need; nothing lies over anything. Pure. */
export function composePicture(parts: PictureParts, hand: Hand): Drawing {
  const look = lookOf(parts.theme, hand.measure);
  const words = headWords(parts, hand.language);
  const { marks, width, height } = parts.alone ? alone(parts, parts.alone, hand, look) : page(parts, words, hand, look);
  const { title, description } = pictureWords(parts, words, hand.language, look);
  return { width, height, background: look.colours.card, title, description, marks };
}

function page(parts: PictureParts, words: HeadWords, hand: Hand, look: Look): Block {
  if (parts.kind === 'chart') return chartPage(parts, words, hand, look);
  return parts.format === 'tall' ? stackedPage(parts, words, hand, look) : besidePage(parts, words, hand, look);
}

/** The map at a size, or a chart at its own below the signs of its sides, with nothing around. */
function alone(parts: PictureParts, size: Size, hand: Hand, look: Look): Block {
  if (parts.kind === 'map') return mapBlock(parts, size, hand, look, shownOverlays(parts));
  const chart = chartBlock(parts, Math.max(1, Math.ceil(parts.size.width)));
  return column(chart.width, [
    [sidesBlock(parts, chart.width, hand, look), parts.sides ? 12 : 0],
    [chart, 0],
  ]);
}

/** Map at the left with notes below, words at the right. */
function besidePage(parts: MapParts, words: HeadWords, hand: Hand, look: Look): Block {
  const [width, least] = sizes[parts.format];
  const { language } = hand;
  const mapWidth = width - 2 * marginPx - besidePx - 32;
  const overlays = shownOverlays(parts);
  const beside = column(besidePx, [
    [headBlock(words, besidePx, look), 18],
    [sentenceBlock(parts, besidePx, look), gapPx],
    [poleRows(parts, besidePx, language, look), gapPx],
    [legendBlock(parts, overlays, besidePx, language, look), 0],
  ]);
  const foot = footBlock(parts, words, mapWidth, hand, look);
  const height = Math.max(least, 2 * marginPx + Math.max(beside.height, lowestMap + underMapPx + foot.height));
  const mapHeight = height - 2 * marginPx - foot.height - underMapPx;
  return {
    ...{ width, height },
    marks: [
      placed(mapBlock(parts, { width: mapWidth, height: mapHeight }, hand, look, overlays), marginPx, marginPx),
      placed(foot, marginPx, height - marginPx - foot.height),
      placed(beside, width - marginPx - besidePx, marginPx - leadPx),
    ],
  };
}

/** Words above and below the map. */
function stackedPage(parts: MapParts, words: HeadWords, hand: Hand, look: Look): Block {
  const [width, least] = sizes.tall;
  const { language } = hand;
  const inner = width - 2 * marginPx;
  const half = (inner - 40) / 2;
  const overlays = shownOverlays(parts);
  const above = column(inner, [
    [headBlock(words, inner, look), 12],
    [sentenceBlock(parts, inner, look), 0],
  ]);
  const legend = legendBlock(parts, overlays, half, language, look);
  const poles = poleRows(parts, half, language, look);
  const foot = footBlock(parts, words, inner, hand, look);
  const middle = Math.max(legend.height, poles.height);
  const around = 2 * marginPx + above.height + middle + foot.height + 3 * gapPx;
  const mapHeight = Math.max(lowestMap, least - around);
  const mapTop = marginPx + above.height + gapPx;
  const middleTop = mapTop + mapHeight + gapPx;
  const height = around + mapHeight;
  return {
    ...{ width, height },
    marks: [
      placed(above, marginPx, marginPx - leadPx),
      placed(mapBlock(parts, { width: inner, height: mapHeight }, hand, look, overlays), marginPx, mapTop),
      placed(legend, marginPx, middleTop),
      placed(poles, marginPx + half + 40, middleTop),
      placed(foot, marginPx, height - marginPx - foot.height),
    ],
  };
}

/** Notes, and beside them whose it is and where the same is found alive. */
function footBlock(parts: PictureParts, words: HeadWords, width: number, { language }: Hand, look: Look): Block {
  const linkWidth = Math.round(width * 0.38);
  const notes = notesBlock(words, width - linkWidth - 40, look);
  const link = linkBlock(words, parts, linkWidth, language, look);
  return {
    width,
    height: Math.max(notes.height, link.height),
    marks: [placed(notes, 0, 0), placed(link, width - linkWidth, 0)],
  };
}

/** A chart as wide as it is drawn, framed like the map. */
function chartPage(parts: ChartParts, words: HeadWords, hand: Hand, look: Look): Block {
  const inner = Math.max(narrowestChart, Math.ceil(parts.size.width));
  const chart = chartBlock(parts, inner);
  const body = column(inner, [
    [headBlock(words, inner, look), 12],
    [sentenceBlock(parts, inner, look), gapPx],
    [sidesBlock(parts, chart.width, hand, look), parts.sides ? 12 : 0],
    [chart, gapPx],
    [footBlock(parts, words, inner, hand, look), 0],
  ]);
  return {
    width: inner + 2 * marginPx,
    height: Math.ceil(body.height + 2 * marginPx),
    marks: [placed(body, marginPx, marginPx)],
  };
}

/** The chart at the left edge of the words, a narrow one enlarged. */
function chartBlock({ marks, size }: ChartParts, width: number): Block {
  const scale = Math.min(largestScale, width / Math.max(1, size.width));
  const clip = [0, 0, size.width, size.height] as const;
  return {
    width: Math.min(width, size.width * scale),
    height: Math.ceil(size.height * scale),
    marks: [{ kind: 'group', marks, scale, clip }],
  };
}
