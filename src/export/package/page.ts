import { escaped } from '../../embed/embed-code.ts';
import type { Language } from '../../text/language.ts';
import type { PackageText } from '../../text/sv/package.ts';
import type { PackageParts } from './package-parts.ts';
import { pairTable } from './pair-table.ts';
import type { WordTable } from './pair-table.ts';

/** Size of a picture on the page, px. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The caption of the picture: the sentence, what, where and when, that it is tried, what it does not say (that it is invented among it), and sources. */
export function captionLines({ head, sentence }: Pick<PackageParts, 'head' | 'sentence'>): readonly string[] {
  const { title, about, scenario, context, breaks, sources } = head;
  return [sentence, `${title}. ${about}.`, scenario, context, ...breaks, sources]
    .filter((one) => one !== '')
    .map((one) => (/[.!?]$/.test(one) ? one : `${one}.`));
}

/** Picture, caption, table and link as a part of a page: needs no script and no style, and passes a validator whatever areas are called. */
export function figureCode(parts: PackageParts, size: PageSize, language: Language, words: PackageText): string {
  const { pngName, alt, head, link } = parts;
  const table = pairTable(parts, language, words);
  const [first = '', ...rest] = captionLines(parts);
  return [
    `<div lang="${language.id}">`,
    '  <figure>',
    `    <img src="${escaped(pngName)}" alt="${escaped(alt)}" width="${size.width}" height="${size.height}">`,
    '    <figcaption>',
    `      <p>${escaped(first)}</p>`,
    ...(rest.length > 0 ? [`      <p>${escaped(rest.join(' '))}</p>`] : []),
    '    </figcaption>',
    '  </figure>',
    ...(table ? tableLines(table) : []),
    ...(link === '' ? [] : [`  <p><a href="${escaped(link)}">${escaped(words.link(head.title))}</a></p>`]),
    '</div>',
  ].join('\n');
}

/** The same as a page that can be opened, so that it is seen what it becomes. */
export function pageOf(code: string, title: string, { id }: Language, words: PackageText): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${id}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title.replace(/[<>&"']/g, '').slice(0, 60))}</title>`,
    '</head>',
    '<body>',
    `<!-- ${words.from} -->`,
    code,
    `<!-- ${words.to} -->`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableLines({ caption, head, rows }: WordTable): readonly string[] {
  const cell = (text: string, tag: 'td' | 'th', scope = ''): string =>
    `<${tag}${scope === '' ? '' : ` scope="${scope}"`}>${escaped(text)}</${tag}>`;
  return [
    '  <table>',
    `    <caption>${escaped(caption)}</caption>`,
    '    <thead>',
    `      <tr>${head.map((text) => cell(text, 'th', 'col')).join('')}</tr>`,
    '    </thead>',
    '    <tbody>',
    ...rows.map(([first = '', ...rest]) => {
      const cells = rest.map((text) => cell(text, 'td')).join('');
      return `      <tr>${cell(first, 'th', 'row')}${cells}</tr>`;
    }),
    '    </tbody>',
    '  </table>',
  ];
}
