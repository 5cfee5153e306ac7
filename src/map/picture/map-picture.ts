import type { GroupMark, Mark } from '../../drawing/drawing.ts';
import { areaMarks } from './area-marks.ts';
import { betweenMarks } from './between-picture.ts';
import { borderMarks } from './border-marks.ts';
import { groundMarks } from './ground-marks.ts';
import { nameMarks } from './name-marks.ts';
import { overlayShapes } from './overlay-picture.ts';
import { outlineMarks, signMarks } from './pole-marks.ts';
import type { Brush, MapPicture } from './shown.ts';

/**
 * The map as marks, cut at its frame: the same areas, colours, patterns, borders, lines and letters in the same order as the map without WebGL draws
 * them. Only what the frame shows is projected. Pure.
 */
export function mapPicture(picture: MapPicture, brush: Brush): GroupMark {
  const { width, height } = brush.frame.size;
  const marks: readonly Mark[] = [
    ...areaMarks(picture, brush),
    ...groundMarks(picture.ground, picture.municipalities, brush),
    ...overlayShapes(picture.overlays, brush),
    ...borderMarks(picture, brush),
    ...outlineMarks(picture, brush),
    ...betweenMarks(picture.between.marks, brush),
    ...nameMarks(picture, brush),
    ...signMarks(picture, brush),
  ];
  return { kind: 'group', marks, clip: [0, 0, width, height] };
}
