import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleBoard } from '../../src/lab/board/example-board.ts';
import { remarkKinds, remarksOf } from '../../src/lab/board/remarks.ts';
import type { Remarked } from '../../src/lab/board/remarks.ts';
import { cells, targets } from '../../src/lab/matrix.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { remarkWords } from '../../src/text/lab-remarks.ts';

const card = (over: Partial<Remarked>, id = 'k1'): Remarked => ({ id, cells: [], pair: '', ...over });
const kinds = (cards: readonly Remarked[]): readonly string[] => remarksOf(cards).map(({ kind }) => kind);
/** A board that leaves nothing out. */
const whole: readonly Remarked[] = [
  card({ cells: ['individ/orsaker'], where: 'A' }, 'k1'),
  card({ cells: ['omrade/moten'], where: 'B' }, 'k2'),
  card({ cells: ['samhalle/system'], where: 'A' }, 'k3'),
];
const anyCards = fc
  .array(
    fc.record({
      where: fc.constantFrom(...targets),
      cells: fc.uniqueArray(fc.constantFrom(...cells), { maxLength: 4 }),
      pair: fc.constantFrom('', 'p1', 'p2'),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((one, at) => ({ ...one, id: `k${at}` })));

describe('What the board says', () => {
  test('an empty board says nothing, and neither does one that leaves nothing out', () => {
    expect(remarksOf([])).toEqual([]);
    expect(remarksOf(whole)).toEqual([]);
  });

  test('of the report’s four labs: none tackles causes, none is at the level of city and society (ch. 6.2)', () => {
    expect(kinds(exampleBoard)).toEqual(['onlySymptoms', 'nothingAtCity']);
  });

  test('without causes, relations or the city, it says which cards show it', () => {
    const cards = [card({ cells: ['individ/social'], where: 'A' }, 'k1'), card({ where: 'B' }, 'k2')];
    expect(remarksOf(cards)).toEqual([
      { kind: 'onlySymptoms', cards: ['k1'] },
      { kind: 'nothingRelational', cards: ['k1'] },
      { kind: 'nothingAtCity', cards: ['k1'] },
    ]);
  });

  test('all for one pole is said of either pole, and one card in between is enough for silence', () => {
    const one = whole.map((each) => ({ ...each, where: 'A' as const }));
    expect(remarksOf(one)).toEqual([{ kind: 'onePole', pole: 'A', cards: ['k1', 'k2', 'k3'] }]);
    expect(remarksOf(one.map((each) => ({ ...each, where: 'B' as const })))).toEqual([
      { kind: 'onePole', pole: 'B', cards: ['k1', 'k2', 'k3'] },
    ]);
    for (const where of ['mellanrum', 'hela'] as const) expect(kinds([...one, card({ where }, 'k4')])).toEqual([]);
  });

  test('A of one pair and B of another are still one pole each', () => {
    const cards = whole.map((each, at) => ({ ...each, pair: at === 1 ? 'p2' : 'p1' }));
    expect(remarksOf(cards)).toEqual([{ kind: 'onePole', pole: 'each', cards: ['k1', 'k2', 'k3'] }]);
    expect(kinds([...cards, card({ where: 'B', pair: 'p1' }, 'k4')])).toEqual([]);
  });

  test('swapping A and B swaps the pole and nothing else', () => {
    const swap = { A: 'B', B: 'A', mellanrum: 'mellanrum', hela: 'hela', each: 'each' } as const;
    fc.assert(
      fc.property(anyCards, (cards) => {
        const swapped = remarksOf(cards.map((one) => ({ ...one, where: swap[one.where] })));
        expect(swapped).toEqual(
          remarksOf(cards).map((one) => (one.kind === 'onePole' ? { ...one, pole: swap[one.pole] } : one)),
        );
      }),
    );
  });

  test('it says each thing once, in one order, of cards that are there, whatever order they lie in', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const remarks = remarksOf(cards);
        expect(remarks.map(({ kind }) => kind)).toEqual(
          remarkKinds.filter((kind) => remarks.some((one) => one.kind === kind)),
        );
        for (const { cards: ids } of remarks) {
          expect(ids.length).toBeGreaterThan(0);
          expect(new Set(ids).size).toBe(ids.length);
        }
        expect(kinds(cards.toReversed())).toEqual(kinds(cards));
      }),
    );
  });

  test('another card never adds a remark to a board where one has been placed', () => {
    fc.assert(
      fc.property(anyCards, fc.constantFrom(...cells), (cards, cell) => {
        const before = [...cards, card({ cells: [cell], where: 'A', pair: 'p1' }, 'placed')];
        const after = kinds([...before, card({ cells: ['samhalle/orsaker'], where: 'hela' }, 'more')]);
        for (const kind of after) expect(kinds(before)).toContain(kind);
      }),
    );
  });

  test('every remark has a sentence and a reason in both languages, with the number of cards', async () => {
    for (const language of [swedish, await loadLanguage('en')]) {
      const spoken = await withLabText(language);
      const many = Array.from({ length: 1200 }, (_, at) => card({ cells: ['individ/social'], where: 'A' }, `k${at}`));
      for (const cards of [many, many.slice(0, 1)])
        for (const remark of remarksOf(cards)) {
          const { sentence, reason } = remarkWords(remark, spoken);
          expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
          expect(reason).toMatch(/^[\p{Lu}\d].+\.$/u);
          expect(reason.includes(spoken.format.count(1200))).toBe(cards.length > 1);
        }
    }
  });
});
