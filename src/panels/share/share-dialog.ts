import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { SharingText } from '../../text/sv/sharing.ts';
import { PartsDialog } from '../parts-dialog/parts-dialog.ts';
import './embed/embed-element.ts';
import './files/files-element.ts';
import './link/link-element.ts';
import { loadSharingText } from './load-sharing-text.ts';
import type { SharePart } from './share-action.ts';
import { actOnShare } from './share-action.ts';
import type { ShareState } from './share-state.ts';

/**
 * The dialog "Dela" with its parts: the link, files to save, and the map on another page. Sends `share` with what is to be done.
 *
 * @property share all that it shows
 */
export class ShareDialog extends PartsDialog<SharePart, SharingText> {
  static override properties: PropertyDeclarations = { share: { attribute: false } };

  declare share: ShareState | undefined;
  protected override readonly order: readonly SharePart[] = ['link', 'files', 'embed'];
  protected override readonly stem = 'mr-share';

  constructor() {
    super('link');
  }

  protected override fetchWords(language: 'sv' | 'en'): Promise<SharingText> {
    return loadSharingText(language);
  }

  protected override onClose(): void {
    actOnShare(this, { type: 'closed' });
  }

  protected override panel(part: SharePart, words: SharingText): TemplateResult | typeof nothing {
    const { language, share, shown } = this;
    if (!share) return nothing;
    const isShown = part === shown;
    switch (part) {
      case 'link':
        return html`<mr-share-link
          .language=${language}
          .words=${words}
          .share=${share}
          .isShown=${isShown}
        ></mr-share-link>`;
      case 'files':
        return html`<mr-share-files
          .language=${language}
          .words=${words}
          .share=${share}
          .isShown=${isShown}
        ></mr-share-files>`;
      case 'embed':
        return html`<mr-share-embed
          .language=${language}
          .words=${words}
          .share=${share}
          .isShown=${isShown}
        ></mr-share-embed>`;
    }
  }
}

customElements.define('mr-share', ShareDialog);

declare global {
  interface HTMLElementTagNameMap {
    'mr-share': ShareDialog;
  }
}
