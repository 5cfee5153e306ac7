import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Session } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

/** Two poles and what is between them. */
const sign = svg`<svg class="slide-sign" viewBox="0 0 220 40" aria-hidden="true" focusable="false">
  <path d="M46 20H174" /><circle class="a" cx="22" cy="20" r="16" /><circle class="b" cx="198" cy="20" r="16" />
</svg>`;

/** The page of words before the first step: title, place, date and group of the lab, and its text. */
export function openingPage({ title, place, date, group, opening }: Session, language: LabLanguage): TemplateResult {
  const words = language.lab.presenting;
  const facts = [place, date === '' ? '' : language.format.date(date), group].filter((one) => one !== '');
  return html`<div class="slide">
    ${sign}
    <h2 dir="auto">${opening.title || title || words.openingTitle}</h2>
    ${facts.length > 0 ? html`<p class="facts">${facts.map((one) => html`<span dir="auto">${one}</span> `)}</p>` : nothing}
    ${opening.text === '' ? nothing : html`<p class="words" dir="auto">${opening.text}</p>`}
  </div>`;
}

/** The page after the last step. Nothing written, it asks what the map does not show. */
export function closingPage({ closing }: Session, language: LabLanguage): TemplateResult {
  const words = language.lab.presenting;
  const text = closing.text || (closing.title === '' ? words.closingText : '');
  return html`<div class="slide closing">
    ${sign}
    <h2 dir="auto">${closing.title || words.closingTitle}</h2>
    ${text === '' ? nothing : html`<p class="words" dir="auto">${text}</p>`}
  </div>`;
}

/** Where there is neither step nor slide. */
export function emptyPage(language: LabLanguage): TemplateResult {
  const words = language.lab.presenting;
  return html`<div class="slide">
    ${sign}
    <h2>${words.empty}</h2>
    <p class="words">${words.emptyHow}</p>
  </div>`;
}
