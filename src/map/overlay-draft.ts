import { html, nothing, svg } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../element/light-element.ts';
import { act } from '../store/actions.ts';
import type { Language } from '../text/language.ts';
import type { DraftKind, DraftText } from './draft-kind.ts';
import type { Point } from './mercator.ts';
import './overlay-draft.css';
import { polygonDraft } from './polygon-draft.ts';

/** px from the first corner within which a click closes what is closed. */
const closesWithinPx = 10;

/**
 * What is drawn while its corners are being set on the map: its lines and corners, and a bar with what can be done. The map tells it of clicks and keys.
 * Sends `act` with what its kind makes of the corners, and when it is left.
 * @fires announce - CustomEvent<string>, words for the live region.
 */
export class OverlayDraft extends LightElement {
  static override properties = {
    language: { attribute: false },
    kind: { attribute: false },
    words: { state: true },
    corners: { state: true },
    told: { state: true },
  };

  declare language: Language;
  /** A polygon, unless another is given. */
  declare kind: DraftKind;
  declare private words: DraftText | undefined;
  /** lon, lat. */
  declare private corners: readonly Point[];
  declare private told: string;
  private project: ((place: Point) => Point) | undefined;
  private next: Point | undefined;
  private listening = new AbortController();

  constructor() {
    super();
    this.kind = polygonDraft;
    this.corners = [];
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    const surface = this.parentElement?.querySelector('.surface');
    // Before the engine hears it: a double click closes, and must not zoom.
    const whole = { capture: true, signal: this.listening.signal };
    surface?.addEventListener(
      'dblclick',
      (event) => {
        event.stopPropagation();
        event.preventDefault();
        this.finish();
      },
      whole,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.abort();
  }

  /** A click at a place: another corner, or the end where it is the first one again. */
  add(place: Point): void {
    const [first] = this.corners;
    if (first && this.kind.isClosed && this.corners.length > 2 && this.apartPx(first, place) <= closesWithinPx) {
      this.finish();
      return;
    }
    const last = this.corners.at(-1);
    if (last && this.apartPx(last, place) < 2) return;
    if (this.corners.length >= this.kind.most) {
      this.tell(this.words?.most(this.language.format.count(this.kind.most)));
      return;
    }
    this.corners = [...this.corners, place];
    this.say(this.words?.corner(this.count));
  }

  /** Does what a key means while drawing, with the crosshair's place; false for keys that the map keeps. */
  key(key: string, middle: Point): boolean {
    if (key === ' ') this.add(middle);
    else if (key === 'Enter') this.finish();
    else if (key === 'Backspace' || key === 'Delete') this.back();
    else if (key === 'Escape') this.leave();
    else return false;
    return true;
  }

  /** Puts lines and corners where the camera has them. */
  place(project: (place: Point) => Point): void {
    this.project = project;
    this.lay();
  }

  /** Where the next corner would be: under the pointer or in the crosshair. */
  lead(place: Point | undefined): void {
    this.next = place;
    this.lay();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const said = this.corners.length === 0 ? words.none : words.corners(this.count);
    return html`
      <svg class="draft" aria-hidden="true">
        ${this.kind.isClosed ? svg`<path class="inside" />` : nothing}
        <path class="halo" />
        <path class="edge" />
        ${this.kind.isClosed ? svg`<path class="closing" />` : nothing}
        ${this.corners.map(() => svg`<circle class="corner" r="5"></circle>`)}
      </svg>
      <div
        class="draft-bar"
        role="group"
        aria-labelledby="mr-draft-title"
        aria-describedby="mr-draft-keys"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          this.leave();
        }}
      >
        <p>
          <strong id="mr-draft-title">${words.title}</strong> <span class="count">${said}</span>
          <span class="hint">${this.told || words.hint}</span>
          <span id="mr-draft-keys" class="hint keys">${words.keys}</span>
        </p>
        <div class="draft-ways">
          <button type="button" class="button" ?disabled=${this.corners.length === 0} @click=${() => this.back()}>
            ${words.back}
          </button>
          <button type="button" class="button" @click=${() => this.leave()}>${words.leave}</button>
          <button type="button" class="button primary" @click=${() => this.finish()}>${words.done}</button>
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('language')) void this.begin();
    this.lay();
  }

  private get count(): string {
    return this.language.format.count(this.corners.length);
  }

  private async begin(): Promise<void> {
    const isFirst = this.words === undefined;
    this.words = await this.kind.words(this.language);
    if (!isFirst || !this.isConnected) return;
    this.parentElement?.querySelector<HTMLElement>('.ground')?.focus();
    this.say(`${this.words.begun} ${this.words.keys}`);
  }

  private back(): void {
    if (this.corners.length === 0) return;
    this.corners = this.corners.slice(0, -1);
    this.told = '';
    this.say(this.words?.tookBack(this.count));
    if (this.corners.length === 0) this.parentElement?.querySelector<HTMLElement>('.ground')?.focus();
  }

  private finish(): void {
    if (this.corners.length < this.kind.least) {
      this.tell(this.words?.tooFew);
      return;
    }
    for (const action of this.kind.finished(this.corners)) act(this, action);
  }

  private leave(): void {
    this.say(this.words?.left);
    this.parentElement?.querySelector<HTMLElement>('.ground')?.focus();
    act(this, this.kind.left);
  }

  /** Says what hinders, where it is seen and where it is heard. */
  private tell(words: string | undefined): void {
    this.told = words ?? '';
    this.say(words);
  }

  private say(words: string | undefined): void {
    if (words) this.dispatchEvent(new CustomEvent('announce', { detail: words, bubbles: true }));
  }

  private apartPx(one: Point, other: Point): number {
    if (!this.project) return Infinity;
    const [x, y] = this.project(one);
    const [u, v] = this.project(other);
    return Math.hypot(x - u, y - v);
  }

  private lay(): void {
    const { project } = this;
    if (!project) return;
    const points = this.corners.map(project);
    const led = this.next && points.length > 0 ? [...points, project(this.next)] : points;
    const line = pathOf(led);
    const [first] = points;
    const last = led.at(-1);
    this.querySelector('.inside')?.setAttribute('d', line);
    this.querySelector('.halo')?.setAttribute('d', line);
    this.querySelector('.edge')?.setAttribute('d', line);
    const closes = first && last && led.length > 2;
    this.querySelector('.closing')?.setAttribute('d', closes ? pathOf([last, first]) : '');
    this.querySelectorAll('.corner').forEach((corner, k) => {
      const [x, y] = points[k] ?? [0, 0];
      corner.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    });
  }
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], k) => `${k === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

customElements.define('mr-draft', OverlayDraft);
