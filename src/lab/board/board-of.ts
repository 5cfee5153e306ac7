import type { Cell, Target } from '../matrix.ts';
import { cells } from '../matrix.ts';
import type { Card, CardState, Session } from '../session.ts';

/** What is shown of a board; '' for all. */
export interface BoardFilter {
  readonly where: Target | '';
  readonly state: CardState | '';
  /** A kept pair. */
  readonly pair: string;
}

/** Everything is shown. */
export const wholeBoard: BoardFilter = { where: '', state: '', pair: '' };

/** A board as it is laid out: the cards of each place in the order of the session, a card in each of its places, and those that have none. */
export interface Board {
  readonly places: ReadonlyMap<Cell, readonly Card[]>;
  readonly unplaced: readonly Card[];
  /** How many cards are shown, each counted once, and how many there are. */
  readonly shown: number;
  readonly total: number;
}

/** True where some cards are left out. */
export function isNarrowed({ where, state, pair }: BoardFilter): boolean {
  return where !== '' || state !== '' || pair !== '';
}

/**
 * Lays the cards out by place, those that the filter lets through. Every place of the matrix has its list, an empty one too. A place that a card names twice holds it
 * once. Pure; never throws.
 */
export function boardOf(cards: readonly Card[], filter: BoardFilter = wholeBoard): Board {
  const places = new Map<Cell, Card[]>(cells.map((cell) => [cell, []]));
  const unplaced: Card[] = [];
  let shown = 0;
  for (const card of cards) {
    if (!isShown(card, filter)) continue;
    shown += 1;
    if (card.cells.length === 0) unplaced.push(card);
    for (const cell of new Set(card.cells)) places.get(cell)?.push(card);
  }
  return { places, unplaced, shown, total: cards.length };
}

/** True where the filter lets a card through. */
export function isShown(card: Card, { where, state, pair }: BoardFilter): boolean {
  return (
    (where === '' || card.where === where) &&
    (state === '' || card.state === state) &&
    (pair === '' || card.pair === pair)
  );
}

/** A card with its dots and its rank among the others. */
export interface Ranked {
  readonly card: Card;
  readonly dots: number;
  /** 1 for the most; cards with equally many share a rank, and the next one counts them all. */
  readonly rank: number;
}

/** The cards that have dots, the most first; alike stand in the order of the board and share a rank. */
export function mostDots({ cards, votes }: Pick<Session, 'cards' | 'votes'>): readonly Ranked[] {
  const counted = cards
    .map((card) => ({ card, dots: votes.dots[card.id] ?? 0 }))
    .filter(({ dots }) => dots > 0)
    .sort((one, other) => other.dots - one.dots);
  let rank = 1;
  return counted.map(({ card, dots }, at) => {
    if (dots !== counted[at - 1]?.dots) rank = at + 1;
    return { card, dots, rank };
  });
}
