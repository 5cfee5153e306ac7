import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { overlayMarks } from '../../classes/overlay-looks.ts';

/** A category's mark, as on the map: every category past the eighth has the last one. */
export function placeSign(category: number): TemplateResult {
  const mark = overlayMarks[Math.min(category, overlayMarks.length - 1)] ?? '';
  return html`<svg class="mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    <path d=${mark}></path>
  </svg>`;
}
