import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { Language } from '../../text/language.ts';
import type { DataPart } from './data-action.ts';
import { actOnData } from './data-action.ts';
import './data-dialog.css';
import type { DataState } from './data-state.ts';
import { firstDataState } from './data-state.ts';
import './fetch/fetch-element.ts';
import type { DialogText } from './load-data-text.ts';
import { loadDataText } from './load-data-text.ts';
import './own-files/own-files-element.ts';
import './saved/saved-list.ts';
import { cross } from './signs.ts';

const order: readonly DataPart[] = ['fetch', 'own', 'saved'];

/**
 * The dialog "Data" with its parts: fetching from SCB, files of one's own where the element for them is there, and what is saved on this machine.
 * Modal; Escape and the close button close it, and a fetch under way goes on. Sends `data` with what is to be done; reads messages out itself, since the
 * page behind it is out of reach.
 *
 * @property data all that it shows
 */
export class DataDialog extends LightElement {
  static override properties = {
    language: { attribute: false },
    data: { attribute: false },
    chosen: { state: true },
    words: { state: true },
    said: { state: true },
  };

  declare language: Language;
  declare data: DataState;
  declare private chosen: DataPart;
  declare private words: DialogText | undefined;
  declare private said: string;
  private wordsOf = '';

  constructor() {
    super();
    this.data = firstDataState;
    this.chosen = 'fetch';
    this.said = '';
    this.addEventListener('announce', (event) => {
      if (!this.isOpen) return;
      event.stopPropagation();
      this.said = (event as CustomEvent<string>).detail;
    });
  }

  /** Opens at a part, or where it was. */
  async open(part?: DataPart): Promise<void> {
    if (part) this.chosen = part;
    await this.loadWords();
    await this.updateComplete;
    if (this.isOpen) return;
    this.said = '';
    this.dialog?.showModal();
    this.querySelector<HTMLElement>(`#mr-data-tab-${this.chosen}`)?.focus();
  }

  close(): void {
    this.dialog?.close();
  }

  get isOpen(): boolean {
    return this.dialog?.open === true;
  }

  /** The part that is in sight, undefined while the dialog is closed. */
  get shown(): DataPart | undefined {
    return this.isOpen ? this.chosen : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language } = this;
    if (!words || !language) return nothing;
    return html`<dialog
      class="data"
      aria-labelledby="mr-data-title"
      @close=${() => actOnData(this, { type: 'closed' })}
    >
      <div class="frame">
        <div class="rail">
          <h2 id="mr-data-title">${words.title}</h2>
          <div role="tablist" aria-labelledby="mr-data-title" @keydown=${(event: KeyboardEvent) => this.press(event)}>
            ${order.map((part) => this.tab(part, words))}
          </div>
        </div>
        <button
          type="button"
          class="button quiet close"
          aria-label=${language.text.common.close}
          @click=${() => this.close()}
        >
          ${cross}
        </button>
        ${order.map(
          (part) =>
            html`<div
              class="panel"
              role="tabpanel"
              id="mr-data-panel-${part}"
              aria-labelledby="mr-data-tab-${part}"
              ?hidden=${part !== this.chosen}
            >
              ${this.panel(part, words)}
            </div>`,
        )}
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('language') && this.words) void this.loadWords();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private tab(part: DataPart, words: DialogText): TemplateResult {
    const chosen = part === this.chosen;
    return html`<button
      type="button"
      role="tab"
      id="mr-data-tab-${part}"
      aria-controls="mr-data-panel-${part}"
      aria-selected=${chosen ? 'true' : 'false'}
      tabindex=${chosen ? 0 : -1}
      @click=${() => (this.chosen = part)}
    >
      ${words.parts[part]}
    </button>`;
  }

  private panel(part: DataPart, words: DialogText): TemplateResult {
    const { language, data } = this;
    switch (part) {
      case 'fetch':
        return html`<mr-fetch .language=${language} .words=${words} .data=${data}></mr-fetch>`;
      case 'own':
        return html`<mr-own-files
          .language=${language}
          .words=${words}
          .files=${data.files}
          @choose-part=${(event: CustomEvent<DataPart>) => (this.chosen = event.detail)}
        ></mr-own-files>`;
      case 'saved':
        return html`<mr-saved .language=${language} .words=${words} .data=${data}></mr-saved>`;
    }
  }

  private press(event: KeyboardEvent): void {
    const at = order.indexOf(this.chosen);
    const last = order.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowRight: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = order[moves[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    this.chosen = to;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#mr-data-tab-${to}`)?.focus());
  }

  private async loadWords(): Promise<void> {
    const { id } = this.language;
    if (this.wordsOf === id) return;
    const words = await loadDataText(id);
    if (this.language.id !== id) return;
    this.wordsOf = id;
    this.words = words;
  }
}

customElements.define('mr-data', DataDialog);

declare global {
  interface HTMLElementTagNameMap {
    'mr-data': DataDialog;
  }
}
