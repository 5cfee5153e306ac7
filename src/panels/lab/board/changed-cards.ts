import { changesSince } from '../../../lab/changes/changes-since.ts';
import type { Card, Session } from '../../../lab/session.ts';
import type { CardMark } from './card-view.ts';

/** What has become of the cards since the last lab. */
export interface ChangedCards {
  /** By card id. */
  readonly marks: ReadonlyMap<string, CardMark>;
  readonly removed: readonly Card[];
}

const known = new WeakMap<Session, ChangedCards>();

/** The marks of the cards; undefined in the first lab. A card that is new is only that, and one that was moved and edited is moved. */
export function changedCards(session: Session): ChangedCards | undefined {
  const { previous } = session;
  if (!previous) return undefined;
  const before = known.get(session);
  if (before) return before;
  const { cards, movedCards } = changesSince(previous, session);
  const marks = new Map<string, CardMark>();
  for (const { now } of cards.edited) marks.set(now.id, 'edited');
  for (const { card } of movedCards) marks.set(card.id, 'moved');
  for (const { id } of cards.added) marks.set(id, 'added');
  const made = { marks, removed: cards.removed };
  known.set(session, made);
  return made;
}
