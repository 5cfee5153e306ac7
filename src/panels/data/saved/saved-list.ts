import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { SavedPack } from '../../../storage/saved-packs.ts';
import type { Language } from '../../../text/language.ts';
import type { DataText } from '../../../text/sv/data.ts';
import { actOnData } from '../data-action.ts';
import type { DataState } from '../data-state.ts';
import { problemBlock } from '../problem-block.ts';
import './saved.css';

/**
 * "Sparade på den här datorn": each region with its size and date, opened or, after a question, taken away. Sends `data` openSaved and removeSaved.
 *
 * @property data what the page knows of what is saved
 */
export class SavedList extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    data: { attribute: false },
    asking: { state: true },
  };

  declare language: Language;
  declare words: DataText;
  declare data: DataState;
  /** Id of the region that is about to be removed. */
  declare private asking: string;

  constructor() {
    super();
    this.asking = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.words || !this.data) return nothing;
    const { saved, savedProblem } = this.data;
    return html`<div class="scroll" tabindex="-1">
      <h3 tabindex="-1">${this.words.parts.saved}</h3>
      ${savedProblem ? problemBlock(savedProblem, this.language) : nothing}
      ${saved === undefined ? nothing : saved.length === 0 ? this.empty() : this.list(saved)}
    </div>`;
  }

  private empty(): TemplateResult {
    const words = this.words.saved;
    return html`<div class="empty">
      <p><strong>${words.empty}</strong></p>
      <p>${words.emptyAdvice}</p>
    </div>`;
  }

  private list(saved: readonly SavedPack[]): TemplateResult {
    const words = this.words.saved;
    return html`<p class="lead">${words.lead}</p>
      <ul class="regions" role="list" aria-label=${words.list}>
        ${saved.map((one) => (one.id === this.asking ? this.question(one) : this.line(one)))}
      </ul>`;
  }

  private line({ id, title, areas, bytes, saved, fictional }: SavedPack): TemplateResult {
    const words = this.words.saved;
    const { id: language, format } = this.language;
    const name = title[language];
    return html`<li class="region">
      <div>
        <strong>${name}</strong>
        <p class="small">
          ${words.line(format.count(areas), format.bytes(bytes), format.date(saved))}
          ${fictional ? html`<span class="tag">${words.fictional}</span>` : nothing}
        </p>
      </div>
      <div class="ways">
        <button
          type="button"
          class="button quiet"
          data-remove=${id}
          aria-label=${words.removeNamed(name)}
          @click=${() => this.ask(id)}
        >
          ${words.remove}
        </button>
        <button
          type="button"
          class="button"
          aria-label=${words.openNamed(name)}
          @click=${() => actOnData(this, { type: 'openSaved', id })}
        >
          ${words.open}
        </button>
      </div>
    </li>`;
  }

  private question({ id, title }: SavedPack): TemplateResult {
    const words = this.words.saved;
    const name = title[this.language.id];
    return html`<li class="region">
      <p><strong>${words.sure(name)}</strong></p>
      <div class="ways">
        <button type="button" class="button quiet" data-keep @click=${() => this.keep(id)}>${words.no}</button>
        <button type="button" class="button primary" @click=${() => this.takeAway(id, name)}>${words.yes}</button>
      </div>
    </li>`;
  }

  private ask(id: string): void {
    this.asking = id;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-keep]')?.focus());
  }

  private keep(id: string): void {
    this.asking = '';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-remove="${id}"]`)?.focus());
  }

  private takeAway(id: string, name: string): void {
    this.asking = '';
    actOnData(this, { type: 'removeSaved', id });
    this.dispatchEvent(new CustomEvent<string>('announce', { detail: this.words.saved.removed(name), bubbles: true }));
    this.querySelector<HTMLElement>('h3')?.focus();
  }
}

customElements.define('mr-saved', SavedList);

declare global {
  interface HTMLElementTagNameMap {
    'mr-saved': SavedList;
  }
}
