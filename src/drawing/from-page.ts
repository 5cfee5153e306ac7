import type { Mark } from './drawing.ts';
import { fromSvg, roundedBox } from './from-svg.ts';
import { colourReader } from './page-colour.ts';
import type { PageReader } from './page-text.ts';
import { textMark } from './page-text.ts';

/** A part of the page as marks, and how large it is, px. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** px left around what is read, for lines and signs that reach past their box. */
const edge = 2;

/** Reads a chart off the page as it stands: its pictures, and the words and fields that are laid out around them. What only a screen reader meets is left out. */
export function fromPage(element: Element): PagePicture {
  const { left, top, width, height } = element.getBoundingClientRect();
  const page: PageReader = { origin: [left - edge, top - edge], colour: colourReader(element.ownerDocument) };
  return { width: width + 2 * edge, height: height + 2 * edge, marks: marksOf(element, page) };
}

const without = new Set(['script', 'style', 'template', 'input', 'select', 'textarea', 'dialog', 'details']);

function marksOf(element: Element, page: PageReader): readonly Mark[] {
  if (without.has(element.localName) || isControl(element) || !isSeen(element)) return [];
  if (element instanceof SVGSVGElement) return fromSvg(element, page);
  const style = getComputedStyle(element);
  const inside = [...element.childNodes].flatMap((child): readonly Mark[] => {
    if (child instanceof Element) return marksOf(child, page);
    return child instanceof Text ? textMarks(child, style, page) : [];
  });
  return [...fieldMarks(element, style, page), ...inside];
}

/** What is pressed means nothing on paper; a number that explains itself is a number. */
function isControl(element: Element): boolean {
  return element.localName === 'button' && !element.classList.contains('explains');
}

function isSeen(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return false;
  if (style.display === 'contents') return true;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && !style.clipPath.startsWith('inset(50%');
}

function fieldMarks(element: Element, style: CSSStyleDeclaration, page: PageReader): readonly Mark[] {
  const ground = page.colour(style.backgroundColor);
  const line = page.colour(style.borderTopColor);
  const width = parseFloat(style.borderTopWidth);
  const isBoxed = width > 0 && style.borderTopStyle !== 'none' && style.borderLeftStyle !== 'none' && line.cover > 0;
  if (ground.cover === 0 && !isBoxed) return [];
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - page.origin[0], box.top - page.origin[1]];
  const round = style.borderTopLeftRadius.endsWith('%') ? box.height / 2 : parseFloat(style.borderTopLeftRadius) || 0;
  const fill: Mark = {
    kind: 'path',
    ...{ d: roundedBox(x, y, box.width, box.height, round), fill: ground.hex, opacity: ground.cover },
  };
  const half = width / 2;
  const border: Mark = {
    kind: 'path',
    d: roundedBox(x + half, y + half, box.width - width, box.height - width, round - half),
    ...{ stroke: line.hex, width, opacity: line.cover },
    ...(style.borderTopStyle === 'dashed' ? { dash: [3 * width, 2 * width] } : {}),
  };
  return [...(ground.cover > 0 ? [fill] : []), ...(isBoxed ? [border] : [])];
}

/** The lines that a text is broken into, each on its base line. */
function textMarks(node: Text, style: CSSStyleDeclaration, page: PageReader): readonly Mark[] {
  const range = node.ownerDocument.createRange();
  const lines: { text: string; left: number; top: number; height: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const [box] = range.getClientRects();
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    const text = word.replace(/\s+/g, ' ');
    if (last && Math.abs(last.top - box.top) < 2) last.text += text;
    else lines.push({ text, left: box.left, top: box.top, height: box.height });
  }
  // Where a base line lies in its box is the font's own; nearly four fifths in both of ours.
  const base = 0.79;
  return lines.flatMap(({ text, left, top, height }) => {
    const place = [left - page.origin[0], top + height * base - page.origin[1]] as const;
    const mark = textMark(text.trimEnd(), place, style, page, 'color');
    return mark ? [mark] : [];
  });
}
