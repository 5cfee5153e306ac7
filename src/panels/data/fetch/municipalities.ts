import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from '../../../element/light-element.ts';
import type { Language } from '../../../text/language.ts';
import type { DataText } from '../../../text/sv/data.ts';
import { cross, tick } from '../../parts-dialog/signs.ts';
import './municipalities.css';
import type { Place } from './places.ts';
import { countyName, findPlaces, groupPlaces, largerPlaces, placeName } from './places.ts';

/** How many chips stand open before the rest are folded away. */
const shownAtOnce = 16;

/**
 * The municipalities of an order: a combobox over the 290, the counties and Göteborgsregionen, and what is chosen as chips that are taken away again.
 *
 * @property chosen codes
 * @fires choose-municipalities with all codes that are chosen then
 */
export class Municipalities extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    chosen: { attribute: false },
    query: { state: true },
    active: { state: true },
    open: { state: true },
    all: { state: true },
  };

  declare language: Language;
  declare words: DataText;
  declare chosen: readonly string[];
  declare private query: string;
  declare private active: number;
  declare private open: boolean;
  declare private all: boolean;

  constructor() {
    super();
    this.chosen = [];
    this.query = '';
    this.active = 0;
    this.open = false;
    this.all = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.words) return nothing;
    return html`${this.field()} ${this.chosen.length > 0 ? this.chips() : this.shortcut()}`;
  }

  private get hits(): readonly Place[] {
    return findPlaces(this.query, this.language.id, this.words.municipalities.region);
  }

  private field(): TemplateResult {
    const words = this.words.municipalities;
    const hits = this.open ? this.hits : [];
    const shown = hits.length > 0;
    return html`<div class="find">
      <input
        id="mr-places"
        class="field"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="mr-places-list"
        aria-expanded=${shown ? 'true' : 'false'}
        aria-activedescendant=${shown ? `mr-place-${String(this.active)}` : nothing}
        aria-label=${words.label}
        placeholder=${words.placeholder}
        .value=${live(this.query)}
        @input=${(event: Event) => this.type((event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.press(event)}
        @focus=${() => (this.open = true)}
        @blur=${() => (this.open = false)}
        @click=${() => (this.open = true)}
      />
      <ul id="mr-places-list" role="listbox" aria-label=${words.results} ?hidden=${!shown}>
        ${hits.map((hit, i) => this.option(hit, i))}
      </ul>
      ${this.open && !shown ? html`<p class="none">${words.none(this.query.trim())}</p>` : nothing}
    </div>`;
  }

  private option(hit: Place, i: number): TemplateResult {
    const words = this.words.municipalities;
    const here = hit.codes.every((code) => this.chosen.includes(code));
    return html`<li
      id="mr-place-${i}"
      role="option"
      aria-selected=${i === this.active ? 'true' : 'false'}
      @pointerdown=${(event: PointerEvent) => event.preventDefault()}
      @click=${() => this.add(hit)}
      @pointermove=${() => (this.active = i)}
    >
      <span>${this.nameOf(hit)}</span>
      <small>${this.second(hit)}</small>
      ${here ? html`<em>${tick}<span class="visually-hidden">${words.isChosen}</span></em>` : nothing}
    </li>`;
  }

  private second({ kind, id, codes }: Place): string {
    const words = this.words.municipalities;
    if (kind === 'municipality') return words.municipality(countyName(id, this.language.id), id);
    return kind === 'county' ? words.whole(codes.length) : words.count(codes.length);
  }

  /** Before anything is chosen: the one choice that most begin with. */
  private shortcut(): TemplateResult | typeof nothing {
    const [region] = largerPlaces;
    if (!region) return nothing;
    return html`<div class="chips">
      <button type="button" class="button offer" @click=${() => this.add(region)}>${this.nameOf(region)}</button>
    </div>`;
  }

  private chips(): TemplateResult {
    const words = this.words.municipalities;
    const places = groupPlaces(this.chosen, this.language.id);
    const hidden = places.length - shownAtOnce;
    const shown = this.all ? places : places.slice(0, shownAtOnce);
    return html`<ul class="chips" role="list" aria-label=${words.chosen}>
      ${shown.map((place) => this.chip(place))}
      ${
        hidden > 0
          ? html`<li>
              <button
                type="button"
                class="button quiet"
                aria-expanded=${this.all ? 'true' : 'false'}
                @click=${() => (this.all = !this.all)}
              >
                ${this.all ? words.fewer : words.more(hidden)}
              </button>
            </li>`
          : nothing
      }
      ${
        places.length > 1
          ? html`<li>
              <button type="button" class="button quiet" @click=${() => this.clear()}>${words.clear}</button>
            </li>`
          : nothing
      }
    </ul>`;
  }

  private chip(place: Place): TemplateResult {
    const name = this.nameOf(place);
    return html`<li>
      <button
        type="button"
        class="chip"
        data-place=${place.id}
        aria-label=${this.words.municipalities.remove(name)}
        @click=${() => this.takeAway(place)}
      >
        <span>${name}</span>
        ${place.kind === 'county' ? html`<small>${place.codes.length}</small>` : nothing} ${cross}
      </button>
    </li>`;
  }

  private nameOf(place: Place): string {
    return placeName(place, this.language.id, this.words.municipalities.region);
  }

  private type(text: string): void {
    this.query = text;
    this.active = 0;
    this.open = true;
    const words = this.words.municipalities;
    const { length } = this.hits;
    if (text.trim() !== '') this.say(length === 0 ? words.none(text.trim()) : words.found(length));
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
      void this.updateComplete.then(() =>
        this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = this.open ? this.hits[this.active] : undefined;
      if (hit) this.add(hit);
    } else if (event.key === 'Escape' && (this.query !== '' || this.open)) {
      // Closes the list, not the dialog; the next one does.
      event.preventDefault();
      event.stopPropagation();
      this.query = '';
      this.open = false;
    }
  }

  private add(place: Place): void {
    const codes = [...new Set([...this.chosen, ...place.codes])].sort();
    this.query = '';
    this.active = 0;
    this.open = false;
    this.choose(codes);
    this.say(this.words.municipalities.added(this.nameOf(place), codes.length));
    this.focusField();
  }

  private takeAway(place: Place): void {
    const places = groupPlaces(this.chosen, this.language.id);
    const at = places.findIndex(({ id }) => id === place.id);
    const next = places[at + 1] ?? places[at - 1];
    const codes = this.chosen.filter((code) => !place.codes.includes(code));
    this.choose(codes);
    this.say(this.words.municipalities.removed(this.nameOf(place), codes.length));
    // The chip had the focus: its neighbour takes it.
    void this.updateComplete.then(() => {
      const chip = next && this.querySelector<HTMLElement>(`[data-place="${next.id}"]`);
      if (chip) chip.focus();
      else this.focusField();
    });
  }

  private clear(): void {
    this.all = false;
    this.choose([]);
    this.focusField();
  }

  /** The field takes the focus without offering what nobody has asked for. */
  private focusField(): void {
    this.querySelector<HTMLElement>('#mr-places')?.focus();
    this.open = false;
  }

  private choose(codes: readonly string[]): void {
    this.chosen = codes;
    this.dispatchEvent(new CustomEvent('choose-municipalities', { detail: codes, bubbles: true }));
  }

  private say(words: string): void {
    this.dispatchEvent(new CustomEvent<string>('announce', { detail: words, bubbles: true }));
  }
}

customElements.define('mr-municipalities', Municipalities);

declare global {
  interface HTMLElementTagNameMap {
    'mr-municipalities': Municipalities;
  }
}
