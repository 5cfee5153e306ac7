/** The places of one category on one pole's side of the mirror. */
export interface ReachState {
  readonly pole: 'a' | 'b';
  readonly reachM: number;
  /** Where the strip ends, in metres. */
  readonly endM: number;
  /** The nearest place and those after it, as far as the strip goes. */
  readonly places: readonly ReachPlace[];
}

export interface ReachPlace {
  /** Row among the places. */
  readonly index: number;
  readonly metres: number;
  /** Within reach of both poles. */
  readonly isBoth: boolean;
}

/** Most places that are drawn on a strip: more would only lie on each other. */
const mostDrawn = 40;

/** The end of a mirror's strips: twice the reach, so that it is seen what lies just beyond. */
export function stripEndM(reachM: number): number {
  return 2 * reachM;
}

/** Puts a category's places in order for a strip; those beyond its end and without a distance are left out. */
export function reachState(pole: 'a' | 'b', places: readonly ReachPlace[], reachM: number): ReachState {
  const endM = stripEndM(reachM);
  return {
    pole,
    reachM,
    endM,
    places: places
      .filter(({ metres }) => metres <= endM)
      .toSorted((one, other) => one.metres - other.metres || one.index - other.index)
      .slice(0, mostDrawn),
  };
}
