import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Something that is shown or not. */
export function tick(label: string, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult {
  return html`<label class="tick">
    <input type="checkbox" .checked=${live(isOn)} @change=${() => onChange(!isOn)} />
    ${label}
  </label>`;
}
