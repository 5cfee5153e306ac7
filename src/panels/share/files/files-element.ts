import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { Language } from '../../../text/language.ts';
import type { SharingText } from '../../../text/sv/sharing.ts';
import type { ShareState } from '../share-state.ts';

/**
 * Pictures, tables and map data of what is on screen, as files.
 *
 * @property share all that it shows
 * @property isShown true while the part is in sight
 */
export class ShareFiles extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    share: { attribute: false },
    isShown: { attribute: false },
  };

  declare language: Language;
  declare words: SharingText;
  declare share: ShareState;
  declare isShown: boolean;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    return html`<div class="scroll" tabindex="-1"><h3>${this.words.files.heading}</h3></div>`;
  }
}

customElements.define('mr-share-files', ShareFiles);

declare global {
  interface HTMLElementTagNameMap {
    'mr-share-files': ShareFiles;
  }
}
