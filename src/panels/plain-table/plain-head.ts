import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { act } from '../../store/actions.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { PlainColumn } from '../../text/plain-table.ts';
import { sortArrow } from '../table/table-head.ts';
import { nextSort, splitSort } from '../table/table-rows.ts';

/** The header row: every column a button that sorts by it, with its unit. */
export function plainHead(
  columns: readonly PlainColumn[],
  hasPairs: boolean,
  sort: string,
  language: BetweenLanguage,
): TemplateResult {
  return html`<thead>
    <tr>
      ${columns.map((column, at) => headCell(column, at === 0, sort, language))}
      ${hasPairs ? html`<th scope="col" class="pair"><span class="visually-hidden">${language.between.tables.choose}</span></th>` : nothing}
    </tr>
  </thead>`;
}

function headCell(
  { key, title, unit, kind }: PlainColumn,
  isFirst: boolean,
  sort: string,
  { text, between }: BetweenLanguage,
): TemplateResult {
  const [current, direction] = splitSort(sort);
  const sorted = current === key ? direction : undefined;
  const next = nextSort(sort, key);
  const { sortUp, sortDown } = text.table;
  const hint = next === '' ? between.tables.sortDefault : next.endsWith(':up') ? sortUp(title) : sortDown(title);
  return html`<th
    scope="col"
    class="${isFirst ? 'area' : ''} ${kind}"
    aria-sort=${sorted === undefined ? nothing : sorted === 'up' ? 'ascending' : 'descending'}
  >
    <button
      type="button"
      title=${hint}
      @click=${(event: Event) => act(event.currentTarget as HTMLElement, { type: 'sort', sort: next })}
    >
      ${sortArrow(sorted)}<span>${title}</span>${unit ? html` <small>${unit}</small>` : nothing}
    </button>
  </th>`;
}
