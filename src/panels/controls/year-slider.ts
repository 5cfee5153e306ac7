import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BreakAt } from '../../pack/breaks-behind.ts';
import type { Language } from '../../text/language.ts';

export interface YearSlider {
  readonly language: Language;
  /** Years that the pack holds, ascending. The slider stands on these only: a year between that is missing is stepped over. */
  readonly years: readonly number[];
  readonly year: number;
  /** Where the series that is shown is not comparable with itself. */
  readonly breaks: readonly BreakAt[];
  readonly onChoose: (year: number) => void;
}

/** The year as a native slider over the years at hand, breaks in the series marked, with a button to each side of the year chosen. Where there is only one year it stands as text. */
export function yearSlider({ language, years, year, breaks, onChoose }: YearSlider): TemplateResult {
  const words = language.text.controls;
  if (years.length < 2)
    return html`<p class="choice year one"><span class="label">${words.year}</span> <b>${year}</b></p>`;
  const at = Math.max(0, years.indexOf(year));
  const step = (to: number): void => {
    const next = years[to];
    if (next !== undefined && next !== year) onChoose(next);
  };
  return html`
    <div class="choice year">
      <label class="label" for="mr-year">${words.year}</label>
      <input
        id="mr-year"
        type="range"
        min="0"
        max=${years.length - 1}
        step="1"
        .value=${live(String(at))}
        aria-valuetext=${String(year)}
        @input=${(event: Event) => step(Number((event.currentTarget as HTMLInputElement).value))}
      />
      ${breaks.length > 0 ? breakMarks(breaks, years.length) : nothing}
      <div class="years">
        <span class="end" aria-hidden="true">${years[0] ?? ''}</span>
        <span class="steps">
          ${stepButton('‹', words.earlier, at > 0, () => step(at - 1))}
          <output for="mr-year">${year}</output>
          ${stepButton('›', words.later, at < years.length - 1, () => step(at + 1))}
        </span>
        <span class="end" aria-hidden="true">${years.at(-1) ?? ''}</span>
      </div>
      ${breaks.length > 0 ? breakNote(breaks, language) : nothing}
    </div>
  `;
}

function stepButton(sign: string, label: string, possible: boolean, go: () => void): TemplateResult {
  return html`<button type="button" class="step" aria-label=${label} ?disabled=${!possible} @click=${go}>
    <span aria-hidden="true">${sign}</span>
  </button>`;
}

/** A short line across the track in every gap that a break falls in. */
function breakMarks(breaks: readonly BreakAt[], years: number): TemplateResult {
  const x = ({ at }: BreakAt): string => `${((at + 0.5) / (years - 1)) * 100}%`;
  return html`<svg class="breaks" aria-hidden="true">
    ${breaks.map((one) => svg`<line x1=${x(one)} x2=${x(one)} y1="0" y2="100%" />`)}
  </svg>`;
}

function breakNote(breaks: readonly BreakAt[], { text, format }: Language): TemplateResult {
  const words = text.controls;
  const gaps = breaks.map(({ between: [before, after] }) => `${before}–${after}`);
  return html`<p class="break-note small">
    ${words.breaks(format.list(gaps))}
    <button type="button" class="explains small" popovertarget="sources">${words.breaksWhy}</button>
  </p>`;
}
