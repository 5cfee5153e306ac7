import { fail } from '../../problem/problem.ts';
import { same } from '../same.ts';
import { limits } from '../session.ts';
import type { Card, DataNote, KeptPair, Lab, Session, Step, Votes } from '../session.ts';
import { sharedLab } from './comparison.ts';
import type { Comparison, Difference, DifferenceKind, MergeChoice } from './comparison.ts';
import { matchLists } from './match.ts';
import type { Match, Matched } from './match.ts';
import { aboutFields, matchAbout, matchSlide, wordDifferences } from './match-words.ts';
import { mergedOrder } from './merge-order.ts';

/** What becomes of differences, by their keys. */
export type MergeChoices = ReadonlyMap<string, MergeChoice>;

interface MatchedSessions {
  readonly base: Lab | undefined;
  readonly steps: Matched<Step>;
  readonly pairs: Matched<KeptPair>;
  readonly cards: Matched<Card>;
}

/** How two sessions differ, to be looked at before they are merged. Pure. */
export function compareSessions(mine: Session, theirs: Session): Comparison {
  const { base, steps, pairs, cards } = matchSessions(mine, theirs);
  const alike = ({ matches }: { readonly matches: readonly { readonly kind: string }[] }): number =>
    matches.filter(({ kind }) => kind === 'alike').length;
  return {
    isSameSession: mine.id === theirs.id,
    hasBase: base !== undefined,
    differences: [
      ...wordDifferences(mine, theirs, base),
      ...steps.matches.flatMap((match) => listDifference('steps', match)),
      ...cards.matches.flatMap((match) => listDifference('cards', match)),
      ...pairs.matches.flatMap((match) => listDifference('pairs', match)),
      ...votesDifference(mine, theirs, cards),
      ...previousDifference(mine.previous, theirs.previous),
    ],
    alike: { steps: alike(steps), cards: alike(cards), pairs: alike(pairs) },
  };
}

/**
 * Two sessions as one. Without choices nothing is lost: what only one has is there, also what the other has removed; what both have changed stands twice, theirs as
 * a copy right behind under an id of its own (the same each time, so that merging again adds nothing); texts of the lab stand one after the other. A choice
 * takes one of the two instead. Votes: each card has the larger of its two counts, for two copies of a session hold the same dots, and a card that stands twice has
 * each one's own; with `both` they are added up, for two rooms that have voted each for itself. References follow. The order is that of mine. Merging with itself gives the very same session; where there is no conflict the other way
 * around gives the same things. What has no room for both (`canKeepBoth`) is as mine, but for the date, which is the later, and the last lab, which is the one that
 * was changed most. Pure. Throws `mergeTooMany` where together they are more than a session holds.
 */
export function mergeSessions(mine: Session, theirs: Session, choices: MergeChoices = new Map()): Session {
  const { base, steps, pairs, cards } = matchSessions(mine, theirs);
  const of = (key: string): MergeChoice => choices.get(key) ?? 'both';
  const list = <T extends { readonly id: string }>(
    part: 'steps' | 'cards' | 'pairs',
    { matches }: Matched<T>,
  ): readonly T[] => {
    const order = mergedOrder(idsOf(mine[part]), idsOf(theirs[part]), base && idsOf(base[part]));
    const found = new Map(matches.map((match) => [match.id, match.becomes[of(`${part}/${match.id}`)]]));
    return once(order.flatMap((id) => found.get(id) ?? []));
  };
  const keptPairs = list('pairs', pairs);
  const known = new Set(idsOf(keptPairs));
  const keptCards = list('cards', cards).map((card) => (known.has(card.pair) ? card : { ...card, pair: '' }));
  const about = aboutFields.map((field) => [
    field,
    matchAbout(mine, theirs, base, field).becomes[of(`about/${field}`)],
  ]);
  const merged: Session = {
    ...mine,
    ...(Object.fromEntries(about) as Pick<Session, 'title' | 'place' | 'date' | 'group'>),
    opening: matchSlide(mine.opening, theirs.opening).becomes[of('opening')],
    closing: matchSlide(mine.closing, theirs.closing).becomes[of('closing')],
    steps: list('steps', steps),
    cards: keptCards,
    pairs: keptPairs,
    votes: mergedVotes(mine, theirs, cards, choices, keptCards),
    data: mergedData(mine.data, theirs.data),
    previous: mergedPrevious(mine.previous, theirs.previous)[of('previous')],
  };
  assertRoom(merged);
  return withRevision(merged, mine, theirs);
}

function matchSessions(mine: Session, theirs: Session): MatchedSessions {
  const base = sharedLab(mine, theirs, isSameLab);
  const steps = matchLists({ mine: mine.steps, theirs: theirs.steps, base: base?.steps });
  const pairs = matchLists({ mine: mine.pairs, theirs: theirs.pairs, base: base?.pairs });
  const following =
    (ids: ReadonlyMap<string, string>) =>
    (card: Card): Card => ({ ...card, pair: ids.get(card.pair) ?? card.pair });
  const cards = matchLists(
    { mine: mine.cards, theirs: theirs.cards, base: base?.cards },
    { mine: following(pairs.myIds), theirs: following(pairs.theirIds) },
  );
  return { base, steps, pairs, cards };
}

function isSameLab(one: Lab, other: Lab): boolean {
  const parts = ['revision', 'title', 'place', 'date', 'group', 'steps', 'cards', 'pairs'] as const;
  return parts.every((part) => same(one[part], other[part]));
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

/** A copy may already be there under its id. */
function once<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

function listDifference<T extends { readonly id: string }>(
  part: 'steps' | 'cards' | 'pairs',
  { id, kind, mine, theirs, fields }: Match<T>,
): Difference[] {
  if (kind === 'alike') return [];
  // Part and things come from the same list, which TypeScript cannot follow.
  return [{ part, key: `${part}/${id}`, kind, mine, theirs, fields, canKeepBoth: true } as unknown as Difference];
}

function dotsOf({ dots }: Votes, ids: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [card, count] of Object.entries(dots)) {
    const id = ids.get(card) ?? card;
    found.set(id, Math.max(found.get(id) ?? 0, count));
  }
  return found;
}

/** Where a card stands twice, what the other's card is called in the merged session: its dots were given to its words. */
function withCopies({ matches, theirIds }: Matched<Card>, choices: MergeChoices): ReadonlyMap<string, string> {
  const copies = matches.flatMap(({ id, becomes }) => {
    const copy = (choices.get(`cards/${id}`) ?? 'both') === 'both' ? becomes.both[1] : undefined;
    return copy ? [[id, copy.id] as const] : [];
  });
  return new Map([...theirIds, ...copies]);
}

function votesDifference(mine: Session, theirs: Session, { myIds, theirIds }: Matched<Card>): Difference[] {
  const [own, other] = [dotsOf(mine.votes, myIds), dotsOf(theirs.votes, theirIds)];
  const isSame = same(sorted(own), sorted(other)) && mine.votes.people === theirs.votes.people;
  if (isSame && mine.votes.perPerson === theirs.votes.perPerson) return [];
  const difference = {
    part: 'votes',
    key: 'votes',
    mine: mine.votes,
    theirs: theirs.votes,
    canKeepBoth: true,
  } as const;
  return [{ ...difference, kind: votesKind(own.size > 0, other.size > 0) }];
}

function votesKind(hasMine: boolean, hasTheirs: boolean): 'onlyMine' | 'onlyTheirs' | 'conflict' {
  if (hasMine === hasTheirs) return 'conflict';
  return hasMine ? 'onlyMine' : 'onlyTheirs';
}

function sorted(dots: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...dots].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function mergedVotes(
  mine: Session,
  theirs: Session,
  matched: Matched<Card>,
  choices: MergeChoices,
  cards: readonly Card[],
): Votes {
  const [own, other] = [dotsOf(mine.votes, matched.myIds), dotsOf(theirs.votes, withCopies(matched, choices))];
  const choice = choices.get('votes');
  const join = joins[choice ?? 'larger'];
  const dots = cards.flatMap(({ id }) => {
    const count = Math.min(limits.dots, join(own.get(id) ?? 0, other.get(id) ?? 0));
    return count > 0 ? [[id, count] as const] : [];
  });
  const perPerson = (choice === 'both' ? Math.max : join)(mine.votes.perPerson, theirs.votes.perPerson);
  const people = Math.min(limits.people, join(mine.votes.people, theirs.votes.people));
  return { perPerson, people, dots: Object.fromEntries(dots) };
}

const joins: Readonly<Record<MergeChoice | 'larger', (mine: number, theirs: number) => number>> = {
  mine: (own) => own,
  theirs: (_, other) => other,
  both: (own, other) => own + other,
  larger: Math.max,
};

/** Each edition of each region once, with the date where one of the two knows it. */
function mergedData(mine: readonly DataNote[], theirs: readonly DataNote[]): readonly DataNote[] {
  const notes = new Map<string, DataNote>();
  for (const note of [...mine, ...theirs]) {
    const key = JSON.stringify([note.pack, note.edition]);
    const known = notes.get(key);
    if (!known || [known.date, known.title].join() < [note.date, note.title].join()) notes.set(key, note);
  }
  return [...notes.values()];
}

function previousDifference(mine: Lab | undefined, theirs: Lab | undefined): Difference[] {
  if (same(mine, theirs)) return [];
  const kind: DifferenceKind = mine && theirs ? 'conflict' : mine ? 'onlyMine' : 'onlyTheirs';
  return [{ part: 'previous', key: 'previous', kind, mine, theirs, canKeepBoth: false }];
}

function mergedPrevious(mine: Lab | undefined, theirs: Lab | undefined): Record<MergeChoice, Lab | undefined> {
  return { mine, theirs, both: laterLab(mine, theirs) };
}

function laterLab(mine: Lab | undefined, theirs: Lab | undefined): Lab | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  if (mine.revision !== theirs.revision) return mine.revision > theirs.revision ? mine : theirs;
  return JSON.stringify(mine) >= JSON.stringify(theirs) ? mine : theirs;
}

function assertRoom({ steps, cards, pairs, data }: Session): void {
  const lists = [
    { part: 'step', count: steps.length, limit: limits.steps },
    { part: 'card', count: cards.length, limit: limits.cards },
    { part: 'pair', count: pairs.length, limit: limits.pairs },
    { part: 'data', count: data.length, limit: limits.data },
  ] as const;
  const over = lists.find(({ count, limit }) => count > limit);
  if (over) fail('mergeTooMany', over);
}

/** Mine itself where nothing is new in it; else one change more than both. */
function withRevision(merged: Session, mine: Session, theirs: Session): Session {
  return same(merged, mine) ? mine : { ...merged, revision: Math.max(mine.revision, theirs.revision) + 1 };
}
