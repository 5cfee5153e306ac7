import type { Estimate } from '../measures/column.ts';
import type { Basis } from '../measures/roles.ts';
import type { Status } from '../measures/status.ts';

type Point = readonly [number, number];

/** What surrounds a pole: the nearest areas that together hold at least k residents, the last ring of equally near ones taken whole. */
export interface Surroundings {
  /** How many areas: they are the first of the pole's `order`. */
  readonly areas: number;
  /** Residents of those areas, k or more. */
  readonly residents: number;
  /** Metres from the pole's point to the furthest centroid among them. */
  readonly radiusM: number;
  /** Counts summed, then divided; with its interval. */
  readonly balance: Estimate;
  /** ln of the balance, of counts with ½ added to both, by which surroundings are compared; NaN where there is no balance. */
  readonly logBalance: number;
  /** Share of the circle's line that runs through the region's areas, 0–1: the rest lies in water or beyond the region. */
  readonly within: number;
}

/** Both poles' surroundings of one size. */
export interface MeetingStep {
  /** At least so many residents in each. */
  readonly k: number;
  readonly a: Surroundings;
  readonly b: Surroundings;
  /** |ln bA − ln bB|, 0 and up; NaN where either has none. */
  readonly apart: number;
  /** Residents in both, over the mean of the two: 0 nobody, 1 the same surroundings. */
  readonly shared: number;
  /** Areas within either radius whose residents or quartiles are not known: they are not counted. */
  readonly leftOut: number;
  /** Fewer than three areas in either: the areas are too large for this k. */
  readonly coarse: boolean;
}

/**
 * How the comparison ends: `meets` at some k, `meetsAtOnce` in the smallest surroundings already, `staysApart` up to the largest; `samePoles` and `samePoint`
 * have the same surroundings whatever the size; `unknown` for the reason in `status`.
 */
export type MeetingOutcome = 'meets' | 'meetsAtOnce' | 'staysApart' | 'samePoles' | 'samePoint' | 'unknown';

/** Mötesskala: how both poles' surroundings grow alike as more and more residents are counted. Areas are DeSO whatever the level of the poles. */
export interface MeetingScale {
  readonly year: number;
  readonly basis: Basis;
  /** `counts`: sampling interval; `percents`: rounding interval. */
  readonly form: 'counts' | 'percents';
  readonly outcome: MeetingOutcome;
  /** Why nothing is known; `present` for every other outcome. */
  readonly status: Status;
  /** lon, lat from which each pole's surroundings are measured. */
  readonly pointA: Point;
  readonly pointB: Point;
  /** DeSO rows from the nearest to the furthest; the rows of a step are the first `areas` of them. */
  readonly orderA: Uint32Array;
  readonly orderB: Uint32Array;
  /** By k, smallest first: 5 000 doubled and halved, with three sizes in between. */
  readonly steps: readonly MeetingStep[];
  /** The step where they meet first; −1 where they do not. */
  readonly meeting: number;
  /** The first step after the meeting where they are apart again; −1 where they stay together. */
  readonly parting: number;
  /** Areas of the region whose residents or quartiles are not known. */
  readonly leftOut: number;
}
