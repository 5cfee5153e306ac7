import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { LabParts } from '../lab-parts.ts';

/** `<mr-board>`: the board of interventions as a surface. */
export class BoardElement extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.parts) return nothing;
    return html`<h2>${this.parts.language.lab.board.heading}</h2>`;
  }
}

customElements.define('mr-board', BoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-board': BoardElement;
  }
}
