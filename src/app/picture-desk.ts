import { paintPng } from '../export/picture/paint.ts';
import type { Sheet } from '../export/picture/paint.ts';
import type { PictureParts } from '../export/picture/parts.ts';
import type { PictureRequests, PictureScale } from '../export/picture/requests.ts';
import type { Problem } from '../problem/problem.ts';
import type { WorkerClient } from '../protocol/client.ts';
import type { PictureConnection } from './connect-export-worker.ts';
import { connectExportWorker } from './connect-export-worker.ts';

export { pictureAlt } from '../export/picture/picture-alt.ts';
export { pictureParts } from './picture-parts.ts';

type Connect = (onStopped: (problem: Problem) => void) => PictureConnection;

/**
 * Where pictures are ordered: PNG and SVG of the map and of charts, composed and painted in a worker of their own that is started with the first order.
 * Never touches the map on the screen, so WebGL may be lost. Rejects with `pictureTooLarge`, `workerStopped` or the signal's reason.
 */
export class PictureDesk {
  private readonly connect: Connect;
  private connection: PictureConnection | undefined;

  constructor(connect: Connect = connectExportWorker) {
    this.connect = connect;
  }

  /** A PNG with `scale` px to each of the picture's. */
  async png(
    parts: PictureParts,
    scale: PictureScale,
    signal: AbortSignal,
    onProgress?: (share: number) => void,
  ): Promise<Blob> {
    const options = { signal, ...(onProgress ? { onProgress } : {}) };
    if (typeof OffscreenCanvas !== 'undefined') return this.client.call('png', { parts, scale }, options);
    const drawing = await this.client.call('drawing', parts, options);
    await document.fonts.ready;
    return paintPng(drawing, scale, sheetOnPage, async (share) => {
      onProgress?.(0.3 + 0.7 * share);
      await new Promise((resume) => setTimeout(resume));
      signal.throwIfAborted();
    });
  }

  /** The same as SVG. */
  svg(parts: PictureParts, signal: AbortSignal): Promise<string> {
    return this.client.call('svg', parts, { signal });
  }

  /** Ends the worker; the next order starts another. */
  close(): void {
    this.connection?.close();
    this.connection = undefined;
  }

  private get client(): WorkerClient<PictureRequests> {
    if (this.connection) return this.connection.client;
    const started: PictureConnection = this.connect((found) => {
      started.client.stop(found);
      if (this.connection === started) this.connection = undefined;
      started.close();
    });
    this.connection = started;
    return started.client;
  }
}

function sheetOnPage(width: number, height: number): Sheet {
  const image = document.createElement('canvas');
  image.width = width;
  image.height = height;
  const toBlob = (): Promise<Blob | null> =>
    new Promise((resolve) => {
      image.toBlob(resolve, 'image/png');
    });
  return { context: image.getContext('2d', { willReadFrequently: true }), image, toBlob };
}
