import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { LabParts } from '../lab-parts.ts';
import { orderOfSession } from '../session/session-order.ts';
import { offeredRows } from './offered-rows.ts';
import type { OfflineAction } from './offline-action.ts';
import { actOnOffline } from './offline-action.ts';
import './offline.css';
import { isPrepared, offlineFoot, saidOf } from './offline-foot.ts';
import type { OfflineWork } from './offline-state.ts';
import { isBusy } from './offline-state.ts';
import type { PreparedRow } from './prepared-rows.ts';
import { preparedRows } from './prepared-rows.ts';

/**
 * `<mr-lab-offline>`: what would be kept for a lab without a network and what it takes, how far it has come, what is prepared, and how to take it away. Sends
 * `offline` with what is asked for, and announces how it ended.
 *
 * @property parts what every panel of the lab is rendered from
 * @property isShown true while the dialog is open at this part
 */
export class OfflineElement extends LightElement {
  static override properties = {
    parts: { attribute: false },
    isShown: { attribute: false },
    asking: { state: true },
  };

  declare parts: LabParts | undefined;
  declare isShown: boolean;
  /** What a person is asked about before it is done: the key of a line, or `switch`. */
  declare private asking: string;
  private told: OfflineWork['phase'] = 'rest';

  constructor() {
    super();
    this.asking = '';
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return this.isShown || changed.has('isShown');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts || !this.isShown) return nothing;
    const words = parts.language.lab.offline;
    const { hindrance, prepared } = parts.offline;
    return html`<div class="scroll" tabindex="-1">
        <h3 tabindex="-1">${words.heading}</h3>
        <p class="lead">${words.lead}</p>
        ${hindrance ? this.aside(words.hindrance[hindrance]) : nothing}
        ${prepared?.isNewer ? html`<p class="aside">${words.newer}</p>` : nothing} ${this.newer(parts)}
        ${this.unfinished(parts)} ${this.offer(parts)} ${this.prepared(parts)}
      </div>
      ${offlineFoot(parts, (action) => this.act(action))}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('isShown') && this.isShown) this.act({ type: 'look' });
    if (!this.parts || !this.isShown) return;
    const { work } = this.parts.offline;
    if (work.phase === this.told) return;
    this.told = work.phase;
    const detail = saidOf(work, this.parts.language);
    if (detail !== '') this.dispatchEvent(new CustomEvent<string>('announce', { detail, bubbles: true }));
    // The button that was pressed has gone, and with it where the focus was.
    if (document.activeElement === document.body || !document.activeElement)
      this.querySelector<HTMLElement>('.offline-foot button, h3')?.focus();
  }

  private aside({ title, about }: { readonly title: string; readonly about: string }): TemplateResult {
    return html`<div class="aside">
      <p><strong>${title}</strong></p>
      <p>${about}</p>
    </div>`;
  }

  private newer({ offline, language, lab }: LabParts): TemplateResult | typeof nothing {
    const { update, work } = offline;
    if (!update || isBusy(work)) return nothing;
    const words = language.lab.offline.update;
    const isAsked = this.asking === 'switch';
    return html`<section class="aside" aria-label=${words.label}>
      <p><strong>${update.isApp ? words.title : words.titleRegions}</strong></p>
      <p>${words.about} ${lab.isKept ? words.session : words.sessionUnsaved}</p>
      <p class="small">${words.windows}</p>
      ${
        lab.presenting
          ? html`<p>${words.presenting}</p>`
          : isAsked
            ? this.question(words.sure, words.yes, words.no, () => this.act({ type: 'switch' }), 'switch')
            : html`<div class="ways">
                <button type="button" class="button" data-ask="switch" @click=${() => this.ask('switch')}>
                  ${words.ask}
                </button>
              </div>`
      }
    </section>`;
  }

  private unfinished({ offline, language }: LabParts): TemplateResult | typeof nothing {
    const { prepared, work } = offline;
    if (!prepared || prepared.unfinished.length === 0 || isBusy(work)) return nothing;
    const words = language.lab.offline;
    return html`<div class="aside">
      <p><strong>${words.unfinished}</strong></p>
      <p>${words.unfinishedAbout}</p>
      <div class="ways">
        <button type="button" class="button quiet" @click=${() => this.act({ type: 'removeUnfinished' })}>
          ${words.removeUnfinished}
        </button>
      </div>
    </div>`;
  }

  private offer(parts: LabParts): TemplateResult | typeof nothing {
    const { offer, hindrance } = parts.offline;
    const words = parts.language.lab.offline;
    if (hindrance) return nothing;
    if (isPrepared(parts.offline)) return nothing;
    if (!offer) return html`<p class="small phase" aria-busy="true">${words.looking}</p>`;
    if (offer === 'unreachable') return this.unreachable(parts);
    return offeredRows(offer, parts);
  }

  private unreachable({ offline, language }: LabParts): TemplateResult {
    const { unreachable, unreachableNow } = language.lab.offline;
    return html`<p class="aside">${offline.prepared?.parts.length ? unreachable : unreachableNow}</p>`;
  }

  private prepared(parts: LabParts): TemplateResult | typeof nothing {
    const { offline, language } = parts;
    const words = language.lab.offline;
    const rows = preparedRows(parts);
    if (!offline.prepared || (offline.hindrance && rows.length === 0)) return nothing;
    if (rows.length === 0) return html`<p class="small phase">${words.nothing}</p>`;
    const hasParts = offline.prepared.parts.length > 0;
    return html`<section class="phase">
      <h4>${words.prepared}</h4>
      ${hasParts ? html`<p class="small">${words.persistence[offline.persistence]}</p>` : nothing}
      <ul class="regions" role="list" aria-label=${words.prepared}>
        ${rows.map((row) => (row.key === this.asking ? this.rowQuestion(row, language) : this.row(row, parts)))}
      </ul>
    </section>`;
  }

  private row({ key, name, about, isFictional, remove }: PreparedRow, { language, offline }: LabParts): TemplateResult {
    const words = language.lab.offline;
    const isAll = remove.type === 'removeAll';
    return html`<li class="region">
      <div>
        <strong>${name}</strong>
        <p class="small">${about} ${isFictional ? html`<span class="tag">${words.fictional}</span>` : nothing}</p>
      </div>
      <div class="ways">
        <button
          type="button"
          class="button quiet"
          data-ask=${key}
          aria-label=${isAll ? words.removeAll : words.removeNamed(name)}
          ?disabled=${isBusy(offline.work)}
          @click=${() => this.ask(key)}
        >
          ${isAll ? words.removeAll : words.remove}
        </button>
      </div>
    </li>`;
  }

  private rowQuestion({ key, sure, remove }: PreparedRow, { lab }: LabParts['language']): TemplateResult {
    const { yes, no } = lab.offline;
    return html`<li class="region">${this.question(sure, yes, no, () => this.takeAway(remove), key)}</li>`;
  }

  private question(sure: string, yes: string, no: string, go: () => void, key: string): TemplateResult {
    return html`<p><strong>${sure}</strong></p>
      <div class="ways">
        <button type="button" class="button quiet" data-keep @click=${() => this.keep(key)}>${no}</button>
        <button type="button" class="button primary" @click=${() => this.confirm(go)}>${yes}</button>
      </div>`;
  }

  private ask(key: string): void {
    this.asking = key;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[data-keep]')?.focus());
  }

  private keep(key: string): void {
    this.asking = '';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-ask="${key}"]`)?.focus());
  }

  private confirm(go: () => void): void {
    this.asking = '';
    go();
    this.querySelector<HTMLElement>('h3')?.focus();
  }

  private takeAway({ type, id }: PreparedRow['remove']): void {
    if (type === 'removeSession') orderOfSession(this, { type: 'removeSaved', id });
    else this.act(type === 'removeAll' ? { type } : { type, id });
  }

  private act(action: OfflineAction): void {
    actOnOffline(this, action);
  }
}

customElements.define('mr-lab-offline', OfflineElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-lab-offline': OfflineElement;
  }
}
