import type { Spot } from './card-view.ts';
import { spots } from './board-places.ts';

/** How far a mouse or a pen moves before a click has become a drag, and how far a finger may while it rests, in px. */
const dragAfterPx = 6;
const restWithinPx = 10;
/** How long a finger rests on a card before it lifts it, in ms. */
const liftAfterMs = 380;
/** How near an edge the board begins to scroll, and how fast at most, in px and px a frame. */
const edgePx = 56;
const fastestPx = 16;

export interface Dragged {
  readonly id: string;
  readonly from: Spot;
}

export interface DragEvents {
  readonly onBegin: (dragged: Dragged) => void;
  /** Over a place; undefined over none. */
  readonly onOver: (spot: Spot | undefined) => void;
  /** Let go over a place; undefined over none, or where it was called off. */
  readonly onEnd: (dragged: Dragged, spot: Spot | undefined) => void;
}

interface Press extends Dragged {
  readonly pointer: number;
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
  /** A finger away from the handle: it scrolls unless it rests first. */
  readonly rests: boolean;
  timer: number;
}

/**
 * Cards dragged by mouse, pen and finger. A mouse and a pen drag after a small distance, so that a click stays a click; a finger lifts the card by resting on it, so that
 * a swipe still scrolls, or at once by its handle. Near an edge the board scrolls. Escape, a lost pointer or a window that loses the focus calls it off.
 */
export class CardDrag {
  private readonly host: HTMLElement;
  private readonly events: DragEvents;
  private press: Press | undefined;
  private ghost: HTMLElement | undefined;
  private at = { x: 0, y: 0 };
  private over: Spot | undefined;
  private frame = 0;
  private ends: AbortController | undefined;

  constructor(host: HTMLElement, events: DragEvents) {
    this.host = host;
    this.events = events;
    host.addEventListener('pointerdown', (event) => this.begin(event));
    // Known before the finger comes: a browser asks only listeners that were there.
    host.addEventListener('touchmove', (event) => this.ghost && event.cancelable && event.preventDefault(), {
      passive: false,
    });
    host.addEventListener('contextmenu', (event) => this.press?.rests && event.preventDefault());
    host.addEventListener('dragstart', (event) => event.preventDefault());
  }

  get isDragging(): boolean {
    return this.ghost !== undefined;
  }

  /** Calls off what goes on. */
  stop(): void {
    this.finish(undefined);
  }

  private begin(event: PointerEvent): void {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('.paper[data-card]');
    if (!card || this.press || event.button !== 0 || !event.isPrimary || target.closest('[data-vote]')) return;
    const { card: id = '', in: from = '' } = card.dataset;
    const rests = event.pointerType === 'touch' && !target.closest('.grip');
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    this.at = { x, y };
    const timer = rests ? window.setTimeout(() => this.lift(), liftAfterMs) : 0;
    this.press = { id, from: from as Spot, pointer, element: card, x, y, rests, timer };
    this.listen();
  }

  private listen(): void {
    this.ends = new AbortController();
    const { signal } = this.ends;
    window.addEventListener('pointermove', (event) => this.move(event), { signal });
    window.addEventListener('pointerup', (event) => this.end(event), { signal });
    window.addEventListener('pointercancel', (event) => event.pointerId === this.press?.pointer && this.stop(), {
      signal,
    });
    window.addEventListener('blur', () => this.stop(), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.isDragging) return;
        event.preventDefault();
        event.stopPropagation();
        this.stop();
      },
      { signal, capture: true },
    );
  }

  private move(event: PointerEvent): void {
    const { press } = this;
    if (event.pointerId !== press?.pointer) return;
    this.at = { x: event.clientX, y: event.clientY };
    if (this.ghost) {
      this.follow();
      return;
    }
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (press.rests && far > restWithinPx) this.stop();
    else if (!press.rests && far > dragAfterPx) this.lift();
  }

  private end(event: PointerEvent): void {
    if (event.pointerId !== this.press?.pointer) return;
    if (this.isDragging) swallowClick();
    this.finish(this.over);
  }

  /** The card leaves the paper: its likeness follows the pointer. */
  private lift(): void {
    const { press } = this;
    if (!press || this.ghost) return;
    const { left, top, width } = press.element.getBoundingClientRect();
    const ghost = press.element.cloneNode(true) as HTMLElement;
    ghost.removeAttribute('data-card');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.classList.add('ghost');
    ghost.inert = true;
    for (const [name, px] of Object.entries({ '--left': left - press.x, '--top': top - press.y, '--width': width }))
      ghost.style.setProperty(name, `${px}px`);
    this.ghost = ghost;
    this.host.append(ghost);
    this.events.onBegin(press);
    this.follow();
    this.scroll();
  }

  private follow(): void {
    const { x, y } = this.at;
    this.ghost?.style.setProperty('--x', `${x}px`);
    this.ghost?.style.setProperty('--y', `${y}px`);
    const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]');
    const spot = spots.find((one) => one === place?.dataset['place']);
    if (spot === this.over) return;
    this.over = spot;
    this.events.onOver(spot);
  }

  /** Near an edge the board goes on below the pointer. */
  private scroll(): void {
    const scroller = scrollerOf(this.host);
    const { top, bottom } =
      scroller === document.documentElement ? { top: 0, bottom: window.innerHeight } : scroller.getBoundingClientRect();
    const { y } = this.at;
    const into =
      Math.max(0, edgePx - (Math.min(window.innerHeight, bottom) - y)) - Math.max(0, edgePx - (y - Math.max(0, top)));
    if (into !== 0) {
      scroller.scrollTop += Math.sign(into) * Math.min(fastestPx, Math.ceil(Math.abs(into) / 4));
      this.follow();
    }
    this.frame = requestAnimationFrame(() => this.scroll());
  }

  private finish(spot: Spot | undefined): void {
    const { press, ghost } = this;
    window.clearTimeout(press?.timer);
    cancelAnimationFrame(this.frame);
    this.ends?.abort();
    ghost?.remove();
    this.press = undefined;
    this.ghost = undefined;
    this.over = undefined;
    if (press && ghost) this.events.onEnd(press, spot);
  }
}

/** What scrolls the board: itself, or the page in a small window. */
function scrollerOf(host: HTMLElement): HTMLElement {
  const isOwn = host.scrollHeight > host.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(host).overflowY);
  return isOwn ? host : document.documentElement;
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
