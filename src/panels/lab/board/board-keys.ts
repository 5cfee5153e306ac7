import type { Card } from '../../../lab/session.ts';
import type { LabText } from '../../../text/sv/lab.ts';
import { columnOf, spotBeside } from './board-places.ts';
import { itemOf, nextItem } from './board-focus.ts';
import type { Spot } from './card-view.ts';

export interface KeyEvents {
  readonly cardOf: (id: string) => Card | undefined;
  readonly nameOf: (card: Card) => string;
  /** What a place is called, and how many cards lie there. */
  readonly spotWords: (spot: Spot) => string;
  readonly say: (make: (words: LabText['board']) => string) => void;
  readonly onOver: (spot: Spot | undefined) => void;
  /** The card that has been taken up; '' when it is let go. */
  readonly onCarry: (id: string) => void;
  readonly onPlace: (id: string, from: Spot, to: Spot) => void;
  readonly onVote: (id: string, by: 1 | -1) => void;
}

interface Carried {
  readonly card: Card;
  readonly from: Spot;
  readonly at: Spot;
  /** The column that it goes back to from the cards without a place. */
  readonly column: number;
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The board by keyboard: arrows go between cards and places, M or Space takes up a card, arrows carry it, Enter lets it go, Escape leaves it where it was. */
export class BoardKeys {
  private readonly host: HTMLElement;
  private readonly events: KeyEvents;
  private carried: Carried | undefined;

  constructor(host: HTMLElement, events: KeyEvents) {
    this.host = host;
    this.events = events;
    host.addEventListener('keydown', (event) => this.press(event));
    // The click of the space bar comes when it is let go.
    host.addEventListener('keyup', (event) => {
      if (event.key === ' ' && this.cardAt(event.target as Element)) event.preventDefault();
    });
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.carried && !(relatedTarget instanceof Node && host.contains(relatedTarget))) this.stop();
    });
    host.addEventListener('pointerdown', () => this.stop());
  }

  /** Leaves what is carried where it was. */
  stop(): void {
    const { carried } = this;
    if (!carried) return;
    this.letGo();
    this.events.say((words) => words.moving.cancelled(this.events.nameOf(carried.card)));
  }

  /** The board has been drawn anew: what is carried still is, unless it is gone. */
  follow(): void {
    const { carried } = this;
    if (!carried) return;
    if (!this.events.cardOf(carried.card.id)) {
      this.letGo();
      return;
    }
    this.events.onCarry(carried.card.id);
    this.events.onOver(carried.at);
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isHeard = this.carried ? this.carry(event, this.carried) : this.walk(event);
    if (!isHeard) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** True where the key meant something. A key that is held down goes on only through places. */
  private walk(event: KeyboardEvent): boolean {
    const { key, repeat } = event;
    const target = event.target as Element;
    const presses = key === 'Enter' || key === ' ';
    if (target.closest('[data-vote]')) return repeat && presses;
    const item = target.closest('[data-item]') ? itemOf(target) : undefined;
    if (!item) return false;
    if (arrows.includes(key) || key === 'Home' || key === 'End') {
      nextItem(this.host, target, key)?.focus();
      return true;
    }
    if (key === 'Enter') return repeat;
    const card = this.events.cardOf(item.card);
    return card !== undefined && this.ask(card, item.spot, event);
  }

  /** A card is taken up, or gets a dot. */
  private ask(card: Card, spot: Spot, { key, repeat, target }: KeyboardEvent): boolean {
    switch (key) {
      case 'm':
      case 'M':
      case ' ':
        if (!repeat) this.take(card, spot);
        return true;
      case '+':
      case '-':
        if (!repeat && (target as Element).closest('.paper')?.querySelector('[data-vote]'))
          this.events.onVote(card.id, key === '+' ? 1 : -1);
        return true;
      default:
        return false;
    }
  }

  private carry({ key, repeat }: KeyboardEvent, carried: Carried): boolean {
    if (arrows.includes(key)) {
      this.carryTo(spotBeside(carried.at, key, carried.column));
      return true;
    }
    if (key === 'Tab') {
      this.stop();
      return false;
    }
    if (repeat) return true;
    if (key === 'Escape') this.stop();
    if (key === 'Enter' || key === ' ' || key === 'm' || key === 'M') this.drop(carried);
    return true;
  }

  private take(card: Card, from: Spot): void {
    this.carried = { card, from, at: from, column: columnOf(from) };
    this.events.onCarry(card.id);
    this.events.onOver(from);
    this.events.say((words) => words.moving.taken(this.events.nameOf(card), this.events.spotWords(from)));
  }

  private carryTo(at: Spot): void {
    const { carried } = this;
    if (!carried || at === carried.at) return;
    this.carried = { ...carried, at, column: at === 'tray' ? carried.column : columnOf(at) };
    this.events.onOver(at);
    this.events.say((words) => words.moving.at(this.events.spotWords(at)));
    const place = [...this.host.querySelectorAll('[data-place]')].find((one) => one.getAttribute('data-place') === at);
    place?.scrollIntoView({ block: 'nearest' });
  }

  private drop(carried: Carried): void {
    if (carried.at === carried.from) {
      this.stop();
      return;
    }
    this.letGo();
    this.events.onPlace(carried.card.id, carried.from, carried.at);
  }

  private letGo(): void {
    this.carried = undefined;
    this.events.onCarry('');
    this.events.onOver(undefined);
  }

  private cardAt(target: Element): Card | undefined {
    return target.closest('[data-vote]') ? undefined : this.events.cardOf(itemOf(target)?.card ?? '');
  }
}
