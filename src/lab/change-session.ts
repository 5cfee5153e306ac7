import { never } from '../problem/never.ts';
import type { LabAction } from './lab-action.ts';
import type { Card, DataNote, Session, Votes } from './session.ts';
import { limits } from './session.ts';

/**
 * The session after an action; the very same where it changes nothing (an id that is not there, a list that is full). `id` names what is new. Pure: the
 * same session, action and id give the same answer. Each change makes the revision one more.
 */
export function changeSession(session: Session, action: LabAction, id: string): Session {
  const changed = change(session, action, id);
  return changed === session || action.type === 'replace' ? changed : { ...changed, revision: session.revision + 1 };
}

function change(session: Session, action: LabAction, id: string): Session {
  switch (action.type) {
    case 'describe':
      return { ...session, ...action.change };
    case 'addStep':
      return addStep(session, action, id);
    case 'renewStep':
      return withData(edit(session, 'steps', action.id, { address: action.address }), session, action.data);
    case 'editStep':
      return edit(session, 'steps', action.id, action.change);
    case 'duplicateStep': {
      const step = session.steps.find((one) => one.id === action.id);
      return step ? addStep(session, { step: { ...step, title: action.title }, after: step.id }, id) : session;
    }
    case 'moveStep':
      return moveStep(session, action.id, action.to);
    case 'removeStep':
      return remove(session, 'steps', action.id);
    case 'editSlide':
      return { ...session, [action.slide]: { ...session[action.slide], ...action.change } };
    case 'addCard':
      return session.cards.length >= limits.cards
        ? session
        : { ...session, cards: [...session.cards, { ...action.card, id }] };
    case 'editCard':
      return edit(session, 'cards', action.id, action.change);
    case 'placeCard':
      return editCells(session, action.id, (cells) => [
        ...new Set([...cells.filter((cell) => cell !== action.from), action.into]),
      ]);
    case 'unplaceCard':
      return editCells(session, action.id, (cells) => cells.filter((cell) => cell !== action.from));
    case 'removeCard':
      return withoutVotes(remove(session, 'cards', action.id), action.id);
    case 'vote':
      return vote(session, action.id, action.by);
    case 'setVoting':
      return { ...session, votes: limited({ ...session.votes, ...action.change }) };
    case 'resetVotes':
      return { ...session, votes: { ...session.votes, dots: {} } };
    case 'keepPair':
      return session.pairs.length >= limits.pairs
        ? session
        : withData({ ...session, pairs: [...session.pairs, { ...action.pair, id }] }, session, action.data);
    case 'renamePair':
      return edit(session, 'pairs', action.id, { name: action.name });
    case 'removePair':
      return withoutPair(remove(session, 'pairs', action.id), action.id);
    case 'beginNextLab':
      return nextLab(session, action.title);
    case 'replace':
      return action.session;
    default:
      return never(action);
  }
}

type Lists = 'steps' | 'cards' | 'pairs';

function edit<L extends Lists>(session: Session, list: L, id: string, change: Partial<Session[L][number]>): Session {
  if (!session[list].some((one) => one.id === id)) return session;
  return { ...session, [list]: session[list].map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function remove(session: Session, list: Lists, id: string): Session {
  const rest = session[list].filter((one) => one.id !== id);
  return rest.length === session[list].length ? session : { ...session, [list]: rest };
}

function addStep(
  session: Session,
  { step, after, data }: Pick<Extract<LabAction, { type: 'addStep' }>, 'step' | 'after' | 'data'>,
  id: string,
): Session {
  if (session.steps.length >= limits.steps) return session;
  const behind = session.steps.findIndex((one) => one.id === after);
  const at = behind < 0 ? session.steps.length : behind + 1;
  return withData({ ...session, steps: session.steps.toSpliced(at, 0, { ...step, id }) }, session, data);
}

function moveStep(session: Session, id: string, to: number): Session {
  const from = session.steps.findIndex((one) => one.id === id);
  const step = session.steps[from];
  const at = Math.max(0, Math.min(to, session.steps.length - 1));
  if (!step || at === from) return session;
  return { ...session, steps: session.steps.toSpliced(from, 1).toSpliced(at, 0, step) };
}

function editCells(session: Session, id: string, change: (cells: Card['cells']) => Card['cells']): Session {
  const card = session.cards.find((one) => one.id === id);
  return card ? edit(session, 'cards', id, { cells: change(card.cells) }) : session;
}

/** The dots that are left to give; undefined where they are not limited. */
export function dotsLeft({ people, perPerson, dots }: Votes): number | undefined {
  if (people === 0) return undefined;
  return Math.max(0, people * perPerson - Object.values(dots).reduce((sum, count) => sum + count, 0));
}

function vote(session: Session, id: string, by: 1 | -1): Session {
  const { votes } = session;
  const before = votes.dots[id] ?? 0;
  const isKnown = session.cards.some((card) => card.id === id);
  const after = before + by;
  if (!isKnown || after < 0 || after > limits.dots || (by > 0 && dotsLeft(votes) === 0)) return session;
  const others = without(votes.dots, id);
  return { ...session, votes: { ...votes, dots: after === 0 ? others : { ...others, [id]: after } } };
}

function without(dots: Votes['dots'], card: string): Votes['dots'] {
  return Object.fromEntries(Object.entries(dots).filter(([id]) => id !== card));
}

function limited(votes: Votes): Votes {
  const within = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, Math.round(Number.isFinite(value) ? value : least)));
  return { ...votes, perPerson: within(votes.perPerson, 1, 20), people: within(votes.people, 0, limits.people) };
}

function withoutVotes(session: Session, card: string): Session {
  const { votes } = session;
  return votes.dots[card] === undefined
    ? session
    : { ...session, votes: { ...votes, dots: without(votes.dots, card) } };
}

/** Cards that meant a pair that is gone mean none. */
function withoutPair(session: Session, pair: string): Session {
  if (!session.cards.some((card) => card.pair === pair)) return session;
  return { ...session, cards: session.cards.map((card) => (card.pair === pair ? { ...card, pair: '' } : card)) };
}

/** Names the edition of a region, once; a new edition stands in the place of the one before. */
function withData(changed: Session, before: Session, note: DataNote | undefined): Session {
  if (!note || changed === before) return changed;
  const others = changed.data.filter(({ pack }) => pack !== note.pack);
  return { ...changed, data: [...others, note].slice(-limits.data) };
}

function nextLab(session: Session, title: string): Session {
  const { title: was, place, date, group, steps, cards, votes, pairs, revision } = session;
  const previous = { title: was, place, date, group, steps, cards, votes, pairs, revision };
  return { ...session, title, ...{ place: '', date: '', group: '' }, votes: { ...votes, dots: {} }, previous };
}
