import type { Route, View } from '../address/view.ts';
import type { Cell, Method, Target } from './matrix.ts';

/**
 * Everything that a lab leaves behind: the track, the board, the votes, the pairs that were kept. Immutable; ids are the session's own. Holds no figures:
 * a step is an address, and the region that it was made with is named in `data`.
 */
export interface Session {
  /** Stays the same from lab to lab, so that two copies can be merged. */
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** ISO date, `2026-11-22`; '' for none. */
  readonly date: string;
  readonly group: string;
  readonly opening: Slide;
  readonly closing: Slide;
  readonly steps: readonly Step[];
  readonly cards: readonly Card[];
  readonly votes: Votes;
  readonly pairs: readonly KeptPair[];
  readonly data: readonly DataNote[];
  /** How the last lab left it; undefined in the first. */
  readonly previous: Lab | undefined;
  /** One more with each change: of two copies it says which has been changed most, whatever the clocks say. */
  readonly revision: number;
}

/** A page of words before the first step or after the last. */
export interface Slide {
  readonly shown: boolean;
  readonly title: string;
  readonly text: string;
}

/** A step of the track: a full view, and what is said and asked there. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** For the one who presents. */
  readonly note: string;
  /** To the group. */
  readonly question: string;
  /** Opening a problem, or closing it (Grander 2019/2020, the labs' model). */
  readonly kind: 'open' | 'close';
  /** Query and hash of the view, as the address writes them, without what belongs to the one who looks. */
  readonly address: string;
}

/** An intervention on the board. */
export interface Card {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly where: Target;
  /** The kept pair whose poles are meant; '' for none. */
  readonly pair: string;
  /** Places in the matrix; empty while it has not been placed. */
  readonly cells: readonly Cell[];
  readonly method: Method | '';
  readonly state: CardState;
  readonly note: string;
}

export const cardStates = ['idea', 'planned', 'ongoing', 'done'] as const;

export type CardState = (typeof cardStates)[number];

/** Dots that the room has put on cards. */
export interface Votes {
  /** Dots that each person has. */
  readonly perPerson: number;
  /** People in the room; 0 where it has not been said, and then dots are not limited. */
  readonly people: number;
  /** By card id. */
  readonly dots: Readonly<Record<string, number>>;
}

/** A pole pair that the group wants to come back to, with the way between them where one was drawn. */
export interface KeptPair {
  readonly id: string;
  readonly name: string;
  readonly pack: string;
  readonly level: View['level'];
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly route: Route;
}

/** The edition of a region that the session was made with. */
export interface DataNote {
  readonly pack: string;
  readonly title: string;
  /** When the region's figures were fetched or made, ISO date. */
  readonly date: string;
  /** Names the edition: two with the same have the same figures. */
  readonly edition: string;
}

/** What the last lab left, to tell what has changed since. */
export interface Lab extends Pick<
  Session,
  'title' | 'place' | 'date' | 'group' | 'steps' | 'cards' | 'votes' | 'pairs'
> {
  readonly revision: number;
}

/** How many of each a session holds at most, and how long its texts may be, in characters. */
export const limits = {
  steps: 500,
  cards: 2000,
  pairs: 500,
  data: 50,
  text: 4000,
  title: 200,
  dots: 9999,
  people: 999,
} as const;

/** A session with nothing in it. */
export function emptySession(id: string): Session {
  return {
    id,
    ...{ title: '', place: '', date: '', group: '' },
    opening: { shown: true, title: '', text: '' },
    closing: { shown: true, title: '', text: '' },
    ...{ steps: [], cards: [], pairs: [], data: [] },
    votes: { perPerson: 3, people: 0, dots: {} },
    previous: undefined,
    revision: 0,
  };
}

/** True where nobody has put anything into it. */
export function isEmpty({ title, place, group, steps, cards, pairs, opening, closing }: Session): boolean {
  const words = [title, place, group, opening.title, opening.text, closing.title, closing.text];
  return words.every((one) => one === '') && [steps, cards, pairs].every(({ length }) => length === 0);
}
