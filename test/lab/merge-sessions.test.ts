import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { changeSession } from '../../src/lab/change-session.ts';
import type { Difference } from '../../src/lab/merge/comparison.ts';
import { copyId } from '../../src/lab/merge/match.ts';
import { compareSessions, mergeSessions } from '../../src/lab/merge/merge-sessions.ts';
import type { MergeChoices } from '../../src/lab/merge/merge-sessions.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Card, KeptPair, Session, Step } from '../../src/lab/session.ts';
import { readSession } from '../../src/lab/session-file/read-session.ts';
import { writeSession } from '../../src/lab/session-file/write-session.ts';
import { problemOf } from '../problem-of.ts';
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

describe('a conflict', () => {
  const step = { title: 'Torget', note: '', question: '', kind: 'open', address: '' } as const;
  const base = changeSession(emptySession('s'), { type: 'addStep', step }, 'torg');
  const retitled = (title: string): Session =>
    changeSession(base, { type: 'editStep', id: 'torg', change: { title } }, '');
  const [mine, theirs] = [retitled('Torget i dag'), retitled('Torget 2030')];

  test('is told with the members that differ', () => {
    expect(compareSessions(mine, theirs).differences).toMatchObject([
      { part: 'steps', key: 'steps/torg', kind: 'conflict', fields: ['title'] },
    ]);
  });

  test('becomes two steps, theirs right behind, or the one that is chosen', () => {
    expect(mergeSessions(mine, theirs).steps.map(({ title }) => title)).toEqual(['Torget i dag', 'Torget 2030']);
    expect(mergeSessions(mine, theirs).steps[1]?.id).toBe(copyId(theirs.steps[0]!));
    const one = (choice: 'mine' | 'theirs'): readonly string[] =>
      mergeSessions(mine, theirs, new Map([['steps/torg', choice]])).steps.map(({ title }) => title);
    expect(one('mine')).toEqual(['Torget i dag']);
    expect(one('theirs')).toEqual(['Torget 2030']);
  });

  test('is none where both go on from the same lab, and one of them has changed nothing', () => {
    const lab = changeSession(base, { type: 'beginNextLab', title: 'Labb 2' }, '');
    const edited = changeSession(lab, { type: 'editStep', id: 'torg', change: { title: 'Nytt torg' } }, '');
    expect(compareSessions(lab, edited)).toMatchObject({ hasBase: true, differences: [{ kind: 'changedByTheirs' }] });
    expect(mergeSessions(lab, edited).steps).toEqual(edited.steps);
    const noted = changeSession(lab, { type: 'editStep', id: 'torg', change: { note: 'Fråga kommunen' } }, '');
    expect(compareSessions(noted, edited).differences).toMatchObject([
      { kind: 'changedByBoth', fields: ['title', 'note'] },
    ]);
    expect(mergeSessions(noted, edited).steps).toMatchObject([{ title: 'Nytt torg', note: 'Fråga kommunen' }]);
  });

  test('the lab before is itself what the next goes on from', () => {
    const lab = changeSession(base, { type: 'beginNextLab', title: 'Labb 2' }, '');
    const edited = changeSession(lab, { type: 'editStep', id: 'torg', change: { title: 'Nytt torg' } }, '');
    expect(compareSessions(base, edited).hasBase).toBe(true);
    expect(mergeSessions(base, edited).steps).toEqual(edited.steps);
  });

  test('what the other has removed is kept, and told', () => {
    const lab = changeSession(base, { type: 'beginNextLab', title: 'Labb 2' }, '');
    const removed = changeSession(lab, { type: 'removeStep', id: 'torg' }, '');
    expect(compareSessions(lab, removed).differences).toMatchObject([{ key: 'steps/torg', kind: 'removedByTheirs' }]);
    expect(mergeSessions(lab, removed).steps).toHaveLength(1);
    expect(mergeSessions(lab, removed, new Map([['steps/torg', 'theirs']])).steps).toEqual([]);
  });

  test('is no order that only the other has changed: it is taken', () => {
    const two = changeSession(base, { type: 'addStep', step: { ...step, title: 'Bron' } }, 'bro');
    const lab = changeSession(two, { type: 'beginNextLab', title: 'Labb 2' }, '');
    const moved = changeSession(lab, { type: 'moveStep', id: 'bro', to: 0 }, '');
    expect(ids(mergeSessions(lab, moved).steps)).toEqual(['bro', 'torg']);
    expect(ids(mergeSessions(moved, lab).steps)).toEqual(['bro', 'torg']);
  });

  test('leaves no card with a pair that was chosen away', () => {
    const pair = { name: '', pack: 'exempel', level: 'deso', a: [], b: [], route: [] } as const;
    const card = { what: 'Bro', who: '', where: 'A', cells: [], method: '', state: 'idea', note: '' } as const;
    const kept = changeSession(base, { type: 'keepPair', pair }, 'par');
    const own = changeSession(kept, { type: 'addCard', card: { ...card, pair: 'par' } }, 'bro');
    expect(mergeSessions(own, base).cards).toMatchObject([{ pair: 'par' }]);
    expect(mergeSessions(own, base, new Map([['pairs/par', 'theirs']])).cards).toMatchObject([{ pair: '' }]);
  });

  test('is none in the regions: each edition stands there once, with the date where one of them knows it', () => {
    const noted = (date: string): Session => ({
      ...base,
      data: [{ pack: 'exempel', title: 'Exempelregionen', date, edition: 'e1' }],
    });
    for (const [mine, theirs] of [
      [noted(''), noted('2026-09-01')],
      [noted('2026-09-01'), noted('')],
    ] as const)
      expect(mergeSessions(mine, theirs).data).toEqual(noted('2026-09-01').data);
  });

  test('in the title is both titles; in the date, which is one, the later; and where there is no room, mine', () => {
    const named = (title: string, date: string): Session => ({ ...base, title, date });
    const merged = mergeSessions(named('Öster', '2026-11-22'), named('Väster', '2026-12-01'));
    expect(merged).toMatchObject({ title: 'Öster / Väster', date: '2026-12-01' });
    expect(mergeSessions(merged, named('Väster', '2026-12-01')).title).toBe('Öster / Väster');
    const long = [named('Ö'.repeat(190), ''), named('V'.repeat(190), '')] as const;
    expect(compareSessions(...long).differences).toMatchObject([{ key: 'about/title', canKeepBoth: false }]);
    expect(mergeSessions(...long).title).toBe('Ö'.repeat(190));
    const page = (title: string, text: string): Session => ({ ...base, opening: { shown: true, title, text } });
    expect(mergeSessions(page('Ö'.repeat(190), ''), page('V'.repeat(190), 'Välkomna')).opening).toEqual({
      ...{ shown: true, title: 'Ö'.repeat(190), text: 'Välkomna' },
    });
    const pages = (text: string): Session => ({ ...base, opening: { shown: true, title: '', text } });
    expect(mergeSessions(pages('Välkomna'), pages('Hej')).opening.text).toBe('Välkomna\n\nHej');
  });
});

describe('votes of two rooms', () => {
  const card = {
    what: 'Bro',
    who: '',
    where: 'mellanrum',
    pair: '',
    cells: [],
    method: '',
    state: 'idea',
    note: '',
  } as const;
  const board = changeSession(emptySession('s'), { type: 'addCard', card }, 'bro');
  const voted = (count: number): Session => ({ ...board, votes: { perPerson: 3, people: 10, dots: { bro: count } } });

  test('are the larger, added up where that is chosen, or those of one', () => {
    const dots = (choices?: MergeChoices): unknown => mergeSessions(voted(4), voted(6), choices).votes;
    expect(dots()).toEqual({ perPerson: 3, people: 10, dots: { bro: 6 } });
    expect(dots(new Map([['votes', 'both']]))).toEqual({ perPerson: 3, people: 20, dots: { bro: 10 } });
    expect(dots(new Map([['votes', 'mine']]))).toEqual({ perPerson: 3, people: 10, dots: { bro: 4 } });
  });

  test('of a card that stands in the words of both are with the words that they were given to', () => {
    const worded = (what: string, count: number): Session =>
      changeSession(voted(count), { type: 'editCard', id: 'bro', change: { what } }, '');
    const [mine, theirs] = [worded('Bro över ån', 4), worded('Bro vid skolan', 6)];
    const copy = copyId(theirs.cards[0]!);
    const merged = mergeSessions(mine, theirs);
    expect(merged.votes.dots).toEqual({ bro: 4, [copy]: 6 });
    expect(mergeSessions(merged, theirs).votes).toEqual(merged.votes);
    expect(mergeSessions(mine, theirs, new Map([['cards/bro', 'mine']])).votes.dots).toEqual({ bro: 6 });
  });

  test('are told only where they differ', () => {
    expect(compareSessions(voted(4), voted(4)).differences).toEqual([]);
    expect(compareSessions(voted(4), board).differences).toMatchObject([{ key: 'votes', kind: 'onlyMine' }]);
  });
});

test('more steps than a session holds are not merged, and nothing is cut', () => {
  const full = (own: string): Session => ({
    ...emptySession('s'),
    steps: Array.from({ length: 300 }, (_, number) => ({
      id: `${own}${number}`,
      ...({ title: '', note: '', question: '', kind: 'open', address: '' } as const),
    })),
  });
  expect(problemOf(() => mergeSessions(full('a'), full('b')))).toMatchObject({
    kind: 'mergeTooMany',
    detail: { part: 'step', count: 600, limit: 500 },
  });
  expect(compareSessions(full('a'), full('b')).differences).toHaveLength(600);
});
