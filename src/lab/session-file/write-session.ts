import type { Card, DataNote, KeptPair, Lab, Session, Slide, Step, Votes } from '../session.ts';
import { sessionVersion } from './migrations.ts';
import { sessionFormat } from './session-format.ts';
import type { IncludedPack } from './session-format.ts';

/** What stands in a session file beside the session. */
export interface SessionExtra {
  /** Name and version of the app that writes. */
  readonly app: string;
  /** When it was saved, ISO date and time. */
  readonly saved: string;
  readonly included: readonly IncludedPack[];
}

/**
 * The text of a session file: JSON with two spaces, a line at the end. The members stand in the same order always, so that two files can be compared line by
 * line: format and version; what the lab was; pages of words; steps, cards, votes, pairs; regions; the last lab; regions that are included. Pure; `readSession` gives
 * back the same session.
 */
export function writeSession(session: Session, { app, saved, included }: SessionExtra): string {
  const { id, opening, closing, data, previous } = session;
  const { title, place, date, group, ...lists } = labOf(session);
  const file = {
    ...{ format: sessionFormat, version: sessionVersion, app, saved },
    ...{ id, title, place, date, group },
    opening: slideOf(opening),
    closing: slideOf(closing),
    ...lists,
    data: data.map(noteOf),
    ...(previous ? { previous: labOf(previous) } : {}),
    ...(included.length > 0 ? { included: included.map(packOf) } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function labOf({ title, place, date, group, steps, cards, votes, pairs, revision }: Lab): Lab {
  return {
    ...{ title, place, date, group, revision },
    steps: steps.map(stepOf),
    cards: cards.map(cardOf),
    votes: votesOf(votes, cards),
    pairs: pairs.map(pairOf),
  };
}

function slideOf({ shown, title, text }: Slide): Slide {
  return { shown, title, text };
}

function stepOf({ id, title, note, question, kind, address }: Step): Step {
  return { id, title, kind, question, note, address };
}

function cardOf({ id, what, who, where, pair, cells, method, state, note }: Card): Card {
  return { id, what, who, where, pair, cells, method, state, note };
}

/** The dots stand in the order of the cards. */
function votesOf({ perPerson, people, dots }: Votes, cards: readonly Card[]): Votes {
  const given = cards.flatMap(({ id }) => (Object.hasOwn(dots, id) ? [[id, dots[id]] as const] : []));
  return { perPerson, people, dots: Object.fromEntries(given) as Votes['dots'] };
}

function pairOf({ id, name, pack, level, a, b, route }: KeptPair): KeptPair {
  return { id, name, pack, level, a, b, route };
}

function noteOf({ pack, title, date, edition }: DataNote): DataNote {
  return { pack, title, date, edition };
}

function packOf({ id, title, files }: IncludedPack): IncludedPack {
  return { id, title, files };
}
