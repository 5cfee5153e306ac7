import { same } from '../same.ts';
import type { Cell } from '../matrix.ts';
import type { Card, KeptPair, Lab, Session, Step } from '../session.ts';

/** What has changed in a session since a lab: what is new, what is gone, what is otherwise. All lists are empty where nothing has. */
export interface SessionChanges {
  readonly about: readonly AboutChange[];
  readonly steps: ListChanges<Step>;
  /** Steps that stand in another order among those that were there: as few of them as explain it. Numbers from 1. */
  readonly movedSteps: readonly { readonly step: Step; readonly from: number; readonly to: number }[];
  /** Cards whose places in the matrix are the only thing that is new stand in `movedCards` alone. */
  readonly cards: ListChanges<Card>;
  readonly movedCards: readonly { readonly card: Card; readonly from: readonly Cell[]; readonly to: readonly Cell[] }[];
  readonly pairs: ListChanges<KeptPair>;
  /** Dots of cards that are there now or were then, where they are not as many. */
  readonly votes: readonly { readonly card: Card; readonly before: number; readonly now: number }[];
}

export interface AboutChange {
  readonly field: 'title' | 'place' | 'date' | 'group';
  readonly before: string;
  readonly now: string;
}

export interface ListChanges<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** `fields` are those that differ, without the places of a card. */
  readonly edited: readonly { readonly before: T; readonly now: T; readonly fields: readonly (keyof T & string)[] }[];
}

/** What has changed since a lab. Pure; the lab itself has no changes. Things are the same by id, whatever has become of them. */
export function changesSince(before: Lab, now: Session): SessionChanges {
  const cards = listChanges(before.cards, now.cards, ['cells']);
  return {
    about: (['title', 'place', 'date', 'group'] as const).flatMap((field) =>
      before[field] === now[field] ? [] : [{ field, before: before[field], now: now[field] }],
    ),
    steps: listChanges(before.steps, now.steps),
    movedSteps: movedSteps(before.steps, now.steps),
    cards,
    movedCards: movedCards(before.cards, now.cards),
    pairs: listChanges(before.pairs, now.pairs),
    votes: voteChanges(before, now),
  };
}

/** True where nothing has changed. */
export function isUnchanged({ about, steps, movedSteps, cards, movedCards, pairs, votes }: SessionChanges): boolean {
  const lists = [steps, cards, pairs].flatMap(({ added, removed, edited }) => [added, removed, edited]);
  return [about, movedSteps, movedCards, votes, ...lists].every(({ length }) => length === 0);
}

/** The members of two things that differ, apart from some. */
export function differingFields<T extends object>(
  one: T,
  other: T,
  apart: readonly (keyof T)[] = [],
): readonly (keyof T & string)[] {
  const fields = Object.keys(one) as (keyof T & string)[];
  return fields.filter((field) => !apart.includes(field) && !same(one[field], other[field]));
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function listChanges<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
  apart: readonly (keyof T)[] = [],
): ListChanges<T> {
  const [then, here] = [byId(before), byId(now)];
  return {
    added: now.filter(({ id }) => !then.has(id)),
    removed: before.filter(({ id }) => !here.has(id)),
    edited: now.flatMap((one) => {
      const was = then.get(one.id);
      const fields = was ? differingFields(was, one, apart) : [];
      return was && fields.length > 0 ? [{ before: was, now: one, fields }] : [];
    }),
  };
}

function movedCards(before: readonly Card[], now: readonly Card[]): SessionChanges['movedCards'] {
  const then = byId(before);
  return now.flatMap((card) => {
    const was = then.get(card.id);
    const isSame = !was || same(was.cells.toSorted(), card.cells.toSorted());
    return isSame ? [] : [{ card, from: was.cells, to: card.cells }];
  });
}

function movedSteps(before: readonly Step[], now: readonly Step[]): SessionChanges['movedSteps'] {
  const then = new Map(before.map(({ id }, at) => [id, at]));
  const kept = now.flatMap((step, to) => {
    const from = then.get(step.id);
    return from === undefined ? [] : [{ step, from: from + 1, to: to + 1 }];
  });
  const still = longestRising(kept.map(({ from }) => from));
  return kept.filter((_, at) => !still.has(at));
}

/** Indices of a longest part of a list that rises: what has kept its order. */
function longestRising(list: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  list.forEach((value, at) => {
    const place = ends.findIndex((end) => (list[end] ?? 0) >= value);
    const length = place < 0 ? ends.length : place;
    before[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  });
  const chosen = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen.add(at);
  return chosen;
}

function voteChanges(before: Lab, now: Session): SessionChanges['votes'] {
  const cards = byId([...before.cards, ...now.cards]);
  return [...cards.values()].flatMap((card) => {
    const [then, here] = [before.votes.dots[card.id] ?? 0, now.votes.dots[card.id] ?? 0];
    return then === here ? [] : [{ card, before: then, now: here }];
  });
}
