import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardOf, mostDots, wholeBoard } from '../../src/lab/board/board-of.ts';
import { keptAs } from '../../src/lab/board/kept-as.ts';
import { cells, targets } from '../../src/lab/matrix.ts';
import { cardStates, emptySession } from '../../src/lab/session.ts';
import type { Card } from '../../src/lab/session.ts';
import { anyCard, anyPair } from './any-session.ts';

const anyCards = fc
  .array(anyCard(fc.constantFrom('', 'p1')), { maxLength: 12 })
  .map((list) => list.map((one, at): Card => ({ ...one, id: `k${at}` })));

describe('The board', () => {
  test('every card lies in all its places and nowhere else, and one without a place beside them', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const board = boardOf(cards);
        expect([...board.places.keys()]).toEqual(cells);
        for (const [cell, there] of board.places)
          expect(there).toEqual(cards.filter((card) => card.cells.includes(cell)));
        expect(board.unplaced).toEqual(cards.filter((card) => card.cells.length === 0));
        expect([board.shown, board.total]).toEqual([cards.length, cards.length]);
      }),
    );
  });

  test('the filters for whom the cards are share the board between them', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const byWhere = targets.map((where) => boardOf(cards, { ...wholeBoard, where }).shown);
        const byState = cardStates.map((state) => boardOf(cards, { ...wholeBoard, state }).shown);
        expect(byWhere.reduce((sum, count) => sum + count, 0)).toBe(cards.length);
        expect(byState.reduce((sum, count) => sum + count, 0)).toBe(cards.length);
      }),
    );
  });

  test('a place that a card names twice holds it once', () => {
    const card: Card = {
      ...{ id: 'k1', what: '', who: '', where: 'A', pair: '', method: '', state: 'idea', note: '' },
      cells: ['individ/social', 'individ/social'],
    };
    expect(boardOf([card]).places.get('individ/social')).toEqual([card]);
  });

  test('the most dots come first, alike share a rank, and none is left out that has any', () => {
    const dots = fc.array(fc.nat({ max: 4 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyCards, dots, (cards, given) => {
        const votes = {
          perPerson: 3,
          people: 0,
          dots: Object.fromEntries(cards.map(({ id }, at) => [id, given[at] ?? 0])),
        };
        const ranked = mostDots({ ...emptySession('s'), cards, votes });
        expect(ranked.length).toBe(cards.filter(({ id }) => (votes.dots[id] ?? 0) > 0).length);
        for (const one of ranked) expect(one.rank).toBe(1 + ranked.filter((other) => other.dots > one.dots).length);
        expect(ranked.map((one) => one.dots)).toEqual(ranked.map((one) => one.dots).toSorted((a, b) => b - a));
      }),
    );
  });

  test('a pair is kept already where the poles are the same, and not where they are swapped', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const kept = { ...pair, id: 'p1' };
        expect(keptAs([kept], { ...pair, a: pair.a.toReversed(), b: pair.b.toReversed() })).toBe(kept);
        const isAlike = pair.a.join() === pair.b.join();
        expect(keptAs([kept], { ...pair, a: pair.b, b: pair.a })).toBe(isAlike ? kept : undefined);
      }),
    );
  });
});
