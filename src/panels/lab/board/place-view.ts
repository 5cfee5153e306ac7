import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Card } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import type { Spot } from './card-view.ts';
import { spotName } from './card-view.ts';

/** How many cards a place shows before it is asked for all. */
export const firstShown = 6;

/** How many more one press shows at most. */
export const shownAtOnce = 300;

export interface PlaceView {
  readonly spot: Spot;
  readonly cards: readonly Card[];
  /** How many of the cards are shown. */
  readonly most: number;
  /** Cards that are shown beyond them. */
  readonly also: ReadonlySet<string>;
  /** Said in an empty place. */
  readonly invitation: string;
  readonly language: LabLanguage;
  readonly cardOf: (card: Card, spot: Spot) => unknown;
  readonly onShow: (spot: Spot, all: boolean) => void;
}

/** A place of the board: its cards, the first of them where there are many, and the way to lay a new one there. Found by `data-place`. */
export function placeView(view: PlaceView): TemplateResult {
  const { spot, cards, most, also, language, invitation, cardOf } = view;
  const { board } = language.lab;
  const name = spotName(spot, language);
  const shown = cards.length > most ? cards.filter(({ id }, at) => at < most || also.has(id)) : cards;
  const count =
    cards.length === 0 ? board.noCards : board.cards(language.format.count(cards.length), cards.length === 1);
  return html`<div class="place" data-place=${spot} ?data-empty=${cards.length === 0}>
    <ul class="cards" ?data-many=${shown.length > 60} aria-label=${board.placeCount(name, count)}>
      ${repeat(
        shown,
        ({ id }) => id,
        (card) => cardOf(card, spot),
      )}
    </ul>
    ${more(view)}
    <button type="button" class="plus" data-item data-new tabindex="-1" aria-label=${board.newCardHere(name)}>
      ${cards.length === 0 ? html`<span class="invitation">${invitation}</span>` : nothing}
      <span class="sign-new" aria-hidden="true">+</span>
    </button>
  </div>`;
}

function more({ spot, cards, most, language, onShow }: PlaceView): TemplateResult | typeof nothing {
  if (cards.length <= firstShown) return nothing;
  const { board } = language.lab;
  const isWhole = most >= cards.length;
  const { count } = language.format;
  return html`<button type="button" class="more" @click=${() => onShow(spot, !isWhole)}>
    ${isWhole ? board.showFewer : cards.length - most > shownAtOnce ? board.showMore(count(shownAtOnce), count(cards.length)) : board.showAll(count(cards.length))}
  </button>`;
}
