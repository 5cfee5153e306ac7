import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { act } from '../../store/actions.ts';
import type { Language } from '../../text/language.ts';
import { rowsPerPage } from './table-rows.ts';

export interface TablePages {
  readonly host: HTMLElement;
  readonly language: Language;
  readonly page: number;
  readonly pages: number;
  /** Rows over all pages. */
  readonly total: number;
}

/** Steps between pages of rows; nothing when one page holds them all. */
export function tablePages({ host, language, page, pages, total }: TablePages): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const words = language.text.table;
  const { count } = language.format;
  const from = (page - 1) * rowsPerPage + 1;
  const to = Math.min(total, page * rowsPerPage);
  const step = (title: string, to: number): TemplateResult =>
    html`<button
      type="button"
      class="button"
      ?disabled=${to < 1 || to > pages}
      @click=${() => {
        act(host, { type: 'turnPage', page: to });
        host.querySelector('.scroller')?.scrollTo({ top: 0 });
      }}
    >
      ${title}
    </button>`;
  return html`<nav class="pages" aria-label=${words.pages}>
    ${step(words.previous, page - 1)}
    <p>
      ${words.page(count(page), count(pages))}
      <span class="small">${words.rows(count(from), count(to), count(total))}</span>
    </p>
    ${step(words.next, page + 1)}
  </nav>`;
}
