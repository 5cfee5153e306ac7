import type { BoardFilter } from '../../../lab/board/board-of.ts';
import type { Target } from '../../../lab/matrix.ts';
import type { Card, KeptPair } from '../../../lab/session.ts';

/** How the board is looked at, and what is being written on it. Belongs to who looks: nothing of it is kept in the session. */
export interface BoardState {
  readonly filter: BoardFilter;
  readonly isVoting: boolean;
  /** Whether the cards with the most dots are listed. */
  readonly isListed: boolean;
  readonly showsChanges: boolean;
  /** Whether the example from the report stands in the place of the board. */
  readonly isExample: boolean;
  readonly editing: Editing | undefined;
  /** The card that was last added or moved: focus goes there. */
  readonly arrived: string;
  /** Cards that a remark points at. */
  readonly pointed: readonly string[];
}

/** A card as it is begun: nobody has said whom or what it is for. */
export type Draft = Omit<Card, 'id' | 'where'> & { readonly where: Target | '' };

/** A card that is being written: a new one where `id` is ''. */
export interface Editing {
  readonly id: string;
  readonly card: Draft;
}

/** A card with nothing on it. */
export const emptyDraft: Draft = {
  ...{ what: '', who: '', where: '', pair: '', cells: [], method: '', state: 'idea', note: '' },
};

/** A pair that is kept when the card that means it is saved. */
export type NewPair = Omit<KeptPair, 'id'>;

/** What is asked of the board beyond a change of the session. */
export type BoardOrder =
  | { readonly type: 'look'; readonly change: Partial<Omit<BoardState, 'editing'>> }
  /** Begins a new card, or opens one. */
  | { readonly type: 'write'; readonly card: Draft; readonly id: string }
  | { readonly type: 'leave' }
  /** Saves what is written; keeps `pair` first where one is given, and ties the card to it. */
  | { readonly type: 'save'; readonly id: string; readonly card: Omit<Card, 'id'>; readonly pair: NewPair | undefined };

/** Sends an order from an element to the page. The event is `board`; it bubbles. */
export function orderOfBoard(from: EventTarget, order: BoardOrder): void {
  from.dispatchEvent(new CustomEvent<BoardOrder>('board', { detail: order, bubbles: true }));
}
