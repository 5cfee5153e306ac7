import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { isEmpty } from '../../../lab/session.ts';
import type { LabParts } from '../lab-parts.ts';
import { factsForm } from './facts-form.ts';
import { filePart } from './file-part.ts';
import { heldWords } from './held-words.ts';
import { keepPart } from './keep-part.ts';
import { openingPart, toldWords } from './opening-part.ts';
import { savedPart } from './saved-part.ts';
import type { Told } from './session-desk-state.ts';
import { orderOfSession } from './session-order.ts';
import './session.css';

/**
 * `<mr-lab-session>`: what the session is called and holds; saved as a file and opened; saved on this machine, with the list of what is. Sends `lab` (describe),
 * `lab-session`, and `announce` for what was done.
 *
 * @property parts what every panel of the lab is rendered from
 * @property isShown true while the dialog is open at this part
 */
export class SessionElement extends LightElement {
  static override properties = {
    parts: { attribute: false },
    isShown: { attribute: false },
    asking: { state: true },
    included: { state: true },
  };

  declare parts: LabParts | undefined;
  declare isShown: boolean;
  /** Id of the session that is about to be taken away. */
  declare private asking: string;
  declare private included: ReadonlySet<string>;
  private told: Told | undefined;
  private phase = '';

  constructor() {
    super();
    this.asking = '';
    this.included = new Set();
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return this.isShown || changed.has('isShown') || this.parts?.sessions.told !== this.told;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts || !this.isShown) return nothing;
    const { language, lab } = parts;
    const words = language.lab.session;
    return html`<div class="scroll" tabindex="-1">
      <h3 tabindex="-1">${words.heading}</h3>
      <p class="lead">${isEmpty(lab.session) ? words.empty : words.lead(heldWords(lab.session, language))}</p>
      ${openingPart(parts)} ${factsForm(parts)}
      ${filePart({
        parts,
        included: this.included,
        onInclude: (id, on) => {
          this.included = new Set([...[...this.included].filter((one) => one !== id), ...(on ? [id] : [])]);
        },
      })}
      ${keepPart(parts)}
      ${savedPart({
        parts,
        asking: this.asking,
        onAsk: (id) => this.ask(id),
        onRemove: (id) => this.takeAway(id, parts),
      })}
      <div class="ways start anew">
        <button
          type="button"
          class="button quiet"
          ?disabled=${isEmpty(lab.session)}
          @click=${() => orderOfSession(this, { type: 'startAnew' })}
        >
          ${words.anew}
        </button>
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { parts } = this;
    if (!parts) return;
    if (changed.has('isShown') && this.isShown) orderOfSession(this, { type: 'look' });
    const { told, opening } = parts.sessions;
    if (told !== this.told) {
      this.told = told;
      if (told) this.say(toldWords(told, parts.language));
    }
    if (this.isShown && opening.phase !== this.phase) this.show(opening.phase);
  }

  /** What comes in between stands at the top; what would be lost is to be read before anything else is done. */
  private show(phase: string): void {
    this.phase = phase;
    if (phase === 'asking') this.querySelector<HTMLElement>('#mr-session-asking')?.focus();
    if (phase !== 'rest') this.querySelector('.scroll')?.scrollTo({ top: 0 });
    // What was pressed may be there no more.
    if (document.activeElement === document.body) this.querySelector<HTMLElement>('h3')?.focus();
  }

  private ask(id: string): void {
    const before = this.asking;
    this.asking = id;
    const next = id === '' ? `[data-remove="${CSS.escape(before)}"]` : '[data-no]';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(next)?.focus());
  }

  private takeAway(id: string, { sessions, language }: LabParts): void {
    const words = language.lab.session;
    const title = sessions.saved?.find((one) => one.id === id)?.title;
    this.asking = '';
    orderOfSession(this, { type: 'removeSaved', id });
    this.say(words.told.removed(title === undefined || title === '' ? words.untitled : title));
    this.querySelector<HTMLElement>('#mr-session-list')?.focus();
  }

  private say(detail: string): void {
    this.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true }));
  }
}

customElements.define('mr-lab-session', SessionElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-session': SessionElement;
  }
}
