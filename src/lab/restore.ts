import type { Removed } from './lab-state.ts';
import type { Session } from './session.ts';

/**
 * The session with what was removed back in its place, and all that has been done since kept: a step, a card (with its dots) or a pair where it stood, dots
 * on cards that have none now, or the whole session. Pure.
 */
export function restore(session: Session, { what, before }: Removed): Session {
  const revision = session.revision + 1;
  switch (what) {
    case 'session':
      return { ...before, revision: Math.max(before.revision, session.revision) + 1 };
    case 'votes':
      return { ...session, votes: withDots(session, before), revision };
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
      return { ...session, cards: back(session.cards, before.cards), votes: withDots(session, before), revision };
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

function withDots(session: Session, before: Session): Session['votes'] {
  return { ...session.votes, dots: { ...before.votes.dots, ...session.votes.dots } };
}
