import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import type { DataText } from '../../text/sv/data.ts';

/**
 * A command that can be copied, in a field that can be read and marked too.
 *
 * @property command the line as it is typed
 */
export class CommandField extends LightElement {
  static override properties = {
    words: { attribute: false },
    command: { attribute: false },
    told: { state: true },
  };

  declare words: DataText;
  declare command: string;
  declare private told: '' | 'copied' | 'copyFailed';

  constructor() {
    super();
    this.command = '';
    this.told = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    const words = this.words.command;
    return html`<div class="command">
        <input
          class="field"
          readonly
          spellcheck="false"
          aria-label=${words.label}
          .value=${this.command}
          @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
        />
        <button type="button" class="button" @click=${() => this.copy()}>
          ${this.told === 'copied' ? words.copied : words.copy}
        </button>
      </div>
      <p class="small" role="status">${this.told === 'copyFailed' ? words.copyFailed : nothing}</p>`;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.command);
      this.told = 'copied';
    } catch {
      this.told = 'copyFailed';
      this.querySelector('input')?.select();
    }
  }
}

customElements.define('mr-command', CommandField);

declare global {
  interface HTMLElementTagNameMap {
    'mr-command': CommandField;
  }
}
