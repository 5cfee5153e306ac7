import type { Drawing } from '../../drawing/drawing.ts';
import type { PictureParts } from './parts.ts';

/** px of a file to one of the picture. */
export type PictureScale = 1 | 2 | 4;

/** Every request that the worker of pictures answers: name → [parameters, answer]. */
export interface PictureRequests {
  /** Throws `pictureTooLarge` where the browser has no room for so many px. */
  png: [{ readonly parts: PictureParts; readonly scale: PictureScale }, Blob];
  svg: [PictureParts, string];
  /** The drawing itself, for a page whose worker has no canvas. */
  drawing: [PictureParts, Drawing];
}
