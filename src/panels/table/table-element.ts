import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { LayerAnswer, PackAnswer, TableAnswer } from '../../protocol/requests.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { act } from '../../store/actions.ts';
import type { Result } from '../../store/result.ts';
import { latest } from '../../store/result.ts';
import type { SettledView } from '../../store/state.ts';
import { csvText } from '../../table/sheet-csv.ts';
import { fileName } from '../../text/file-name.ts';
import type { Language } from '../../text/language.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { ShownTable } from './between-columns.ts';
import { shownTable } from './between-columns.ts';
import { columnTitle } from './column-title.ts';
import { download } from './download.ts';
import { filterField, municipalityField } from './narrowing.ts';
import { tableChoice } from './table-choice.ts';
import { tableNameParts, tableSheet } from './table-sheet.ts';
import { tableHead } from './table-head.ts';
import { tablePages } from './table-pages.ts';
import type { TableRow } from './table-row.ts';
import { tableRow } from './table-row.ts';
import { pageOf, splitSort, tableRows } from './table-rows.ts';
import './table.css';

/** What the columns are made from. */
const remade = ['table', 'areas', 'layer', 'frontiers', 'words'];

/** Rows of the pair that may stay in sight above the areas; more would leave these no room. */
const keptInSight = 4;

/**
 * The surface "Tabell": every area in scope with all its figures, both poles first and alike.
 * Sends `act` with narrow, filter, sort, turnPage and setPole; announces how many areas a filter leaves, and a download.
 */
export class TableElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    table: { attribute: false },
    areas: { attribute: false },
    suggested: { attribute: false },
    layer: { attribute: false },
    frontiers: { attribute: false },
    words: { attribute: false },
    unfolded: { state: true },
  };

  declare language: Language;
  declare view: SettledView;
  declare pack: PackAnswer | undefined;
  declare table: Result<TableAnswer>;
  declare areas: AreaSet;
  /** Codes of the suggested counter-pole while B is not chosen. */
  declare suggested: readonly string[];
  /** What the map shows; its change since another year is a column. */
  declare layer: LayerAnswer | undefined;
  /** Borders between neighbours, while they are shown; each area's sharpest one is a column. */
  declare frontiers: FrontierAnswer | undefined;
  /** The words about what lies between, once they have come. */
  declare words: BetweenLanguage | undefined;
  declare private unfolded: boolean;

  private rows: readonly number[] = [];
  private shown: ShownTable | undefined;
  private readonly heads = new ResizeObserver(() => {
    this.placePair();
  });

  constructor() {
    super();
    this.suggested = [];
    this.unfolded = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (remade.some((name) => changed.has(name))) this.shown = this.withBetween(this.answer());
    const again = changed.has('view') || remade.some((name) => changed.has(name));
    if (this.shown && again) this.rows = tableRows(this.shown, this.areas, this.view);
  }

  protected override updated(): void {
    this.heads.disconnect();
    for (const part of this.querySelectorAll('thead, tbody.poles')) this.heads.observe(part);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.heads.disconnect();
  }

  /** The pair stands as far down as the header is high, which depends on its words, the width and the text size. */
  private placePair(): void {
    const height = (part: string): string => `${String(this.querySelector<HTMLElement>(part)?.offsetHeight ?? 0)}px`;
    this.style.setProperty('--head-height', height('thead'));
    this.style.setProperty('--pair-height', height('tbody.poles'));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.view || !this.areas || !this.pack) return nothing;
    const answer = this.shown;
    return html`<div class="frame">
      ${this.heading(this.pack)} ${this.tools(this.pack)} ${this.failure()}
      ${answer ? this.grid(answer, this.pack) : html`<p class="waiting" role="status">${this.language.text.table.waiting}</p>`}
    </div>`;
  }

  /** The table with what lies between as columns of its own, where that is shown. */
  private withBetween(answer: TableAnswer | undefined): ShownTable | undefined {
    const { layer, frontiers, words, areas } = this;
    return answer && words ? shownTable(answer, { layer, frontiers, words, areas }) : answer;
  }

  /** The table at hand, when it is of the level shown: while another level is asked for, the old rows do not fit. */
  private answer(): TableAnswer | undefined {
    const answer = this.table ? latest(this.table) : undefined;
    return answer?.level === this.areas?.level && answer?.columns[0]?.column.values.length === this.areas.codes.length
      ? answer
      : undefined;
  }

  private heading({ manifest }: PackAnswer): TemplateResult {
    const { language, view } = this;
    const words = language.text.table;
    return html`<header>
      <h2>${words.heading(manifest.title[language.id], String(view.year))}</h2>
      <p class="small">
        ${manifest.fictional ? `${language.text.common.fictional}. ` : nothing}${this.order(manifest)}
      </p>
    </header>`;
  }

  /** How the rows are ordered, and the way back to the order that ranks nobody. */
  private order(manifest: PackManifest): TemplateResult {
    const words = this.language.text.table;
    const [key, direction] = splitSort(this.view.sort);
    const column = this.shown?.columns.find((one) => one.key === key);
    if (key !== 'name' && !column) return html`${words.intro}`;
    const name = column ? columnTitle(column, manifest, this.language).name : words.area;
    return html`${words.sortedBy(name, direction === 'up')}
      <button type="button" class="explains" @click=${() => act(this, { type: 'sort', sort: '' })}>
        ${words.keepOrder}
      </button>`;
  }

  /** What narrows the rows stays folded on a phone until it is asked for, so that the pair is in sight at once. */
  private tools(pack: PackAnswer): TemplateResult {
    const { language, view, areas } = this;
    const words = language.text.table;
    const narrowed = view.filter !== '' || (view.municipality !== '' && areas.level !== 'kommun');
    return html`<div class="tools ${this.unfolded ? 'unfolded' : ''}">
      ${this.words ? html`<div class="of">${tableChoice(this, view.tableOf, this.words)}</div>` : nothing}
      <button
        type="button"
        class="button fold"
        aria-expanded=${this.unfolded ? 'true' : 'false'}
        aria-controls="mr-table-narrow"
        @click=${() => (this.unfolded = !this.unfolded)}
      >
        ${narrowed ? words.filterOn : words.filterLabel}
      </button>
      <div class="narrow" id="mr-table-narrow">
        ${areas.level === 'kommun' ? nothing : municipalityField(this, areas, view, language)}
        ${filterField(this, words.filter, view, language)}
      </div>
      <p class="small scope" role="status">
        ${words.scope(language.format.count(this.rows.length), language.format.count(areas.codes.length))}
      </p>
      <button type="button" class="button" ?disabled=${this.rows.length === 0} @click=${() => this.save(pack)}>
        ${words.download}
      </button>
    </div>`;
  }

  private grid(answer: ShownTable, pack: PackAnswer): TemplateResult {
    const { language, view } = this;
    const words = language.text.table;
    const { rows, page, pages } = pageOf(this.rows, view.page);
    const width = answer.columns.length + 2;
    const caption = words.caption(
      pack.manifest.title[language.id],
      language.text.controls.levels[answer.level],
      String(answer.year),
    );
    return html`
      <div class="scroller" role="region" aria-label=${words.scroller} tabindex="0">
        <table aria-busy=${this.table.state === 'waiting' ? 'true' : 'false'}>
          <caption class="visually-hidden">
            ${caption}
          </caption>
          ${tableHead({ language, manifest: pack.manifest, columns: answer.columns, sort: view.sort })}
          <tbody class="poles ${this.poleCount() <= keptInSight ? 'few' : ''}" aria-label=${words.poles}>
            ${this.poleRows(answer, view.a, words.noA, width)}
            ${this.poleRows(answer, this.codesOfB(), words.noB, width)}
          </tbody>
          <tbody aria-label=${words.areas}>
            ${rows.map((i) => tableRow(this.row(answer, i)))} ${rows.length === 0 ? this.noRows(width) : nothing}
          </tbody>
        </table>
      </div>
      ${tablePages({ host: this, language, page, pages, total: this.rows.length })}
    `;
  }

  private poleCount(): number {
    return this.view.a.length + this.codesOfB().length;
  }

  private codesOfB(): readonly string[] {
    return this.view.b.length > 0 ? this.view.b : this.suggested;
  }

  /** The rows of one pole, kept at the top; a pole that is not chosen keeps its place with words, so that none stands alone. */
  private poleRows(answer: ShownTable, codes: readonly string[], none: string, width: number): unknown {
    const rows = codes.map((code) => this.areas.codes.indexOf(code)).filter((i) => i >= 0);
    if (rows.length === 0)
      return html`<tr class="none">
        <td colspan=${width}>${none}</td>
      </tr>`;
    return rows.map((i) => tableRow(this.row(answer, i)));
  }

  private row(answer: ShownTable, i: number): TableRow {
    const code = this.areas.codes[i] ?? '';
    return {
      language: this.language,
      areas: this.areas,
      columns: answer.columns,
      i,
      isA: this.view.a.includes(code),
      isB: this.codesOfB().includes(code),
      suggested: this.view.b.length === 0,
    };
  }

  private noRows(width: number): TemplateResult {
    const words = this.language.text.table;
    return html`<tr class="none">
      <td colspan=${width}>
        ${words.none}
        <button type="button" class="explains" @click=${() => act(this, { type: 'filter', text: '' })}>
          ${words.clearFilter}
        </button>
      </td>
    </tr>`;
  }

  private failure(): TemplateResult | typeof nothing {
    if (this.table?.state !== 'failed') return nothing;
    const { title, advice } = problemWords(this.table.problem, this.language);
    return html`<p class="failure" role="alert"><strong>${title}</strong> ${advice}</p>`;
  }

  private save(pack: PackAnswer): void {
    const table = this.shown;
    if (!table) return;
    const { language, view, areas, rows } = this;
    const parts = { language, view, pack, areas, table, rows };
    const name = fileName(tableNameParts(parts), 'csv');
    download(name, csvText(tableSheet(parts)), 'text/csv;charset=utf-8');
    const detail = language.text.table.downloaded(name);
    this.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true }));
  }
}

customElements.define('mr-table', TableElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-table': TableElement;
  }
}
