import { aboutWidth } from '../../drawing/about-width.ts';
import type { Drawing, MeasureText } from '../../drawing/drawing.ts';
import { measureOn } from '../../drawing/to-canvas.ts';
import { toSvg } from '../../drawing/to-svg.ts';
import type { Handlers, Task } from '../../protocol/serve.ts';
import { yieldToMessages } from '../../protocol/serve.ts';
import { loadPictureLanguage } from '../../text/load-picture-text.ts';
import { composePicture } from './compose.ts';
import { loadFonts } from './fonts.ts';
import { groundOf } from './ground-of.ts';
import type { Sheet } from './paint.ts';
import { paintPng } from './paint.ts';
import type { PictureParts } from './parts.ts';
import type { PictureRequests } from './requests.ts';

/** Share of the work that is done when the picture is composed. */
const composed = 0.3;

/** Composes and paints pictures, away from the page. */
export function pictureHandlers(fonts: FontFaceSet | undefined): Handlers<PictureRequests> {
  const compose = async (parts: PictureParts, task: Task): Promise<Drawing> => {
    const [language, ground] = await Promise.all([
      loadPictureLanguage(parts.language),
      parts.kind === 'map' ? groundOf(parts.ground, task.signal) : { water: [], roads: [], railway: [] },
      fonts ? loadFonts(fonts) : undefined,
    ]);
    await yieldToMessages(task.signal);
    const drawing = composePicture(parts, { language, ground, measure: measuring(), grain: 0.1 });
    task.progress(composed);
    await yieldToMessages(task.signal);
    return drawing;
  };
  return {
    png: async ({ parts, scale }, task) => {
      const drawing = await compose(parts, task);
      const pause = async (share: number): Promise<void> => {
        task.progress(composed + (1 - composed) * share * 0.9);
        await yieldToMessages(task.signal);
      };
      return { answer: await paintPng(drawing, scale, sheetOf, pause) };
    },
    svg: async (parts, task) => ({ answer: toSvg(await compose(parts, task)) }),
    drawing: async (parts, task) => ({ answer: await compose(parts, task) }),
  };
}

function measuring(): MeasureText {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  return context ? measureOn(context) : aboutWidth;
}

/** A picture is painted once and read back: the processor does that sooner than a graphics card. */
const readSoon = { willReadFrequently: true } as const;

function sheetOf(width: number, height: number): Sheet {
  const image = new OffscreenCanvas(width, height);
  return { context: image.getContext('2d', readSoon), image, toBlob: () => image.convertToBlob({ type: 'image/png' }) };
}
