import { makePackage } from '../export/package/make-package.ts';
import { headWords } from '../export/picture/head-words.ts';
import { pictureAlt } from '../export/picture/picture-alt.ts';
import { isMadeHere } from '../pack/made-pack.ts';
import { statementLink } from '../panels/share/embed/webmaster-part.ts';
import { stemOf } from '../panels/share/files/file-stems.ts';
import { fail } from '../problem/problem.ts';
import { latest } from '../store/result.ts';
import { fileName } from '../text/file-name.ts';
import { loadPictureLanguage } from '../text/load-picture-text.ts';
import type { ExportParts, MadeFile } from './export-parts.ts';
import { pictureParts } from './picture-parts.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * The package for a page without frames: the picture that is under way, the tables of the pair (where there is one) and of the areas, and all that goes with
 * them. A region that only this browser has gets no link, since it would lead nobody there.
 */
export async function packageFile(
  parts: ExportParts,
  picture: Promise<MadeFile>,
  [pair, areas]: readonly (() => Promise<MadeFile>)[],
): Promise<MadeFile> {
  const { state, view, pack, language, words, signal } = parts;
  const isOwn = isMadeHere(view.pack);
  const link = isOwn ? '' : parts.link;
  const shown = pictureParts(state, language, link) ?? fail('nothingToExport', {});
  const relation = state.pair.state === 'ready' ? latest(state.pair) : undefined;
  const { name: pngName, content } = await picture;
  const [alt, spoken, ...sheets] = await Promise.all([
    pictureAlt(shown),
    loadPictureLanguage(language.id),
    ...[relation ? pair : undefined, areas].filter((one) => one !== undefined).map((make) => make()),
  ]);
  const archive = await makePackage(
    {
      language: language.id,
      ...{ pngName, alt, sheets, link, relation },
      png: content instanceof Blob ? content : new Blob([content]),
      head: headWords(shown, spoken),
      sentence: sentenceOf(state, language).text,
      columns: pack.manifest.columns,
      statement: isOwn ? '' : statementLink(baseOf(link), language.id),
    },
    signal,
  );
  const stem = stemOf([words.stems.picture], { view: { ...view, municipality: '' }, pack, words });
  return { name: fileName(stem, 'zip'), content: archive };
}

function baseOf(link: string): string {
  return new URL('.', link).href;
}
