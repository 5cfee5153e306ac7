import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './choice.css';

export interface Segments<V extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly title: string; readonly disabled?: boolean }[];
  readonly onChoose: (value: V) => void;
}

/** A choice between two to four, all in sight. */
export function segments<V extends string>({ name, label, value, options, onChoose }: Segments<V>): TemplateResult {
  return html`
    <fieldset class="choice">
      <legend class="label">${label}</legend>
      <div class="segments">
        ${options.map(
          (option) => html`
            <label>
              <input
                type="radio"
                name=${name}
                value=${option.value}
                .checked=${live(option.value === value)}
                ?disabled=${option.disabled ?? false}
                @change=${() => onChoose(option.value)}
              />
              <span>${option.title}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
