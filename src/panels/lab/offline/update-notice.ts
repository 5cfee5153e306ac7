import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { orderOfLab } from '../../../lab/lab-order.ts';
import type { LabParts } from '../lab-parts.ts';
import { actOnOffline } from './offline-action.ts';
import { isBusy } from './offline-state.ts';
import './update-notice.css';

/** `<mr-lab-update>`: a calm line that the server has something newer than what is prepared. Not there while something is presented, nor when it has been put aside. */
export class UpdateNotice extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.parts) return nothing;
    const { offline, lab, language } = this.parts;
    const { update, isPutAside, work } = offline;
    if (!update || isPutAside || lab.presenting || isBusy(work)) return nothing;
    const words = language.lab.offline.update;
    return html`<section aria-label=${words.label}>
      <p role="status">${update.isApp ? words.notice : words.noticeRegions}</p>
      <div class="ways">
        <button
          type="button"
          class="button quiet"
          @click=${() => orderOfLab(this, { type: 'openDialog', part: 'offline' })}
        >
          ${words.more}
        </button>
        <button type="button" class="button quiet" @click=${() => actOnOffline(this, { type: 'putAside' })}>
          ${words.putAside}
        </button>
      </div>
    </section>`;
  }
}

customElements.define('mr-lab-update', UpdateNotice);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-update': UpdateNotice;
  }
}
