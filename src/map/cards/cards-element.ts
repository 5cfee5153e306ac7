import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LightElement } from '../../element/light-element.ts';
import type { Point } from '../mercator.ts';
import type { PoleDrawing } from '../scene.ts';
import type { CardMark, CardsOnMap } from './card-mark.ts';
import './cards.css';
import { apart, layMarks } from './lay-marks.ts';
import type { Wish } from './lay-marks.ts';

/** px above the map that its tabs and its search take: a list opens below them. */
const controls = 124;

/**
 * `<mr-map-cards>`: how many cards of the board are for each pole, for what lies between and for the whole of the city, as buttons above the map of either engine. What the
 * pointer or the focus is on, or what was chosen, lists its cards. Properties: `cards`, `poles`. Moved by `place`, with the camera.
 */
export class MapCards extends LightElement {
  static override properties = {
    cards: { attribute: false },
    poles: { attribute: false },
    open: { state: true },
  };

  declare cards: CardsOnMap | undefined;
  declare poles: readonly PoleDrawing[];
  /** The id of the mark that lists its cards; '' for none. */
  declare private open: string;
  private project: ((place: Point) => Point) | undefined;

  constructor() {
    super();
    this.poles = [];
    this.open = '';
  }

  /** Puts everything where the camera has it now. */
  place(project: (place: Point) => Point): void {
    this.project = project;
    const marks = this.shown.filter(({ at }) => at !== 'corner');
    const letters = this.poles.map(({ point }) => project(point));
    const scale = this.scale();
    const wishes = marks.map((mark) => this.wish(mark, project, scale));
    const points = layMarks(wishes, letters, scale);
    marks.forEach(({ id }, at) => {
      const [x, y] = points[at] ?? [0, 0];
      const element = this.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`);
      if (!element) return;
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      const { clientWidth: width, clientHeight: height } = this;
      element.classList.toggle('left', x > width / 2);
      element.classList.toggle('above', y - controls > height - y);
      element.style.setProperty('--wide', `${Math.max(x, width - x).toFixed(0)}px`);
      element.style.setProperty('--tall', `${Math.max(y - controls, height - y).toFixed(0)}px`);
    });
  }

  protected override updated(): void {
    if (this.project) this.place(this.project);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { cards } = this;
    if (!cards || cards.marks.length === 0) return nothing;
    return html`<div role="group" aria-label=${cards.label} @keydown=${this.onKey}>
      ${this.marks(({ at }) => at !== 'corner')}
      <div class="corner">${this.marks(({ at }) => at === 'corner')}</div>
    </div>`;
  }

  private marks(isHere: (mark: CardMark) => boolean): unknown {
    return repeat(
      this.shown.filter(isHere),
      ({ id }) => id,
      (mark) => this.mark(mark),
    );
  }

  /** The marks that have a place: those of the poles on screen only while these are there. */
  private get shown(): readonly CardMark[] {
    const has = (pole: 'a' | 'b'): boolean => this.poles.some((one) => one.pole === pole);
    return (this.cards?.marks ?? []).filter(({ at }) =>
      at === 'between' ? has('a') && has('b') : at === 'a' || at === 'b' ? has(at) : true,
    );
  }

  private mark(mark: CardMark): TemplateResult {
    const { id, target, isQuiet, count, caption, label } = mark;
    const isOpen = this.open === id;
    const look = `${target} ${isQuiet ? 'quiet' : ''} ${isOpen ? 'open' : ''}`;
    return html`<div
      class="card-mark ${look}"
      data-mark=${id}
      @pointerenter=${() => (this.open = id)}
      @pointerleave=${this.close}
      @focusin=${() => (this.open = id)}
      @focusout=${this.close}
    >
      <button
        type="button"
        aria-label=${label}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => (this.open = id)}
      >
        ${caption === '' ? nothing : html`<span class="caption">${caption}</span> `}${count}
      </button>
      ${isOpen ? list(mark) : nothing}
    </div>`;
  }

  private readonly close = (): void => {
    this.open = '';
  };

  /** Esc closes the list and goes no further. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.open === '') return;
    event.stopPropagation();
    this.open = '';
  };

  /** How many times larger the letters and the marks are than on a desk: a projector shows them larger. */
  private scale(): number {
    const letter = this.parentElement?.querySelector<HTMLElement>('mr-pole-letters .sign')?.offsetWidth ?? 0;
    const mark = this.querySelector<HTMLElement>('.card-mark > button')?.offsetHeight ?? 0;
    return Math.max(1, ((letter + mark) / 2 + 6) / apart.letter);
  }

  private wish({ at }: CardMark, project: (place: Point) => Point, scale: number): Wish {
    const of = (pole: 'a' | 'b'): Point => {
      const found = this.poles.find((one) => one.pole === pole);
      return found ? project(found.point) : [0, 0];
    };
    const [a, b] = [of('a'), of('b')];
    switch (at) {
      case 'a':
        return { at: a, aside: [a[0] - b[0], a[1] - b[1]] };
      case 'b':
        return { at: b, aside: [b[0] - a[0], b[1] - a[1]] };
      case 'between':
        return between(a, b, scale);
      case 'corner':
        return { at: [0, 0], aside: [1, 0] };
      default:
        return { at: project(at), aside: [0, 1] };
    }
  }
}

/** Beside the words for how far apart they are, which stand in the middle, and across the way from one to the other: to the right of them, or below. */
function between(a: Point, b: Point, scale: number): Wish {
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const isUpright = Math.abs(a[1] - b[1]) > Math.abs(a[0] - b[0]);
  return isUpright ? { at: [x + 56 * scale, y], aside: [1, 0] } : { at: [x, y + 32 * scale], aside: [0, 1] };
}

function list({ label, cards, notes }: CardMark): TemplateResult {
  return html`<div class="card-list">
    <p>${label}</p>
    ${
      cards.length === 0
        ? nothing
        : html`<ul>
            ${cards.map(({ what, state }) => html`<li>${what} <small>${state}</small></li>`)}
          </ul>`
    }
    ${notes.map((note) => html`<p class="more">${note}</p>`)}
  </div>`;
}

customElements.define('mr-map-cards', MapCards);

declare global {
  interface HTMLElementTagNameMap {
    'mr-map-cards': MapCards;
  }
}
