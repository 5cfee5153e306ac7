import type { Neighbours } from '../geography/area-set.ts';
import { PermutedSums } from './permuted-sums.ts';

/** What local Moran is asked of. */
export interface MoranInput {
  /** A number per area; NaN where there is none. */
  readonly values: Float64Array;
  /** Who borders whom, in a point also (queen). */
  readonly neighbours: Neighbours;
  readonly permutations: number;
  /** Whole number: the same seed gives the same answer. */
  readonly seed: number;
}

/** Local Moran per area; NaN and 0 where an area has no number, or no neighbour with one. */
export interface LocalMoran {
  /** Global Moran's I over the areas that have a number and a neighbour with one; NaN where it has none. */
  readonly moran: number;
  /** I_i. */
  readonly local: Float64Array;
  /** Pseudo p of conditional permutation. */
  readonly p: Float64Array;
  /** 1 HH, 2 LH, 3 LL, 4 HL: the area's own sign, then its neighbours', whether certain or not; 0 where there is none. */
  readonly quadrants: Uint8Array;
  /** How many areas have an I_i. */
  readonly counted: number;
  /** False where all numbers are equal, so that nothing can be high or low. */
  readonly varies: boolean;
}

/** Numbers as deviations from their mean, of the areas that have one. */
interface Deviations {
  /** Area per place. */
  readonly rows: Uint32Array;
  /** Place per area; −1 where it has no number. */
  readonly placeOf: Int32Array;
  readonly z: Float64Array;
  readonly sumOfSquares: number;
}

/** What differs by less than this part of the largest number is equal. */
const tolerance = 1e-12;

/** How many areas are ranked between two reports. */
const chunk = 512;

/**
 * Local Moran's I: whether an area and its neighbours are high together, low together, or apart.
 *
 * Formula: I_i = (n − 1) z_i Σ_j w_ij z_j / Σ z², with z the deviation from the mean over all n areas with a number and w_ij = 1/k for each of the k
 * neighbours with a number (queen, row-standardised). Global I = Σ_i z_i Σ_j w_ij z_j / Σ z². Without unit; around 0 without pattern.
 * p: with the area's own number held and k others drawn at random from the rest (conditional permutation), the share of draws at least as far out on
 * the same side, (min(≥, ≤) + 1)/(permutations + 1); draws equal to what is observed count on both sides. One-sided, as PySAL has it.
 * Quadrants: above the mean is high; the mean itself counts as low.
 * Symmetry: adding a number to all, or scaling by a factor above 0, changes nothing; changing all signs turns HH into LL and LH into HL.
 * Edge cases: an area without a number, or without a neighbour with one, has neither I_i nor p nor quadrant, but its number counts in the mean and
 * among those drawn; all equal, or fewer than three numbers: nobody has any.
 * A generator: yields the share done, 0–1; the caller may stop it between two yields.
 * Source: Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x. Truth: golden `derived.json` (desmith, sids2).
 */
export function* localMoran({ values, neighbours, permutations, seed }: MoranInput): Generator<number, LocalMoran> {
  const deviations = deviationsOf(values);
  const { rows, placeOf, z, sumOfSquares } = deviations;
  const n = rows.length;
  const result = {
    local: new Float64Array(values.length).fill(NaN),
    p: new Float64Array(values.length).fill(NaN),
    quadrants: new Uint8Array(values.length),
  };
  const varies = n > 2 && sumOfSquares > 0;
  if (!varies) return { ...result, moran: NaN, counted: 0, varies };
  const degree = Uint32Array.from(rows, (row) => knownNeighbours(row, neighbours, placeOf).length);
  const largest = degree.reduce((most, k) => Math.max(most, k), 0);
  yield 0;
  const sums = new PermutedSums(z, largest, permutations, seed);
  let product = 0;
  let counted = 0;
  for (let i = 0; i < n; i++) {
    if (i % chunk === 0) yield 0.2 + (0.8 * i) / n;
    const row = rows[i] ?? 0;
    const places = knownNeighbours(row, neighbours, placeOf);
    const k = places.length;
    if (k === 0) continue;
    const own = z[i] ?? NaN;
    const around = places.reduce((sum, place) => sum + (z[place] ?? NaN), 0);
    const { atLeast, atMost } = own === 0 ? { atLeast: permutations, atMost: permutations } : sums.ranks(i, k, around);
    counted += 1;
    product += (own * around) / k;
    result.local[row] = ((n - 1) * own * (around / k)) / sumOfSquares;
    result.p[row] = (Math.min(atLeast, atMost) + 1) / (permutations + 1);
    result.quadrants[row] = quadrantOf(own > 0, around > 0);
  }
  return { ...result, moran: counted > 0 ? product / sumOfSquares : NaN, counted, varies };
}

function deviationsOf(values: Float64Array): Deviations {
  const rows: number[] = [];
  const placeOf = new Int32Array(values.length).fill(-1);
  values.forEach((value, row) => {
    if (!Number.isFinite(value)) return;
    placeOf[row] = rows.length;
    rows.push(row);
  });
  const known = Float64Array.from(rows, (row) => values[row] ?? NaN);
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const size = known.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const z = known.map((value) => (Math.abs(value - mean) <= tolerance * size ? 0 : value - mean));
  return { rows: Uint32Array.from(rows), placeOf, z, sumOfSquares: z.reduce((sum, each) => sum + each * each, 0) };
}

/** Places of the neighbours that have a number. */
function knownNeighbours(row: number, { start, neighbour }: Neighbours, placeOf: Int32Array): readonly number[] {
  const places: number[] = [];
  for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
    const place = placeOf[neighbour[at] ?? -1] ?? -1;
    if (place >= 0) places.push(place);
  }
  return places;
}

function quadrantOf(high: boolean, amongHigh: boolean): number {
  if (amongHigh) return high ? 1 : 2;
  return high ? 4 : 3;
}
