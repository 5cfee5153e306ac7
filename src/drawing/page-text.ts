import type { TextMark } from './drawing.ts';
import type { PageColour } from './page-colour.ts';

/** How a part of the page is read: from which corner, and its colours. */
export interface PageReader {
  /** Upper left corner of what is read, px of the window. */
  readonly origin: readonly [x: number, y: number];
  readonly colour: (css: string) => PageColour;
}

/** Letters on the page as a mark; undefined where they cannot be seen. */
export function textMark(
  text: string,
  [x, y]: readonly [number, number],
  style: CSSStyleDeclaration,
  page: PageReader,
  ink: 'fill' | 'color',
): TextMark | undefined {
  const { hex, cover } = page.colour(ink === 'fill' ? style.fill : style.color);
  const size = parseFloat(style.fontSize);
  if (cover === 0 || !(size > 0)) return undefined;
  const line = ink === 'fill' ? page.colour(style.stroke) : undefined;
  return {
    kind: 'text',
    ...{ x, y, text: cased(text, style.textTransform), size, fill: hex },
    face: style.fontFamily.includes('Serif 4') ? 'serif' : 'sans',
    weight: Number(style.fontWeight) || 400,
    ...(line && line.cover > 0 ? { halo: line.hex } : {}),
  };
}

function cased(text: string, transform: string): string {
  return transform === 'uppercase' ? text.toLocaleUpperCase('sv') : text;
}
