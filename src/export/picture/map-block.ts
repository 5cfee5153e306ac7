import { drawBetween } from '../../map/between/between-drawing.ts';
import type { Size } from '../../map/mercator.ts';
import type { OverlayDrawing } from '../../map/overlay-drawing.ts';
import { drawOverlays } from '../../map/overlay-drawing.ts';
import type { Frame } from '../../map/picture/frame.ts';
import { mapPicture } from '../../map/picture/map-picture.ts';
import { pictureCamera } from '../../map/picture/picture-camera.ts';
import type { Block } from './blocks.ts';
import type { Hand } from './hand.ts';
import type { Look } from './look.ts';
import type { MapParts } from './parts.ts';
import { scaleBar } from './scale-bar.ts';

/** The map in a frame of its own, with its scale. */
export function mapBlock(
  parts: MapParts,
  size: Size,
  { language, ground, measure, grain }: Hand,
  look: Look,
  overlays: readonly OverlayDrawing[],
): Block {
  const frame: Frame = { camera: frameCamera(parts, size), size, grain };
  const { level, municipalities, layer, poles, line, view } = parts;
  const between = drawBetween({ view, level, answers: parts.between, pointed: undefined, linesOf: () => [] });
  const shown = mapPicture(
    {
      areas: level.areas,
      shapes: level.shapes,
      municipalities: { ...municipalities.areas, shapes: municipalities.shapes },
      classed: layer?.classed,
      between,
      borders: parts.between.frontiers,
      ...{ ground, poles, link: line, overlays },
    },
    { frame, colours: look.colours, language, measure },
  );
  const { width, height } = size;
  return {
    width,
    height,
    marks: [
      { kind: 'path', d: `M0 0H${width}V${height}H0Z`, fill: look.colours.water },
      shown,
      ...scaleBar(frame, language, look),
      { kind: 'path', d: `M0.5 0.5H${width - 0.5}V${height - 0.5}H0.5Z`, stroke: look.colours.rule, width: 1 },
    ],
  };
}

/** The camera of the map in a picture. */
export function frameCamera({ view, seen, poles, level, manifest }: MapParts, size: Size): Frame['camera'] {
  const { camera } = view;
  return pictureCamera({ camera, seen, poles, areaBounds: level.areas.bounds, region: manifest.bounds }, size);
}

/** Layers of the person's own in the colours of the picture's theme. */
export function shownOverlays({ overlays, asked, theme }: MapParts): readonly OverlayDrawing[] {
  return drawOverlays(overlays, asked, theme);
}
