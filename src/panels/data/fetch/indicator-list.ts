import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CatalogueIndicator } from '../../../../data/catalogue/catalogue.ts';
import { incomeIndicators } from '../../../../data/catalogue/income-indicators.ts';
import { residentIndicators } from '../../../../data/catalogue/resident-indicators.ts';
import type { Language } from '../../../text/language.ts';
import type { DataText } from '../../../text/sv/data.ts';
import type { FetchChoices } from './choices.ts';
import { hasYears, populationsOf, yearsOfIndicator } from './choices.ts';

const groups = [
  ['income', incomeIndicators],
  ['residents', residentIndicators],
] as const;

/** The catalogue's indicators, each with who is counted and its years, as a checklist in the catalogue's own two groups. */
export function indicatorList(
  { indicators: chosen, years }: FetchChoices,
  words: DataText,
  language: Language,
  onChoose: (ids: readonly string[]) => void,
): TemplateResult {
  const row = (indicator: CatalogueIndicator): TemplateResult => {
    const { id, title } = indicator;
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${live(chosen.includes(id))}
        aria-describedby="mr-indicator-${id}"
        @change=${(event: Event) => {
          const { checked } = event.currentTarget as HTMLInputElement;
          onChoose(checked ? [...chosen, id] : chosen.filter((one) => one !== id));
        }}
      />
      <span>
        ${title[language.id]}
        <small id="mr-indicator-${id}" class=${hasYears(indicator, years) ? '' : 'lacks'}>
          ${about(indicator, years, words, language)}
        </small>
      </span>
    </label>`;
  };
  return html`<div class="indicator-groups">
    ${groups.map(
      ([name, list]) =>
        html`<fieldset>
          <legend class="label">${words.indicators.groups[name]}</legend>
          ${list.map(row)}
        </fieldset>`,
    )}
  </div>`;
}

function about(
  indicator: CatalogueIndicator,
  years: FetchChoices['years'],
  words: DataText,
  { id, format }: Language,
): string {
  const { from, to } = yearsOfIndicator(indicator);
  const span = words.indicators.years(from, to);
  if (!hasYears(indicator, years)) return words.indicators.none(span);
  return words.indicators.about(format.list(populationsOf(indicator).map((population) => population[id])), span);
}
