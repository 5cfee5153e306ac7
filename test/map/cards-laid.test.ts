import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, layMarks } from '../../src/map/cards/lay-marks.ts';
import type { Point } from '../../src/map/mercator.ts';

const px = fc.double({ min: -2000, max: 4000, noNaN: true });
const point = fc.tuple(px, px);
const way = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));
const letters = fc.oneof(
  fc.array(point, { maxLength: 2 }),
  // Poles beside each other.
  fc.tuple(point, way).map(([[x, y], [dx, dy]]): Point[] => [
    [x, y],
    [x + dx * 40, y + dy * 40],
  ]),
);

function distance([x, y]: Point, [u, v]: Point): number {
  return Math.hypot(x - u, y - v);
}

describe('Marks of cards on the map', () => {
  test('are all laid, never cover a letter, and as many as a pair has never cover each other', () => {
    fc.assert(
      fc.property(
        letters.chain((at) => {
          const where = at.length === 0 ? point : fc.oneof(point, fc.constantFrom(...at));
          const wishes = fc.array(fc.record({ at: where, aside: way }), { maxLength: 5 });
          return fc.tuple(fc.constant(at), wishes, fc.double({ min: 1, max: 4, noNaN: true }));
        }),
        ([at, wishes, scale]) => {
          const laid = layMarks(wishes, at, scale);
          expect(laid).toHaveLength(wishes.length);
          laid.forEach((mark, i) => {
            for (const letter of at) expect(distance(mark, letter)).toBeGreaterThan(apart.letter * scale - 0.1);
            for (const other of laid.slice(0, i))
              expect(distance(mark, other)).toBeGreaterThan(apart.mark * scale - 0.1);
          });
        },
      ),
    );
  });

  test('stand where they belong while there is room, and step aside the way that they are told', () => {
    expect(layMarks([{ at: [200, 100], aside: [1, 0] }], [[0, 0]])).toEqual([[200, 100]]);
    const [first, second] = layMarks(
      [
        { at: [0, 0], aside: [0, -1] },
        { at: [0, 0], aside: [0, -1] },
      ],
      [[0, 0]],
    );
    expect(first?.map(Math.round)).toEqual([0, -apart.letter]);
    expect(second).not.toEqual(first);
  });

  test('keep clear of the letters however many are laid', () => {
    const wishes = Array.from({ length: 60 }, () => ({ at: [10, 10], aside: [1, 1] }) as const);
    const marks = layMarks(wishes, [[0, 0], [40, 0]]); // prettier-ignore
    expect(marks).toHaveLength(60);
    for (const mark of marks) {
      expect(distance(mark, [0, 0])).toBeGreaterThan(apart.letter - 0.1);
      expect(distance(mark, [40, 0])).toBeGreaterThan(apart.letter - 0.1);
    }
  });
});
