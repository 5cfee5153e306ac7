import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CatalogueIndicator, CatalogueTable } from '../../../data/catalogue/catalogue.ts';
import { tablesOf } from '../../../data/catalogue/cells-of.ts';
import { indicators } from '../../../data/catalogue/indicators.ts';
import { tables } from '../../../data/catalogue/tables.ts';
import type { Language } from '../../text/language.ts';
import type { MethodText } from './load-method.ts';
import { anchorOf } from './method-entry.ts';

/** What can be fetched from SCB, straight from the catalogue: for each indicator its tables, and for each table who is counted, years and breaks. */
export function catalogueSection({ catalogue: words }: MethodText, language: Language): TemplateResult {
  return html`<section aria-labelledby=${anchorOf(words.id)}>
    <h2 id=${anchorOf(words.id)} tabindex="-1">${words.title}</h2>
    <p>${words.lead}</p>
    <dl>${indicators.map((indicator) => indicatorRow(indicator, words, language))}</dl>
    ${tables.map((table) => tableEntry(table, words, language))}
  </section>`;
}

type Words = MethodText['catalogue'];

function indicatorRow(indicator: CatalogueIndicator, words: Words, { id, format }: Language): TemplateResult {
  return html`<dt>${indicator.title[id]}</dt>
    <dd>
      ${words.from(format.list(tablesOf(indicator.columns)))}${indicator.note ? html` ${indicator.note[id]}` : nothing}
    </dd>`;
}

function tableEntry(table: CatalogueTable, words: Words, { id, text }: Language): TemplateResult {
  const levels = table.levels.map((level) => text.controls.levels[level]).join(', ');
  return html`<div class="entry">
    <h3>${table.id}: ${table.title[id]}</h3>
    <dl>
      <dt>${words.population}</dt>
      <dd>${table.population[id]}</dd>
      <dt>${words.years}</dt>
      <dd>${table.years.from}–${table.years.to}</dd>
      <dt>${words.levels}</dt>
      <dd>${levels}</dd>
      ${table.breaks.map(
        (found) =>
          html`<dt>${words.break(...found.between)}</dt>
            <dd>${found[id]}</dd>`,
      )}
      ${
        table.note
          ? html`<dt>${words.note}</dt>
              <dd>${table.note[id]}</dd>`
          : nothing
      }
      <dt>${words.licence}</dt>
      <dd>${table.licence}</dd>
    </dl>
  </div>`;
}
