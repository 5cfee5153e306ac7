import { aboutWidth } from '../../src/drawing/about-width.ts';
import { toSvg } from '../../src/drawing/to-svg.ts';
import { composePicture } from '../../src/export/picture/compose.ts';
import { groundOf } from '../../src/export/picture/ground-of.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';
import { loadPictureLanguage } from '../../src/text/load-picture-text.ts';
import { posterPage } from './poster-page.ts';
import { posterSource } from './poster-parts.ts';

/** px that a poster's positions are rounded to: less than anyone sees, and a third of the bytes. */
const grain = 0.5;

/** The still picture of a pack, and the page without script that shows it: what an embed falls back on. The same pack gives the same bytes. */
export async function posterOf(
  pack: Pick<WrittenPack, 'manifest' | 'files'>,
): Promise<{ readonly svg: string; readonly html: string }> {
  const source = await posterSource(pack);
  const languages = await Promise.all([loadPictureLanguage('sv'), loadPictureLanguage('en')]);
  const [swedish] = languages;
  const parts = source.partsIn(swedish);
  const ground = await groundOf(parts.ground, new AbortController().signal);
  const drawing = composePicture(parts, { language: swedish, ground, measure: aboutWidth, grain });
  const size = { width: drawing.width, height: drawing.height };
  return { svg: toSvg(drawing), html: posterPage(languages, source, size) };
}
