import type { Mark, Paint, Tile } from './drawing.ts';
import type { PageColour } from './page-colour.ts';
import { textMark } from './page-text.ts';
import type { PageReader } from './page-text.ts';

/** A picture that stands on the page as marks: its shapes where they are, in the colours, dashes and fonts that the page's styles give them. Lengths in px from `origin`. */
export function fromSvg(svg: SVGSVGElement, page: PageReader): readonly Mark[] {
  return [...svg.children].flatMap((child) => marksOf(child, 1, page));
}

const without = new Set(['defs', 'pattern', 'clipPath', 'mask', 'title', 'desc', 'style', 'script', 'foreignObject']);

function marksOf(element: Element, opacity: number, page: PageReader): readonly Mark[] {
  if (without.has(element.localName)) return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  const cover = opacity * Number(style.opacity || 1);
  if (cover === 0) return [];
  if (element instanceof SVGTextElement) return textsOf(element, page);
  if (element instanceof SVGGeometryElement) return shapeMarks(element, style, cover, page);
  return [...element.children].flatMap((child) => marksOf(child, cover, page));
}

/** A shape as fill and line; one mark where both cover alike. */
function shapeMarks(shape: SVGGeometryElement, style: CSSStyleDeclaration, cover: number, page: PageReader): Mark[] {
  const matrix = shape.getScreenCTM();
  const d = pathOf(shape);
  if (!matrix || d === '') return [];
  const line = page.colour(style.stroke);
  const width = parseFloat(style.strokeWidth);
  // A shape is drawn in the group of its place; the width of its line stays as the page has it.
  const scale = Math.hypot(matrix.a, matrix.b);
  const thick = style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? width : width * scale;
  const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat);
  const fill = paintOf(shape, style.fill, page);
  const fills: Mark[] =
    fill === undefined
      ? []
      : [
          {
            kind: 'path',
            d,
            fill: fill.paint,
            opacity: fill.cover * cover * Number(style.fillOpacity),
            evenOdd: style.fillRule === 'evenodd',
          },
        ];
  const lines: Mark[] =
    line.cover === 0 || !(width > 0)
      ? []
      : [
          {
            kind: 'path',
            ...{ d, stroke: line.hex, width: thick },
            opacity: line.cover * cover * Number(style.strokeOpacity),
            ...(dash.length > 0 ? { dash: dash.map((part) => part * scale) } : {}),
          },
        ];
  const marks = style.paintOrder.startsWith('stroke') ? [...lines, ...fills] : [...fills, ...lines];
  if (marks.length === 0) return [];
  return [{ kind: 'group', marks, move: [matrix.e - page.origin[0], matrix.f - page.origin[1]], scale }];
}

function paintOf(shape: Element, fill: string, page: PageReader): { paint: Paint; cover: number } | undefined {
  const [, id] = /url\("?#([^")]+)"?\)/.exec(fill) ?? [];
  if (id !== undefined) {
    const inside = shape.ownerDocument.getElementById(id)?.querySelector('path, line, circle');
    const ink = inside ? page.colour(getComputedStyle(inside).stroke) : undefined;
    return ink && ink.cover > 0 ? { paint: hatch(ink), cover: 1 } : undefined;
  }
  const colour = page.colour(fill);
  return colour.cover === 0 ? undefined : { paint: colour.hex, cover: colour.cover };
}

/** Whatever pattern a chart has for what is missing, a picture of it has this hatch. */
function hatch({ hex, cover }: PageColour): Tile {
  const side = 6;
  const d = `M-1 ${side - 1}L1 ${side + 1}M0 0L${side} ${side}M${side - 1} -1L${side + 1} 1`;
  return { id: `hatch ${hex}`, side, marks: [{ kind: 'path', d, stroke: hex, width: 1, opacity: cover }] };
}

/** The commands of a shape in its own units; lengths in percent as the page has worked them out. */
function pathOf(shape: SVGGeometryElement): string {
  if (shape instanceof SVGPathElement) return shape.getAttribute('d') ?? '';
  if (shape instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = shape;
    return `M${x1.baseVal.value} ${y1.baseVal.value}L${x2.baseVal.value} ${y2.baseVal.value}`;
  }
  if (shape instanceof SVGCircleElement) {
    const { cx, cy, r } = shape;
    return ellipse(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, r.baseVal.value);
  }
  if (shape instanceof SVGEllipseElement) {
    const { cx, cy, rx, ry } = shape;
    return ellipse(cx.baseVal.value, cy.baseVal.value, rx.baseVal.value, ry.baseVal.value);
  }
  if (shape instanceof SVGRectElement) return rectangle(shape);
  if (shape instanceof SVGPolylineElement || shape instanceof SVGPolygonElement) {
    const points = [...shape.points].map(({ x, y }) => `${x} ${y}`);
    return points.length < 2 ? '' : `M${points.join('L')}${shape instanceof SVGPolygonElement ? 'Z' : ''}`;
  }
  return '';
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (!(rx > 0 && ry > 0)) return '';
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

function rectangle({ x, y, width, height, rx }: SVGRectElement): string {
  const [left, top, w, h] = [x, y, width, height].map(({ baseVal }) => baseVal.value) as [
    number,
    number,
    number,
    number,
  ];
  if (!(w > 0 && h > 0)) return '';
  return roundedBox(left, top, w, h, rx.baseVal.value);
}

/** A rectangle with rounded corners as commands. */
export function roundedBox(x: number, y: number, width: number, height: number, round: number): string {
  const r = Math.max(0, Math.min(round, width / 2, height / 2));
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  const arc = `a${r} ${r} 0 0 1`;
  return `M${x + r} ${y}h${w}${arc} ${r} ${r}v${h}${arc} ${-r} ${r}h${-w}${arc} ${-r} ${-r}v${-h}${arc} ${r} ${-r}Z`;
}

/** Each stretch of letters where it begins on the page, whatever its anchor was. */
function textsOf(text: SVGTextElement, page: PageReader): readonly Mark[] {
  const matrix = text.getScreenCTM();
  if (!matrix) return [];
  const marks: Mark[] = [];
  const walker = text.ownerDocument.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let at = 0;
  const all = text.getNumberOfChars();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ');
    const shown = at === 0 ? words.trimStart() : words;
    const parent = node.parentElement;
    if (shown.trim() === '' || !parent || at >= all) continue;
    const { x, y } = text.getStartPositionOfChar(at);
    at += shown.length;
    const place = [
      matrix.a * x + matrix.c * y + matrix.e - page.origin[0],
      matrix.b * x + matrix.d * y + matrix.f - page.origin[1],
    ] as const;
    const mark = textMark(shown.trimEnd(), place, getComputedStyle(parent), page, 'fill');
    if (mark) marks.push(mark);
  }
  return marks;
}
