import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { Format } from '../../../text/format.ts';
import type { PresentingText } from '../../../text/sv/lab/presenting.ts';
import { command } from '../presenting/presenting-command.ts';
import { commandOf, isControl } from '../presenting/presenting-keys.ts';
import './presenter.css';
import type { Told, ToldPage } from './presenter-message.ts';
import { pageName } from './page-name.ts';
import { timeOf } from './time-of.ts';

/**
 * `<mr-presenter>`: all of the presenter's window. This page with its note and question, the next, the list of pages to go to, the clock, and the time since
 * the presentation began.
 *
 * Properties: `words`, `format`, `told` (what the presentation has said), `isGone` (it does not answer). Events: `presenting` (PresentingCommand).
 */
export class PresenterElement extends LightElement {
  static override properties = {
    words: { attribute: false },
    format: { attribute: false },
    told: { attribute: false },
    isGone: { attribute: false },
    now: { state: true },
    from: { state: true },
  };

  declare words: PresentingText | undefined;
  declare format: Format | undefined;
  declare told: Told | undefined;
  declare isGone: boolean;
  declare private now: number;
  /** When the time was set to zero; 0 where it runs from the beginning of the presentation. */
  declare private from: number;
  private timer = 0;
  private listed = -1;

  constructor() {
    super();
    this.isGone = false;
    this.now = Date.now();
    this.from = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
    this.timer = window.setInterval(() => {
      this.now = Date.now();
    }, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    window.clearInterval(this.timer);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, format, told } = this;
    if (!words || !format) return nothing;
    const { presenter } = words;
    if (!told || told.pages.length === 0)
      return html`<main class="alone">
        <h1>${presenter.waiting}</h1>
        <p>${presenter.waitingHow}</p>
      </main>`;
    const page = told.pages[told.at];
    const next = told.pages[told.at + 1];
    return html`<main class="desk">
      ${this.state(told, words, format)}
      <section class="now" aria-label=${presenter.now} aria-live="polite">
        <p class="label">${words.pageOf(format.count(told.at + 1), format.count(told.pages.length))}</p>
        <h1 dir="auto">${page ? pageName(page, words) : nothing}</h1>
        ${page ? said(page, words) : nothing}
      </section>
      <section class="next" aria-label=${presenter.nextUp}>
        <p class="label">${presenter.nextUp}</p>
        ${next ? html`<h2 dir="auto">${pageName(next, words)}</h2>` : html`<p>${presenter.last}</p>`}
        ${next?.question ? html`<p class="next-question" dir="auto">${next.question}</p>` : nothing}
      </section>
      ${this.list(told, words, format)} ${this.ways(told, words)}
    </main>`;
  }

  /** The chosen page is kept in sight of the list. */
  protected override updated(): void {
    const at = this.told?.at ?? -1;
    if (at === this.listed) return;
    this.listed = at;
    this.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' });
  }

  private state(told: Told, { presenter }: PresentingText, { count, locale }: Format): TemplateResult {
    const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(this.now);
    const line = lineOf(told, this.isGone, presenter);
    return html`<header class="state">
      <p class="time">
        <span class="label">${presenter.elapsed}</span>
        <b>${timeOf(this.now - (this.from || told.begun || this.now))}</b>
        <button
          type="button"
          class="button quiet"
          @click=${() => {
            this.from = Date.now();
            this.now = this.from;
          }}
        >
          ${presenter.restart}
        </button>
      </p>
      <p class="time"><span class="label">${presenter.clock}</span><b>${clock}</b></p>
      <p class="told" role="status">${line}</p>
      ${told.held > 0 ? html`<p class="held">${presenter.held(count(told.held))}</p>` : nothing}
    </header>`;
  }

  private list(told: Told, words: PresentingText, { count }: Format): TemplateResult {
    return html`<nav class="pages" aria-label=${words.presenter.pages}>
      <ol>
        ${told.pages.map(
          (page, at) =>
            html`<li>
              <button
                type="button"
                aria-current=${told.isOn && at === told.at ? 'step' : nothing}
                ?disabled=${!told.isOn}
                @click=${() => command(this, { type: 'goTo', at })}
              >
                <span class="number">${count(at + 1)}</span><span dir="auto">${pageName(page, words)}</span>
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private ways({ isOn, isCovered, at, pages }: Told, words: PresentingText): TemplateResult {
    const { presenter } = words;
    return html`<footer class="ways">
      <button
        class="button"
        type="button"
        ?disabled=${!isOn || at === 0}
        @click=${() => command(this, { type: 'turn', by: -1 })}
      >
        ${words.back}
      </button>
      <button
        class="button primary"
        type="button"
        ?disabled=${!isOn || at >= pages.length - 1}
        @click=${() => command(this, { type: 'turn', by: 1 })}
      >
        ${words.next}
      </button>
      <button
        class="button"
        type="button"
        ?disabled=${!isOn}
        @click=${() => command(this, { type: 'cover', cover: 'black' })}
      >
        ${isCovered ? presenter.unblank : presenter.blank}
      </button>
      <p class="small">${presenter.keysHint}</p>
    </footer>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const onControl = isControl(event.target);
    const found = commandOf(event, { hasLight: true, free: false, onControl });
    if (!found) return;
    event.preventDefault();
    // The window itself and what fills its screen are not the presentation's.
    if (found !== 'swallowed' && found.type !== 'window' && found.type !== 'fullScreen') command(this, found);
  };
}

/** What there is to know beside the page: that nothing is presented, or that the room does not see it. */
function lineOf(
  { isOn, isCovered, begun }: Told,
  isGone: boolean,
  { gone, before, over, blanked }: PresentingText['presenter'],
): string {
  if (isGone) return gone;
  if (!isOn) return begun === 0 ? before : over;
  return isCovered ? blanked : '';
}

function said({ note, question }: ToldPage, words: PresentingText): TemplateResult {
  return html`${note === '' ? nothing : html`<p class="note" dir="auto">${note}</p>`}
  ${
    question === ''
      ? nothing
      : html`<div class="ask">
          <p class="label">${words.question}</p>
          <p class="question" dir="auto">${question}</p>
        </div>`
  }`;
}

customElements.define('mr-presenter', PresenterElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-presenter': PresenterElement;
  }
}
