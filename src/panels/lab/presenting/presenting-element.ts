import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { LabParts } from '../lab-parts.ts';

/** `<mr-presenting>`: the presentation over the page. */
export class PresentingElement extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.parts) return nothing;
    return html`<h2>${this.parts.language.lab.presenting.heading}</h2>`;
  }
}

customElements.define('mr-presenting', PresentingElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-presenting': PresentingElement;
  }
}
