import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import './choice.css';

export interface ChoiceOption {
  readonly value: string;
  readonly title: string;
}

export interface ChoiceGroup {
  /** '' for options outside any group. */
  readonly title: string;
  readonly options: readonly ChoiceOption[];
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Second, smaller line in the box. */
  readonly note?: string;
  /** Something small to the right of the label. */
  readonly aside?: TemplateResult;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (value: string) => void;
}

/** A native select whose box shows the chosen title and a second line. The select lies over the drawn words, so that the keyboard, the phone's wheel and voice control are the platform's own. */
export function choice({ id, label, value, note, aside, groups, onChoose }: Choice): TemplateResult {
  const chosen = groups.flatMap((group) => group.options).find((option) => option.value === value);
  return html`
    <div class="choice">
      <div class="above">
        <label class="label" for=${id}>${label}</label>
        ${aside ?? nothing}
      </div>
      <div class="box">
        <span class="words">
          <span aria-hidden="true">${chosen?.title ?? value}</span>
          ${note ? html`<small id="${id}-note">${note}</small>` : nothing}
        </span>
        <select
          id=${id}
          aria-describedby=${note ? `${id}-note` : nothing}
          .value=${live(value)}
          @change=${(event: Event) => onChoose((event.currentTarget as HTMLSelectElement).value)}
        >
          ${groups.map((group) =>
            group.title === ''
              ? options(group.options, value)
              : html`<optgroup label=${group.title}>${options(group.options, value)}</optgroup>`,
          )}
        </select>
      </div>
    </div>
  `;
}

function options(list: readonly ChoiceOption[], value: string): readonly TemplateResult[] {
  return list.map(
    (option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.title}</option>`,
  );
}
