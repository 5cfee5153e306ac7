import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LightElement } from '../element/light-element.ts';
import type { Language } from '../text/language.ts';
import type { Point } from './mercator.ts';
import type { LinkDrawing, PoleDrawing } from './scene.ts';

/** Where a letter was let go, in px of the map. */
export interface LetterDrop {
  readonly pole: 'a' | 'b';
  readonly point: Point;
}

/** px that a letter must travel before it counts as dragged. */
const dragFromPx = 5;

/**
 * The letters A and B above the map, and the distance between them. Letters are dragged to another area by pointer; by keyboard the list of areas, the
 * search and Enter do the same.
 * @fires letter-drop - CustomEvent<LetterDrop> when a letter is let go.
 */
export class PoleLetters extends LightElement {
  static override properties = {
    poles: { attribute: false },
    link: { attribute: false },
    language: { attribute: false },
    namesOf: { attribute: false },
  };

  declare poles: readonly PoleDrawing[];
  declare link: LinkDrawing | undefined;
  declare language: Language;
  declare namesOf: (pole: PoleDrawing) => string;
  private project: ((place: Point) => Point) | undefined;
  private dragged: { pole: 'a' | 'b'; from: Point; moved: boolean } | undefined;

  constructor() {
    super();
    this.poles = [];
    this.link = undefined;
    this.namesOf = () => '';
  }

  /** Puts everything where the camera has it now. */
  place(project: (place: Point) => Point): void {
    this.project = project;
    for (const { pole, point } of this.poles) {
      if (this.dragged?.moved && this.dragged.pole === pole) continue;
      move(this.querySelector(`[data-pole="${pole}"]`), project(point));
    }
    const pill = this.querySelector<HTMLElement>('.distance');
    if (!this.link || !pill) return;
    const [ax, ay] = project(this.link.from);
    const [bx, by] = project(this.link.to);
    move(pill, [(ax + bx) / 2, (ay + by) / 2]);
    pill.classList.toggle('crowded', Math.hypot(bx - ax, by - ay) < 78);
  }

  protected override updated(): void {
    if (this.project) this.place(this.project);
  }

  protected override render(): TemplateResult {
    return html`
      ${repeat(
        this.poles,
        ({ pole }) => pole,
        (pole) => this.letter(pole),
      )}
      ${
        this.link
          ? html`<span class="distance" aria-hidden="true">${this.language.format.distance(this.link.distanceM)}</span>`
          : nothing
      }
    `;
  }

  private letter(drawing: PoleDrawing): TemplateResult {
    const { text } = this.language;
    const { pole, suggested } = drawing;
    const letter = pole === 'a' ? text.common.poleA : text.common.poleB;
    const names = this.namesOf(drawing);
    return html`
      <span
        class="sign ${pole} ${suggested ? 'suggested' : ''}"
        data-pole=${pole}
        aria-hidden="true"
        title=${suggested ? text.map.suggestedLetter(names) : text.map.letter(letter, names)}
        @pointerdown=${(event: PointerEvent) => {
          this.take(event, pole);
        }}
        @pointermove=${(event: PointerEvent) => {
          this.drag(event);
        }}
        @pointerup=${(event: PointerEvent) => {
          this.letGo(event);
        }}
        @pointercancel=${() => {
          this.back();
        }}
        >${letter}</span
      >
    `;
  }

  private take(event: PointerEvent, pole: 'a' | 'b'): void {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.dragged = { pole, from: [event.clientX, event.clientY], moved: false };
  }

  private drag(event: PointerEvent): void {
    const { dragged } = this;
    if (!dragged) return;
    const away = Math.hypot(event.clientX - dragged.from[0], event.clientY - dragged.from[1]);
    if (away > dragFromPx) dragged.moved = true;
    if (dragged.moved) move(event.currentTarget as HTMLElement, this.pointOf(event));
  }

  private letGo(event: PointerEvent): void {
    const { dragged } = this;
    this.back();
    if (!dragged?.moved) return;
    const detail: LetterDrop = { pole: dragged.pole, point: this.pointOf(event) };
    this.dispatchEvent(new CustomEvent('letter-drop', { detail }));
  }

  private back(): void {
    this.dragged = undefined;
    if (this.project) this.place(this.project);
  }

  private pointOf(event: PointerEvent): Point {
    const { left, top } = this.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }
}

/** By transform from script: the page's policy allows no style attribute in markup. */
function move(element: HTMLElement | null, [x, y]: Point): void {
  if (element) element.style.transform = `translate(-50%, -50%) translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}

customElements.define('mr-pole-letters', PoleLetters);
