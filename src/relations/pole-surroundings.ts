import type { AreaSet } from '../geography/area-set.ts';
import { distanceM } from '../geography/distance.ts';
import type { Picker } from '../geography/picking.ts';
import { pointAtDistance } from '../geography/point-at-distance.ts';
import { roundingHalfWidth } from '../measures/balance-of-percents.ts';
import type { Column, Estimate } from '../measures/column.ts';
import { missing } from '../measures/column.ts';
import { logBalanceOfCounts } from '../measures/log-balance.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { smallestBase } from '../measures/small-numbers.ts';
import { Status } from '../measures/status.ts';
import type { Surroundings } from './meeting-scale.ts';
import type { ResidentRings } from './nearest-residents.ts';
import { residentRings, ringOfResidents } from './nearest-residents.ts';
import type { LowHigh } from './pair-measures.ts';
import { balanceFromCounts, balanceFromPercents } from './pair-measures.ts';
import { reasonOf } from './pole-quartiles.ts';

type Point = readonly [number, number];

/** What surroundings are summed from: row i is area i. Rows whose residents or outer quartiles are not known stand in `unknown`. */
export interface CountedAreas {
  readonly basis: Basis;
  readonly areas: AreaSet;
  readonly known: readonly number[];
  readonly unknown: readonly number[];
  readonly residents: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The least that low and high can be: with percents what rounding leaves open, else the same. */
  readonly lowLeast: Float64Array;
  readonly highLeast: Float64Array;
  /** All four quartiles together, NaN where one is not known; with percents the residents. */
  readonly base: Float64Array;
}

/** Puts the columns of a basis in order for summing. With percents persons are estimated: residents × percent. */
export function countedAreas(basis: Basis, areas: AreaSet, inputs: Inputs): CountedAreas {
  const { population, q1, q2, q3, q4, p1, p4 } = inputs;
  const [lowest, highest] = basis === 'persons' ? [p1, p4] : [q1, q4];
  const rows = areas.codes.map((_, row) => row);
  const isKnown = (row: number): boolean => reasonOf([row], population, lowest, highest) === Status.present;
  const known = rows.filter(isKnown);
  const residents = filled(rows.length, known, (row) => population?.values[row] ?? NaN);
  const half = basis === 'persons' ? roundingHalfWidth : 0;
  const amount = (column: Column | undefined, less = 0): Float64Array =>
    filled(rows.length, known, (row) => {
      const persons = basis === 'persons' ? (residents[row] ?? NaN) / 100 : 1;
      return Math.max(0, (column?.values[row] ?? NaN) - less) * persons;
    });
  const all = [q1, q2, q3, q4];
  return {
    basis,
    areas,
    known,
    unknown: rows.filter((row) => !isKnown(row)),
    residents,
    low: amount(lowest),
    high: amount(highest),
    lowLeast: amount(lowest, half),
    highLeast: amount(highest, half),
    base:
      basis === 'persons'
        ? residents
        : filled(rows.length, known, (row) => all.reduce((sum, column) => sum + (column?.values[row] ?? NaN), 0)),
  };
}

function filled(length: number, rows: readonly number[], value: (row: number) => number): Float64Array {
  const out = new Float64Array(length).fill(NaN);
  for (const row of rows) out[row] = value(row);
  return out;
}

/** A pole's surroundings, one for each k, and the areas in the order in which they come into them. */
export interface PoleSurroundings {
  readonly order: Uint32Array;
  readonly sizes: readonly Surroundings[];
  /** Metres to each of the areas without figures. */
  readonly unknownM: Float64Array;
}

/**
 * The surroundings of a point for every k of a list from the smallest to the largest: the nearest centroids until at least k residents are reached, the
 * last ring whole. Counts are summed along the order once, whatever the number of sizes.
 */
export function surroundingsOf(
  counted: CountedAreas,
  [lon, lat]: Point,
  ks: readonly number[],
  picker: Picker,
): PoleSurroundings {
  const { centroids, codes } = counted.areas;
  const distancesM = Float64Array.from(codes, (_, row) =>
    distanceM(lon, lat, centroids[2 * row] ?? NaN, centroids[2 * row + 1] ?? NaN),
  );
  const placed = counted.known.filter((row) => !Number.isNaN(distancesM[row] ?? NaN));
  const rings = residentRings(distancesM, counted.residents, placed);
  const isPlaced = (at: Point): boolean => picker.at(...at) >= 0;
  const sums = emptySums();
  const sizes = ks.map((k): Surroundings => {
    const ring = ringOfResidents(rings, k);
    const areas = ring < 0 ? 0 : (rings.areas[ring] ?? 0);
    addUpTo(sums, areas, counted, rings);
    const radiusM = areas === 0 ? NaN : (distancesM[rings.order[areas - 1] ?? -1] ?? NaN);
    return {
      areas,
      residents: sums.residents,
      radiusM,
      ...balanceOf(counted.basis, sums),
      within: shareWithin([lon, lat], radiusM, isPlaced),
    };
  });
  return { order: rings.order, sizes, unknownM: Float64Array.from(counted.unknown, (row) => distancesM[row] ?? NaN) };
}

/** Sums along the order; `areas` are summed so far. */
interface Sums {
  areas: number;
  residents: number;
  low: number;
  high: number;
  lowLeast: number;
  highLeast: number;
  base: number;
}

function emptySums(): Sums {
  return { areas: 0, residents: 0, low: 0, high: 0, lowLeast: 0, highLeast: 0, base: 0 };
}

const summed = ['residents', 'low', 'high', 'lowLeast', 'highLeast', 'base'] as const;

function addUpTo(sums: Sums, areas: number, counted: CountedAreas, { order }: ResidentRings): void {
  for (; sums.areas < areas; sums.areas++) {
    const row = order[sums.areas] ?? -1;
    for (const part of summed) sums[part] += counted[part][row] ?? NaN;
  }
}

/** As a pole's balance: nothing is shown of fewer than 50 households, or of fewer than 50 residents where the households are not all known. */
function balanceOf(basis: Basis, sums: Sums): Pick<Surroundings, 'balance' | 'logBalance'> {
  if (sums.areas === 0) return { balance: missing(Status.noData), logBalance: NaN };
  const base = Number.isNaN(sums.base) ? sums.residents : sums.base;
  if (base > 0 && base < smallestBase) return { balance: missing(Status.tooSmall), logBalance: NaN };
  const balance =
    basis === 'persons' ? balanceFromPercents(bounded(sums, roundingHalfWidth)) : balanceFromCounts(bounded(sums, 0));
  return { balance, logBalance: logOf(basis, balance, sums) };
}

function logOf(basis: Basis, { status, value }: Estimate, { low, high }: Sums): number {
  if (status !== Status.present && status !== Status.infinite) return NaN;
  return basis === 'persons' ? Math.log(value) : logBalanceOfCounts(low, high);
}

/** Rounding may add as many persons as it may take away: half a percent of each area's residents. */
function bounded({ low, high, lowLeast, highLeast, residents }: Sums, half: number): LowHigh {
  const more = (half / 100) * residents;
  return {
    low: { value: low, lower: lowLeast, upper: low + more },
    high: { value: high, lower: highLeast, upper: high + more },
  };
}

/** In how many directions it is looked whether a circle still runs through the region. */
const directions = 64;

function shareWithin([lon, lat]: Point, radiusM: number, isPlaced: (at: Point) => boolean): number {
  if (!(radiusM >= 0)) return NaN;
  let within = 0;
  for (let k = 0; k < directions; k++)
    if (isPlaced(pointAtDistance(lon, lat, radiusM, (360 * k) / directions))) within++;
  return within / directions;
}
