import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AreaSet } from '../../geography/area-set.ts';
import { act } from '../../store/actions.ts';
import type { SettledView } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import { choice } from '../controls/choice.ts';

/** The municipality that the rows are narrowed to. */
export function municipalityField(
  host: HTMLElement,
  { municipalities }: AreaSet,
  { municipality }: SettledView,
  { text }: Language,
): TemplateResult {
  const each = municipalities.map(({ code, name }) => ({ value: code, title: name }));
  return choice({
    id: 'mr-table-municipality',
    label: text.table.municipality,
    value: municipality,
    groups: [{ title: '', options: [{ value: '', title: text.table.allMunicipalities }, ...each] }],
    onChoose: (chosen) => act(host, { type: 'narrow', municipality: chosen }),
  });
}

/** Words that the rows must have. */
export function filterField(
  host: HTMLElement,
  placeholder: string,
  { filter }: SettledView,
  { text }: Language,
): TemplateResult {
  return html`<div class="filter">
    <label class="label" for="mr-table-filter">${text.table.filterLabel}</label>
    <input
      id="mr-table-filter"
      class="field"
      type="search"
      autocomplete="off"
      placeholder=${placeholder}
      .value=${live(filter)}
      @input=${(event: Event) =>
        act(host, { type: 'filter', text: (event.currentTarget as HTMLInputElement).value.slice(0, 80) })}
    />
  </div>`;
}
