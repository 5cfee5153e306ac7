import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Target } from '../../../lab/matrix.ts';

/** Whom or what a card is for, as a sign: the filled disc A, the ringed disc B, both with a line between, or a ring around both for the whole. Words stand beside it. */
export function whereSign(where: Target): TemplateResult {
  if (where === 'A') return html`<span class="sign" aria-hidden="true">A</span>`;
  if (where === 'B') return html`<span class="sign b" aria-hidden="true">B</span>`;
  const width = where === 'hela' ? 24 : 30;
  return html`<svg class="where-sign" viewBox="0 0 ${width} 20" width=${width} height="20" aria-hidden="true">
    ${where === 'hela' ? whole : between}
  </svg>`;
}

const between = svg`<path class="line" d="M11 10h8" /><circle class="filled" cx="5.5" cy="10" r="4.5" /><circle
  class="ringed" cx="24.5" cy="10" r="4.25" />`;

const whole = svg`<circle class="around" cx="12" cy="10" r="9" /><circle class="filled" cx="8.25" cy="10" r="2.5" /><circle
  class="ringed" cx="15.75" cy="10" r="2.25" />`;
