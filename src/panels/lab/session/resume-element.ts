import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { LabParts } from '../lab-parts.ts';
import { countWords, momentWords } from './held-words.ts';
import { elsewhereBlock } from './keep-part.ts';
import './resume.css';
import { orderOfSession } from './session-order.ts';

/**
 * `<mr-lab-resume>`: in the rooms of the lab, the session that was saved last, offered to a page that has just been opened; and what to do where another window has
 * the session. Nothing where there is nothing to say. Sends `lab-session`.
 *
 * @property parts what every panel of the lab is rendered from
 */
export class ResumeElement extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;

  /** The page hands over its parts at every news. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('parts');
    const { parts } = this;
    if (!before || !parts) return true;
    return (
      before.language !== parts.language ||
      before.sessions.offer !== parts.sessions.offer ||
      before.sessions.rival !== parts.sessions.rival ||
      before.lab.saving !== parts.lab.saving
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const { sessions, language } = parts;
    const { offer } = sessions;
    if (!offer) return elsewhereBlock(parts);
    const words = language.lab.session;
    const title = offer.title || words.untitled;
    const held = countWords(offer, language);
    return html`<section class="card resume" aria-label=${words.offer.title(title)}>
      <p><strong>${words.offer.title(title)}</strong></p>
      <p class="small">${words.offer.line(held, momentWords(offer.saved, language))}</p>
      <div class="ways start">
        <button
          type="button"
          class="button primary"
          aria-label=${words.offer.goNamed(title)}
          @click=${() => orderOfSession(this, { type: 'openSaved', id: offer.id })}
        >
          ${words.offer.go}
        </button>
        <button type="button" class="button quiet" @click=${() => orderOfSession(this, { type: 'declineOffer' })}>
          ${words.offer.no}
        </button>
      </div>
    </section>`;
  }
}

customElements.define('mr-lab-resume', ResumeElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-resume': ResumeElement;
  }
}
