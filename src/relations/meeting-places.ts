type Point = readonly [number, number];

/** Places as columns: row i is place i. */
export interface Places {
  readonly names: readonly string[];
  /** Each category once, as it is called where the places come from; '' for places without one. */
  readonly categories: readonly string[];
  /** Index into `categories`. */
  readonly categoryOf: Uint16Array;
  /** lon, lat per place. */
  readonly positions: Float64Array;
  /** 1 for a place of one's own, 0 for one of the pack's. */
  readonly own: Uint8Array;
}

/**
 * Mötesplatser: places with the straight-line distance from either pole. Nothing in it depends on the reach, so that moving its slider asks nothing of the
 * worker: `withinReach(answer, reachM)` says which places lie within reach of A, of B, of both.
 */
export interface MeetingPlaces extends Places {
  /** lon, lat from which each pole's distances are measured. */
  readonly pointA: Point;
  readonly pointB: Point;
  /** Metres along a great circle, per place. */
  readonly distanceA: Float64Array;
  readonly distanceB: Float64Array;
  /** Per category, the place nearest to A, and to B. */
  readonly nearestA: Uint32Array;
  readonly nearestB: Uint32Array;
  /** Not among the places: said twice (same category, name and position), or without a position on earth. */
  readonly duplicates: number;
  readonly unplaced: number;
  /** Places that lie in none of the region's areas; they are among the places. */
  readonly outside: number;
  /** True where the pack's own places are invented, as the whole pack is. */
  readonly fictional: boolean;
}

/** Within reach of A, of B, of both (`A | B`): a possible meeting place. */
export const Reach = { a: 1, b: 2, both: 3 } as const;

/** Per place, whose reach it lies within: 0 nobody's, `Reach.a`, `Reach.b`, `Reach.both`. A place exactly at the reach is within it. */
export function withinReach(
  { distanceA, distanceB }: Pick<MeetingPlaces, 'distanceA' | 'distanceB'>,
  reachM: number,
): Uint8Array {
  return Uint8Array.from(
    distanceA,
    (metres, i) => (metres <= reachM ? Reach.a : 0) | ((distanceB[i] ?? NaN) <= reachM ? Reach.b : 0),
  );
}
