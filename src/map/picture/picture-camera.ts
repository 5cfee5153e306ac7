import type { Camera } from '../../address/camera.ts';
import { restingCamera } from '../camera-choice.ts';
import type { Bounds, Padding } from '../fit.ts';
import type { Size } from '../mercator.ts';
import type { PoleDrawing } from '../scene.ts';

/** Room for the scale bar below what is fitted. */
const padding: Padding = { top: 0, right: 0, bottom: 28, left: 0 };

/** A map as large as this is meant where nobody says how large it was on the screen. */
const usual: Size = { width: 900, height: 700 };

/** Where a picture is seen from. */
export interface PictureView {
  readonly camera: Camera | null;
  /** Size of the map on the screen when the camera was chosen. */
  readonly seen: Size | undefined;
  readonly poles: readonly PoleDrawing[];
  readonly areaBounds: Float64Array;
  readonly region: Bounds;
}

/** The camera of a picture of a size: all that the chosen camera showed on the screen; without one the pair, or the region, as the map fits them. */
export function pictureCamera({ camera, seen = usual, poles, areaBounds, region }: PictureView, size: Size): Camera {
  if (!camera) return restingCamera(poles, areaBounds, region, size, padding);
  const times = Math.min(size.width / Math.max(1, seen.width), size.height / Math.max(1, seen.height));
  return { ...camera, zoom: Math.max(0, Math.min(20, camera.zoom + Math.log2(times))) };
}
