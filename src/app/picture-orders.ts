import { chartElement } from '../panels/share/files/shown-charts.ts';
import { stemOf } from '../panels/share/files/file-stems.ts';
import type { ChartName, ExportOrder } from '../panels/share/share-action.ts';
import { fail, problem, ProblemError } from '../problem/problem.ts';
import { fileName } from '../text/file-name.ts';
import { chartPicture } from './chart-picture.ts';
import type { ExportParts, MadeFile } from './export-parts.ts';
import { PictureDesk } from './picture-desk.ts';
import { pictureParts } from './picture-parts.ts';
import type { PictureParts } from '../export/picture/parts.ts';

const desk = new PictureDesk();

/** Charts with A at their left and B at their right, under the cards of the poles. */
const twoSided: ReadonlySet<ChartName> = new Set(['pair', 'indicators']);

/** The map as a picture. */
export async function picture(
  { format, scale }: Extract<ExportOrder, { kind: 'picture' }>,
  parts: ExportParts,
): Promise<MadeFile> {
  return { name: nameOf(parts, format, scale), ...(await painted(mapOf(parts), format, scale, parts)) };
}

/** A chart as it stands on the page. */
export async function chart(
  { chart: name, format }: Extract<ExportOrder, { kind: 'chart' }>,
  parts: ExportParts,
): Promise<MadeFile> {
  const { page, state, language, link, words } = parts;
  const title = words.charts[name];
  const element = chartElement(name, page);
  const made = element && chartPicture(element, title, state, language, link, twoSided.has(name));
  if (!made) return fail('nothingToExport', {});
  const stem = stemOf([title], { ...parts, view: { ...parts.view, municipality: '' } });
  return { name: fileName(stem, format), ...(await painted(made, format, 2, parts)) };
}

/** The map's picture on the clipboard. Throws `clipboardBlocked` where the browser does not let it. */
export async function copyPicture(parts: ExportParts): Promise<null> {
  try {
    // The browser wants to hear of it while the press is still at hand: the picture may come later.
    const blob = desk.png(mapOf(parts), 2, parts.signal, parts.onProgress);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return null;
  } catch (error) {
    parts.signal.throwIfAborted();
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(problem('clipboardBlocked', { message: String(error) }));
  }
}

async function painted(
  picture: PictureParts,
  format: 'png' | 'svg',
  scale: 1 | 2 | 4,
  { signal, onProgress }: ExportParts,
): Promise<Pick<MadeFile, 'content' | 'type'>> {
  if (format === 'svg') return { content: await desk.svg(picture, signal), type: 'image/svg+xml' };
  return { content: await desk.png(picture, scale, signal, onProgress) };
}

function mapOf({ page, state, language, link }: ExportParts): PictureParts {
  const seen = page.querySelector('mr-map')?.getBoundingClientRect();
  const size = seen && seen.width > 0 ? { seen: { width: seen.width, height: seen.height } } : {};
  return pictureParts(state, language, link, size) ?? fail('nothingToExport', {});
}

function nameOf({ view, pack, words }: ExportParts, format: 'png' | 'svg', scale: number): string {
  const stem = stemOf([words.stems.picture], { view: { ...view, municipality: '' }, pack, words });
  return fileName([...stem, format === 'png' ? `${String(scale)}x` : ''], format);
}
