import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { LabDialogPart } from '../../../lab/lab-dialog-part.ts';
import { labDialogParts } from '../../../lab/lab-dialog-part.ts';
import { never } from '../../../problem/never.ts';
import type { LabText } from '../../../text/sv/lab.ts';
import { PartsDialog } from '../../parts-dialog/parts-dialog.ts';
import type { LabParts } from '../lab-parts.ts';
import '../merge/merge-element.ts';
import '../offline/offline-element.ts';
import '../protocol/protocol-element.ts';
import '../session/session-element.ts';

/**
 * The dialog of the lab with its parts: save and open, merge, protocol, without a network.
 *
 * @property parts what every panel of the lab is rendered from
 */
export class LabDialog extends PartsDialog<LabDialogPart, LabText> {
  static override properties: PropertyDeclarations = { parts: { attribute: false } };

  declare parts: LabParts | undefined;
  protected override readonly order = labDialogParts;
  protected override readonly stem = 'mr-lab';

  constructor() {
    super('session');
  }

  /** The words have come with the room. */
  protected override fetchWords(language: 'sv' | 'en'): Promise<LabText> {
    const words = this.parts?.language;
    return words?.id === language
      ? Promise.resolve(words.lab)
      : (language === 'sv' ? import('../../../text/sv/lab.ts') : import('../../../text/en/lab.ts')).then(
          ({ lab }) => lab,
        );
  }

  protected override panel(part: LabDialogPart): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const isShown = part === this.shown;
    switch (part) {
      case 'session':
        return html`<mr-lab-session .parts=${parts} .isShown=${isShown}></mr-lab-session>`;
      case 'merge':
        return html`<mr-lab-merge .parts=${parts} .isShown=${isShown}></mr-lab-merge>`;
      case 'protocol':
        return html`<mr-lab-protocol .parts=${parts} .isShown=${isShown}></mr-lab-protocol>`;
      case 'offline':
        return html`<mr-lab-offline .parts=${parts} .isShown=${isShown}></mr-lab-offline>`;
      default:
        return never(part);
    }
  }
}

customElements.define('mr-lab-dialog', LabDialog);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-dialog': LabDialog;
  }
}
