import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScenario } from '../../src/relations/scenario/apply-scenario.ts';
import type { Column } from '../../src/measures/column.ts';
import type { Exchange, Mix, Move } from '../../src/relations/scenario/scenario.ts';
import { partOut, shareOut } from '../../src/relations/scenario/share-out.ts';
import { anyColumns, anyMix, anyMove, anyPlace, cellsOf, geographyOf, placed, total } from './scenario-case.ts';

const eight = geographyOf(8, [0, 0, 0, 0, 0, 0, 1, 1]);
const rows = [0, 1, 2, 3, 4, 5, 6, 7];
const quartiles = ['q1', 'q2', 'q3', 'q4'];
/** What every cell must be. */
const isCount = (value: number): boolean => Number.isNaN(value) || (Number.isInteger(value) && value >= 0);
const isShare = (value: number): boolean => value >= 0 && value <= 1;
const withheld = ({ status }: Column): readonly boolean[] => Array.from(status, (reason) => reason > 1);

const anyPoles = fc.tuple(
  fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 }),
  fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 }),
);

describe('sharing out whole numbers', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 });

  test('meets the total exactly, each share within one of its part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), weights, (n, parts) => {
        const shares = shareOut(n, parts);
        const sum = parts.reduce((one, other) => one + other, 0);
        expect(shares.reduce((one, other) => one + other, 0)).toBe(n);
        if (sum > 0)
          for (const [i, share] of shares.entries())
            expect(Math.abs(share - (n * (parts[i] ?? 0)) / sum)).toBeLessThan(1);
      }),
    );
  });

  test('fills no place above its room, and all rooms where there is too much', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 400 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (n, places) => {
          const room = places.map(([, most]) => most);
          const shares = shareOut(
            n,
            places.map(([weight]) => weight),
            room,
          );
          for (const [i, share] of shares.entries()) expect(share).toBeLessThanOrEqual(room[i] ?? 0);
          expect(shares.reduce((one, other) => one + other, 0)).toBe(
            Math.min(
              n,
              room.reduce((one, other) => one + other, 0),
            ),
          );
        },
      ),
    );
  });

  test('parts a table so that rows and columns keep their sums', () => {
    fc.assert(
      fc.property(weights, anyMix, (sums, mix) => {
        const n = sums.reduce((one, other) => one + other, 0);
        const columns = shareOut(n, mix);
        const parts = partOut(sums, columns);
        for (const [k, part] of parts.entries()) {
          expect(part.reduce((one, other) => one + other, 0)).toBe(columns[k]);
          expect(Math.min(...part)).toBeGreaterThanOrEqual(0);
        }
        for (const [i, sum] of sums.entries()) expect(parts.reduce((one, part) => one + (part[i] ?? 0), 0)).toBe(sum);
      }),
    );
  });
});

describe('any scenario', () => {
  test('leaves the figures of today as they are, and today is what is left when its moves are taken back', () => {
    fc.assert(
      fc.property(anyColumns, anyPoles, fc.array(anyMove, { maxLength: 6 }), (today, [a, b], moves) => {
        const before = cellsOf(today);
        applyScenario(today, eight, placed(eight, a, b, ...moves));
        expect(cellsOf(today)).toEqual(before);
        expect(applyScenario(today, eight, placed(eight, a, b)).columns).toBe(today);
      }),
    );
  });

  test('is the same in whatever order its moves are made', () => {
    fc.assert(
      fc.property(
        anyColumns,
        anyPoles,
        fc
          .array(anyMove, { maxLength: 6 })
          .chain((moves) => fc.tuple(fc.constant(moves), fc.shuffledSubarray(moves, { minLength: moves.length }))),
        (today, [a, b], [moves, shuffled]) => {
          const one = applyScenario(today, eight, placed(eight, a, b, ...moves));
          const other = applyScenario(today, eight, placed(eight, a, b, ...shuffled));
          expect(cellsOf(other.columns)).toEqual(cellsOf(one.columns));
        },
      ),
    );
  });

  test('holds whole households and residents, shares from 0 to 1, and keeps the reason of what is withheld', () => {
    fc.assert(
      fc.property(anyColumns, anyPoles, fc.array(anyMove, { maxLength: 6 }), (today, [a, b], moves) => {
        const { columns } = applyScenario(today, eight, placed(eight, a, b, ...moves));
        const cells = (ids: readonly string[]): readonly number[] =>
          ids.flatMap((id) => [...(columns[id]?.values ?? [])]);
        expect(
          cells([...quartiles, 'population', 'employmentBase', 'dwellingsRented', 'dwellingsOwned']).every(isCount),
        ).toBe(true);
        expect(cells(['employmentRate', 'postSecondaryShare']).every(isShare)).toBe(true);
        expect(Object.values(columns).map(withheld)).toEqual(Object.values(today).map(withheld));
      }),
    );
  });
});

describe('conservation', () => {
  const anyDwellings: fc.Arbitrary<Mix> = fc.record({
    kind: fc.constant('dwellings'),
    place: anyPlace,
    amount: fc.integer({ min: 1, max: 2000 }),
    quartiles: anyMix,
    tenure: fc.constantFrom('', 'dwellingsOwned'),
  });

  const anyExchange: fc.Arbitrary<Exchange> = fc.record({
    kind: fc.constant('exchange'),
    amount: fc.integer({ min: -1500, max: 1500 }).filter((n) => n !== 0),
  });

  test('new dwellings add exactly as many households, by the mix, and as many dwellings', () => {
    fc.assert(
      fc.property(anyColumns, anyPoles, anyDwellings, (today, [a, b], move) => {
        const { columns, reports } = applyScenario(today, eight, placed(eight, a, b, move));
        const applied = reports[0]?.applied ?? NaN;
        expect([0, move.amount]).toContain(applied);
        const wanted = shareOut(applied, move.quartiles);
        quartiles.forEach((id, k) => {
          expect(total(columns, id, rows) - total(today, id, rows)).toBe(wanted[k]);
        });
        const dwellings = (from: typeof today): number =>
          total(from, 'dwellingsRented', rows) + total(from, 'dwellingsOwned', rows);
        expect(dwellings(columns) - dwellings(today)).toBe(applied);
      }),
    );
  });

  test('new dwellings of two kinds add up to the two made one by one', () => {
    fc.assert(
      fc.property(anyColumns, anyPoles, anyDwellings, anyDwellings, (today, [a, b], one, other) => {
        fc.pre(one.place !== other.place || one.quartiles.join() !== other.quartiles.join());
        const households = (...moves: readonly Move[]): readonly number[] => {
          const { columns } = applyScenario(today, eight, placed(eight, a, b, ...moves));
          return quartiles.flatMap((id) =>
            rows.map((row) => (columns[id]?.values[row] || 0) - (today[id]?.values[row] || 0)),
          );
        };
        const alone = households(other);
        expect(households(one, other)).toEqual(households(one).map((added, i) => added + (alone[i] ?? 0)));
      }),
    );
  });

  test('changing places leaves every area as many households and residents, and both poles together as many of each quartile', () => {
    fc.assert(
      fc.property(anyColumns, anyPoles, anyExchange, (today, [a, b], move) => {
        const { columns } = applyScenario(today, eight, placed(eight, a, b, move));
        for (const row of rows) {
          const all = (from: typeof today): number => quartiles.reduce((sum, id) => sum + total(from, id, [row]), 0);
          expect(all(columns)).toBe(all(today));
        }
        for (const id of quartiles) expect(total(columns, id, rows)).toBe(total(today, id, rows));
        expect(columns['population']).toBe(today['population']);
        for (const id of ['p1', 'p4']) {
          const persons = (from: typeof today): number =>
            rows.reduce((sum, row) => sum + (from[id]?.values[row] || 0) * (from['population']?.values[row] || 0), 0);
          expect(persons(columns)).toBeCloseTo(persons(today), 4);
        }
      }),
    );
  });

  test('work is given to exactly as many as is said', () => {
    fc.assert(
      fc.property(
        anyColumns,
        anyPoles,
        anyPlace,
        fc.integer({ min: -3000, max: 3000 }),
        (today, [a, b], place, amount) => {
          fc.pre(amount !== 0);
          const { columns, reports } = applyScenario(
            today,
            eight,
            placed(eight, a, b, { kind: 'employed', place, amount }),
          );
          const employed = (from: typeof today): number =>
            rows.reduce(
              (sum, row) =>
                sum + (from['employmentRate']?.values[row] || 0) * (from['employmentBase']?.values[row] || 0),
              0,
            );
          expect(employed(columns) - employed(today)).toBeCloseTo(reports[0]?.applied ?? NaN, 6);
          expect(Math.abs(reports[0]?.applied ?? NaN)).toBeLessThanOrEqual(Math.abs(amount));
        },
      ),
    );
  });
});
