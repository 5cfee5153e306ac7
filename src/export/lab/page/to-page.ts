import { drawn } from './node.ts';
import type { PageNode } from './node.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A node as a part of a document, made element by element: nothing in it is ever read as markup. `addressOf` says where a picture's bytes lie. */
export function toPage(node: PageNode, page: Document, addressOf: (png: Uint8Array) => string): Node {
  if (typeof node === 'string') return page.createTextNode(node);
  const made = drawn.has(node.tag) ? page.createElementNS(svg, node.tag) : page.createElement(node.tag);
  for (const [name, text] of Object.entries(node.attributes)) made.setAttribute(name, text);
  if (node.tag === 'img') made.setAttribute('src', addressOf(node.png));
  else for (const child of node.children) made.append(toPage(child, page, addressOf));
  return made;
}
