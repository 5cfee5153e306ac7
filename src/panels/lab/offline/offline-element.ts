import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { LabParts } from '../lab-parts.ts';

/** `<mr-lab-offline>`: the lab without a network. */
export class OfflineElement extends LightElement {
  static override properties = { parts: { attribute: false }, isShown: { attribute: false } };

  declare parts: LabParts | undefined;
  /** True while the dialog is open at this part. */
  declare isShown: boolean;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.parts) return nothing;
    return html`<h2>${this.parts.language.lab.offline.heading}</h2>`;
  }
}

customElements.define('mr-lab-offline', OfflineElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-offline': OfflineElement;
  }
}
