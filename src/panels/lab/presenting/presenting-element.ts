import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../../element/light-element.ts';
import type { SlidePage } from '../../../lab/lab-state.ts';
import { slidesOf } from '../../../lab/lab-state.ts';
import type { LabParts } from '../lab-parts.ts';
import { cover } from './cover.ts';
import { fitWords } from './fit-words.ts';
import { holdStill, release } from './hold-still.ts';
import { Light } from './light.ts';
import { command } from './presenting-command.ts';
import type { PresentingCommand } from './presenting-command.ts';
import { commandOf, isControl } from './presenting-keys.ts';
import './presenting.css';
import { closingPage, emptyPage, openingPage } from './slide-page.ts';
import { pageWords } from './page-words.ts';
import { stepPage } from './step-page.ts';
import { Touch } from './touch.ts';

/**
 * `<mr-presenting>`: the presentation over the page. Of a step it shows title, relation sentence, question and corner line; the map, table or board beside
 * them is the page's own. Keys are heard on the window before anything else hears them, so that no arrow moves the map; the rest of the page is inert.
 *
 * Properties: `parts`. Events: `presenting` (PresentingCommand).
 */
export class PresentingElement extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;
  private readonly light = new Light(this);
  private readonly touch = new Touch(this);
  private announced = '';
  private page: Element | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.page = this.parentElement ?? undefined;
    window.addEventListener('keydown', this.onKey, { capture: true });
    window.addEventListener('resize', this.onResize);
    for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, refuse, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey, { capture: true });
    window.removeEventListener('resize', this.onResize);
    for (const type of ['dragover', 'drop'] as const) window.removeEventListener(type, refuse, { capture: true });
    this.touch.stop();
    if (this.page) release(this.page);
    this.page = undefined;
  }

  /** Moves what shows where the presenter points. */
  pointBy(by: readonly [number, number]): void {
    this.light.moveBy(by);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts?.lab.presenting) return nothing;
    const { page, at, count } = this.shown(parts);
    const words = parts.language.lab.presenting;
    const { light, free } = parts.presenting;
    const kind = page?.kind ?? 'empty';
    const surface = kind === 'step' ? (parts.state.settled?.surface ?? 'map') : 'none';
    return html`<section
      class="presentation"
      role="dialog"
      aria-modal="true"
      aria-label=${words.label}
      tabindex="-1"
      data-kind=${kind}
      data-surface=${surface}
      data-light=${light}
      ?data-chart=${surface === 'map' && hasChart(parts)}
      ?data-free=${free}
    >
      <div class="page">${pageOf(page, parts)}</div>
      ${count > 1 ? html`<progress class="way" max=${count} value=${at + 1} aria-hidden="true"></progress>` : nothing}
      <div class="touch" @pointerdown=${this.touch.down} @pointermove=${this.onMove} @pointerup=${this.touch.up}></div>
      ${cover(page, parts)} ${light === 'none' ? nothing : html`<div class="aim ${light}"></div>`}
      ${this.bar(parts, { at, count })} ${this.said(parts)}
    </section>`;
  }

  protected override updated(): void {
    const { parts } = this;
    const { page } = this;
    if (!parts || !page) return;
    const { free, light } = parts.presenting;
    holdStill(page, free);
    if (light !== 'none') this.light.moveBy([0, 0]);
    fitWords(this.querySelector<HTMLElement>('.lectern'));
    if (!free && !this.contains(document.activeElement)) this.querySelector<HTMLElement>('.presentation')?.focus();
    this.announce(parts);
  }

  /** Each page once, as it comes. */
  private announce(parts: LabParts): void {
    const { page, at, count } = this.shown(parts);
    const said = pageWords(page, { at, count }, parts);
    if (said === this.announced) return;
    this.announced = said;
    this.dispatchEvent(new CustomEvent('announce', { detail: said, bubbles: true }));
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.querySelector<HTMLElement>('.presentation')?.focus();
  }

  private shown({ lab }: LabParts): { page: SlidePage | undefined; at: number; count: number } {
    const pages = slidesOf(lab.session);
    const at = Math.min(lab.presenting?.at ?? 0, Math.max(0, pages.length - 1));
    return { page: pages[at], at, count: pages.length };
  }

  /** For mouse, pen and finger; unseen until one of them moves or a key gives it focus. */
  private bar({ language }: LabParts, { at, count }: { at: number; count: number }): TemplateResult {
    const words = language.lab.presenting;
    const button = (sign: string, label: string, detail: PresentingCommand, disabled = false): TemplateResult =>
      html`<button type="button" aria-label=${label} ?disabled=${disabled} @click=${() => command(this, detail)}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${sign} /></svg>
      </button>`;
    return html`<div class="bar">
      ${button('M15 4l-8 8 8 8', words.back, { type: 'turn', by: -1 }, at === 0)}
      ${button('M9 4l8 8-8 8', words.next, { type: 'turn', by: 1 }, at >= count - 1)}
      ${button('M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2.2M12 18v.5', words.showKeys, { type: 'cover', cover: 'keys' })}
      ${button('M5 5l14 14M19 5L5 19', words.end, { type: 'end' })}
    </div>`;
  }

  /** What the presenter must know and the room may see: a line, not a box. */
  private said({ language, presenting }: LabParts): TemplateResult | typeof nothing {
    const words = language.lab.presenting;
    const { window, free } = presenting;
    const said =
      window === 'blocked' ? words.windowBlocked : window === 'gone' ? words.windowGone : free ? words.free : '';
    return said === '' ? nothing : html`<p class="line" role="status">${said}</p>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { parts } = this;
    if (!parts) return;
    const { light, free } = parts.presenting;
    const found = commandOf(event, { hasLight: light !== 'none', free, onControl: isControl(event.target) });
    // Keys of the page beneath are asleep; those of the browser are not touched.
    if (!free || found) event.stopImmediatePropagation();
    if (!found) return;
    event.preventDefault();
    if (found !== 'swallowed') command(this, found);
  };

  private readonly onMove = (event: PointerEvent): void => {
    this.touch.moved();
    if (this.parts?.presenting.light !== 'none') this.light.moveTo(event.clientX, event.clientY);
  };

  private readonly onResize = (): void => {
    fitWords(this.querySelector<HTMLElement>('.lectern'));
  };
}

function hasChart({ state: { settled } }: LabParts): boolean {
  return settled !== undefined && settled.drawer !== 'none';
}

function pageOf(page: SlidePage | undefined, parts: LabParts): TemplateResult {
  const { lab, language } = parts;
  switch (page?.kind) {
    case 'opening':
      return openingPage(lab.session, language);
    case 'step':
      return stepPage(page, parts);
    case 'closing':
      return closingPage(lab.session, language);
    case undefined:
      return emptyPage(language);
  }
}

/** A file that is dropped while something is presented opens nothing. */
function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

customElements.define('mr-presenting', PresentingElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-presenting': PresentingElement;
  }
}
