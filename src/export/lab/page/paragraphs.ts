import { element } from './node.ts';
import type { PageElement } from './node.ts';

/** A text of several lines, a paragraph each. */
export function paragraphs(text: string): readonly PageElement[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => element('p', {}, line));
}
