import type { Level } from '../geography/area-set.ts';
import type { Estimate, Unit } from '../measures/column.ts';
import type { Basis, MeasureKey } from '../measures/roles.ts';

/**
 * How the step over a border is judged: `sampling`, a z-test of counts with the false discovery rate held; `rounding`, whether the intervals that
 * rounding leaves open are apart; `none`, the measure has no interval and its borders cannot be tested.
 */
export type FrontierTest = 'sampling' | 'rounding' | 'none';

/** Every border between two neighbours, once; row k is the same border whatever measure and year is asked for at a level. */
export interface FrontierColumns {
  /** Rows of the two areas; `one` is the lower number. */
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  /** Shared border, metres. */
  readonly borderM: Float64Array;
  /** Why there is no step: the reason of the first side that lacks a value, or `present`. */
  readonly status: Uint8Array;
  /** Value of one less value of other: of natural logarithms on the scale `ratio`, else in the measure's unit. Always finite, or NaN with its status. */
  readonly step: Float64Array;
  /** Ends of the interval of the ratio one/other, 0…∞; NaN where the borders are not tested. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Benjamini–Hochberg's q over the borders tested; NaN but with `sampling`. */
  readonly q: Float64Array;
  /** How high the step is for drawing, 0–1: 1 at eight times, or at the whole spread of the measure (5th to 95th percentile); NaN without a step. */
  readonly height: Float64Array;
  /** 1 for a certain border (a frontier): tested, and at least twice as much on one side as on the other. */
  readonly certain: Uint8Array;
  /** 1 where the sides lie in different municipalities. */
  readonly acrossMunicipality: Uint8Array;
}

/** The borders within one municipality, and how much of its unevenness lies in them. */
export interface FrontierMunicipality {
  readonly code: string;
  readonly name: string;
  /** Its areas. */
  readonly areas: number;
  /** Borders between its areas that have a step, and how many of them are certain. */
  readonly borders: number;
  readonly frontiers: number;
  /** Metres of those borders. */
  readonly borderM: number;
  /** Share of the metres that are frontier, 0–1; `notAvailable` where borders are not tested. */
  readonly frontierShare: Estimate;
  /** Mean |step| weighted by metres, as `step`. */
  readonly meanStep: Estimate;
  /** D, Morrill's D(adj) and Wong's D(w) of the measure's two groups; `notAvailable` for a measure without groups. */
  readonly dissimilarity: Estimate;
  readonly adjusted: Estimate;
  readonly lengthWeighted: Estimate;
  /** D − D(adj): the part of the unevenness that stands between neighbours. */
  readonly inBorders: Estimate;
}

/** The borders of a level, told with one measure. */
export interface FrontierAnswer extends FrontierColumns {
  readonly level: Level;
  readonly year: number;
  readonly measure: MeasureKey;
  /** The basis that was used. */
  readonly basis: Basis;
  readonly unit: Unit;
  readonly test: FrontierTest;
  /** `ratio`: e to the step is how many times as much there is on one side; `difference`: the step is in the unit. */
  readonly scale: 'ratio' | 'difference';
  /** Borders with a step, sharpest first: the certain ones by what is certain of the ratio, then the rest by the step itself. */
  readonly order: Uint32Array;
  /** In the order of the areas' municipalities; none at the level of municipalities, whose borders all lie between. */
  readonly municipalities: readonly FrontierMunicipality[];
  /** Whether the pack knows water. Where it does, borders that lie in water for more than half of their length are left out. */
  readonly waterKnown: boolean;
  /** Borders left out since they lie in water. */
  readonly inWater: number;
  /** Address (blob:) of GeoJSON: one MultiLineString per border, `id` = row of the columns. The same as long as pack and level are. */
  readonly drawing: string;
}
