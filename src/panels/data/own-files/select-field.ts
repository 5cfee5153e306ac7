import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  /** Said beside the label; '' for nothing. */
  readonly note?: string;
  readonly onChoose: (value: string) => void;
}

/** A list to choose from, with its label above it. */
export function selectField({ id, label, value, options, note = '', onChoose }: SelectField): TemplateResult {
  return html`<div class="select-field">
    <label for=${id}>${label}${note === '' ? nothing : html` <small>${note}</small>`}</label>
    <span class="select">
      <select
        id=${id}
        .value=${live(value)}
        @change=${(event: Event) => onChoose((event.currentTarget as HTMLSelectElement).value)}
      >
        ${options.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.title}</option>`)}
      </select>
    </span>
  </div>`;
}
