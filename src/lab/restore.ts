import type { Removed } from './lab-state.ts';
import { limits } from './session.ts';
import type { Session } from './session.ts';

/**
 * The session with what was removed back in its place, and all that has been done since kept: a step, a card (with its dots) or a pair where it stood, dots
 * on cards that have none now, or the whole session. The very same where there is no room for it any more. Pure.
 */
export function restore(session: Session, removed: Removed): Session {
  const restored = restoredIn(session, removed);
  const hasRoom = (['steps', 'cards', 'pairs'] as const).every((part) => restored[part].length <= limits[part]);
  return hasRoom ? restored : session;
}

function restoredIn(session: Session, { what, before }: Removed): Session {
  const revision = session.revision + 1;
  switch (what) {
    case 'session':
      return { ...before, revision: Math.max(before.revision, session.revision) + 1 };
    case 'votes':
      return { ...session, votes: withDots(session, before, session.cards), revision };
    case 'step':
      return { ...session, steps: back(session.steps, before.steps), revision };
    case 'pair':
      return {
        ...session,
        pairs: back(session.pairs, before.pairs),
        cards: session.cards.map((card) => {
          const was = before.cards.find(({ id }) => id === card.id)?.pair ?? '';
          return card.pair === '' && session.pairs.every(({ id }) => id !== was) ? { ...card, pair: was } : card;
        }),
        revision,
      };
    case 'card':
      return withCards(session, before, revision);
  }
}

/** The list with what of the earlier one is not in it, each where it stood. */
function back<T extends { readonly id: string }>(now: readonly T[], before: readonly T[]): readonly T[] {
  const known = new Set(now.map(({ id }) => id));
  return before.reduce<readonly T[]>(
    (list, one, at) => (known.has(one.id) ? list : list.toSpliced(Math.min(at, list.length), 0, one)),
    now,
  );
}

function withCards(session: Session, before: Session, revision: number): Session {
  const cards = back(session.cards, before.cards);
  return { ...session, cards, votes: withDots(session, before, cards), revision };
}

/** The dots of before and of now on the cards that are there. */
function withDots(session: Session, before: Session, cards: Session['cards']): Session['votes'] {
  const dots = Object.entries({ ...before.votes.dots, ...session.votes.dots });
  const known = new Set(cards.map(({ id }) => id));
  return { ...session.votes, dots: Object.fromEntries(dots.filter(([card]) => known.has(card))) };
}
