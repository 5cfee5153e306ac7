import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { textWidth } from '../sized/label.ts';
import type { IndexYearsLayout } from './layout.ts';

/** The words in the picture: how far up and down in the lit year, and the years at the ends. */
export interface IndexYearsWords {
  readonly top: string;
  readonly bottom: string;
}

/** The picture: the median as a line, the surface up to the strongest and down to the weakest, the lit year with both figures. */
export function drawIndexYears(layout: IndexYearsLayout, words: IndexYearsWords, rem: number): SVGTemplateResult {
  const { from, to, median, top, bottom, lit } = layout;
  return svg`<path class="up" d=${top} /><path class="down" d=${bottom} />
    <line class="median" x1=${from} x2=${to} y1=${median} y2=${median} />
    ${lit ? drawLit(layout, lit, words, (12 * rem) / 16) : nothing}`;
}

function drawLit(
  { to }: IndexYearsLayout,
  { x, top, bottom }: NonNullable<IndexYearsLayout['lit']>,
  words: IndexYearsWords,
  size: number,
): SVGTemplateResult {
  const wide = Math.max(textWidth(words.top, size), textWidth(words.bottom, size));
  const at = Math.max(0, Math.min(to - wide, x - wide / 2));
  return svg`<line class="lit-year" x1=${x} x2=${x} y1=${top} y2=${bottom} />
    <text class="tip" x=${at} y=${top - 3}>${words.top}</text>
    <text class="tip" x=${at} y=${bottom + size}>${words.bottom}</text>`;
}
