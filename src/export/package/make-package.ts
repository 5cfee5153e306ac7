import { loadLanguage } from '../../text/language.ts';
import type { PackageText } from '../../text/sv/package.ts';
import type { PackageParts } from './package-parts.ts';
import { captionLines, figureCode, pageOf } from './page.ts';
import type { PageSize } from './page.ts';
import { zipFiles } from './zip-files.ts';

/**
 * The package for a page without frames, as an archive: the picture, its words, its caption, the tables, the link, a paragraph for the accessibility
 * statement, a page with all of it to copy, and what each file is for. Rejects with the signal's reason.
 */
export async function makePackage(parts: PackageParts, signal: AbortSignal): Promise<Blob> {
  return zipFiles(await packageFiles(parts), signal);
}

/** The files of the package by their names, the one to read first foremost. */
export async function packageFiles(parts: PackageParts): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const [language, { packageText: words }, png, ...sheets] = await Promise.all([
    loadLanguage(parts.language),
    parts.language === 'sv' ? import('../../text/sv/package.ts') : import('../../text/en/package.ts'),
    parts.png.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
    ...parts.sheets.map(({ content }) => bytesOf(content)),
  ]);
  const { files } = words;
  const code = figureCode(parts, pageSize(png), language, words);
  const texts: readonly (readonly [string, string])[] = [
    [files.readMe, readMe(parts, words)],
    [files.page, pageOf(code, parts.head.title, language, words)],
    [files.alt, `${parts.alt}\n`],
    [files.caption, `${captionLines(parts).join('\n')}\n`],
    [files.statement, `${words.statement(parts.statement)}\n`],
    ...(parts.link === '' ? [] : [[files.link, `${parts.link}\n`] as const]),
  ];
  return new Map([
    ...texts.map(([name, text]) => [name, encoded(text)] as const),
    [parts.pngName, png] as const,
    ...parts.sheets.map(({ name }, i) => [name, sheets[i] ?? encoded('')] as const),
  ]);
}

function readMe({ head, pngName, sheets, link }: PackageParts, { files, readMe: words }: PackageText): string {
  const lines: readonly (readonly [string, string])[] = [
    [files.page, words.page],
    [pngName, words.picture],
    [files.alt, words.alt],
    [files.caption, words.caption],
    ...sheets.map(({ name }) => [name, words.sheet] as const),
    [files.statement, words.statement],
    ...(link === '' ? [] : [[files.link, words.link] as const]),
  ];
  return [
    words.title(`${head.title}. ${head.about}.`),
    words.lead,
    ...lines.map(([name, what]) => `${name}\n  ${what}`),
    ...(link === '' ? [words.noLink] : []),
    words.withheld,
    head.context,
    '',
  ].join('\n\n');
}

/** A picture at double resolution is half as wide on the page. Its size stands in its header (PNG, 11.2.2): width and height at bytes 16 and 20. */
function pageSize(png: Uint8Array<ArrayBuffer>): PageSize {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.byteLength < 24) return { width: 0, height: 0 };
  return { width: Math.round(view.getUint32(16) / 2), height: Math.round(view.getUint32(20) / 2) };
}

async function bytesOf(content: Blob | string): Promise<Uint8Array<ArrayBuffer>> {
  return typeof content === 'string' ? encoded(content) : new Uint8Array(await content.arrayBuffer());
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
