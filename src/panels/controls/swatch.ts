import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

export interface Swatch {
  /** The very colour that the map draws. */
  readonly fill: string;
  readonly pattern: 'none' | 'hatched' | 'dotted' | 'blank' | 'light';
  /** Makes the pattern's id unique on the page. */
  readonly id: string;
}

/** Distance between lines, thickness and turn of each hatch, as the map draws it: too few is dense and falls, uncertain is sparse and rises. */
const hatches = {
  hatched: { apart: 3.5, thick: 1.3, turn: -45 },
  light: { apart: 7, thick: 0.9, turn: 45 },
} as const;

/** A small field of the map's colour with the pattern of its state: hatched too few, dotted suppressed, blank no value, light uncertain. */
export function swatch({ fill, pattern, id }: Swatch): TemplateResult {
  const drawn = pattern === 'hatched' || pattern === 'dotted' || pattern === 'light';
  return html`
    <svg class="swatch ${pattern}" viewBox="0 0 22 18" width="22" height="18" aria-hidden="true" focusable="false">
      ${drawn ? svg`<defs>${tile(pattern, id)}</defs>` : nothing}
      <rect x="0.5" y="0.5" width="21" height="17" rx="4" fill=${fill}></rect>
      ${drawn ? svg`<rect x="0.5" y="0.5" width="21" height="17" rx="4" fill="url(#${id})"></rect>` : nothing}
      <rect class="edge" x="0.5" y="0.5" width="21" height="17" rx="4" fill="none"></rect>
    </svg>
  `;
}

function tile(pattern: 'hatched' | 'dotted' | 'light', id: string): TemplateResult {
  if (pattern === 'dotted')
    return svg`<pattern id=${id} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <circle class="mark" cx="2.25" cy="2.25" r="0.9"></circle>
    </pattern>`;
  const { apart, thick, turn } = hatches[pattern];
  return svg`<pattern id=${id} width=${apart} height=${apart} patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">
    <path class="mark" stroke-width=${thick} d="M${apart / 2} 0V${apart}"></path>
  </pattern>`;
}
