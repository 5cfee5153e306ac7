import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Difference } from '../../src/lab/merge/comparison.ts';
import { compareSessions, mergeSessions } from '../../src/lab/merge/merge-sessions.ts';
import type { MergeChoices } from '../../src/lab/merge/merge-sessions.ts';
import type { Card, KeptPair, Session, Step } from '../../src/lab/session.ts';
import { readSession } from '../../src/lab/session-file/read-session.ts';
import { writeSession } from '../../src/lab/session-file/write-session.ts';
import { anySession, twoCopies } from './any-session.ts';

let merges = 0;
const merge = (mine: Session, theirs: Session, choices?: MergeChoices): Session => {
  merges += 1;
  return mergeSessions(mine, theirs, choices);
};
const runs = { numRuns: 300 };

type Item = Step | Card | KeptPair;
const lists = ['steps', 'cards', 'pairs'] as const;
const itemsOf = (session: Session): readonly Item[] => [...session.steps, ...session.cards, ...session.pairs];
/** What a thing says, whatever it and the pair that it names are called. */
const said = (item: Item): string => JSON.stringify({ ...item, id: '', pair: 'pair' in item && item.pair !== '' });
const isList = (part: string): boolean => (lists as readonly string[]).includes(part);
const ids = (list: readonly Item[]): readonly string[] => list.map(({ id }) => id);
const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  JSON.stringify(all.filter((id) => some.includes(id))) === JSON.stringify(some);
const asSets = ({ steps, cards, pairs, votes }: Session): unknown => ({
  ...{ steps: new Set(steps), cards: new Set(cards), pairs: new Set(pairs), votes },
});
const content = ({ steps, cards, pairs, votes, title, place, date, group, opening, closing }: Session): unknown => ({
  ...{ steps, cards, pairs, votes, title, place, date, group, opening, closing },
});

/** Every word of what the lab was and of its pages, but for what the other has written anew since the lab that both go on from. */
function expectWords(session: Session, merged: Session, differences: readonly Difference[], anew: string): void {
  for (const field of ['title', 'place', 'group'] as const) {
    const isAnew = differences.some(({ key, kind }) => key === `about/${field}` && kind === anew);
    if (!isAnew) expect(merged[field]).toContain(session[field]);
  }
  for (const page of ['opening', 'closing'] as const) {
    expect(merged[page].title).toContain(session[page].title);
    expect(merged[page].text).toContain(session[page].text);
    if (session[page].shown) expect(merged[page].shown).toBe(true);
  }
}

describe('two sessions as one', () => {
  test('a session merged with itself is the very same', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(compareSessions(session, session).differences).toEqual([]);
        expect(merge(session, session)).toBe(session);
      }),
      runs,
    );
  });

  test('nothing is lost where nobody chooses', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const merged = merge(mine, theirs);
        const there = new Set(itemsOf(merged).map(said));
        const { differences, hasBase } = compareSessions(mine, theirs);
        const replaced = new Set(
          differences.flatMap(({ part, kind, key }) =>
            isList(part) && kind.startsWith('changedBy') ? [key.slice(key.indexOf('/') + 1)] : [],
          ),
        );
        if (!hasBase) expect(replaced.size).toBe(0);
        for (const item of [...itemsOf(mine), ...itemsOf(theirs)])
          if (!replaced.has(item.id)) expect(there).toContain(said(item));
        expect(merged.votes.people).toBe(Math.max(mine.votes.people, theirs.votes.people));
        expectWords(mine, merged, differences, 'changedByTheirs');
        expectWords(theirs, merged, differences, 'changedByMine');
      }),
      runs,
    );
  });

  test('what one of them has changed since the lab that both go on from is there', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const merged = merge(mine, theirs);
        for (const difference of compareSessions(mine, theirs).differences) {
          if (difference.part !== 'steps' || !difference.kind.startsWith('changedBy')) continue;
          const was = mine.previous?.steps.find(({ id }) => difference.key.endsWith(`/${id}`)) ?? difference.mine!;
          const now = merged.steps.find(({ id }) => id === was.id)!;
          for (const field of ['title', 'note', 'question', 'address'] as const) {
            const changed = [difference.mine![field], difference.theirs![field]].filter((text) => text !== was[field]);
            if (new Set(changed).size === 1) expect(now[field]).toBe(changed[0]);
          }
        }
      }),
      runs,
    );
  });

  test('the order of mine is kept, and what only they have stands behind what it stands behind there', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const { hasBase } = compareSessions(mine, theirs);
        const merged = merge(mine, theirs);
        for (const part of lists) {
          if (!hasBase) expect(isWithin(ids(mine[part]), ids(merged[part]))).toBe(true);
          const own = ids(theirs[part]).filter((id) => !ids(mine[part]).includes(id));
          const shared = ids(theirs[part]).filter((id) => !own.includes(id));
          const behind = (list: readonly string[]): readonly (readonly [string, string])[] => {
            let last = '';
            return list.flatMap((id) => {
              if (shared.includes(id)) last = id;
              return own.includes(id) ? [[last, id] as const] : [];
            });
          };
          const [there, here] = [behind(ids(theirs[part])), behind(ids(merged[part]))];
          for (const id of ['', ...shared])
            expect(here.filter(([last]) => last === id)).toEqual(there.filter(([last]) => last === id));
        }
      }),
      runs,
    );
  });

  test('ids are of one thing each, and what is named is there', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const merged = merge(mine, theirs);
        for (const part of lists) expect(new Set(ids(merged[part])).size).toBe(merged[part].length);
        const pairs = ['', ...ids(merged.pairs)];
        for (const { pair } of merged.cards) expect(pairs).toContain(pair);
        for (const card of Object.keys(merged.votes.dots)) expect(ids(merged.cards)).toContain(card);
      }),
      runs,
    );
  });

  test('no dot is lost, and none is counted twice', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const { dots } = merge(mine, theirs).votes;
        const sum = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((all, count) => all + count, 0);
        for (const [card, count] of Object.entries(mine.votes.dots)) expect(dots[card]).toBeGreaterThanOrEqual(count);
        expect(sum(dots)).toBeGreaterThanOrEqual(Math.max(sum(mine.votes.dots), sum(theirs.votes.dots)));
        expect(sum(dots)).toBeLessThanOrEqual(sum(mine.votes.dots) + sum(theirs.votes.dots));
      }),
      runs,
    );
  });

  test('the other way around gives the same things, where there is no conflict', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const { differences } = compareSessions(mine, theirs);
        if (differences.some(({ kind, part }) => kind === 'conflict' && part !== 'votes')) return;
        const [one, other] = [merge(mine, theirs), merge(theirs, mine)];
        expect(asSets(other)).toEqual(asSets(one));
        expect([other.title, other.date, other.opening]).toEqual([one.title, one.date, one.opening]);
        expect(new Set(other.data)).toEqual(new Set(one.data));
      }),
      runs,
    );
  });

  test('merging again, in either direction, adds nothing', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const merged = merge(mine, theirs);
        expect(content(merge(merged, theirs))).toEqual(content(merged));
        expect(content(merge(merged, mine))).toEqual(content(merged));
        expect(asSets(merge(theirs, merged))).toEqual(asSets(merged));
      }),
      runs,
    );
  });

  test('each thing can be chosen: all as mine is mine, all as theirs is theirs', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const { differences } = compareSessions(mine, theirs);
        const all = (choice: 'mine' | 'theirs'): MergeChoices => new Map(differences.map(({ key }) => [key, choice]));
        expect(asSets(merge(mine, theirs, all('mine')))).toEqual(asSets(mine));
        expect(asSets(merge(mine, theirs, all('theirs')))).toEqual(asSets(theirs));
      }),
      runs,
    );
  });

  test('what has been merged can be saved and opened', () => {
    fc.assert(
      fc.property(twoCopies, ([mine, theirs]) => {
        const merged = merge(mine, theirs);
        const { session, problems } = readSession(writeSession(merged, { app: '', saved: '', included: [] }));
        expect(problems).toEqual([]);
        expect(session).toEqual(merged);
      }),
      runs,
    );
  });

  // The figure of the README: so many merges are tried at each run of the tests.
  afterAll(() => {
    expect(merges).toBeGreaterThanOrEqual(3000);
  });
});
