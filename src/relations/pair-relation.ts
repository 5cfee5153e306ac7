import type { Coverage, Estimate, Unit } from '../measures/column.ts';
import type { FigureOrigin } from '../measures/origin.ts';
import type { Basis } from '../measures/roles.ts';

/** What one pole holds; counts of its areas are summed before anything is divided. */
export interface PoleSummary {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Names of the municipalities that its areas lie in, each once. */
  readonly municipalities: readonly string[];
  readonly population: Estimate;
  /** Households or persons by quartile, lowest first; null where the parts are missing. With percents: shares of the pole's persons × 100. */
  readonly quartiles: readonly [number, number, number, number] | null;
  /** The same as shares 0–1 that sum to 1. */
  readonly quartileShares: readonly [number, number, number, number] | null;
  /** Balance with its interval (Haldane–Anscombe for counts, rounding for percents). */
  readonly balance: Estimate;
  /** How many smaller areas low and high purchasing power are counted over, of how many; null where all of them are, and at the lowest level. */
  readonly coverage: Coverage | null;
}

/** One indicator for both poles. Rates are weighted by their base, income by population: see `weighting`. */
export interface IndicatorRow {
  readonly id: string;
  readonly unit: Unit;
  readonly a: Estimate;
  readonly b: Estimate;
  /** a − b, in the unit. */
  readonly difference: Estimate;
  /** The larger over the smaller, ≥ 1. */
  readonly ratio: Estimate;
  readonly weighting: 'sum' | 'base' | 'population' | 'single';
  /** How each pole's figure came about: its areas' own, worked out from smaller ones, or an estimate of ours. */
  readonly origin: { readonly a: FigureOrigin; readonly b: FigureOrigin };
}

/** `equal`: the same balance; `uncertain`: the interval covers 1; `certain`: it does not. */
export type Certainty = 'certain' | 'uncertain' | 'equal' | 'unknown';

export interface PairGeography {
  /** `same` set of areas, `overlapping`, `touching` (shared border > 0 m), `apart`. */
  readonly position: 'same' | 'overlapping' | 'touching' | 'apart';
  /** Great-circle distance between the poles' points. */
  readonly distanceM: number;
  /** How each pole's point is made: population-weighted mean of its areas' centroids, or their plain mean where population is missing. */
  readonly points: 'populationWeighted' | 'plain';
  readonly pointA: readonly [number, number];
  readonly pointB: readonly [number, number];
  readonly sharedBorderM: number;
  /** Borders crossed on the shortest path through the neighbour graph; 0 when they overlap; null when there is no path. */
  readonly bordersBetween: number | null;
  /** Areas on that path, from A to B, both ends included. */
  readonly path: readonly string[];
}

/** Everything that is said of two poles. Null parts mean that the inputs are missing; the estimates' statuses say why. */
export interface PairRelation {
  readonly year: number;
  readonly basis: Basis;
  /** `counts`: sampling interval; `percents`: rounding interval. */
  readonly form: 'counts' | 'percents';
  readonly subset: string;
  readonly a: PoleSummary;
  readonly b: PoleSummary;
  /** True while B is only suggested. */
  readonly suggested: boolean;
  /** polkvot: balance of A over balance of B, with its interval; below 1 when B has the higher balance. */
  readonly contrast: Estimate;
  readonly certainty: Certainty;
  /** Dissimilarity of the two poles, 0–1. */
  readonly dissimilarity: Estimate;
  /** Balance of both poles together. */
  readonly pooledBalance: Estimate;
  /** Households (or persons) that would change places in each direction for both poles to have the pooled balance. Positive: low leaves A. */
  readonly swaps: Estimate;
  /** Quartile distance W1, 0–3. */
  readonly quartileDistance: Estimate;
  /** Exposure of low to high purchasing power over the two poles, 0–1. */
  readonly exposure: Estimate;
  readonly geography: PairGeography;
  /** ln contrast per km; noData when the poles overlap. */
  readonly gradientPerKm: Estimate;
  readonly indicators: readonly IndicatorRow[];
}

/** Why a counter-pole is suggested. */
export interface Suggestion {
  readonly codes: readonly string[];
  readonly reason: 'nearestCounterPole' | 'largestContrast';
  readonly distanceM: number;
  readonly contrast: Estimate;
  /** The threshold on the lower bound of |ln OR| that was met. */
  readonly threshold: number;
}
