import PptxGenJS from 'pptxgenjs';
import type { SentProtocol } from './requests.ts';
import { drawSlide, languageOf, setUp } from './draw-slides.ts';
import { finishedPieces } from './finish-file.ts';
import type { SlidePlan } from './slide.ts';
import { slidesOf } from './slides-of.ts';

/** How a file that is being made can be followed and stopped. */
export interface MakingFile {
  readonly signal: AbortSignal;
  /** Share done, 0–1. */
  readonly progress: (share: number) => void;
}

/** How much of the file is finished between two looks at what has been said meanwhile. */
const step = 0.02;

/**
 * A protocol as slides, as the bytes of a PPTX file: 16:9, with titles, texts, tables, legends and cards that can be edited, pictures with alt text, notes for the one who presents. Made
 * in a worker: it takes some ms a slide. Rejects with the signal's reason.
 */
export async function makePptx(given: SentProtocol, { signal, progress }: MakingFile): Promise<Blob> {
  const protocol = plain(given);
  const plans = slidesOf(protocol);
  const deck = new PptxGenJS();
  setUp(deck, protocol);
  for (const [at, plan] of plans.entries()) {
    if (at % 20 === 0) await pause(signal, () => progress((0.3 * at) / plans.length));
    drawSlide(deck, plan, protocol);
  }
  const made = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  await pause(signal, () => progress(0.6));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let told = 0;
  for (const { share, bytes } of finishedPieces(made, picturesOf(plans), languageOf(protocol.language))) {
    pieces.push(...bytes);
    if (share - told < step && share < 1) continue;
    told = share;
    await pause(signal, () => progress(0.6 + 0.4 * share));
  }
  return new Blob(pieces, { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}

/** Lets messages through, a cancel among them. */
async function pause(signal: AbortSignal, tell: () => void): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
  tell();
}

/** Where the pictures stand in the file: the library numbers them by slide. */
function picturesOf(plans: readonly SlidePlan[]): ReadonlyMap<string, Uint8Array> {
  const pictures = plans.flatMap(({ items }, slide) =>
    items
      .flatMap((item) => (item.kind === 'picture' ? [item.picture.png] : []))
      .map((png, at) => [`ppt/media/image-${slide + 1}-${at + 1}.png`, png] as const),
  );
  return new Map(pictures);
}

/** Signs that no XML can hold are left out of all texts. */
function plain<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[\p{Cs}\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, '') as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)])) as T;
}
