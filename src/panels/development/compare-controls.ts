import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../../address/view.ts';
import type { Change } from '../../store/actions.ts';
import type { SettledView } from '../../store/state.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

export interface CompareControls {
  readonly language: BetweenLanguage;
  readonly years: readonly number[];
  readonly view: SettledView;
  readonly onChange: (change: Change) => void;
}

const cross = svg`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>`;

const kinds = ['change', 'swipe'] as const satisfies readonly View['compareAs'][];

/** Which year the one in view is compared with, and how the map shows both. */
export function compareControls({ language, years, view, onChange }: CompareControls): TemplateResult {
  const words = language.between.development.compare;
  const { compareYear } = view;
  return html`<div class="comparing">
    <span class="select">
      <select
        aria-label=${words.label}
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          onChange({ compareYear: value === '' ? null : Number(value) });
        }}
      >
        <option value="" ?selected=${compareYear === null}>${words.none}</option>
        ${years.map(
          (year) =>
            html`<option value=${year} ?selected=${compareYear === year} ?disabled=${year === view.year}>
              ${words.with(String(year))}
            </option>`,
        )}
      </select>
    </span>
    ${compareYear === null ? nothing : [stop(language, onChange), shownAs(view, language, onChange)]}
  </div>`;
}

function stop({ between }: BetweenLanguage, onChange: CompareControls['onChange']): TemplateResult {
  const words = between.development.compare;
  return html`<button
    type="button"
    class="button quiet stop"
    aria-label=${words.stop}
    @click=${() => {
      onChange({ compareYear: null });
    }}
  >
    ${cross}
  </button>`;
}

function shownAs(
  { compareAs, compareYear, year }: SettledView,
  { between }: BetweenLanguage,
  onChange: CompareControls['onChange'],
): TemplateResult {
  const words = between.development.compare;
  return html`<div class="segments" role="radiogroup" aria-label=${words.as}>
      ${kinds.map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              name="mr-compare-as"
              .checked=${compareAs === kind}
              @change=${() => {
                onChange({ compareAs: kind });
              }}
            /><span>${words[kind]}</span></label
          >`,
      )}
    </div>
    ${compareYear === year ? html`<p class="small">${words.same}</p>` : nothing}`;
}
