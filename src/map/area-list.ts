import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { LightElement } from '../element/light-element.ts';
import type { Language } from '../text/language.ts';
import type { AreaWords } from './area-words.ts';
import { asLine } from './area-words.ts';
import './area-list.css';

/**
 * The areas in the picture as options that take focus one at a time (roving tabindex), nearest to the middle first: the map for whoever does not see or
 * point. A small button until it has focus.
 * @fires area-focus - CustomEvent<number>: the area in focus, −1 when focus leaves.
 * @fires area-pick - CustomEvent<{area, add}>: Enter, Space or a click; `add` with Shift.
 */
export class AreaList extends LightElement {
  static override properties = {
    language: { attribute: false },
    areas: { attribute: false },
    count: { attribute: false },
    chosen: { attribute: false },
    wordsOf: { attribute: false },
    open: { state: true },
    current: { state: true },
  };

  declare language: Language;
  /** Area indices in order; empty where they are too many. */
  declare areas: readonly number[];
  declare count: number;
  declare chosen: ReadonlySet<number>;
  declare wordsOf: (area: number) => AreaWords;
  declare private open: boolean;
  declare private current: number;

  constructor() {
    super();
    this.areas = [];
    this.count = 0;
    this.chosen = new Set();
    this.open = false;
    this.current = -1;
    this.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
      this.tell('area-focus', -1);
    });
  }

  protected override render(): TemplateResult {
    const { text, format } = this.language;
    return html`
      <button
        type="button"
        class="toggle"
        aria-expanded=${this.open}
        aria-controls="areas-in-view"
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${text.map.listShow(format.count(this.count))}
      </button>
      <div id="areas-in-view" ?hidden=${!this.open}>${this.open ? this.content() : nothing}</div>
    `;
  }

  private content(): TemplateResult {
    const { text, format } = this.language;
    if (this.areas.length === 0) {
      return html`<p>${this.count === 0 ? text.map.listNone : text.map.listTooMany(format.count(this.count))}</p>`;
    }
    const current = this.areas.includes(this.current) ? this.current : this.areas[0];
    return html`
      <p class="small" id="areas-in-view-hint">${text.map.listHint}</p>
      <div
        role="listbox"
        aria-label=${text.map.listTitle}
        aria-describedby="areas-in-view-hint"
        aria-multiselectable="true"
        @keydown=${(event: KeyboardEvent) => {
          this.onKey(event);
        }}
      >
        ${this.areas.map((area) => this.option(area, area === current))}
      </div>
    `;
  }

  private option(area: number, current: boolean): TemplateResult {
    const words = this.wordsOf(area);
    return html`
      <div
        role="option"
        data-area=${area}
        tabindex=${current ? 0 : -1}
        aria-selected=${this.chosen.has(area)}
        aria-label=${asLine(words)}
        @focus=${() => {
          this.current = area;
          this.tell('area-focus', area);
        }}
        @click=${(event: MouseEvent) => {
          this.tell('area-pick', { area, add: event.shiftKey });
        }}
      >
        <strong>${words.name}</strong> <span class="place">${words.place}</span>
        <span class="value">${words.value}</span>
      </div>
    `;
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.areas.indexOf(this.current);
    const last = this.areas.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      PageDown: Math.min(last, at + 10),
      PageUp: Math.max(0, at - 10),
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to !== undefined) this.focusArea(this.areas[to]);
    else if (event.key === 'Enter' || event.key === ' ')
      this.tell('area-pick', { area: this.current, add: event.shiftKey });
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private focusArea(area: number | undefined): void {
    this.querySelector<HTMLElement>(`[data-area="${(area ?? -1).toString()}"]`)?.focus();
  }

  private close(): void {
    this.open = false;
    this.querySelector<HTMLElement>('.toggle')?.focus();
  }

  private tell(type: 'area-focus' | 'area-pick', detail: number | { area: number; add: boolean }): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('mr-area-list', AreaList);
