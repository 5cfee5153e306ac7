import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TableAnswer } from '../../protocol/requests.ts';
import { act } from '../../store/actions.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { Language } from '../../text/language.ts';
import { columnTitle } from './column-title.ts';
import { nextSort, splitSort } from './table-rows.ts';

export interface TableHead {
  readonly language: Language;
  readonly manifest: PackManifest;
  readonly columns: TableAnswer['columns'];
  readonly sort: string;
}

/** The header row: every column a button that sorts by it, with its unit. */
export function tableHead({ language, manifest, columns, sort }: TableHead): TemplateResult {
  const words = language.text.table;
  return html`
    <thead>
      <tr>
        ${headCell({ language, key: 'name', name: words.area, unit: '', origin: '', sort, type: 'area' })}
        ${columns.map((column) =>
          headCell({ language, key: column.key, ...columnTitle(column, manifest, language), sort, type: 'number' }),
        )}
        <th scope="col" class="choose"><span class="visually-hidden">${words.choose}</span></th>
      </tr>
    </thead>
  `;
}

interface HeadCell {
  readonly language: Language;
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly origin: string;
  readonly sort: string;
  readonly type: 'area' | 'number';
}

function headCell({ language, key, name, unit, origin, sort, type }: HeadCell): TemplateResult {
  const words = language.text.table;
  const [current, direction] = splitSort(sort);
  const sorted = current === key ? direction : undefined;
  const next = nextSort(sort, key);
  const hint = next === '' ? words.sortDefault : next.endsWith(':up') ? words.sortUp(name) : words.sortDown(name);
  return html`
    <th
      scope="col"
      class=${type}
      aria-sort=${sorted === undefined ? nothing : sorted === 'up' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        title=${hint}
        @click=${(event: Event) => act(event.currentTarget as HTMLElement, { type: 'sort', sort: next })}
      >
        ${sortArrow(sorted)}<span>${name}</span>${unit ? html` <small>${unit}</small>` : nothing}
      </button>
      ${origin === '' ? nothing : html`<small class="origin">${origin}</small>`}
    </th>
  `;
}

/** Which way a column is sorted; nothing to see where it is not. */
export function sortArrow(sorted: 'up' | 'down' | undefined): TemplateResult {
  return html`<svg class="arrow ${sorted ?? 'none'}" viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
    <path d="M4 9V1M1 4l3-3 3 3" fill="none" stroke="currentColor" stroke-width="1.4"></path>
  </svg>`;
}
