import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { isNarrowed, wholeBoard } from '../../../lab/board/board-of.ts';
import { ProblemError } from '../../../problem/problem.ts';
import { act } from '../../../store/actions.ts';
import { latest } from '../../../store/result.ts';
import { levelOf } from '../../../store/settle.ts';
import { csvText } from '../../../table/sheet-csv.ts';
import { fileName } from '../../../text/file-name.ts';
import type { PlainTable } from '../../../text/plain-table.ts';
import { plainHead } from '../../plain-table/plain-head.ts';
import { plainRow } from '../../plain-table/plain-row.ts';
import { plainRows } from '../../plain-table/plain-rows.ts';
import { download } from '../../table/download.ts';
import '../../table/table.css';
import { tablePages } from '../../table/table-pages.ts';
import { pageOf, splitSort } from '../../table/table-rows.ts';
import type { LabParts } from '../lab-parts.ts';
import { orderOfBoard } from './board-state.ts';
import './board-table.css';
import { boardPlain } from './views/board-plain.ts';
import { boardSheet } from './views/board-sheet.ts';

/**
 * `<mr-board-table>`: the board as a table, a row for each card that the board's filter lets through. Properties: `parts`. Order and page are the view's, so that
 * the link holds them.
 * @fires act - sort and turnPage.
 * @fires board - look, to show all cards again.
 * @fires announce - CustomEvent<string>: the file has been made.
 * @fires problem - CustomEvent<Problem>: downloadBlocked.
 */
export class BoardTable extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;
  private table: PlainTable | undefined;
  private rows: readonly number[] = [];
  private madeOf: readonly unknown[] = [];

  /** The page hands over parts at every news: the table is made again only when something that it is made of is another. */
  protected override shouldUpdate(): boolean {
    const { parts } = this;
    if (!parts) return true;
    const { lab, language, board, state } = parts;
    const madeOf = [lab.session, language, board.filter, latest(state.pack), state.settled?.sort, state.settled?.page];
    const isAsBefore = madeOf.every((part, at) => part === this.madeOf[at]);
    this.madeOf = madeOf;
    return !isAsBefore || !this.hasUpdated;
  }

  protected override willUpdate(): void {
    if (!this.parts) return;
    this.table = boardPlain(this.parts);
    this.rows = rowsOf(this.table, this.parts);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts, table } = this;
    if (!parts || !table) return nothing;
    return html`<div class="frame">
      <header>
        <h2>${table.caption}</h2>
        <p class="small">${this.order(parts, table)}</p>
      </header>
      ${this.tools(parts, table)} ${table.length === 0 ? this.without(parts) : this.grid(parts, table)}
    </div>`;
  }

  /** How the rows are sorted, and the way back to the order of the board. */
  private order({ language, state }: LabParts, table: PlainTable): TemplateResult {
    const [key, direction] = splitSort(state.settled?.sort ?? '');
    const column = table.columns.find((one) => one.key === key);
    if (!column) return html`${table.notes}`;
    const { sortedBy, keepOrder } = language.between.tables;
    const { byProgress } = language.lab.boardViews.table;
    const isUp = direction === 'up';
    return html`${column.key === 'state' ? byProgress(isUp) : sortedBy(column.title, column.kind, isUp)}
      <button type="button" class="explains" @click=${() => act(this, { type: 'sort', sort: '' })}>
        ${keepOrder}
      </button>`;
  }

  private tools(parts: LabParts, table: PlainTable): TemplateResult {
    const { language, lab, board } = parts;
    const { filter } = language.lab.board;
    const { count } = language.format;
    const all = lab.session.cards.length;
    const words = language.lab.boardViews.table.cards(count(all), all === 1);
    return html`<div class="tools">
      <p class="small scope" role="status">
        ${isNarrowed(board.filter) ? filter.shown(count(table.length), count(all)) : all === 0 ? nothing : words}
      </p>
      ${isNarrowed(board.filter) ? this.clear(filter.clear) : nothing}
      <button
        type="button"
        class="button"
        ?disabled=${table.length === 0}
        @click=${() => {
          this.save(parts, table);
        }}
      >
        ${language.text.table.download}
      </button>
    </div>`;
  }

  private clear(words: string): TemplateResult {
    return html`<button
      type="button"
      class="button"
      @click=${() => {
        orderOfBoard(this, { type: 'look', change: { filter: wholeBoard } });
      }}
    >
      ${words}
    </button>`;
  }

  private without({ language, board }: LabParts): TemplateResult {
    const { board: words, boardViews } = language.lab;
    return html`<p class="notes">${isNarrowed(board.filter) ? words.filter.nothing : boardViews.table.noCards}</p>`;
  }

  private grid({ language, state }: LabParts, table: PlainTable): TemplateResult {
    const { settled } = state;
    const { rows, page, pages } = pageOf(this.rows, settled?.page ?? 1);
    return html`<div class="scroller" role="region" aria-label=${language.text.table.scroller} tabindex="0">
        <table>
          <caption class="visually-hidden">
            ${table.caption}
          </caption>
          ${plainHead(table.columns, false, settled?.sort ?? '', language)}
          <tbody>
            ${rows.map((row) => (settled ? plainRow({ table, columns: table.columns, row, view: settled, language }) : nothing))}
          </tbody>
        </table>
      </div>
      ${tablePages({ host: this, language, page, pages, total: this.rows.length })}`;
  }

  private save({ language, lab }: LabParts, table: PlainTable): void {
    const name = fileName([table.title, lab.session.title.slice(0, 40), lab.session.date], 'csv');
    try {
      download(name, csvText(boardSheet(table, this.rows, lab.session, language)), 'text/csv;charset=utf-8');
      const detail = language.text.table.downloaded(name);
      this.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.dispatchEvent(new CustomEvent('problem', { detail: error.problem, bubbles: true }));
    }
  }
}

/** Rows in the order that is asked for; the board's own where the column is of another table. */
function rowsOf(table: PlainTable, { state }: LabParts): readonly number[] {
  const pack = latest(state.pack);
  const sort = state.settled?.sort ?? '';
  if (!pack || sort === '') return Array.from({ length: table.length }, (_, row) => row);
  return plainRows(table, levelOf(pack, 'deso').areas, { municipality: '', filter: '', sort });
}

customElements.define('mr-board-table', BoardTable);

declare global {
  interface HTMLElementTagNameMap {
    'mr-board-table': BoardTable;
  }
}
