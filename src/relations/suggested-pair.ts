import type { Level } from '../geography/area-set.ts';
import type { Estimate } from '../measures/column.ts';
import type { Basis } from '../measures/roles.ts';

/** One side of a suggested pair. `rows` are areas of the level, in their order. */
export interface SuggestedSide {
  readonly rows: readonly number[];
  readonly balance: Estimate;
}

/**
 * A pair to look at, and why. `a` is the side with relatively more low purchasing power, but for a chosen A, which stays A.
 *
 * - `nearestToA`: b is the nearest counter-pole of a; `nearestToB` the other way round; `mutual` both.
 * - `largest`: no other pair of its municipality differs more with certainty.
 * - `acrossBorder`: the nearest counter-poles of two municipalities that border each other.
 * - `regions`: b is the nearest pole region of the other kind.
 * - `island`: a lies in the other pole, b is what surrounds it (or the other way round).
 * - `flow`: the plan of the least transport joins the two.
 */
export interface SuggestedPair {
  readonly reason: 'nearestToA' | 'nearestToB' | 'mutual' | 'largest' | 'acrossBorder' | 'regions' | 'island' | 'flow';
  readonly a: SuggestedSide;
  readonly b: SuggestedSide;
  /** Polkvot of a over b with its interval. */
  readonly contrast: Estimate;
  /** Between the points of the sides, metres. */
  readonly distanceM: number;
  /** Shared border, metres; 0 where they do not touch. */
  readonly sharedBorderM: number;
}

/** The kinds of suggestions that are lists of pairs; frontiers, regions and flows have answers of their own. */
export type PairKind = 'counterPole' | 'contrast' | 'across';

/** Why a list of pairs is empty. `noContrast`: nothing differs by so much with certainty. */
export type NoPairs = 'noBalance' | 'oneArea' | 'oneMunicipality' | 'noBorders' | 'noContrast';

/** Suggested pairs by municipality (its name), then distance. */
export interface SuggestedPairs {
  readonly kind: PairKind;
  readonly level: Level;
  readonly basis: Basis;
  /** Least certain contrast, times; 1 where the kind has no threshold. */
  readonly threshold: number;
  /** The chosen A's own pair; null where no A is chosen or it has none. */
  readonly ofA: SuggestedPair | null;
  /** Each with the municipality of the list that it stands under (an index into the areas' municipalities). */
  readonly pairs: readonly { readonly municipality: number; readonly pair: SuggestedPair }[];
  /** Set when there are no pairs. */
  readonly none: NoPairs | null;
}

/** A quadrant of the local Moran scatter: the area's own balance, then its neighbours'. High is relatively more low purchasing power. */
export type Quadrant = 'HH' | 'LH' | 'LL' | 'HL';

/** Contiguous areas of one kind, pooled. */
export interface PoleRegion extends SuggestedSide {
  readonly kind: 'HH' | 'LL';
  /** Indices into the areas' municipalities, each once, in the order of the rows. */
  readonly municipalities: readonly number[];
}

/** Möte: an area that lies in the other pole. */
export interface Island {
  readonly row: number;
  readonly kind: 'LH' | 'HL';
  /** The area against its neighbours, pooled. */
  readonly pair: SuggestedPair;
}

/** Why there are no pole regions. `tooFew`: fewer than 8 areas have both a balance and neighbours. */
export type NoRegions = 'noBalance' | 'noNeighbours' | 'allEqual' | 'tooFew' | 'noneCertain';

/** Pole regions by local Moran, two-ended, and the areas that lie in the other pole. */
export interface PoleRegions {
  readonly level: Level;
  readonly basis: Basis;
  readonly seed: number;
  readonly permutations: number;
  /** Global Moran's I; NaN where it has none. */
  readonly moran: number;
  /** Per area: 0 not certain, 1 HH, 2 LH, 3 LL, 4 HL. */
  readonly quadrants: Uint8Array;
  /** Largest certain p that the false discovery rate of 5 % lets through; 0 where none. */
  readonly largestP: number;
  readonly regions: readonly PoleRegion[];
  /** Each region with the nearest one of the other kind. */
  readonly pairs: readonly SuggestedPair[];
  readonly islands: readonly Island[];
  readonly none: NoRegions | null;
}

/** Households that would live elsewhere in the plan: from where low purchasing power is over-represented to where it is under. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  /** Households (or persons) of the lowest quartile on this line. */
  readonly households: number;
  readonly distanceM: number;
}

/** Why there are no flows. `oneSided`: nobody in the lowest or in the highest quartile. `tooMany`: more areas than can be solved exactly here. */
export type NoFlows = 'noBalance' | 'oneArea' | 'oneSided' | 'even' | 'tooMany';

/** Relation flows: the least transport that gives the low households the distribution of the high. */
export interface RelationFlows {
  readonly level: Level;
  readonly basis: Basis;
  /** Code of the municipality; '' for the whole region. */
  readonly municipality: string;
  /** Mean distance over all low households, km: Wasserstein distance W1 between the two distributions. */
  readonly w1Km: number;
  /** Share of the low households that the plan moves; the dissimilarity D. */
  readonly dissimilarity: number;
  /** Low and high households of the areas counted. */
  readonly low: number;
  readonly high: number;
  /** Areas counted, of how many. */
  readonly counted: number;
  readonly of: number;
  /** Most households first. */
  readonly flows: readonly Flow[];
  /** The first of the flows as pairs, in the same order. */
  readonly pairs: readonly SuggestedPair[];
  readonly none: NoFlows | null;
}
