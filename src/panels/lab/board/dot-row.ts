import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

/** Most dots that are drawn one by one; more are counted. */
const mostDrawn = 9;

/** Dots as small discs with their number in words; nothing for none. */
export function dotRow(dots: number, { lab, format }: LabLanguage): TemplateResult | typeof nothing {
  if (dots === 0) return nothing;
  const drawn = dots > mostDrawn ? 1 : dots;
  const words = lab.board.cardWords.dots(format.count(dots), dots === 1);
  return html`<span class="dots">
    <svg viewBox="0 0 ${drawn * 9} 8" width=${drawn * 9} height="8" aria-hidden="true">
      ${Array.from({ length: drawn }, (_, at) => svg`<circle cx=${at * 9 + 4} cy="4" r="3.5" />`)}
    </svg>
    ${dots > mostDrawn ? html`<span aria-hidden="true">${format.count(dots)}</span>` : nothing}
    <span class="visually-hidden">${words}</span>
  </span>`;
}
