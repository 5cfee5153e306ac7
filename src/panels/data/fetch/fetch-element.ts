import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import { fetchedPackTitle } from '../../../imports/from-scb/pack-names.ts';
import type { Language } from '../../../text/language.ts';
import type { DataText } from '../../../text/sv/data.ts';
import '../../copy-field/copy-field.ts';
import { actOnData } from '../data-action.ts';
import type { DataState } from '../data-state.ts';
import type { FetchChoices } from './choices.ts';
import { firstChoices, orderOf } from './choices.ts';
import { hostsOf } from './command-for.ts';
import './fetch.css';
import { fetchFooter } from './fetch-footer.ts';
import { fetchForm } from './fetch-form.ts';
import { fetchOutcome } from './fetch-outcome.ts';
import type { FetchParts } from './fetch-parts.ts';
import type { FetchRun, FetchState } from './fetch-state.ts';
import { partsDone, runOf } from './fetch-state.ts';
import { progress } from './progress.ts';

/**
 * "Hämta från SCB": what to fetch, how it comes along, and what came of it. Keeps what is filled in while a fetch is shown. Sends `data` plan, fetch,
 * cancel, retry, again, openFetched and saveFetched; announces what has settled.
 *
 * @property data what the page knows of the fetch
 */
export class FetchElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    data: { attribute: false },
    choices: { state: true },
    save: { state: true },
  };

  declare language: Language;
  declare words: DataText;
  declare data: DataState;
  declare private choices: FetchChoices;
  declare private save: boolean;
  private quarter = 0;
  private waited = false;

  constructor() {
    super();
    this.choices = firstChoices();
    this.save = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.words || !this.data) return nothing;
    return html`<div class="scroll" tabindex="-1">
        <div>
          <h3>${this.words.parts.fetch}</h3>
          ${this.standIn()}
        </div>
        ${this.body()}
      </div>
      <div class="foot">${fetchFooter(this.parts)}</div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('data');
    if (!this.data || !before || before.fetch === this.data.fetch) return;
    this.tell(before.fetch, this.data.fetch);
    if (before.fetch.phase !== this.data.fetch.phase && runOf(before.fetch) !== runOf(this.data.fetch))
      this.follow(before.fetch, this.data.fetch);
  }

  private get parts(): FetchParts {
    const { language, words, data, choices, save } = this;
    return {
      language,
      words,
      data,
      choices,
      save,
      onChoose: (part) => this.choose(part),
      onSave: (wanted) => (this.save = wanted),
      act: (action) => actOnData(this, action),
    };
  }

  private body(): TemplateResult | typeof nothing {
    const { fetch } = this.data;
    switch (fetch.phase) {
      case 'running':
        return html`<h4 class="phase" tabindex="-1">${this.words.running.heading(this.nameOf(fetch.run))}</h4>
          ${progress(fetch.run, this.words, this.language)}`;
      case 'done':
      case 'cancelled':
      case 'failed':
        return fetchOutcome(fetch, this.parts);
      default:
        return fetchForm(this.parts);
    }
  }

  private standIn(): TemplateResult | typeof nothing {
    const { address } = this.data;
    const words = this.words.fetch;
    if (address === 'unknown')
      return html`<div class="aside">
        <p><strong>${words.addressUnknown.title}</strong></p>
        <p>${words.addressUnknown.text}</p>
      </div>`;
    if (!address?.standIn) return nothing;
    return html`<div class="aside">
      <p><strong>${words.standIn.title}</strong></p>
      <p>${words.standIn.text(this.language.format.list(hostsOf(address)))}</p>
    </div>`;
  }

  private nameOf({ setting: { order } }: FetchRun): string {
    return fetchedPackTitle(order.municipalities, order.years, '2025')[this.language.id];
  }

  private choose(part: Partial<FetchChoices>): void {
    this.choices = { ...this.choices, ...part };
    actOnData(this, { type: 'plan', order: orderOf(this.choices) });
  }

  /** One message for each change that has settled: a beginning, each quarter, a long wait, an end. */
  private tell(before: FetchState, now: FetchState): void {
    if (now.phase === 'running') {
      const { done, total } = partsDone(now.run);
      if (before.phase !== 'running') {
        [this.quarter, this.waited] = [0, false];
        this.say(this.words.running.began(this.nameOf(now.run)));
        return;
      }
      const quarter = Math.floor((4 * done) / Math.max(1, total));
      if (quarter > this.quarter) this.say(this.words.running.reached(done, total));
      this.quarter = Math.max(this.quarter, quarter);
      const waits = [...now.run.parts.values()].some(
        ({ state, problem }) => state === 'waiting' && problem?.kind === 'scbTooFast',
      );
      if (waits && !this.waited) this.say(this.words.running.waits);
      this.waited = waits;
      return;
    }
    if (now.phase === 'done' && before.phase === 'running')
      this.say(now.failed.length > 0 ? this.words.ended.someFailed : this.words.ended.done);
    if (now.phase === 'cancelled' && before.phase === 'running') this.say(this.words.ended.cancelled);
    if (now.phase === 'failed') this.say(this.words.ended.failed);
  }

  /** What had the focus is gone with its phase: the heading of the new one takes it. */
  private follow(before: FetchState, now: FetchState): void {
    const [was, is] = [runOf(before) !== undefined, runOf(now) !== undefined];
    if (!was && !is) return;
    const { activeElement } = document;
    if (
      activeElement &&
      activeElement !== document.body &&
      !this.contains(activeElement) &&
      !activeElement.contains(this)
    )
      return;
    this.querySelector('.scroll')?.scrollTo({ top: 0 });
    this.querySelector<HTMLElement>(is ? '.phase' : '#mr-places')?.focus();
  }

  private say(words: string): void {
    this.dispatchEvent(new CustomEvent<string>('announce', { detail: words, bubbles: true }));
  }
}

customElements.define('mr-fetch', FetchElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-fetch': FetchElement;
  }
}
