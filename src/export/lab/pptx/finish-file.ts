import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { marks } from './draw-slides.ts';

const patterns: Readonly<Record<string, string>> = { hatched: 'wdUpDiag', dotted: 'pct25' };

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/**
 * Finishes what the library leaves: the language of every text, the first row of a table as its head, signs of the legend that are not read out and have
 * their patterns, and the pictures themselves in the places that were kept for them. Gives the file in pieces, between which it can be stopped, each with the
 * share that is done, 0–1.
 */
export function* finishedPieces(
  made: Uint8Array,
  pictures: ReadonlyMap<string, Uint8Array>,
  language: string,
): Generator<{ readonly share: number; readonly bytes: readonly Uint8Array<ArrayBuffer>[] }> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(new Uint8Array(chunk));
  });
  const entries = Object.entries(unzipSync(made));
  for (const [at, [path, bytes]] of entries.entries()) {
    if (path.endsWith('/')) continue;
    const picture = pictures.get(path);
    const entry = picture || path.endsWith('.png') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(entry);
    entry.push(picture ?? (path.endsWith('.xml') ? strToU8(finished(strFromU8(bytes), language)) : bytes), true);
    yield { share: at / entries.length, bytes: ready.splice(0) };
  }
  zip.end();
  yield { share: 1, bytes: ready };
}

function finished(xml: string, language: string): string {
  return xml
    .replaceAll(' altLang="en-US"', '')
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .split('<p:sp>')
    .map((shape, at) => (at === 0 ? shape : sign(shape)))
    .join('<p:sp>');
}

/** A shape that is named as decoration is marked so, and filled with the pattern that its name says. */
function sign(shape: string): string {
  const name = /<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '';
  if (!name.startsWith(marks.decoration)) return shape;
  const marked = shape.replace(
    /(<p:cNvPr id="\d+" name="[^"]*"[^>]*?)(?:\/>|>\s*<\/p:cNvPr>)/,
    `$1>${decorative}</p:cNvPr>`,
  );
  const pattern = patterns[name.slice(`${marks.decoration} ${marks.pattern} `.length)];
  if (pattern === undefined) return marked;
  return marked.replace(
    /<a:solidFill>(<a:srgbClr val="[0-9A-F]{6}"\/>|<a:srgbClr val="[0-9A-F]{6}">.*?<\/a:srgbClr>)<\/a:solidFill>/s,
    `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="1D1930"/></a:fgClr><a:bgClr>$1</a:bgClr></a:pattFill>`,
  );
}
