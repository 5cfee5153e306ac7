import type { Camera } from '../address/camera.ts';
import { recoloured } from '../classes/recoloured.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { placed } from '../export/picture/blocks.ts';
import type { Hand } from '../export/picture/hand.ts';
import { headWords } from '../export/picture/head-words.ts';
import { legendBlock } from '../export/picture/legend-block.ts';
import { lookOf } from '../export/picture/look.ts';
import { frameCamera, mapBlock, shownOverlays } from '../export/picture/map-block.ts';
import type { MapParts } from '../export/picture/parts.ts';
import { pictureWords } from '../export/picture/picture-words.ts';
import type { Size } from '../map/mercator.ts';
import { project } from '../map/mercator.ts';

/** px of the drawing to one on paper: its letters are made for a screen. */
const finer = 1.22;

/** px of the drawing: width of the legend beside the map, and between the two. */
const legendPx = 232;
const gapPx = 26;

/** px from the frame's edge within which a pole's sign has no room. */
const edgePx = 24;

/**
 * The map beside its legend for a place on paper of `size` px, in the light colours, named and described as every picture of the map. It shows what was on
 * the screen where both poles were seen there, else it is fitted to the pair. Pure.
 */
export function reportPicture(asked: MapParts, { width, height }: Size, hand: Hand): Drawing {
  const parts = inPrint(asked);
  const whole = { width: width * finer, height: height * finer };
  const mapSize = { width: whole.width - legendPx - gapPx, height: whole.height };
  const look = lookOf(parts.theme, hand.measure);
  const overlays = shownOverlays(parts);
  const legend = legendBlock(parts, overlays, legendPx, hand.language, look);
  const scale = Math.min(1, whole.height / Math.max(1, legend.height));
  return {
    ...whole,
    background: look.colours.card,
    ...pictureWords(parts, headWords(parts, hand.language), hand.language, look),
    marks: [
      placed(mapBlock(wellSeen(parts, mapSize), mapSize, hand, look, overlays), 0, 0),
      { kind: 'group', marks: legend.marks, move: [mapSize.width + gapPx, 0], scale },
    ],
  };
}

function inPrint(parts: MapParts): MapParts {
  const { layer } = parts;
  return { ...parts, theme: 'light', layer: layer && { ...layer, classed: recoloured(layer.classed, 'light') } };
}

/** Seen as on the screen, unless a pole would be outside the frame; never from so far away that the region is lost in what is around it. */
function wellSeen(parts: MapParts, size: Size): MapParts {
  const from = (camera: Camera | null, poles = parts.poles): Camera =>
    frameCamera({ ...parts, poles, view: { ...parts.view, camera } }, size);
  const { camera: chosen } = parts.view;
  const camera = chosen && showsPoles(parts, from(chosen), size) ? chosen : from(null);
  const region = from(null, []);
  const isChosen = camera === chosen;
  return { ...parts, view: { ...parts.view, camera: !isChosen && camera.zoom < region.zoom ? region : camera } };
}

function showsPoles({ poles }: MapParts, camera: Camera, size: Size): boolean {
  return poles.every(({ point }) => {
    const [x, y] = project(point, camera, size);
    return x > edgePx && y > edgePx && x < size.width - edgePx && y < size.height - edgePx;
  });
}
