import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LabParts } from '../lab-parts.ts';

/** What it is all about: the relation between both poles in a line or two, each pole's sign at its end. */
export function boardHead({ state, sentence, language }: LabParts): TemplateResult {
  const { settled } = state;
  const { board } = language.lab;
  if (!settled || settled.a.length === 0 || settled.b.length === 0)
    return html`<p class="relation alone">${board.noPair}</p>`;
  const parts = sentence.short ?? sentence.parts;
  return html`<div class="relation" role="group" aria-label=${board.poles}>
    <span class="sign" aria-hidden="true">A</span>
    <p class="say">${parts.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text))}</p>
    <span class="sign b" aria-hidden="true">B</span>
  </div>`;
}
