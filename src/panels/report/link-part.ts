import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { codePicture } from '../share/link/code-picture.ts';
import { qrCode } from '../share/link/qr-code.ts';
import { oncePerReport } from './once-per-report.ts';
import type { ReportState } from './report-state.ts';

/** Longest address that is written out, in letters; a longer one is only scanned or clicked. */
const longest = 200;

/** Codes of a version above this are printed larger: their squares would be too fine to read. */
const dense = 12;

const codeOf = oncePerReport(({ link }) => qrCode(link));

/** The way back to the same view: the address as text, and as a code for a telephone. */
export function linkPart(state: ReportState): TemplateResult {
  const { link, language, overlays } = state;
  const { report } = language;
  const code = codeOf(state);
  const bare = link.replace(/^https?:\/\//, '');
  return html`<section class="link">
    <div>
      <h2>${report.same}</h2>
      <p><a href=${link}>${bare.length > longest ? `${bare.slice(0, longest)}…` : bare}</a></p>
      ${overlays.length > 0 ? html`<p class="note">${report.ownData}</p>` : nothing}
      ${code ? nothing : html`<p class="note">${report.qrTooLong}</p>`}
    </div>
    ${code ? html`<div class=${code.version > dense ? 'large' : 'usual'}>${codePicture(code, report.qrAlt)}</div>` : nothing}
  </section>`;
}
