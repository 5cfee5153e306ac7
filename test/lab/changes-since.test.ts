import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSession } from '../../src/lab/change-session.ts';
import { changesSince, isUnchanged } from '../../src/lab/changes/changes-since.ts';
import type { LabAction } from '../../src/lab/lab-action.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import { anySession, twoCopies } from './any-session.ts';

const step = { title: '', note: '', question: '', kind: 'open', address: '' } as const;
const card = { what: 'Bro', who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea', note: '' } as const;
const track = ['a', 'b', 'c', 'd'].reduce<Session>(
  (session, id) => changeSession(session, { type: 'addStep', step }, id),
  changeSession(emptySession('s'), { type: 'addCard', card }, 'bro'),
);
const after = (...actions: readonly LabAction[]): Session =>
  actions.reduce((session, action) => changeSession(session, action, 'ny'), track);

describe('what has changed since the last lab', () => {
  test('is nothing in the lab itself', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(isUnchanged(changesSince(session, session))).toBe(true);
      }),
    );
  });

  test('is what turns the one into the other: nothing is left out, nothing is told twice', () => {
    fc.assert(
      fc.property(twoCopies, ([before, now]) => {
        const { steps, cards, pairs } = changesSince(before, now);
        for (const [was, is, { added, removed, edited }] of [
          [before.steps, now.steps, steps],
          [before.cards, now.cards, cards],
          [before.pairs, now.pairs, pairs],
        ] as const) {
          const gone = new Set(removed.map(({ id }) => id));
          const ids = [...was.map(({ id }) => id).filter((id) => !gone.has(id)), ...added.map(({ id }) => id)];
          expect(ids.toSorted()).toEqual(is.map(({ id }) => id).toSorted());
          for (const { before: one, now: other, fields } of edited) {
            expect(one.id).toBe(other.id);
            expect(fields.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('the other way around, what was added was removed, and what moved moved back', () => {
    fc.assert(
      fc.property(twoCopies, ([before, now]) => {
        const [there, back] = [changesSince(before, now), changesSince(now, before)];
        expect(back.cards.removed).toEqual(there.cards.added);
        expect(back.steps.added).toEqual(there.steps.removed);
        expect(back.movedSteps).toHaveLength(there.movedSteps.length);
        expect(back.votes.map(({ before: was, now: is }) => [is, was])).toEqual(
          there.votes.map(({ before: was, now: is }) => [was, is]).toSorted(() => 0),
        );
      }),
    );
  });

  test('names one step where one was moved, whichever way', () => {
    const moved = (id: string, to: number): unknown =>
      changesSince(track, after({ type: 'moveStep', id, to })).movedSteps.map((one) => [one.step.id, one.from, one.to]);
    expect(moved('a', 3)).toEqual([['a', 1, 4]]);
    expect(moved('d', 0)).toEqual([['d', 4, 1]]);
    expect(changesSince(track, after({ type: 'removeStep', id: 'a' })).movedSteps).toEqual([]);
  });

  test('tells a card that was moved in the matrix from one that was rewritten', () => {
    const placed = after({ type: 'placeCard', id: 'bro', into: 'omrade/moten' });
    const changes = changesSince(track, placed);
    expect(changes.cards.edited).toEqual([]);
    expect(changes.movedCards).toMatchObject([{ from: [], to: ['omrade/moten'] }]);
    const edited = changesSince(track, after({ type: 'editCard', id: 'bro', change: { state: 'done', who: 'Vi' } }));
    expect(edited.cards.edited).toMatchObject([{ fields: ['who', 'state'] }]);
    expect(edited.movedCards).toEqual([]);
  });

  test('is nothing where a card stands in the same places, in whatever order they were laid', () => {
    const placed = (
      ...cells: readonly ['omrade/moten', 'samhalle/blanda'] | readonly ['samhalle/blanda', 'omrade/moten']
    ) => after(...cells.map((into) => ({ type: 'placeCard', id: 'bro', into }) as const));
    const [one, other] = [placed('omrade/moten', 'samhalle/blanda'), placed('samhalle/blanda', 'omrade/moten')];
    expect(isUnchanged(changesSince(one, other))).toBe(true);
  });

  test('counts the dots of then and now', () => {
    const voted = after({ type: 'vote', id: 'bro', by: 1 });
    expect(changesSince(track, voted).votes).toMatchObject([{ card: { id: 'bro' }, before: 0, now: 1 }]);
  });
});
