// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MapMarks } from '../../src/app/lab/map-cards.ts';
import { wholeBoard } from '../../src/lab/board/board-of.ts';
import { targets } from '../../src/lab/matrix.ts';
import { cardStates, emptySession } from '../../src/lab/session.ts';
import type { Card, KeptPair } from '../../src/lab/session.ts';
import type { CardMark } from '../../src/map/cards/card-mark.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { givenPack, givenView } from '../panels/given.ts';
import { givenState } from '../panels/given-state.ts';

const language = await withLabText(await loadLanguage('sv'));
const pack = givenPack().manifest.id;
const code = (row: number): string => `${row < 60 ? '9901' : '9902'}C${String(1000 + row * 10)}`;

function pairOf(id: string, over: Partial<KeptPair> = {}): KeptPair {
  return { id, name: `Par ${id}`, pack, level: 'deso', a: [code(1)], b: [code(2)], route: givenView().route, ...over };
}

function cardOf(over: Partial<Card> = {}): Card {
  const empty = { what: '', who: '', pair: '', cells: [], method: '', note: '' } as const;
  return { ...empty, id: 'k', where: 'A', state: 'idea', ...over };
}

function marksOf(
  cards: readonly Card[],
  pairs: readonly KeptPair[] = [],
  poles: { readonly a: readonly string[]; readonly b: readonly string[] } = { a: [code(5)], b: [code(6)] },
): readonly CardMark[] {
  const session = { ...emptySession('s'), cards: cards.map((card, at) => ({ ...card, id: `k${at}` })), pairs };
  const settled = { ...givenView(), level: 'deso', ...poles } as const;
  const board = { filter: wholeBoard };
  const parts = { lab: { session }, language, board, state: givenState({ settled }) };
  return new MapMarks().of(parts as unknown as LabParts).marks;
}

test('the board’s filter holds beside the board, and not where nobody sees that cards are left out', () => {
  const board = { filter: { ...wholeBoard, where: 'A' } };
  const session = { ...emptySession('s'), cards: [cardOf({ id: '1' }), cardOf({ id: '2', where: 'B' })] };
  const count = (room: 'lab' | 'interventions', presenting?: object): number => {
    const state = givenState({ settled: { ...givenView(), room, level: 'deso', a: [code(5)], b: [code(6)] } });
    const parts = { lab: { session, presenting }, language, board, state };
    return new MapMarks().of(parts as unknown as LabParts).marks.length;
  };
  expect([count('interventions'), count('lab'), count('interventions', { at: 0 })]).toEqual([1, 2, 2]);
});

const mark = (marks: readonly CardMark[], id: string): CardMark | undefined => marks.find((one) => one.id === id);

describe('The marks of the board on the map', () => {
  test('count every card once, whatever pairs are kept and chosen', () => {
    const pairs = [
      pairOf('here', { a: [code(5)], b: [code(6)] }),
      pairOf('near'),
      pairOf('away', { pack: 'annan' }),
      pairOf('gone', { a: ['0000'], b: ['0001'] }),
    ];
    const card = fc.record({
      where: fc.constantFrom(...targets),
      state: fc.constantFrom(...cardStates),
      pair: fc.constantFrom('', 'unknown', ...pairs.map(({ id }) => id)),
    });
    const pole = (row: number): fc.Arbitrary<string[]> => fc.constantFrom<string[]>([], [code(row)]);
    fc.assert(
      fc.property(fc.array(card, { maxLength: 60 }), pole(5), pole(6), (cards, a, b) => {
        const marks = marksOf(cards.map(cardOf), pairs, { a, b });
        expect(marks.reduce((sum, { count }) => sum + Number(count), 0)).toBe(cards.length);
        // What stands at a pole has a pole to stand at.
        if (a.length === 0) expect(marks.map(({ at }) => at)).not.toContain('a');
        if (a.length === 0 || b.length === 0) expect(marks.map(({ at }) => at)).not.toContain('between');
      }),
    );
  });

  test('name the pole, list six cards and say how many more there are', () => {
    const marks = marksOf(Array.from({ length: 9 }, (_, at) => cardOf({ what: `Insats ${at}`, state: 'planned' })));
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ id: 'A', at: 'a', count: '9', caption: '', isQuiet: false });
    expect(marks[0]?.label).toMatch(/^9 insatser riktas mot pol A, \S/);
    expect(marks[0]?.cards).toHaveLength(6);
    expect(marks[0]?.cards[0]).toEqual({ what: 'Insats 0', state: 'Planerad' });
    expect(marks[0]?.notes).toEqual(['3 till, i tabellen']);
  });

  test('say which cards have no place, and why', () => {
    const none = { a: [], b: [] };
    const cards = [cardOf(), cardOf({ where: 'hela' }), cardOf({ where: 'hela', pair: 'away' })];
    const marks = marksOf(cards, [pairOf('away', { pack: 'annan' })], none);
    expect(mark(marks, 'hela')?.count).toBe('1');
    expect(mark(marks, 'rest')).toMatchObject({ at: 'corner', count: '2', caption: 'Inte på kartan' });
    expect(mark(marks, 'rest')?.notes).toEqual([
      'En insats väntar på ett polpar. Välj två poler, så får den en plats.',
      'En insats gäller en annan region.',
    ]);
    expect(mark(marksOf([cardOf({ where: 'hela' })]), 'rest')).toBeUndefined();
  });

  test('of pairs that are not on screen stand quietly, sixty at most, and say how many cards are left', () => {
    const pairs = Array.from({ length: 64 }, (_, at) => pairOf(`p${at}`, { a: [code(at)], b: [code(at + 1)] }));
    const marks = marksOf(
      pairs.map(({ id }) => cardOf({ pair: id })),
      pairs,
      { a: [code(90)], b: [code(91)] },
    );
    expect(marks.filter(({ at }) => typeof at !== 'string')).toHaveLength(60);
    expect(mark(marks, 'p0/A')?.label).toMatch(/Polpar: Par p0$/);
    expect(mark(marks, 'rest')?.notes).toEqual(['4 insatser till ryms inte på kartan.']);
  });
});
