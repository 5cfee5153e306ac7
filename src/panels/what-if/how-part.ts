import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** How it is worked out, and what is taken for granted with this pack. */
export function howPart({ basis, householdSource }: WhatIfAnswer, language: BetweenLanguage): TemplateResult {
  const words = language.between.whatIf;
  return html`<details class="how">
    <summary>${words.how}</summary>
    <p>${words.notForecastLong}</p>
    ${words.howWords.map((sentence) => html`<p>${sentence}</p>`)}
    <p>${words.householdSources[householdSource]}</p>
    ${basis === 'persons' ? html`<p>${words.percents}</p>` : nothing}
  </details>`;
}
