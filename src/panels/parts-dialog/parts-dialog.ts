import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { Language } from '../../text/language.ts';
import './parts-dialog.css';
import { cross } from './signs.ts';

/** What a dialog of parts is called, and its parts. */
export interface PartTitles<P extends string> {
  readonly title: string;
  readonly parts: Readonly<Record<P, string>>;
}

/**
 * A modal dialog with a list of parts, one of them in sight. Escape and the close button close it. It fetches its words when it is first opened, and
 * reads messages out itself, since the page behind it is out of reach.
 *
 * @property language words and numbers of the interface
 */
export abstract class PartsDialog<P extends string, W extends PartTitles<P>> extends LightElement {
  static override properties: PropertyDeclarations = {
    language: { attribute: false },
    chosen: { state: true },
    words: { state: true },
    said: { state: true },
  };

  declare language: Language;
  declare protected chosen: P;
  declare private words: W | undefined;
  declare private said: string;
  private wordsOf = '';

  protected constructor(first: P) {
    super();
    this.chosen = first;
    this.said = '';
    this.addEventListener('announce', (event) => {
      if (!this.isOpen) return;
      event.stopPropagation();
      this.said = (event as CustomEvent<string>).detail;
    });
  }

  /** The parts in their order. */
  protected abstract readonly order: readonly P[];

  /** What the ids of the dialog begin with. */
  protected abstract readonly stem: string;

  /** Fetches the words; most visits never open the dialog. */
  protected abstract fetchWords(language: 'sv' | 'en'): Promise<W>;

  protected abstract panel(part: P, words: W): unknown;

  /** Opens at a part, or where it was. */
  async open(part?: P): Promise<void> {
    if (part) this.chosen = part;
    await this.loadWords();
    await this.updateComplete;
    if (this.isOpen) return;
    this.said = '';
    this.dialog?.showModal();
    this.requestUpdate();
    this.tabElement(this.chosen)?.focus();
  }

  close(): void {
    this.dialog?.close();
  }

  get isOpen(): boolean {
    return this.dialog?.open === true;
  }

  /** The part that is in sight, undefined while the dialog is closed. */
  get shown(): P | undefined {
    return this.isOpen ? this.chosen : undefined;
  }

  /** The dialog has been closed. */
  protected onClose(): void {
    // nothing by itself
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language, stem } = this;
    if (!words || !language) return nothing;
    return html`<dialog class="parts" aria-labelledby="${stem}-title" @close=${() => this.closed()}>
      <div class="frame">
        <div class="rail">
          <h2 id="${stem}-title">${words.title}</h2>
          <div role="tablist" aria-labelledby="${stem}-title" @keydown=${(event: KeyboardEvent) => this.press(event)}>
            ${this.order.map((part) => this.tab(part, words))}
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
        ${this.order.map(
          (part) =>
            html`<div
              class="panel"
              role="tabpanel"
              id="${stem}-panel-${part}"
              aria-labelledby="${stem}-tab-${part}"
              ?hidden=${part !== this.chosen}
            >
              ${this.panel(part, words)}
            </div>`,
        )}
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('language') && this.words) void this.loadWords();
  }

  private closed(): void {
    this.requestUpdate();
    this.onClose();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private tabElement(part: P): HTMLElement | null {
    return this.querySelector(`#${this.stem}-tab-${part}`);
  }

  private tab(part: P, words: W): TemplateResult {
    const chosen = part === this.chosen;
    return html`<button
      type="button"
      role="tab"
      id="${this.stem}-tab-${part}"
      aria-controls="${this.stem}-panel-${part}"
      aria-selected=${chosen ? 'true' : 'false'}
      tabindex=${chosen ? 0 : -1}
      @click=${() => (this.chosen = part)}
    >
      ${words.parts[part]}
    </button>`;
  }

  private press(event: KeyboardEvent): void {
    const at = this.order.indexOf(this.chosen);
    const last = this.order.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowRight: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = this.order[moves[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    this.chosen = to;
    void this.updateComplete.then(() => this.tabElement(to)?.focus());
  }

  private async loadWords(): Promise<void> {
    const { id } = this.language;
    if (this.wordsOf === id) return;
    const words = await this.fetchWords(id);
    if (this.language.id !== id) return;
    this.wordsOf = id;
    this.words = words;
  }
}
