import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from '../../element/light-element.ts';
import type { AreaSet } from '../../geography/area-set.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import { act } from '../../store/actions.ts';
import type { SettledView } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import type { SearchHit, SearchIndex } from './search-areas.ts';
import { searchAreas, searchIndex } from './search-areas.ts';
import './search.css';

/**
 * Search over areas and municipalities as a combobox: arrows move, Enter chooses, Shift and Enter adds to the pole, Escape closes.
 * Sends `act` pickArea for an area; for a municipality `act` narrow and the event `fit-municipality` with its code.
 */
export class Search extends LightElement {
  static override properties = {
    language: { attribute: false },
    pack: { attribute: false },
    view: { attribute: false },
    query: { state: true },
    active: { state: true },
    open: { state: true },
  };

  declare language: Language;
  declare pack: PackAnswer | undefined;
  declare view: SettledView | undefined;
  declare private query: string;
  declare private active: number;
  declare private open: boolean;

  private index: SearchIndex = [];
  private areas: AreaSet | undefined;
  private hits: readonly SearchHit[] = [];

  constructor() {
    super();
    this.query = '';
    this.active = 0;
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const areas = this.view && this.pack?.[this.view.level]?.areas;
    if (areas !== this.areas) {
      this.areas = areas;
      this.index = [];
    }
    if (changed.has('query') || changed.has('pack') || changed.has('view')) this.find();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language) return nothing;
    const words = this.language.text.controls.search;
    const shown = this.open && this.query.trim() !== '';
    return html`
      <input
        class="field"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="mr-search-list"
        aria-expanded=${shown && this.hits.length > 0 ? 'true' : 'false'}
        aria-activedescendant=${shown && this.hits.length > 0 ? `mr-hit-${String(this.active)}` : nothing}
        aria-label=${words.label}
        placeholder=${words.placeholder}
        .value=${live(this.query)}
        @input=${(event: Event) => {
          this.type(event);
        }}
        @keydown=${(event: KeyboardEvent) => {
          this.press(event);
        }}
        @focus=${() => (this.open = true)}
        @blur=${() => (this.open = false)}
      />
      <ul id="mr-search-list" role="listbox" aria-label=${words.results} ?hidden=${!shown || this.hits.length === 0}>
        ${shown ? this.hits.map((hit, i) => this.option(hit, i)) : nothing}
      </ul>
      ${
        shown && this.hits.length === 0
          ? html`<p class="none">${words.none(this.query.trim())} <small>${words.noneAdvice}</small></p>`
          : nothing
      }
    `;
  }

  private option(hit: SearchHit, i: number): TemplateResult {
    const words = this.language.text.controls.search;
    const second =
      hit.kind === 'municipality'
        ? words.municipality(this.language.format.count(hit.areas))
        : hit.name === hit.code
          ? hit.municipality
          : words.area(hit.code, hit.municipality);
    return html`<li
      id="mr-hit-${i}"
      role="option"
      aria-selected=${i === this.active ? 'true' : 'false'}
      @pointerdown=${(event: PointerEvent) => event.preventDefault()}
      @click=${(event: MouseEvent) => this.choose(hit, event.shiftKey)}
      @pointermove=${() => (this.active = i)}
    >
      <span>${hit.name}</span><small>${second}</small>
    </li>`;
  }

  private find(): void {
    if (this.index.length === 0 && this.areas && this.query !== '') this.index = searchIndex(this.areas);
    this.hits = searchAreas(this.index, this.query);
    this.active = Math.min(this.active, Math.max(0, this.hits.length - 1));
  }

  private type(event: Event): void {
    this.query = (event.currentTarget as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
    this.find();
    const words = this.language.text.controls.search;
    if (this.query.trim() !== '')
      this.announce(this.hits.length === 0 ? words.none(this.query) : words.found(this.hits.length));
  }

  private press(event: KeyboardEvent): void {
    const last = this.hits.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.active >= last ? 0 : this.active + 1,
      ArrowUp: this.active <= 0 ? last : this.active - 1,
    };
    const to = moves[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.active = this.open ? to : this.active;
      this.open = true;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = this.open ? this.hits[this.active] : undefined;
      if (hit) this.choose(hit, event.shiftKey);
    } else if (event.key === 'Escape' && this.query !== '') {
      // The first Escape closes the list, the next empties the field; neither leaves the map.
      event.preventDefault();
      event.stopPropagation();
      if (!this.open) this.query = '';
      this.open = false;
    }
  }

  private choose(hit: SearchHit, add: boolean): void {
    if (hit.kind === 'area') act(this, { type: 'pickArea', code: hit.code, add });
    else {
      act(this, { type: 'narrow', municipality: hit.code });
      this.dispatchEvent(new CustomEvent<string>('fit-municipality', { detail: hit.code, bubbles: true }));
    }
    this.query = '';
    this.open = false;
  }

  private announce(words: string): void {
    this.dispatchEvent(new CustomEvent<string>('announce', { detail: words, bubbles: true }));
  }
}

customElements.define('mr-search', Search);

declare global {
  interface HTMLElementTagNameMap {
    'mr-search': Search;
  }
}
