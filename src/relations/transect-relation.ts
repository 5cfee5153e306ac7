import type { Estimate, Unit } from '../measures/column.ts';
import type { Basis, MeasureKey, ScaleKind } from '../measures/roles.ts';

/** How one gets from A to B: as the crow flies, over the fewest borders, over the least difference in all, or along a route of one's own. */
export type TransectWay = 'line' | 'fewest' | 'least' | 'drawn';

/** lon, lat in WGS 84. */
export type Place = readonly [number, number];

/**
 * Why there is no profile. `noPole`: a pole is not chosen or has no place; `noLength`: both ends are the same place; `noPath`: no way through areas that
 * share borders; `noRoute`: no route has been drawn; `outside`: the line touches no area.
 */
export type TransectReason = 'noPole' | 'noLength' | 'noPath' | 'noRoute' | 'outside';

/** A stretch of the line within one area, or outside of them all. */
export interface TransectSegment {
  /** Row of the area; −1 outside of all areas. An area that the line comes back to has a stretch for each visit. */
  readonly row: number;
  readonly fromM: number;
  readonly toM: number;
  /** The measure there, or the reason why there is none; `noData` outside of the areas. */
  readonly estimate: Estimate;
  /** The value on the scale where differences are added: ln of a ratio, any other measure as it is. NaN where it cannot be compared. */
  readonly y: number;
  /** True where the value is 0 or ∞, so that y only tells of the ½ that was added, or of an end of its interval. */
  readonly open: boolean;
  /** The colour that the map has for the value, #rrggbb; that of areas without a value where there is none, '' outside of the areas. */
  readonly fill: string;
}

/** From one stretch with a value to the next one with a value: over a border, or over a gap where `toM` is beyond `fromM`. */
export interface TransectCrossing {
  readonly fromM: number;
  readonly toM: number;
  /** Where it is marked: the border, or the middle of the gap. */
  readonly alongM: number;
  readonly point: Place;
  /** Indices into `segments`. */
  readonly before: number;
  readonly after: number;
  /** y after less y before. */
  readonly step: number;
  /** The least |step| that the two intervals leave; 0 where they cover each other, |step| itself for a measure without intervals. */
  readonly least: number;
  /** True where `least` is above 0: the two differ with certainty. */
  readonly certain: boolean;
  /** True where one of the two is open: then only `least` can be said. */
  readonly open: boolean;
  readonly acrossMunicipality: boolean;
}

/** Where the line comes from one municipality to another, with or without values. */
export interface MunicipalityMark {
  readonly alongM: number;
  readonly point: Place;
  /** Indices into the areas' `municipalities`. */
  readonly before: number;
  readonly after: number;
}

/** Stråket: what one meets along a line between the poles. */
export interface Transect {
  readonly way: TransectWay;
  readonly reason: TransectReason | null;
  readonly measure: MeasureKey;
  readonly unit: Unit;
  readonly scale: ScaleKind;
  readonly basis: Basis;
  /** True where the values are times those of A. */
  readonly seenFromA: boolean;
  /** The line that is followed, and the metres from its start at each of its points. */
  readonly line: readonly Place[];
  readonly lineM: readonly number[];
  readonly lengthM: number;
  /** In the order of the line; together they are the whole of it. */
  readonly segments: readonly TransectSegment[];
  readonly crossings: readonly TransectCrossing[];
  readonly municipalityMarks: readonly MunicipalityMark[];
  /** y at the last stretch with a value less y at the first: ln(b_end/b_start). NaN with fewer than one. */
  readonly net: number;
  /** The least |net| that the intervals of the first and the last stretch leave. */
  readonly netLeast: number;
  /** Σ|step|, at least |net|. */
  readonly totalVariation: number;
  /** Mean of y, weighted by the length of the stretches with a value. */
  readonly mean: number;
  /** Index of the crossing with the largest |step|, of open ones by what is certain of it; null where nothing differs. Of equal ones the first. */
  readonly largest: number | null;
  /** The same among the certain ones. */
  readonly sharpest: number | null;
  /** True where a stretch is open: the total variation is then no figure to say. */
  readonly open: boolean;
}
