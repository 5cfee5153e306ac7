import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { problemBlock } from '../problem-block.ts';
import { commandFor } from './command-for.ts';
import type { FetchParts } from './fetch-parts.ts';
import { indicatorList } from './indicator-list.ts';
import './municipalities.ts';
import { yearChoice } from './year-choice.ts';

/** So many municipalities, or so many seconds, are better fetched by the command. */
const most = { municipalities: 15, seconds: 600 } as const;

/** Municipalities, years and indicators to choose. */
export function fetchForm(parts: FetchParts): TemplateResult {
  const { language, words, data, choices, onChoose } = parts;
  return html`<p class="lead">${words.fetch.lead}</p>
    <section class="step">
      <h4>${words.municipalities.heading}</h4>
      <mr-municipalities
        .language=${language}
        .words=${words}
        .chosen=${choices.municipalities}
        @choose-municipalities=${(event: CustomEvent<readonly string[]>) => onChoose({ municipalities: event.detail })}
      ></mr-municipalities>
      ${rather(parts)}
    </section>
    <section class="step">
      <h4>${words.years.heading}</h4>
      ${yearChoice(choices.years, words, (years) => onChoose({ years }))}
    </section>
    <section class="step">
      <h4>${words.indicators.heading}</h4>
      ${indicatorList(choices, words, language, (indicators) => onChoose({ indicators }))}
    </section>
    ${data.fetch.phase === 'refused' ? problemBlock(data.fetch.problem, language) : nothing}`;
}

/** Advice to use the command where the browser is the slow way. */
function rather({ words, data, choices }: FetchParts): TemplateResult | typeof nothing {
  const { fetch, address } = data;
  if (fetch.phase !== 'planned') return nothing;
  const many = choices.municipalities.length > most.municipalities;
  if (!many && fetch.plan.seconds <= most.seconds) return nothing;
  const { title, slow, text } = words.plan.rather;
  return html`<div class="aside rather">
    <p><strong>${many ? title : slow}</strong></p>
    <p>${text}</p>
    <mr-copy-field
      .words=${words.command}
      .value=${commandFor(fetch.plan, fetch.order.indicators, address)}
    ></mr-copy-field>
  </div>`;
}
