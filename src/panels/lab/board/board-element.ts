import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { LightElement } from '../../../element/light-element.ts';
import { boardOf, wholeBoard } from '../../../lab/board/board-of.ts';
import type { Board } from '../../../lab/board/board-of.ts';
import { dotsLeft } from '../../../lab/change-session.ts';
import { actOnLab } from '../../../lab/lab-action.ts';
import { partOf } from '../../../lab/matrix.ts';
import type { Card, KeptPair } from '../../../lab/session.ts';
import type { LabParts } from '../lab-parts.ts';
import { controlOf, itemOf, light, rove } from './board-focus.ts';
import type { Item } from './board-focus.ts';
import { boardHead } from './board-head.ts';
import { BoardKeys } from './board-keys.ts';
import { emptyDraft, orderOfBoard } from './board-state.ts';
import './board.css';
import './card.css';
import { CardDrag } from './card-drag.ts';
import { cardName, cardView, spotName } from './card-view.ts';
import type { Spot } from './card-view.ts';
import { changedCards } from './changed-cards.ts';
import { exampleView } from './example-view.ts';
import { KeptFocus } from './kept-focus.ts';
import { matrixView } from './matrix-view.ts';
import { firstShown, placeView, shownAtOnce } from './place-view.ts';
import { poleNames } from './pole-names.ts';
import type { PoleNames } from './pole-names.ts';
import { presentedBoard } from './presented-board.ts';
import { castVote } from './votes-given.ts';

/** How many more cards of a place are drawn in each frame once all of them are asked for. */
const eachFrame = 20;

/**
 * `<mr-board>`: the board of interventions as a surface. Cards are laid, opened, moved by pointer and by keyboard, and voted for.
 *
 * Properties: `parts`. Sends `lab` (placeCard, unplaceCard, vote), `board` (write, look) and `announce`.
 */
export class BoardElement extends LightElement {
  static override properties = { parts: { attribute: false } };

  declare parts: LabParts | undefined;

  private board: Board = boardOf([]);
  private readonly most = new Map<Spot, number>();
  /** Cards that are shown wherever they lie in their places: somebody has just laid them there. */
  private readonly also = new Set<string>();
  private growing = 0;
  private focused: Item | undefined;
  private arrived = '';
  /** A card that focus goes to once it is drawn. */
  private sought: Item | undefined;
  private poles = new Map<string, PoleNames | undefined>();
  private polesFrom: readonly unknown[] = [];
  private readonly drag = new CardDrag(this, {
    onBegin: ({ id }) => {
      this.mark(id);
    },
    onOver: (spot) => {
      this.over(spot);
    },
    onEnd: ({ id, from }, spot) => {
      this.over(undefined);
      this.mark('');
      if (spot && spot !== from) this.place(id, from, spot);
    },
  });
  private readonly keys = new BoardKeys(this, {
    cardOf: (id) => this.parts?.lab.session.cards.find((card) => card.id === id),
    nameOf: (card) => (this.parts ? cardName(card, this.parts.language) : ''),
    spotWords: (spot) => this.spotWords(spot),
    say: (make) => {
      if (this.parts) this.say(make(this.parts.language.lab.board));
    },
    onOver: (spot) => {
      this.over(spot);
    },
    onCarry: (id) => {
      this.mark(id);
    },
    onPlace: (id, from, to) => {
      this.place(id, from, to);
    },
    onVote: (id, by) => {
      this.vote(id, by);
    },
  });

  constructor() {
    super();
    new KeptFocus(this);
    this.addEventListener('click', (event) => this.press(event));
    this.addEventListener('focusin', ({ target }) => this.point(target as Element, true));
    this.addEventListener('pointerover', ({ target }) => this.point(target as Element, false));
    this.addEventListener('pointerleave', () => light(this, this.parts?.board.pointed ?? []));
    this.addEventListener('focusout', () => light(this, this.parts?.board.pointed ?? []));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag.stop();
    this.keys.stop();
    cancelAnimationFrame(this.growing);
  }

  /** The page hands over its parts at every news: the board is drawn anew only where it says something else. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('parts');
    const { parts } = this;
    return !before || !parts || saysOther(before, parts);
  }

  protected override willUpdate(): void {
    const { parts } = this;
    if (!parts) return;
    const { session } = parts.lab;
    this.board = boardOf(session.cards, parts.lab.presenting ? wholeBoard : parts.board.filter);
    const from = [session.pairs, parts.state.pack, parts.language];
    if (from.some((part, at) => part !== this.polesFrom[at])) {
      this.poles = new Map(session.pairs.map((pair: KeptPair) => [pair.id, poleNames(pair, parts)]));
      this.polesFrom = from;
    }
    if (parts.board.arrived !== '' && parts.board.arrived !== this.arrived) this.seek(parts.board.arrived);
    this.arrived = parts.board.arrived;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const { language } = parts;
    if (parts.lab.presenting) return presentedBoard(this.board, language);
    if (parts.board.isExample) return exampleView(parts, this);
    const { board } = language.lab;
    return html`
      ${boardHead(parts)}
      <h2 class="visually-hidden">${board.board}</h2>
      <p class="visually-hidden" id="mr-board-keys">${board.keys}</p>
      <div class="matrix" role="group" aria-label=${board.board} aria-describedby="mr-board-keys">
        ${matrixView({
          language,
          countOf: (cell) => this.board.places.get(cell)?.length ?? 0,
          placeOf: (cell) => this.placeView(cell, this.board.places.get(cell) ?? [], board.questions[partOf(cell)]),
        })}
        <section class="tray" aria-labelledby="mr-board-tray">
          <h3 id="mr-board-tray">${board.unplaced}</h3>
          ${this.placeView('tray', this.board.unplaced, board.unplacedHint)}
        </section>
      </div>
    `;
  }

  protected override updated(): void {
    if (this.sought) this.goTo(this.sought);
    rove(this, this.focused);
    light(this, this.parts?.board.pointed ?? []);
    this.keys.follow();
  }

  private placeView(spot: Spot, cards: readonly Card[], invitation: string): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const { language, lab, board } = parts;
    const marks = board.showsChanges ? changedCards(lab.session)?.marks : undefined;
    const isFull = dotsLeft(lab.session.votes) === 0;
    return placeView({
      ...{ spot, cards, invitation, language },
      most: Math.max(firstShown, this.most.get(spot) ?? 0),
      also: this.also,
      onShow: (place, all) => this.show(place, all),
      cardOf: (card) => {
        const dots = lab.session.votes.dots[card.id] ?? 0;
        const votes = board.isVoting ? { isFull } : undefined;
        const mark = marks?.get(card.id);
        const pole = this.poleOf(card);
        return guard([card, dots, board.isVoting && isFull, board.isVoting, mark, pole, language], () =>
          cardView({ card, spot, pole, dots, mark, votes, language }),
        );
      },
    });
  }

  private poleOf({ where, pair }: Card): string {
    const names = this.poles.get(pair);
    return (where === 'A' ? names?.a : where === 'B' ? names?.b : undefined) ?? '';
  }

  private spotWords(spot: Spot): string {
    const { parts } = this;
    if (!parts) return '';
    const { board } = parts.language.lab;
    const { length } = spot === 'tray' ? this.board.unplaced : (this.board.places.get(spot) ?? []);
    const cards = length === 0 ? board.noCards : board.cards(parts.language.format.count(length), length === 1);
    return board.placeCount(spotName(spot, parts.language), cards);
  }

  private press({ target }: MouseEvent): void {
    const element = target as Element;
    const item = itemOf(element);
    const { parts } = this;
    if (!item || !parts || parts.board.isExample) return;
    const by = element.closest<HTMLElement>('[data-vote]')?.dataset['vote'];
    const card = parts.lab.session.cards.find(({ id }) => id === item.card);
    if (by && card) this.vote(card.id, by === '1' ? 1 : -1);
    else if (element.closest('[data-new]'))
      orderOfBoard(this, {
        ...{ type: 'write', id: '' },
        card: { ...emptyDraft, cells: item.spot === 'tray' ? [] : [item.spot] },
      });
    else if (card && element.closest('.open')) orderOfBoard(this, { type: 'write', id: card.id, card });
  }

  private vote(id: string, by: 1 | -1): void {
    const said = this.parts && castVote(this, this.parts, id, by);
    if (said) this.say(said);
  }

  private place(id: string, from: Spot, to: Spot): void {
    const { parts } = this;
    const card = parts?.lab.session.cards.find((one) => one.id === id);
    if (!parts || !card) return;
    const { board } = parts.language.lab;
    const name = cardName(card, parts.language);
    this.sought = { card: id, spot: to };
    if (to !== 'tray') {
      actOnLab(this, { type: 'placeCard', id, into: to, ...(from === 'tray' ? {} : { from }) });
      this.say(board.moving.placed(name, spotName(to, parts.language)));
      return;
    }
    if (from !== 'tray') actOnLab(this, { type: 'unplaceCard', id, from });
    if (card.cells.length < 2) this.say(board.moving.unplaced(name));
  }

  /** Draws the other cards of a place, some in each frame and at most so many at once; or the first of them. */
  private show(spot: Spot, all: boolean): void {
    cancelAnimationFrame(this.growing);
    const { length } = spot === 'tray' ? this.board.unplaced : (this.board.places.get(spot) ?? []);
    const until = Math.min(length, (this.most.get(spot) ?? firstShown) + shownAtOnce);
    const grow = (): void => {
      const next = Math.min(until, (this.most.get(spot) ?? firstShown) + eachFrame);
      this.most.set(spot, next < length ? next : Infinity);
      this.requestUpdate();
      if (next < until) this.growing = requestAnimationFrame(grow);
    };
    if (all) grow();
    else {
      this.most.delete(spot);
      this.also.clear();
      this.requestUpdate();
    }
  }

  private seek(id: string): void {
    const card = this.parts?.lab.session.cards.find((one) => one.id === id);
    this.sought = { card: id, spot: card?.cells[0] ?? 'tray' };
  }

  private goTo(item: Item): void {
    const control = controlOf(this, item);
    if (!control) {
      const cards = item.spot === 'tray' ? this.board.unplaced : (this.board.places.get(item.spot) ?? []);
      const isBelow = cards.findIndex(({ id }) => id === item.card) >= (this.most.get(item.spot) ?? firstShown);
      if (!isBelow || this.also.has(item.card)) this.sought = undefined;
      else {
        this.also.add(item.card);
        this.requestUpdate();
      }
      return;
    }
    this.sought = undefined;
    this.focused = item;
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'nearest' });
  }

  private point(target: Element, isFocus: boolean): void {
    const item = itemOf(target);
    if (isFocus && item) {
      this.focused = item;
      rove(this, item);
    }
    const card = target.closest<HTMLElement>('.paper')?.dataset['card'];
    light(this, card ? [card] : (this.parts?.board.pointed ?? []));
  }

  private over(spot: Spot | undefined): void {
    for (const place of this.querySelectorAll('[data-place]'))
      place.toggleAttribute('data-over', place.getAttribute('data-place') === spot);
  }

  /** The card that is on its way. */
  private mark(id: string): void {
    this.toggleAttribute('data-moving', id !== '');
    for (const one of this.querySelectorAll<HTMLElement>('.paper[data-card]'))
      one.toggleAttribute('data-taken', id !== '' && one.dataset['card'] === id);
  }

  private say(words: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: words, bubbles: true }));
  }
}

function saysOther(before: LabParts, { lab, board, language, sentence, state }: LabParts): boolean {
  return (
    before.lab.session !== lab.session ||
    before.lab.presenting !== lab.presenting ||
    before.board !== board ||
    before.language !== language ||
    before.sentence !== sentence ||
    before.state.pack !== state.pack ||
    before.state.settled !== state.settled
  );
}

customElements.define('mr-board', BoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-board': BoardElement;
  }
}
