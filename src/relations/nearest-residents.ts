/** Areas from the nearest to the furthest, in rings of those that are equally far away. */
export interface ResidentRings {
  /** Rows by distance; of equally distant ones the lowest row first. */
  readonly order: Uint32Array;
  /** How many of `order` lie within each ring, the ring itself included. */
  readonly areas: Uint32Array;
  /** Metres to the nearest of each ring: the rest of it is at most `sameDistanceM` further away. */
  readonly radiusM: Float64Array;
  /** Residents within each ring, the ring itself included. */
  readonly residents: Float64Array;
}

/** Areas whose distances differ by at most this much lie in the same ring, in metres. */
export const sameDistanceM = 1e-6;

/**
 * Rings around a point: the areas by their distance, those equally distant (within 1e-6 m of the first of them) together.
 *
 * `distancesM` and `residents` by row; only the rows given are ordered, and each must have both. No rows give no rings.
 * Source: the ring rule of EquiPop, Östh, Clark & Malmberg 2015, doi:10.1111/gean.12053. Truth: golden `equipop_gridby`.
 */
export function residentRings(
  distancesM: Float64Array,
  residents: Float64Array,
  rows: readonly number[] | Uint32Array,
): ResidentRings {
  const at = (row: number): number => distancesM[row] ?? NaN;
  const order = Uint32Array.from(rows).sort((a, b) => at(a) - at(b) || a - b);
  const areas: number[] = [];
  const radiusM: number[] = [];
  const cumulated: number[] = [];
  let sum = 0;
  order.forEach((row, i) => {
    sum += residents[row] ?? NaN;
    const ring = areas.length - 1;
    const isNew = ring < 0 || at(row) - (radiusM[ring] ?? NaN) > sameDistanceM;
    if (isNew) radiusM.push(at(row));
    areas[isNew ? ring + 1 : ring] = i + 1;
    cumulated[isNew ? ring + 1 : ring] = sum;
  });
  return {
    order,
    areas: Uint32Array.from(areas),
    radiusM: Float64Array.from(radiusM),
    residents: Float64Array.from(cumulated),
  };
}

/** The first ring within which at least k residents live, the whole ring taken; the outermost where fewer live in all; −1 without rings. */
export function ringOfResidents({ residents }: ResidentRings, k: number): number {
  return Math.min(firstAtLeast(residents, k), residents.length - 1);
}

/** The outermost ring at most so many metres away, a ring exactly there included; −1 where none is. */
export function ringWithin({ radiusM }: ResidentRings, metres: number): number {
  return firstAtLeast(radiusM, metres + 2 * sameDistanceM) - 1;
}

/** Where the first value of at least `least` stands among values in order; their number where none does. */
function firstAtLeast(values: Float64Array, least: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle] ?? NaN) >= least) to = middle;
    else from = middle + 1;
  }
  return from;
}
