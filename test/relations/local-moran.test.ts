import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalMoran, MoranInput } from '../../src/relations/local-moran.ts';
import { localMoran } from '../../src/relations/local-moran.ts';
import { poleRegions } from '../../src/relations/pole-regions.ts';
import { randomNumbers } from '../../src/relations/random-numbers.ts';
import { goldenIsHere, readSacramento, tolerance } from '../measures/golden.ts';
import type { MoranCase } from './moran-truth.ts';
import { desmith, readDerived, sacramento, sids2 } from './moran-truth.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, chain, inputsOf, neighboursOf } from './pair-case.ts';
import { runSteps } from './run-steps.ts';

function moran(input: MoranCase, more: Partial<MoranInput> = {}): LocalMoran {
  return runSteps(localMoran({ ...input, permutations: 199, seed: 1, ...more }));
}

/** Every ordered choice of k out of numbers, summed. */
function allSums(numbers: readonly number[], k: number): number[] {
  if (k === 0) return [0];
  return numbers.flatMap((own, i) =>
    allSums([...numbers.slice(0, i), ...numbers.slice(i + 1)], k - 1).map((sum) => own + sum),
  );
}

/** A square grid, each cell the neighbour of those beside it (100 m) and in its corners (0 m). */
function grid(side: number): MoranCase['neighbours'] {
  const borders: [number, number, number][] = [];
  for (let i = 0; i < side * side; i++)
    for (let j = 0; j < i; j++) {
      const across = Math.abs((i % side) - (j % side));
      const down = Math.abs(Math.floor(i / side) - Math.floor(j / side));
      if (Math.max(across, down) === 1) borders.push([j, i, across + down === 1 ? 100 : 0]);
    }
  return neighboursOf(side * side, borders);
}

describe("local Moran's I", () => {
  it.skipIf(!goldenIsHere)('has the figures and quadrants of PySAL for the ten areas of de Smith', () => {
    const truth = readDerived().desmith;
    const found = moran(desmith());
    truth.Is.forEach((value, i) => expect(Math.abs(found.local[i]! - value)).toBeLessThan(tolerance.closedForm));
    expect([...found.quadrants]).toEqual(truth.q);
  });

  it.skipIf(!goldenIsHere)('adds up to the global figure of PySAL for the counties of North Carolina', async () => {
    expect(Math.abs(moran(await sids2()).moran - readDerived().sids2_moran_SIDR74.I)).toBeLessThan(
      tolerance.closedForm,
    );
  });

  it.skipIf(!goldenIsHere)(
    'has the figures of PySAL for those of the first ten Sacramento tracts that meet no other in a point only',
    () => {
      const found = moran(sacramento(readSacramento()('HSG_VAL')));
      const truth = readDerived().sacramento_moran_HSG_VAL_queen_r.Is_first10;
      for (const i of [0, 1, 2, 3, 6, 7, 8, 9])
        expect(Math.abs(found.local[i]! - truth[i]!)).toBeLessThan(tolerance.closedForm);
    },
  );

  it('is by hand: 1, 2, 3, 6 in a row', () => {
    const found = moran({ values: Float64Array.of(1, 2, 3, 6), neighbours: chain(4) });
    // Deviations −2, −1, 0, 3; squares 14; (n − 1) = 3.
    const byHand = [(3 * -2 * -1) / 14, (3 * -1 * -1) / 14, 0, 0];
    byHand.forEach((value, i) => expect(found.local[i]).toBeCloseTo(value, 12));
    expect([...found.quadrants]).toEqual([3, 3, 2, 4]);
  });

  it('has a p near that of all permutations there are', () => {
    const values = Float64Array.of(4, 1, 7, 2, 9, 3, 8);
    const neighbours = neighboursOf(7, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [3, 4, 1],
      [4, 5, 1],
      [5, 6, 1],
      [0, 2, 1],
      [2, 4, 0],
    ]);
    const found = moran({ values, neighbours }, { permutations: 20000 });
    values.forEach((_, i) => {
      const own = [...neighbours.neighbour.slice(neighbours.start[i], neighbours.start[i + 1])];
      const observed = own.reduce((sum, j) => sum + values[j]!, 0);
      const sums = allSums(
        [...values].filter((_, j) => j !== i),
        own.length,
      );
      const atLeast = sums.filter((sum) => sum >= observed).length / sums.length;
      const atMost = sums.filter((sum) => sum <= observed).length / sums.length;
      const truth = Math.min(atLeast, atMost);
      // Five standard errors of 20 000 draws.
      expect(Math.abs(found.p[i]! - truth)).toBeLessThan(5 * Math.sqrt((truth * (1 - truth)) / 20000) + 1e-4);
    });
  });

  it('is the same for the same seed, and only its p differ for another', () => {
    const input = { values: Float64Array.from({ length: 25 }, (_, i) => (i * 7) % 11), neighbours: grid(5) };
    expect(moran(input)).toEqual(moran(input));
    const other = moran(input, { seed: 2 });
    expect(other.local).toEqual(moran(input).local);
    expect(other.p).not.toEqual(moran(input).p);
  });

  it('is unmoved by adding and scaling, and turned about by changing all signs', () => {
    const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        (cells, factor, added) => {
          const neighbours = grid(4);
          const found = moran({ values: Float64Array.from(cells), neighbours });
          const moved = moran({ values: Float64Array.from(cells, (value) => factor * value + added), neighbours });
          expect(moved.p).toEqual(found.p);
          expect(moved.varies).toBe(found.varies);
          found.local.forEach((value, i) => {
            if (Number.isNaN(value)) expect(moved.local[i]).toBeNaN();
            else expect(moved.local[i]).toBeCloseTo(value, 9);
          });
          expect(moran({ values: Float64Array.from(cells, (value) => -value), neighbours }).p).toEqual(found.p);
        },
      ),
    );
  });

  it('leaves out areas without a number or without neighbours, and says when nothing varies', () => {
    const found = moran({
      values: Float64Array.of(1, NaN, 3, 6, 2),
      neighbours: neighboursOf(5, [
        [0, 1, 1],
        [2, 3, 1],
      ]),
    });
    expect([...found.quadrants.slice(0, 2), found.quadrants[4]]).toEqual([0, 0, 0]);
    expect(found.p[0]).toBeNaN();
    expect(found.counted).toBe(2);
    expect(moran({ values: new Float64Array(4).fill(0.1 + 0.2), neighbours: chain(4) })).toMatchObject({
      varies: false,
      counted: 0,
    });
    expect(moran({ values: Float64Array.of(NaN, NaN), neighbours: chain(2) }).moran).toBeNaN();
  });
});

describe('random numbers', () => {
  it('follow the published steps, written again in whole numbers of any size', () => {
    const random = randomNumbers(1);
    expect(Array.from({ length: 4 }, () => random.next())).toEqual(referenceXoshiro(1, 4));
  });

  it('are spread evenly below any number', () => {
    const random = randomNumbers(7);
    const seen = new Uint32Array(6);
    for (let k = 0; k < 60000; k++) seen[random.below(6)]! += 1;
    for (const count of seen) expect(Math.abs(count - 10000)).toBeLessThan(5 * Math.sqrt(10000));
  });
});

/** The generator again, in whole numbers of any size. */
function referenceXoshiro(seed: number, count: number): number[] {
  const mask = 0xffffffffn;
  let at = BigInt(seed);
  const fill = (): bigint => {
    at = (at + 0x9e3779b9n) & mask;
    let z = at;
    z = ((z ^ (z >> 16n)) * 0x21f0aaadn) & mask;
    z = ((z ^ (z >> 15n)) * 0x735a2d97n) & mask;
    return z ^ (z >> 15n);
  };
  const s = [fill(), fill(), fill(), fill() | 1n];
  const rotl = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & mask;
  return Array.from({ length: count }, () => {
    const result = (rotl((s[1]! * 5n) & mask, 7n) * 9n) & mask;
    const t = (s[1]! << 9n) & mask;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = rotl(s[3]!, 11n);
    return Number(result);
  });
}

describe('pole regions', () => {
  const side = 8;
  const n = side * side;

  function regions(q1: readonly Cell[], q4: readonly Cell[], neighbours = grid(side)) {
    const areas = areasInARow(q1.length);
    const inputs = inputsOf({ q1, q4 });
    return runSteps(poleRegions({ areas, neighbours, inputs, basis: 'households', permutations: 999, seed: 1 }));
  }

  /** Low purchasing power in the three columns to the left, high in the three to the right; one cell may be the other way. */
  function halves(island = -1): { q1: number[]; q4: number[] } {
    const isLow = (i: number): boolean => i % side < 3 !== (i === island);
    const isHigh = (i: number): boolean => i % side > 4 !== (i === island);
    return {
      q1: Array.from({ length: n }, (_, i) => (isLow(i) ? 400 + i : isHigh(i) ? 50 : 200)),
      q4: Array.from({ length: n }, (_, i) => (isLow(i) ? 50 : isHigh(i) ? 400 + i : 200)),
    };
  }

  it('are the areas that are alike and far from the mean, one of each kind, paired', () => {
    const { q1, q4 } = halves();
    const found = regions(q1, q4);
    expect(found.none).toBeNull();
    expect(found.regions.map(({ kind }) => kind)).toEqual(['HH', 'LL']);
    expect(found.regions[0]!.rows.every((row) => row % side < 3)).toBe(true);
    expect(found.regions[1]!.rows.every((row) => row % side > 4)).toBe(true);
    const total = (cells: readonly number[]): number =>
      found.regions[0]!.rows.reduce((sum, row) => sum + cells[row]!, 0);
    expect(found.regions[0]!.balance.value).toBeCloseTo(total(q1) / total(q4), 12);
    expect(found.pairs).toHaveLength(1);
    expect(found.pairs[0]!.contrast.value).toBeGreaterThan(16);
    expect(found.largestP).toBeGreaterThan(0);
  });

  it('show an area that lies in the other pole as an island, against its neighbours', () => {
    const { q1, q4 } = halves(3 * side + 1);
    const found = regions(q1, q4);
    const island = found.islands.find(({ row }) => row === 3 * side + 1);
    expect(island?.kind).toBe('LH');
    expect(island?.pair.b.rows).toEqual([3 * side + 1]);
    expect(island?.pair.a.rows).toHaveLength(8);
  });

  it('swap kinds when the quartiles are swapped', () => {
    const { q1, q4 } = halves(3 * side + 1);
    const turned: Record<number, number> = { 0: 0, 1: 3, 2: 4, 3: 1, 4: 2 };
    expect([...regions(q4, q1).quadrants]).toEqual([...regions(q1, q4).quadrants].map((quadrant) => turned[quadrant]));
  });

  it('say why there are none', () => {
    const { q1, q4 } = halves();
    const same = new Array<number>(n).fill(100);
    const withheld = new Array<Cell>(n).fill('suppressed');
    expect(regions(withheld, q4).none).toBe('noBalance');
    expect(regions(same, same).none).toBe('allEqual');
    expect(regions(q1, q4, neighboursOf(n, [])).none).toBe('noNeighbours');
    expect(regions([400], [50], neighboursOf(1, [])).none).toBe('tooFew');
    const scattered = Array.from({ length: n }, (_, i) => 100 + ((i * 37) % 64));
    expect(regions(scattered, same)).toMatchObject({ none: 'noneCertain', regions: [], islands: [], largestP: 0 });
  });

  it('leave out areas with small numbers, and hold ∞ and 0', () => {
    const { q1, q4 } = halves();
    [q1[0], q4[0]] = [20, 3];
    [q1[8], q4[8]] = [400, 0];
    [q1[15], q4[15]] = [0, 400];
    const areas = areasInARow(n);
    const inputs = inputsOf({ q1, q4, population: q1.map((low, i) => low + q4[i]!) });
    const found = runSteps(
      poleRegions({ areas, neighbours: grid(side), inputs, basis: 'households', permutations: 999, seed: 1 }),
    );
    expect(found.quadrants[0]).toBe(0);
    expect(found.quadrants[8]).toBe(1);
    expect(found.quadrants[15]).toBe(3);
  });
});
