import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { changeSession, dotsLeft } from '../../src/lab/change-session.ts';
import type { LabAction } from '../../src/lab/lab-action.ts';
import { slidesOf } from '../../src/lab/lab-state.ts';
import type { Removed } from '../../src/lab/lab-state.ts';
import { restore } from '../../src/lab/restore.ts';
import { emptySession, isEmpty, limits } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import { stepAddress, stepView } from '../../src/lab/step-address.ts';
import { after, anyAction, anySession } from './any-session.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const allIds = ({ steps, cards, pairs }: Session): readonly string[] => [steps, cards, pairs].flatMap(ids);

describe('a session', () => {
  test('holds together whatever is done to it', () => {
    fc.assert(
      fc.property(anySession, ({ steps, cards, pairs, votes, data, ...session }) => {
        for (const list of [steps, cards, pairs]) expect(new Set(ids(list)).size).toBe(list.length);
        for (const [card, dots] of Object.entries(votes.dots)) {
          expect(ids(cards)).toContain(card);
          expect(dots).toBeGreaterThan(0);
        }
        for (const { pair } of cards) expect(['', ...ids(pairs)]).toContain(pair);
        for (const { cells } of cards) expect(new Set(cells).size).toBe(cells.length);
        expect(new Set(data.map(({ pack }) => pack)).size).toBe(data.length);
        expect(votes.people).toBeGreaterThanOrEqual(0);
        expect(votes.people).toBeLessThanOrEqual(limits.people);
        expect(session.revision).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is the very same where nothing changes, and else one revision later', () => {
    fc.assert(
      fc.property(anySession, anyAction(['m', 'x']), (session, action) => {
        const changed = changeSession(session, action, 'ny');
        if (changed !== session) expect(changed.revision).toBe(session.revision + 1);
        expect(changeSession(session, action, 'ny')).toEqual(changed);
      }),
    );
  });

  test('is not changed itself by an action', () => {
    fc.assert(
      fc.property(anySession, anyAction(['m']), (session, action) => {
        const before = JSON.stringify(session);
        changeSession(session, action, 'ny');
        expect(JSON.stringify(session)).toBe(before);
      }),
    );
  });

  test('is empty until somebody puts something into it', () => {
    expect(isEmpty(emptySession('s'))).toBe(true);
    expect(isEmpty(changeSession(emptySession('s'), { type: 'describe', change: { place: 'Lerum' } }, ''))).toBe(false);
  });

  test('is never longer than it may be', () => {
    const step = { title: '', note: '', question: '', kind: 'open', address: '' } as const;
    const full = Array.from({ length: limits.steps + 3 }).reduce<Session>(
      (session, _, at) => changeSession(session, { type: 'addStep', step }, `s${at}`),
      emptySession('s'),
    );
    expect(full.steps).toHaveLength(limits.steps);
    expect(changeSession(full, { type: 'duplicateStep', id: 's0', title: '' }, 'ny')).toBe(full);
  });
});

describe('steps', () => {
  test('keep their order but for the one that is moved, and moving back is as it was', () => {
    fc.assert(
      fc.property(anySession, fc.nat({ max: 12 }), fc.integer({ min: -3, max: 20 }), (session, from, to) => {
        const step = session.steps[from];
        if (!step) return;
        const moved = changeSession(session, { type: 'moveStep', id: step.id, to }, '');
        const others = (list: Session): readonly string[] => ids(list.steps).filter((id) => id !== step.id);
        expect(others(moved)).toEqual(others(session));
        expect(changeSession(moved, { type: 'moveStep', id: step.id, to: from }, '').steps).toEqual(session.steps);
      }),
    );
  });
});

describe('votes', () => {
  test('are never more than the people have, by voting', () => {
    fc.assert(
      fc.property(anySession, fc.array(anyAction(['m']), { maxLength: 10 }), (session, actions) => {
        const asked: Session = { ...session, votes: { perPerson: 2, people: 2, dots: {} } };
        const voted = after(
          asked,
          actions.filter(({ type }) => type === 'vote'),
          'x',
        );
        expect(Object.values(voted.votes.dots).reduce((sum, dots) => sum + dots, 0)).toBeLessThanOrEqual(4);
        expect(dotsLeft(voted.votes)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('go with their card, and a dot that is given can be taken back', () => {
    const card = { what: '', who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea', note: '' } as const;
    const board = changeSession(emptySession('s'), { type: 'addCard', card }, 'k');
    const voted = changeSession(board, { type: 'vote', id: 'k', by: 1 }, '');
    expect(voted.votes.dots).toEqual({ k: 1 });
    expect(changeSession(voted, { type: 'vote', id: 'k', by: -1 }, '').votes).toEqual(board.votes);
    expect(changeSession(voted, { type: 'removeCard', id: 'k' }, '').votes.dots).toEqual({});
  });
});

describe('what is taken away', () => {
  const removals: readonly (readonly [Removed['what'], (id: string) => LabAction])[] = [
    ['step', (id) => ({ type: 'removeStep', id })],
    ['card', (id) => ({ type: 'removeCard', id })],
    ['pair', (id) => ({ type: 'removePair', id })],
    ['votes', () => ({ type: 'resetVotes' })],
  ];

  test.each(removals)('comes back as it was: %s', (what, removal) => {
    fc.assert(
      fc.property(anySession, fc.nat({ max: 40 }), (before, at) => {
        const list = what === 'step' ? before.steps : what === 'card' ? before.cards : before.pairs;
        const id = list[at % Math.max(1, list.length)]?.id ?? '';
        const removed = changeSession(before, removal(id), '');
        const back = restore(removed, { what, name: '', before });
        expect({ ...back, revision: 0 }).toEqual({ ...before, revision: 0 });
      }),
    );
  });

  test.each(removals)('comes back beside what has been done since: %s', (what, removal) => {
    fc.assert(
      fc.property(anySession, fc.array(anyAction(['m', 'x']), { maxLength: 6 }), (before, actions) => {
        const list = what === 'step' ? before.steps : what === 'card' ? before.cards : before.pairs;
        const since = after(changeSession(before, removal(list[0]?.id ?? ''), ''), actions, 'x');
        const back = restore(since, { what, name: '', before });
        for (const id of allIds(since)) expect(allIds(back)).toContain(id);
        for (const part of [back.steps, back.cards, back.pairs]) expect(new Set(ids(part)).size).toBe(part.length);
        for (const card of Object.keys(back.votes.dots)) expect(ids(back.cards)).toContain(card);
        for (const { pair } of back.cards) expect(['', ...ids(back.pairs)]).toContain(pair);
        expect(back.steps.length).toBeLessThanOrEqual(limits.steps);
      }),
      { numRuns: 300 },
    );
  });
});

test('dots come back only on cards that are there, and nothing where there is no room', () => {
  const card = { what: '', who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea', note: '' } as const;
  const voted = (['addCard', 'vote'] as const).reduce<Session>(
    (session, type) => changeSession(session, type === 'vote' ? { type, id: 'k', by: 1 } : { type, card }, 'k'),
    emptySession('s'),
  );
  const without = changeSession(changeSession(voted, { type: 'resetVotes' }, ''), { type: 'removeCard', id: 'k' }, '');
  expect(restore(without, { what: 'votes', name: '', before: voted }).votes.dots).toEqual({});
  const full = { ...voted, cards: Array.from({ length: limits.cards }, (_, at) => ({ ...card, id: `c${at}` })) };
  expect(restore(full, { what: 'card', name: '', before: voted })).toBe(full);
});

describe('a step', () => {
  test('keeps what is shown, and nothing of the one who looks', () => {
    const seen = {
      ...initialView,
      measure: 'ice',
      a: ['1480C1010'],
      camera: { zoom: 11, lat: 57.7, lon: 11.9 },
    } as const;
    const mine = { ...seen, language: 'en', theme: 'dark', motion: 'reduced', shortcuts: 'off' } as const;
    expect(stepAddress(mine)).toBe(stepAddress(seen));
    const yours = { ...initialView, theme: 'contrast' } as const;
    expect(stepView(stepAddress(mine), yours)).toEqual({ view: { ...seen, theme: 'contrast' }, problems: [] });
  });

  test('shows what can be read, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (address) => {
        expect(stepView(address, initialView).view.language).toBe('sv');
      }),
    );
  });
});

test('the pages of a presentation are the opening, each step, the closing', () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const kinds = slidesOf(session).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'step')).toHaveLength(session.steps.length);
      expect(kinds.includes('opening')).toBe(session.opening.shown);
      expect(kinds.at(-1) === 'closing').toBe(session.closing.shown);
    }),
  );
});
