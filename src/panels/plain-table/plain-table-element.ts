import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import { levelOf } from '../../store/settle.ts';
import { csvText } from '../../table/sheet-csv.ts';
import { fileName } from '../../text/file-name.ts';
import type { PlainTable } from '../../text/plain-table.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { BetweenParts } from '../drawer/parts.ts';
import { download } from '../table/download.ts';
import { tableChoice } from '../table/table-choice.ts';
import { tablePages } from '../table/table-pages.ts';
import { pageOf, splitSort } from '../table/table-rows.ts';
import { plainNameParts, plainSheet } from './plain-sheet.ts';
import { plainHead } from './plain-head.ts';
import { plainRow } from './plain-row.ts';
import { plainRows, shownColumns } from './plain-rows.ts';
import './plain-table.css';
import { kindChoice, narrowing, partChoice } from './plain-tools.ts';
import { tablesOf } from './tables-of.ts';

/**
 * `<mr-plain-table>`: the surface Tabell of what lies between: borders, pairs, the path, years and so on, row by row.
 *
 * Properties: `parts`. Sends `act` with change, narrow, filter, sort, turnPage and setPair; announces a download.
 */
export class PlainTableElement extends LightElement {
  static override properties = { parts: { attribute: false }, unfolded: { state: true } };
  declare parts: BetweenParts | undefined;
  declare private unfolded: boolean;

  private tables: readonly PlainTable[] = [];
  private result: Result<unknown> = { state: 'idle' };
  private rows: readonly number[] = [];
  private madeOf: readonly unknown[] = [];
  private rowsOf: readonly unknown[] = [];
  /** Pack and level that the answer at hand is of: while another is asked for, its rows do not fit. */
  private fits: readonly unknown[] = [];

  constructor() {
    super();
    this.unfolded = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { parts } = this;
    if (!parts || !changed.has('parts')) return;
    this.make(parts);
    const { municipality, filter, sort } = parts.view;
    const table = this.table(parts);
    const rowsOf = [table, municipality, filter, sort];
    if (isSame(rowsOf, this.rowsOf)) return;
    this.rowsOf = rowsOf;
    this.rows = table ? plainRows(table, this.areas(parts), { municipality, filter, sort }) : [];
  }

  /** Tables are made again only when something that they are made of is another. */
  private make(parts: BetweenParts): void {
    const { view, between, language, pack, layer } = parts;
    const { tableOf, suggest, reachM, scenario, year, level } = view;
    const answers = Object.values(between).map((answer: Result<unknown>) => latest(answer));
    const change = layer?.changeSince === undefined ? undefined : layer;
    const madeOf = [tableOf, suggest, reachM, scenario, year, level, language, pack, change, ...answers];
    const { result, tables } = tablesOf(parts);
    this.result = result;
    if (result.state === 'ready') this.fits = [pack, level, tableOf];
    if (isSame(madeOf, this.madeOf)) return;
    this.madeOf = madeOf;
    this.tables = isSame(this.fits, [pack, level, tableOf]) ? tables() : [];
  }

  private areas({ pack, view }: BetweenParts): AreaSet {
    return levelOf(pack, view.level).areas;
  }

  private table({ view }: BetweenParts): PlainTable | undefined {
    return this.tables.find(({ id }) => id === view.tablePart) ?? this.tables[0];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const table = this.table(parts);
    return html`<div class="frame">
      ${this.heading(parts, table)} ${this.tools(parts, table)} ${this.failure(parts)}
      ${table ? this.content(parts, table) : this.without(parts)}
    </div>`;
  }

  private heading({ language, view, pack }: BetweenParts, table: PlainTable | undefined): TemplateResult {
    const { manifest } = pack;
    return html`<header>
      <h2>${table?.caption ?? language.between.tables.names[view.tableOf]}</h2>
      <p class="small">
        ${manifest.fictional ? `${language.text.common.fictional}. ` : nothing}${table ? this.order(table) : nothing}
      </p>
    </header>`;
  }

  /** How the rows are sorted, and the way back to the order that ranks nobody. */
  private order(table: PlainTable): TemplateResult | typeof nothing {
    const { parts } = this;
    const [key, direction] = splitSort(parts?.view.sort ?? '');
    const column = table.columns.find((one) => one.key === key);
    if (!parts || !column) return table.length > 0 ? html`${table.notes[0] ?? ''}` : nothing;
    const words = parts.language.between.tables;
    return html`${words.sortedBy(column.title, column.kind, direction === 'up')}
      <button type="button" class="explains" @click=${() => act(this, { type: 'sort', sort: '' })}>
        ${words.keepOrder}
      </button>`;
  }

  private tools(parts: BetweenParts, table: PlainTable | undefined): TemplateResult {
    const { language, view } = parts;
    const { tables: words } = language.between;
    const { count } = language.format;
    const narrow = table ? narrowing(this, parts, table) : [];
    const isNarrowed = view.filter !== '' || (table?.codes !== undefined && view.municipality !== '');
    const [shown, all] = [count(this.rows.length), count(table?.length ?? 0)];
    return html`<div class="tools ${this.unfolded ? 'unfolded' : ''}">
      <div class="of">
        ${tableChoice(this, view.tableOf, language)} ${kindChoice(this, parts)}
        ${partChoice(this, parts, this.tables, table)}
      </div>
      ${narrow.length > 0 ? this.folded(narrow, isNarrowed, parts) : nothing}
      <p class="small scope" role="status">
        ${table ? (shown === all ? words.rows(all, table.length === 1) : words.someRows(shown, all)) : nothing}
      </p>
      <button
        type="button"
        class="button"
        ?disabled=${this.rows.length === 0}
        @click=${() => {
          if (table) this.save(parts, table);
        }}
      >
        ${language.text.table.download}
      </button>
    </div>`;
  }

  /** What narrows the rows stays folded on a phone until it is asked for. */
  private folded(narrow: readonly TemplateResult[], isNarrowed: boolean, { language }: BetweenParts): TemplateResult {
    const { filterOn, filterLabel } = language.text.table;
    return html`<button
        type="button"
        class="button fold"
        aria-expanded=${this.unfolded ? 'true' : 'false'}
        aria-controls="mr-plain-narrow"
        @click=${() => (this.unfolded = !this.unfolded)}
      >
        ${isNarrowed ? filterOn : filterLabel}
      </button>
      <div class="narrow" id="mr-plain-narrow">${narrow}</div>`;
  }

  private failure({ language }: BetweenParts): TemplateResult | typeof nothing {
    const { result } = this;
    if (result.state !== 'failed') return nothing;
    const { title, advice } = problemWords(result.problem, language);
    return html`<p class="failure" role="alert"><strong>${title}</strong> ${advice}</p>`;
  }

  /** In the place of a table: that it is on its way, or what it needs. */
  private without({ language, view }: BetweenParts): TemplateResult | typeof nothing {
    const { drawer, tables } = language.between;
    const { result } = this;
    if (result.state === 'failed') return nothing;
    if (result.state !== 'idle') return html`<p class="waiting" role="status">${drawer.waiting}</p>`;
    return html`<p class="waiting">${view.tableOf === 'whatIf' ? tables.needsA : drawer.needsPair}</p>`;
  }

  private content(parts: BetweenParts, table: PlainTable): TemplateResult {
    const { notes } = table;
    const more = notes.slice(1);
    const { tables: words } = parts.language.between;
    if (table.length === 0)
      return html`<div class="notes">
        ${(notes.length > 0 ? notes : [words.empty]).map((note) => html`<p>${note}</p>`)}
      </div>`;
    return html`${this.grid(parts, table)}
    ${
      more.length > 0
        ? html`<details class="notes">
            <summary>${words.notes}</summary>
            ${more.map((note) => html`<p>${note}</p>`)}
          </details>`
        : nothing
    }`;
  }

  private grid({ language, view }: BetweenParts, table: PlainTable): TemplateResult {
    const words = language.text.table;
    const columns = shownColumns(table);
    const { rows, page, pages } = pageOf(this.rows, view.page);
    const width = columns.length + (table.pair ? 1 : 0);
    return html`<div class="scroller" role="region" aria-label=${words.scroller} tabindex="0">
        <table aria-busy=${this.result.state === 'waiting' ? 'true' : 'false'}>
          <caption class="visually-hidden">
            ${table.caption}
          </caption>
          ${plainHead(columns, table.pair !== undefined, view.sort, language)}
          <tbody>
            ${rows.map((row) => plainRow({ table, columns, row, view, language }))}
            ${rows.length === 0 ? this.noRows(width) : nothing}
          </tbody>
        </table>
      </div>
      ${tablePages({ host: this, language, page, pages, total: this.rows.length })}`;
  }

  private noRows(width: number): TemplateResult {
    const { language } = this.parts ?? {};
    return html`<tr class="none">
      <td colspan=${width}>
        ${language?.between.tables.noMatch}
        <button type="button" class="explains" @click=${() => act(this, { type: 'filter', text: '' })}>
          ${language?.text.table.clearFilter}
        </button>
      </td>
    </tr>`;
  }

  private save({ language, view, pack, relation }: BetweenParts, table: PlainTable): void {
    const { list } = language.format;
    const parts = {
      language,
      view,
      pack,
      table,
      rows: this.rows,
      poles: [list(relation?.a.names ?? []), list(relation?.b.names ?? [])] as const,
    };
    const name = fileName(plainNameParts(parts), 'csv');
    download(name, csvText(plainSheet(parts)), 'text/csv;charset=utf-8');
    const detail = language.text.table.downloaded(name);
    this.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true }));
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => Object.is(part, other[at]));
}

customElements.define('mr-plain-table', PlainTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-plain-table': PlainTableElement;
  }
}
