import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { PlacedText } from '../sized/label.ts';
import { fitted, startWithin, textWidth } from '../sized/label.ts';
import { drawSign } from '../sized/sign.ts';
import type { DotsLayout, PlacedSign, RowLayout } from './layout.ts';
import type { Dot, DotsRow, DotsState } from './state.ts';

/** A dot that is lit, with its words. */
export interface LitDot {
  readonly row: number;
  readonly dot: number;
  readonly words: string;
}

/** The picture: for each place the dots on their line, the middle, both ends by name, the poles under the line; one scale for all. */
export function drawDots(
  state: DotsState,
  layout: DotsLayout,
  letters: { readonly a: string; readonly b: string },
  lit: LitDot | null,
): SVGTemplateResult {
  const { rows, ticks, even, lowGap, highGap } = layout;
  const [first, last] = [rows[0], rows.at(-1)];
  const gap = (x: number | null): SVGTemplateResult | typeof nothing =>
    x === null || !first || !last
      ? nothing
      : svg`<line class="gap" x1=${x} y1=${first.headFoot} x2=${x} y2=${last.base} />`;
  return svg`${gap(lowGap)}${gap(highGap)}
    ${rows.map(({ headFoot, base }) => svg`<line class="even" x1=${even} y1=${headFoot} x2=${even} y2=${base + 4} />`)}
    ${rows.map((row, k) => drawRow(state.rows[k], row, layout, letters, lit?.row === k))}
    ${ticks.map(({ text }) => (text ? drawText(text, 'quiet') : nothing))}
    ${lit ? drawLit(layout, lit) : nothing}`;
}

function drawText({ x, y, text, anchor }: PlacedText, kind: string): SVGTemplateResult {
  return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

function drawRow(
  row: DotsRow | undefined,
  placed: RowLayout,
  { left, right, width, ticks, signRadius }: DotsLayout,
  letters: { readonly a: string; readonly b: string },
  isLit: boolean,
): SVGTemplateResult {
  const { base, dots, radius, ends, median, headFoot, words } = placed;
  return svg`<line class="rail" x1=${Math.min(left, 0)} y1=${base} x2=${Math.max(right, width)} y2=${base} />
    ${ticks.map(({ x }) => svg`<line class="rail" x1=${x} y1=${base} x2=${x} y2=${base + 4} />`)}
    ${median === null ? nothing : svg`<line class="median" x1=${median} y1=${headFoot} x2=${median} y2=${base} />`}
    ${dots.map(({ x, y }, k) => drawDot(row?.dots[k], x, y, radius))}
    ${ends.map((x, k) => svg`<circle class=${`dot end class-${String(row?.ends[k]?.position ?? 0)}`} cx=${x} cy=${base} r="3" />`)}
    ${words.map((text) => drawText(text, isLit ? 'head away' : 'head'))}
    ${drawPole('b', letters.b, placed.b, base, signRadius)}
    ${drawPole('a', letters.a, placed.a, base, signRadius)}`;
}

function drawDot(dot: Dot | undefined, x: number, y: number, radius: number): SVGTemplateResult {
  const pole = dot?.isA || dot?.isB ? ' pole' : '';
  return svg`<circle class=${`dot class-${String(dot?.position ?? 0)}${pole}`} cx=${x} cy=${y} r=${Math.max(1, radius - 0.75)} />`;
}

function drawPole(
  pole: 'a' | 'b',
  letter: string,
  sign: PlacedSign | null,
  base: number,
  radius: number,
): SVGTemplateResult | typeof nothing {
  if (!sign) return nothing;
  return svg`<line class="stem" x1=${sign.from} y1=${base} x2=${sign.x} y2=${sign.y} />
    ${drawSign(pole, letter, sign.x, sign.y, radius)}`;
}

/** The words of the lit dot take the place of the ends' names while they are read. */
function drawLit(
  { rows, width, textSize }: DotsLayout,
  { row, dot, words }: LitDot,
): SVGTemplateResult | typeof nothing {
  const placed = rows[row];
  const at = placed?.dots[dot];
  if (!placed || !at) return nothing;
  const said = fitted(words, width, textSize);
  const x = startWithin(at.x, textWidth(said, textSize * 1.06), 0, width);
  return svg`<line class="lead" x1=${at.x} y1=${placed.headFoot} x2=${at.x} y2=${at.y - placed.radius - 2} />
    <circle class="lit" cx=${at.x} cy=${at.y} r=${placed.radius + 2} />
    <text class="tip" x=${x} y=${placed.headFoot - 0.45 * textSize}>${said}</text>`;
}
