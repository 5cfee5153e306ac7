import { escaped } from '../../../embed/embed-code.ts';
import { base64 } from './base64.ts';
import type { PageNode } from './node.ts';

/** Elements that begin on a line of their own, so that the file can be read. */
const blocks: ReadonlySet<string> = new Set([
  ...['main', 'header', 'nav', 'section', 'details', 'h1', 'h2', 'h3', 'p'],
  ...['ol', 'ul', 'li', 'dl', 'table', 'caption', 'thead', 'tbody', 'tr', 'div'],
]);

/** A node as HTML, in pieces. Every text and every attribute is escaped; pictures lie in the page itself. */
export function* writeHtml(node: PageNode): Generator<string> {
  if (typeof node === 'string') {
    yield escapedText(node);
    return;
  }
  if (node.tag === 'img') {
    yield `<img${attributesOf(node.attributes)} src="data:image/png;base64,`;
    yield base64(node.png);
    yield '">';
    return;
  }
  yield `${blocks.has(node.tag) ? '\n' : ''}<${node.tag}${attributesOf(node.attributes)}>`;
  for (const child of node.children) yield* writeHtml(child);
  yield `</${node.tag}>`;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${escaped(text)}"`)
    .join('');
}

/** As `escaped`, but for the spaces at its ends, which stand between two parts of a sentence. */
function escapedText(text: string): string {
  const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
  return `${before === '' ? '' : ' '}${escaped(text)}${after === '' ? '' : ' '}`;
}
