import type { AreaSet, Neighbours } from '../geography/area-set.ts';
import type { Column, Estimate } from '../measures/column.ts';
import { missing } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { Status } from '../measures/status.ts';
import { quartileCoverage } from './coverage.ts';
import { pairGeography } from './pair-geography.ts';
import type { LowHigh } from './pair-measures.ts';
import {
  balanceFromCounts,
  balanceFromPercents,
  pairDissimilarity,
  pairExposure,
  pairSwaps,
  quartileDistance,
} from './pair-measures.ts';
import type { Certainty, PairGeography, PairRelation, PoleSummary } from './pair-relation.ts';
import type { PoleBalance } from './pole-balance.ts';
import { contrastOf, poleBalance } from './pole-balance.ts';
import { poleIndicators } from './pole-indicators.ts';
import type { PoleQuartiles } from './pole-quartiles.ts';
import { reasonOf, sum, usableBasis } from './pole-quartiles.ts';

/** What a pair is related from. */
export interface PairInput {
  readonly year: number;
  readonly basis: Basis;
  readonly subset: string;
  readonly areas: AreaSet;
  readonly neighbours: Neighbours;
  /** Columns by role; for a part of the stock with the part's quartiles in q1…q4. */
  readonly inputs: Inputs;
  /** Columns shown as they are, under the indicators with a role. */
  readonly extra: readonly Column[];
  /** Area indices; a pole may hold several. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly suggested: boolean;
}

/**
 * Relates two poles: everything that is said of a pair, in one object. Counts of a pole's areas are summed before anything is divided.
 * Symmetric: swapping A and B inverts the contrast, changes the sign of swaps, differences and gradient, and leaves the rest.
 *
 * - Counts (households): Haldane–Anscombe intervals. Percents (persons): shares × population as estimated persons, and the interval that
 *   rounding to whole percents leaves open. The basis asked for gives way to the other where only that one is at hand.
 * - A missing part anywhere in a pole gives the pole that reason; both poles: A's. Fewer than 50 in a base: `tooSmall`.
 * - Poles that share areas are related as they are: the common areas count on both sides. They have no gradient.
 *
 * Formulas and truth: one function each in `pair-measures.ts`.
 */
export function relatePoles(input: PairInput): PairRelation {
  const { inputs, areas, a, b } = input;
  const basis = usableBasis(input.basis, inputs);
  const poleA = poleBalance(basis, inputs, a);
  const poleB = poleBalance(basis, inputs, b);
  const contrast = contrastOf(basis, poleA, poleB);
  const sharesA = sharesOf(poleA);
  const sharesB = sharesOf(poleB);
  const reason = poleA.reason || poleB.reason;
  const geography = pairGeography(areas, input.neighbours, inputs.population, a, b);
  return {
    year: input.year,
    basis,
    form: basis === 'persons' ? 'percents' : 'counts',
    subset: input.subset,
    a: summaryOf(input, basis, a, poleA, sharesA),
    b: summaryOf(input, basis, b, poleB, sharesB),
    suggested: input.suggested,
    contrast,
    certainty: certaintyOf(poleA, poleB, contrast),
    dissimilarity: withSizes(basis, poleA, poleB, pairDissimilarity),
    pooledBalance: withSizes(basis, poleA, poleB, pooledBalance),
    swaps: withSizes(basis, poleA, poleB, pairSwaps),
    quartileDistance:
      sharesA && sharesB && !reason ? quartileDistance(sharesA, sharesB) : missing(reason || Status.noData),
    exposure: withSizes(basis, poleA, poleB, pairExposure),
    geography,
    gradientPerKm: gradientOf(contrast, geography),
    indicators: poleIndicators(inputs, input.extra, a, b),
  };
}

/** A measure that needs both poles' sizes. From percents it is an estimate; only a balance has an interval then. */
function withSizes(
  basis: Basis,
  a: PoleBalance,
  b: PoleBalance,
  measure: (a: LowHigh, b: LowHigh, basis: Basis) => Estimate,
): Estimate {
  const reason = a.reason || b.reason || a.sizeStatus || b.sizeStatus;
  if (reason !== Status.present) return missing(reason);
  const result = measure(a, b, basis);
  return basis === 'persons' && result.lower === result.upper ? { ...result, lower: NaN, upper: NaN } : result;
}

/** β: the balance of both poles together. */
function pooledBalance(a: LowHigh, b: LowHigh, basis: Basis): Estimate {
  const pooled = { low: added(a.low, b.low), high: added(a.high, b.high) };
  return basis === 'persons' ? balanceFromPercents(pooled) : balanceFromCounts(pooled);
}

function added(one: LowHigh['low'], other: LowHigh['low']): LowHigh['low'] {
  return { value: one.value + other.value, lower: one.lower + other.lower, upper: one.upper + other.upper };
}

function sharesOf(pole: PoleQuartiles): readonly [number, number, number, number] | null {
  if (!pole.all) return null;
  const [q1, q2, q3, q4] = pole.all;
  const size = q1 + q2 + q3 + q4;
  return size > 0 ? [q1 / size, q2 / size, q3 / size, q4 / size] : null;
}

function summaryOf(
  { areas, inputs }: PairInput,
  basis: Basis,
  rows: readonly number[],
  pole: PoleBalance,
  shares: PoleSummary['quartileShares'],
): PoleSummary {
  const shown = pole.reason === Status.present;
  const quartiles = basis === 'persons' && shares ? asPercents(shares) : pole.all;
  return {
    codes: rows.map((row) => areas.codes[row] ?? ''),
    names: rows.map((row) => areas.names[row] ?? ''),
    municipalities: [...new Set(rows.map((row) => areas.municipalities[areas.municipalityOf[row] ?? -1]?.name ?? ''))],
    population: populationOf(inputs, rows),
    quartiles: shown ? quartiles : null,
    quartileShares: shown ? shares : null,
    balance: pole.balance,
    coverage: quartileCoverage(basis, inputs, rows),
  };
}

function asPercents([q1, q2, q3, q4]: readonly [number, number, number, number]): [number, number, number, number] {
  return [100 * q1, 100 * q2, 100 * q3, 100 * q4];
}

function populationOf({ population }: Inputs, rows: readonly number[]): Estimate {
  const reason = reasonOf(rows, population);
  if (!population || reason !== Status.present) return missing(reason);
  const value = sum(population, rows);
  return { value, status: Status.present, lower: value, upper: value };
}

/** What weighing percents by population may be wrong by, as a part of the product. */
const tolerance = 1e-12;

/** Compared crosswise, so that 2/4 and 100/200, and ∞ and ∞, are the same balance. */
function certaintyOf(a: PoleBalance, b: PoleBalance, contrast: Estimate): Certainty {
  if (a.reason || b.reason) return 'unknown';
  const one = a.low.value * b.high.value;
  const other = a.high.value * b.low.value;
  if (Math.abs(one - other) <= tolerance * Math.max(one, other)) return 'equal';
  return contrast.lower <= 1 && contrast.upper >= 1 ? 'uncertain' : 'certain';
}

/** ln contrast per kilometre; ±∞ ends where the contrast's are 0 or ∞. */
function gradientOf(contrast: Estimate, { position, distanceM }: PairGeography): Estimate {
  if (contrast.status !== Status.present) return missing(contrast.status);
  if (position === 'same' || position === 'overlapping' || !(distanceM > 0)) return missing(Status.noData);
  const perKm = (ratio: number): number => Math.log(ratio) / (distanceM / 1000);
  return {
    value: perKm(contrast.value),
    status: Status.present,
    lower: perKm(contrast.lower),
    upper: perKm(contrast.upper),
  };
}
