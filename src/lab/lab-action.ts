import type { Cell } from './matrix.ts';
import type { Card, DataNote, KeptPair, Session, Slide, Step, Votes } from './session.ts';

/** Everything that changes a session, by name. `change-session.ts` turns each into a new session. */
export type LabAction =
  | { readonly type: 'describe'; readonly change: Partial<Pick<Session, 'title' | 'place' | 'date' | 'group'>> }
  /** A new step, after the one that is named, or last. */
  | { readonly type: 'addStep'; readonly step: Omit<Step, 'id'>; readonly after?: string; readonly data?: DataNote }
  /** The view of a step anew. */
  | { readonly type: 'renewStep'; readonly id: string; readonly address: string; readonly data?: DataNote }
  | { readonly type: 'editStep'; readonly id: string; readonly change: Partial<Omit<Step, 'id' | 'address'>> }
  | { readonly type: 'duplicateStep'; readonly id: string; readonly title: string }
  /** To a place among the others, 0 for the first. */
  | { readonly type: 'moveStep'; readonly id: string; readonly to: number }
  | { readonly type: 'removeStep'; readonly id: string }
  | { readonly type: 'editSlide'; readonly slide: 'opening' | 'closing'; readonly change: Partial<Slide> }
  | { readonly type: 'addCard'; readonly card: Omit<Card, 'id'> }
  | { readonly type: 'editCard'; readonly id: string; readonly change: Partial<Omit<Card, 'id'>> }
  /** Into a place of the matrix, out of another where one is named. */
  | { readonly type: 'placeCard'; readonly id: string; readonly into: Cell; readonly from?: Cell }
  | { readonly type: 'unplaceCard'; readonly id: string; readonly from: Cell }
  | { readonly type: 'removeCard'; readonly id: string }
  /** A dot on a card, or one away. */
  | { readonly type: 'vote'; readonly id: string; readonly by: 1 | -1 }
  | { readonly type: 'setVoting'; readonly change: Partial<Pick<Votes, 'perPerson' | 'people'>> }
  | { readonly type: 'resetVotes' }
  | { readonly type: 'keepPair'; readonly pair: Omit<KeptPair, 'id'>; readonly data?: DataNote }
  | { readonly type: 'renamePair'; readonly id: string; readonly name: string }
  | { readonly type: 'removePair'; readonly id: string }
  /** The lab is over: the next one begins with what it left, and knows what it was. */
  | { readonly type: 'beginNextLab'; readonly title: string }
  /** Another session in the place of this one: opened, merged, or a ready track. */
  | { readonly type: 'replace'; readonly session: Session };

/** Sends an action from an element to the page. The event is `lab`; it bubbles. */
export function actOnLab(from: EventTarget, action: LabAction): void {
  from.dispatchEvent(new CustomEvent<LabAction>('lab', { detail: action, bubbles: true }));
}
