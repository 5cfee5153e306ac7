import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { Language } from '../../../text/language.ts';
import type { LinkText } from '../../../text/sv/sharing/link.ts';
import { cross } from '../../parts-dialog/signs.ts';
import { codePicture } from './code-picture.ts';
import type { QrCode } from './qr-code.ts';

/** A code and what it leads to, for a wall or a sheet of paper. */
export interface CodeMatter {
  readonly code: QrCode;
  readonly title: string;
  /** The relation sentence; '' where there is no pair. */
  readonly sentence: string;
  readonly shown: readonly string[];
  readonly link: string;
}

/**
 * The code as large as the window, with what it leads to, for a projector. Escape and the close button lead back to where one was.
 *
 * @property matter what it shows
 */
export class LargeCode extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    matter: { attribute: false },
  };

  declare language: Language;
  declare words: LinkText;
  declare matter: CodeMatter | undefined;

  open(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language, words, matter } = this;
    if (!words || !matter) return nothing;
    return html`<dialog class="large-code" aria-labelledby="mr-large-code-title">
      <button
        type="button"
        class="button quiet close"
        aria-label=${language.text.common.close}
        @click=${() => this.querySelector('dialog')?.close()}
      >
        ${cross}
      </button>
      ${codeSheet(matter, words, html`<h2 id="mr-large-code-title">${words.largeTitle}</h2>`)}
    </dialog>`;
  }
}

/** A code with its title, sentence and link, as on the wall and on paper. */
export function codeSheet(matter: CodeMatter, words: LinkText, heading: TemplateResult): TemplateResult {
  const { code, title, sentence, shown, link } = matter;
  return html`<div class="code-sheet-words">
      ${heading}
      <p class="said">${sentence || title}</p>
      <p class="shown">${shown.join(' ')}</p>
      <p class="address">${link}</p>
    </div>
    ${codePicture(code, words.code.label(title))}`;
}

customElements.define('mr-large-code', LargeCode);

declare global {
  interface HTMLElementTagNameMap {
    'mr-large-code': LargeCode;
  }
}
