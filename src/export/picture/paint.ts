import type { Drawing } from '../../drawing/drawing.ts';
import type { Context } from '../../drawing/to-canvas.ts';
import { toCanvas } from '../../drawing/to-canvas.ts';
import { fail } from '../../problem/problem.ts';
import type { PictureScale } from './requests.ts';

/** A canvas of the page or of a worker, and how it becomes a file. */
export interface Sheet {
  readonly context: Context | null;
  readonly image: CanvasImageSource;
  toBlob(): Promise<Blob | null>;
}

/** px along a side that no browser goes beyond. */
const longestSide = 16_384;

/** Paints a drawing as PNG. Throws `pictureTooLarge` where the browser cannot hold so many px. */
export async function paintPng(
  drawing: Drawing,
  scale: PictureScale,
  sheetOf: (width: number, height: number) => Sheet,
  pause: (share: number) => Promise<void>,
): Promise<Blob> {
  const [width, height] = [Math.round(drawing.width * scale), Math.round(drawing.height * scale)];
  const tooLarge = (): never => fail('pictureTooLarge', { scale, width, height, instead: scale === 4 ? 2 : 1 });
  if (Math.max(width, height) > longestSide) return tooLarge();
  const sheet = attempt(() => sheetOf(width, height));
  const context = sheet?.context;
  if (!sheet || !context) return tooLarge();
  const canvas = (w: number, h: number): { context: Context; image: CanvasImageSource } => {
    const small = sheetOf(w, h);
    return small.context ? { context: small.context, image: small.image } : tooLarge();
  };
  await toCanvas(drawing, { context, scale, canvas, pause });
  // A canvas beyond the browser's limit takes every stroke and stays empty.
  const [, , , opacity] = attempt(() => context.getImageData(0, 0, 1, 1).data) ?? [];
  if (opacity !== 255) return tooLarge();
  return (await sheet.toBlob().catch(() => null)) ?? tooLarge();
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
