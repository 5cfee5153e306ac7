import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { never } from '../../../problem/never.ts';
import { problemBlock } from '../../data/problem-block.ts';
import { tick } from '../../parts-dialog/signs.ts';
import type { LabParts } from '../lab-parts.ts';
import { picturedSteps } from './pictured-steps.ts';
import { orderProtocol } from './protocol-order.ts';
import './protocol.css';
import type { ProtocolChoice, ProtocolKind, ProtocolState } from './protocol-state.ts';
import { protocolKinds } from './protocol-state.ts';

/**
 * `<mr-lab-protocol>`: what a protocol can be made as, what is taken into it, and how far it has come. Sends `lab-protocol` make and cancel, and announces
 * how an order ended.
 *
 * @property parts what every panel of the lab is rendered from
 * @property isShown true while the dialog is open at this part
 */
export class ProtocolElement extends LightElement {
  static override properties = {
    parts: { attribute: false },
    isShown: { attribute: false },
    choice: { state: true },
  };

  declare parts: LabParts | undefined;
  declare isShown: boolean;
  declare private choice: ProtocolChoice;
  private told: ProtocolState['phase'] = 'rest';

  constructor() {
    super();
    this.choice = { withNotes: true, withVotes: true };
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return this.isShown || changed.has('isShown');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.parts || !this.isShown) return nothing;
    const words = this.parts.language.lab.protocol;
    return html`<div class="scroll" tabindex="-1">
        <h3>${words.heading}</h3>
        <p class="lead">${words.lead}</p>
        ${this.hasContent ? this.choices(this.parts) : html`<p class="nothing">${words.empty}</p>`}
      </div>
      ${this.foot(this.parts)}`;
  }

  protected override updated(): void {
    const state = this.parts?.protocol;
    if (!this.parts || !state || state.phase === this.told) return;
    this.told = state.phase;
    const detail = endOf(state, this.parts);
    if (detail === '') return;
    this.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true }));
    // The button to cancel has gone, and with it where the focus was.
    if (document.activeElement === document.body || !document.activeElement)
      this.querySelector<HTMLElement>('.scroll')?.focus();
  }

  private get hasContent(): boolean {
    const { steps, cards } = this.parts?.lab.session ?? { steps: [], cards: [] };
    return steps.length + cards.length > 0;
  }

  private choices(parts: LabParts): TemplateResult {
    const { lab, format } = parts.language;
    const words = lab.protocol;
    const { steps, cards } = parts.lab.session;
    const isMaking = parts.protocol.phase === 'making';
    const holds = words.holds(
      words.steps(format.count(steps.length), steps.length === 1),
      words.cards(format.count(cards.length), cards.length === 1),
    );
    return html`<p>${holds}</p>
      ${steps.length > picturedSteps ? html`<p>${words.picturesOf(format.count(picturedSteps))}</p>` : nothing}
      <fieldset>
        <legend>${words.choose}</legend>
        ${this.box('withNotes', words.withNotes)} ${this.box('withVotes', words.withVotes)}
      </fieldset>
      <ul class="ways">
        ${protocolKinds.map((kind) => {
          const { title, about, action } = words.kinds[kind];
          return html`<li>
            <div>
              <h4 id="mr-protocol-${kind}">${title}</h4>
              <p>${about}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-describedby="mr-protocol-${kind}"
              ?disabled=${isMaking}
              @click=${() => this.make(kind, this.choice)}
            >
              ${action}
            </button>
          </li>`;
        })}
      </ul>`;
  }

  private box(name: keyof ProtocolChoice, words: string): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        .checked=${this.choice[name]}
        @change=${(event: Event) => {
          this.choice = { ...this.choice, [name]: (event.target as HTMLInputElement).checked };
        }}
      />
      ${words}
    </label>`;
  }

  private make(kind: ProtocolKind, choice: ProtocolChoice): void {
    orderProtocol(this, { type: 'make', kind, choice });
  }

  /** How the last order stands; the foot keeps its place only while there is something to say. */
  private foot(parts: LabParts): TemplateResult | typeof nothing {
    const { protocol: state, language } = parts;
    switch (state.phase) {
      case 'rest':
        return nothing;
      case 'making':
        return this.making(state, parts);
      case 'failed':
        return html`<div class="protocol-foot">
          ${problemBlock(state.problem, language)}
          <button type="button" class="button" @click=${() => this.make(state.kind, state.choice)}>
            ${language.lab.protocol.again}
          </button>
        </div>`;
      case 'stopped':
        return html`<div class="protocol-foot"><p>${endOf(state, parts)}</p></div>`;
      case 'done':
        return html`<div class="protocol-foot">
          <p class="done">${tick} <span>${endOf(state, parts)}</span></p>
        </div>`;
      default:
        return never(state);
    }
  }

  private making(state: Extract<ProtocolState, { phase: 'making' }>, { language }: LabParts): TemplateResult {
    const { busy, kinds, cancel } = language.lab.protocol;
    const told = makingWords(state, language);
    const whole = state.of + 1;
    return html`<div class="protocol-foot">
      <progress
        max="1"
        .value=${(state.done + (state.share ?? 0)) / whole}
        aria-label=${busy.name(kinds[state.kind].title)}
      ></progress>
      <p>
        <span>${told}</span>
        <button type="button" class="button" @click=${() => orderProtocol(this, { type: 'cancel' })}>${cancel}</button>
      </p>
    </div>`;
  }
}

function makingWords(
  { done, of, share }: Extract<ProtocolState, { phase: 'making' }>,
  { lab, format }: LabParts['language'],
): string {
  const { busy } = lab.protocol;
  if (share !== undefined) return share > 0 ? busy.writingShare(format.percent(share)) : busy.writing;
  return of === 0 ? busy.preparing : busy.step(format.count(Math.min(done + 1, of)), format.count(of));
}

/** What an order ended in; '' while it goes on, and where a problem says it itself. */
function endOf(state: ProtocolState, { language }: LabParts): string {
  const { lab, format } = language;
  const words = lab.protocol;
  if (state.phase === 'stopped') return words.stopped;
  if (state.phase !== 'done') return '';
  return state.name === '' ? words.printed : words.saved(state.name, format.bytes(state.bytes));
}

customElements.define('mr-lab-protocol', ProtocolElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-protocol': ProtocolElement;
  }
}
