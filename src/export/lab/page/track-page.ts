import { escaped } from '../../../embed/embed-code.ts';
import type { LabProtocol } from '../lab-protocol.ts';
import { pageStyle } from './page-style.ts';
import type { PageManner } from './page-words.ts';
import { protocolTree } from './protocol-tree.ts';
import { styleHash } from './style-hash.ts';
import { writeHtml } from './write-html.ts';

/** Nothing runs, nothing is fetched, nothing can be sent: only this style, and pictures that lie in the page. */
const policy = `default-src 'none'; img-src data:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** Longest title of a page, in letters: beyond, a browser shows no more of it. */
const longestTitle = 60;

/**
 * The whole track as one page of HTML, in pieces for a file: pictures within it, no scripts, nothing to fetch. It opens from a folder or a stick in any
 * browser. Whatever stands in the session stays text. Pure; the same protocol gives the same page.
 */
export function* trackPage(protocol: LabProtocol, manner: Omit<PageManner, 'folds'>): Generator<string> {
  yield [
    '<!DOCTYPE html>',
    `<html lang="${protocol.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Mellanrum">',
    `<title>${titleOf(protocol)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
  ].join('\n');
  yield* writeHtml(protocolTree(protocol, { ...manner, folds: true }));
  yield '\n</body>\n</html>\n';
}

function titleOf({ title, words }: LabProtocol): string {
  const plain = title.replace(/[<>&"']/g, '');
  return escaped(plain.length > longestTitle ? `${plain.slice(0, longestTitle)}…` : plain || words.protocol);
}
