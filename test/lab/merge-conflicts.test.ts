import { describe, expect, test } from 'vitest';
import { changeSession } from '../../src/lab/change-session.ts';
import { copyId } from '../../src/lab/merge/match.ts';
import { compareSessions, mergeSessions } from '../../src/lab/merge/merge-sessions.ts';
import type { MergeChoices } from '../../src/lab/merge/merge-sessions.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import { problemOf } from '../problem-of.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

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
