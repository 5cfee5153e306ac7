import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ask } from '../../src/scb/plan/split.ts';
import { cellsPerRegionYear, split } from '../../src/scb/plan/split.ts';

const distinct = (prefix: string, maxLength: number): fc.Arbitrary<string[]> =>
  fc.integer({ min: 1, max: maxLength }).map((n) => Array.from({ length: n }, (_, i) => `${prefix}${i}`));

const asks: fc.Arbitrary<Ask> = fc
  .record({
    municipalities: fc.oneof(fc.constant('all' as const), distinct('m', 12)),
    years: fc.integer({ min: 1, max: 16 }).map((n) => Array.from({ length: n }, (_, i) => 2010 + i)),
    a: distinct('a', 6),
    b: distinct('b', 20),
  })
  .map(({ a, b, ...rest }) => ({
    ...rest,
    codes: new Map([
      ['A', a],
      ['B', b],
    ]),
  }));

/** Seven areas in each municipality, a hundred in the country. */
const regions = (municipalities: Ask['municipalities']): number =>
  municipalities === 'all' ? 100 : 7 * municipalities.length;
const cells = (ask: Ask): number => regions(ask.municipalities) * ask.years.length * cellsPerRegionYear(ask);

const points = ({ municipalities, years, codes }: Ask): string[] =>
  (municipalities === 'all' ? ['all'] : municipalities).flatMap((m) =>
    years.flatMap((year) =>
      (codes.get('A') ?? []).flatMap((a) => (codes.get('B') ?? []).map((b) => `${m} ${year} ${a} ${b}`)),
    ),
  );

it('splits into questions below any limit that together ask the same, and nothing twice', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(asks, fc.integer({ min: 1, max: 3_000 }), (ask, limit) => {
      const parts = split(ask, limit, regions);
      for (const part of parts) {
        const indivisible =
          part.years.length === 1 &&
          cellsPerRegionYear(part) === 1 &&
          (part.municipalities === 'all' || part.municipalities.length === 1);
        expect(cells(part) < limit || indivisible).toBe(true);
      }
      expect(parts.flatMap(points).sort()).toEqual(points(ask).sort());
    }),
  );
});

it('leaves a question alone that is below the limit, and no more than halves what is just at it', () => {
  const ask: Ask = { municipalities: ['m0'], years: [2010, 2011], codes: new Map([['A', ['a0']]]) };
  expect(split(ask, 15, regions)).toEqual([ask]);
  expect(split(ask, 14, regions).map(({ years }) => years)).toEqual([[2010], [2011]]);
});
