import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';

/** What a copy field says. */
export interface CopyWords {
  /** Names the field. */
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser did not let it be copied; the text is marked. */
  readonly copyFailed: string;
}

/**
 * A text that can be copied, in a field that can be read and marked too: a command, a link, a piece of code. Where the browser does not let it be copied,
 * that is said, and the text is marked.
 *
 * @property words what it says
 * @property value the text
 * @property rows more than 1 for a text that is to be seen on several lines
 */
export class CopyField extends LightElement {
  static override properties = {
    words: { attribute: false },
    value: { attribute: false },
    rows: { attribute: false },
    told: { state: true },
  };

  declare words: CopyWords;
  declare value: string;
  declare rows: number;
  declare private told: '' | 'copied' | 'copyFailed';

  constructor() {
    super();
    this.value = '';
    this.rows = 1;
    this.told = '';
  }

  /** Marks the whole text, for the keys of the machine. */
  select(): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('.field');
    field?.focus();
    field?.select();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.told = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, told } = this;
    if (!words) return nothing;
    return html`<div class="command" data-lines=${this.rows > 1 ? 'several' : 'one'}>
        ${this.field()}
        <button type="button" class="button" @click=${() => this.copy()}>
          ${told === 'copied' ? words.copied : words.copy}
        </button>
      </div>
      <p class="small" role="status">${told === 'copyFailed' ? words.copyFailed : nothing}</p>`;
  }

  private field(): TemplateResult {
    const mark = (event: Event): void => (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).select();
    return this.rows > 1
      ? html`<textarea
          class="field"
          readonly
          spellcheck="false"
          rows=${this.rows}
          aria-label=${this.words.label}
          .value=${this.value}
          @focus=${mark}
        ></textarea>`
      : html`<input
          class="field"
          readonly
          spellcheck="false"
          aria-label=${this.words.label}
          .value=${this.value}
          @focus=${mark}
        />`;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value);
      this.told = 'copied';
    } catch {
      this.told = 'copyFailed';
      this.select();
    }
  }
}

customElements.define('mr-copy-field', CopyField);

declare global {
  interface HTMLElementTagNameMap {
    'mr-copy-field': CopyField;
  }
}
