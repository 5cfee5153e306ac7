import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Borders } from '../../src/geography/borders.ts';
import { Status } from '../../src/measures/status.ts';
import { adjustedDissimilarity } from '../../src/relations/adjusted-dissimilarity.ts';
import { column, count } from '../measures/columns.ts';
import {
  goldenIsHere,
  readHand,
  readSacramento,
  readSacramentoEdges,
  readSacramentoExpected,
  readSacramentoGot,
  tolerance,
} from '../measures/golden.ts';

/** Borders from pairs of rows, with metres. */
function bordersOf(pairs: readonly (readonly [number, number, number?])[]): Borders {
  return {
    one: Uint32Array.from(pairs, ([i]) => i),
    other: Uint32Array.from(pairs, ([, j]) => j),
    borderM: Float64Array.from(pairs, ([, , metres = 100]) => metres),
  };
}

/** The 180 rook joins of a grid of 10 × 10. */
const joins = bordersOf(
  Array.from({ length: 100 }, (_, cell): [number, number][] => [
    ...(cell % 10 < 9 ? [[cell, cell + 1] as [number, number]] : []),
    ...(cell < 90 ? [[cell, cell + 10] as [number, number]] : []),
  ]).flat(),
);

/** A pattern of one group among another, a hundred to a cell; row and column from 0. */
function pattern(share: (row: number, column: number) => number) {
  const cells = Array.from({ length: 100 }, (_, cell) => 100 * share(Math.floor(cell / 10), cell % 10));
  return adjustedDissimilarity(column(cells), column(cells.map((own) => 100 - own)), joins);
}

const within = (is: boolean): number => (is ? 1 : 0);
const patterns = {
  A: pattern((row, column) => within(row < 5 && column < 5)),
  C: pattern((row, column) => within(row % 2 === 0 && column % 2 === 1)),
  F: pattern((row, column) => within(row < 3 && column < 3)),
  G: pattern((row, column) => within(row >= 3 && row < 6 && column >= 3 && column < 6)),
  H: pattern((row, column) => within((column === 5 && row < 5) || (row === 4 && column > 5))),
  I: pattern(() => 0.5),
} as const;

describe('the unevenness less what stands between neighbours', () => {
  it('is lower the more the group is scattered', () => {
    const { A, C, G } = patterns;
    expect(A.adjusted.value).toBeCloseTo(1 - 10 / 180, 12);
    expect(A.adjusted.value).toBeGreaterThan(G.adjusted.value);
    expect(G.adjusted.value).toBeGreaterThan(C.adjusted.value);
    expect(C.inBorders.value).toBeCloseTo(0.5, 12);
  });

  it('weighs by length where that is asked for', () => {
    const borders = bordersOf([
      [0, 1, 300],
      [1, 2, 100],
    ]);
    const found = adjustedDissimilarity(column([90, 10, 10]), column([10, 90, 90]), borders);
    expect(found.inBorders.value).toBeCloseTo(0.4, 12);
    expect(found.lengthWeighted.value).toBeCloseTo(found.dissimilarity.value - 0.6, 12);
  });

  it('passes over borders where a side is not known or empty', () => {
    const borders = bordersOf([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const found = adjustedDissimilarity(column([90, 10, null, 0, 50]), column([10, 90, 5, 0, 50]), borders);
    expect(found.inBorders.value).toBeCloseTo(0.8, 12);
  });

  it('says why there is none: one area, no border between any, nobody in a group', () => {
    const status = (found: ReturnType<typeof adjustedDissimilarity>) => found.adjusted.status;
    expect(status(adjustedDissimilarity(column([9]), column([5]), bordersOf([])))).toBe(Status.tooFewAreas);
    const islands = adjustedDissimilarity(column([9, 1]), column([1, 9]), bordersOf([]));
    expect(status(islands)).toBe(Status.notAvailable);
    expect(islands.dissimilarity.value).toBeCloseTo(0.8, 12);
    expect(status(adjustedDissimilarity(column([0, 0]), column([1, 9]), bordersOf([[0, 1]])))).toBe(
      Status.noPopulation,
    );
    expect(status(adjustedDissimilarity(column([null]), column([1]), bordersOf([])))).toBe(Status.noData);
  });

  const areas = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 20 });
  const chain = (n: number) => bordersOf(Array.from({ length: n - 1 }, (_, k) => [k, k + 1, 50 + 10 * k]));
  const of = (cells: readonly (readonly [number, number])[], by = 1) =>
    adjustedDissimilarity(
      column(cells.map(([x]) => by * x)),
      column(cells.map(([, y]) => by * y)),
      chain(cells.length),
    );

  it('does not change when the groups change places, nor when all are twice as many', () => {
    fc.assert(
      fc.property(areas, (cells) => {
        const own = of(cells);
        const swapped = of(cells.map(([x, y]) => [y, x]));
        const doubled = of(cells, 2);
        for (const key of ['dissimilarity', 'adjusted', 'lengthWeighted', 'inBorders'] as const) {
          expect(swapped[key].status).toBe(own[key].status);
          expect(doubled[key].status).toBe(own[key].status);
          if (own[key].status !== Status.present) continue;
          expect(swapped[key].value).toBeCloseTo(own[key].value, 9);
          expect(doubled[key].value).toBeCloseTo(own[key].value, 9);
        }
      }),
    );
  });

  it('takes away nothing where all areas are alike, and the parts make the whole', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (cells, x, y) => {
        const even = of(cells.map(([size]) => [x * (size + 1), y * (size + 1)]));
        expect(even.adjusted.value).toBeCloseTo(0, 12);
        const own = of(cells);
        if (own.inBorders.status === Status.present)
          expect(own.adjusted.value + own.inBorders.value).toBeCloseTo(own.dissimilarity.value, 12);
      }),
    );
  });
});

describe.skipIf(!goldenIsHere)('the adjusted dissimilarity against known values (golden folder)', () => {
  it.each(['A', 'C', 'F', 'G', 'H', 'I'] as const)("Morrill's pattern %s", (letter) => {
    const truth = readHand().morrill[letter];
    expect(Math.abs(patterns[letter].dissimilarity.value - (truth?.D ?? NaN))).toBeLessThan(tolerance.closedForm);
    expect(Math.abs(patterns[letter].adjusted.value - (truth?.D_adj ?? NaN))).toBeLessThan(tolerance.closedForm);
  });

  it('of 403 tracts in Sacramento, by the length of 1 064 borders', () => {
    const tract = readSacramento();
    const edges = readSacramentoEdges();
    const group = tract('HISP');
    const others = tract('TOT_POP').map((all, i) => all - (group[i] ?? NaN));
    const borders = bordersOf(edges.map(({ i, j, shared_m }) => [i, j, shared_m]));
    const found = adjustedDissimilarity(column(group), column(others), borders);
    expect(edges).toHaveLength(1064);
    expect(Math.abs(found.dissimilarity.value - readSacramentoExpected()('dissim'))).toBeLessThan(tolerance.peer);
    const worked = readSacramentoGot()('boundary_spatial_dissim_utm (vs same expected)');
    expect(Math.abs(found.lengthWeighted.value - worked)).toBeLessThan(tolerance.closedForm);
  });
});
