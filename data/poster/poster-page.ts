import { aboutWidth } from '../../src/drawing/about-width.ts';
import { headWords } from '../../src/export/picture/head-words.ts';
import { lookOf } from '../../src/export/picture/look.ts';
import { namesOf } from '../../src/export/picture/pole-rows.ts';
import { pictureWords } from '../../src/export/picture/picture-words.ts';
import { indicatorTitle, valueWords } from '../../src/text/explain/value-words.ts';
import type { PictureLanguage } from '../../src/text/load-picture-text.ts';
import { measureTitle } from '../../src/text/measure-words.ts';
import type { PosterSource } from './poster-parts.ts';

/** Nothing but the picture beside it and the sheet that all posters share. */
const policy = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** A page without script or style of its own: picture, sentence, both poles' figures, source and the way to the living map, in each language. */
export function posterPage(
  languages: readonly PictureLanguage[],
  source: PosterSource,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const [first] = languages;
  if (!first) return '';
  const { manifest } = source.partsIn(first);
  const size = `width="${width}" height="${Math.round(height)}"`;
  return `<!doctype html>
<html lang="${first.id}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${escaped(manifest.title[first.id])} – ${escaped(first.text.common.appName)}</title>
    <link rel="stylesheet" href="../../poster.css">
  </head>
  <body>
    <img src="poster.svg" ${size} alt="${escaped(altOf(first, source))}">
${languages.map((language) => section(language, source)).join('')}  </body>
</html>
`;
}

function altOf(language: PictureLanguage, source: PosterSource): string {
  const parts = source.partsIn(language);
  const { title, description } = pictureWords(parts, headWords(parts, language), language, lookOf('light', aboutWidth));
  return `${title} ${description}`;
}

function section(language: PictureLanguage, source: PosterSource): string {
  const parts = source.partsIn(language);
  const words = headWords(parts, language);
  const { page } = language.picture;
  const address = `../../index.html?paket=${encodeURIComponent(parts.manifest.id)}${language.id === 'en' ? '&amp;sprak=en' : ''}`;
  const notes = [words.context, ...words.breaks, words.sources];
  return `    <section lang="${language.id}">
      <h1>${escaped(`${words.title}, ${words.about}`)}</h1>
      <p class="sentence">${escaped(parts.sentence.text)}</p>
${figures(language, source)}${notes.map((note) => `      <p>${escaped(note)}</p>\n`).join('')}      <p><a href="${address}" target="_blank" rel="noopener">${escaped(page.open)}</a></p>
    </section>
`;
}

/** Both poles beside each other; a figure that is withheld or of too few people says so in its place. */
function figures(language: PictureLanguage, source: PosterSource): string {
  const { relation } = source;
  const parts = source.partsIn(language);
  const [a, b] = parts.poles;
  if (!relation || !a || !b) return '';
  const { common } = language.text;
  const { columns } = parts.manifest;
  const rows = [
    {
      title: measureTitle('balance', columns, language),
      a: valueWords(relation.a.balance, 'ratio', language),
      b: valueWords(relation.b.balance, 'ratio', language),
    },
    ...relation.indicators.map((row) => ({
      title: indicatorTitle(row.id, columns, language),
      a: valueWords(row.a, row.unit, language),
      b: valueWords(row.b, row.unit, language),
    })),
  ];
  const head = (letter: string, names: string): string => `<th scope="col">${escaped(`${letter} ${names}`)}</th>`;
  const body = rows
    .map(
      (row) =>
        `          <tr><th scope="row">${escaped(row.title)}</th><td>${escaped(row.a)}</td><td>${escaped(row.b)}</td></tr>\n`,
    )
    .join('');
  return `      <table>
        <caption>${escaped(language.picture.page.figures)}</caption>
        <thead>
          <tr><td></td>${head(common.poleA, namesOf(a, parts, language))}${head(common.poleB, namesOf(b, parts, language))}</tr>
        </thead>
        <tbody>
${body}        </tbody>
      </table>
`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}
