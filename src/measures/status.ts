/**
 * Why a cell has the value it has. `present` and `nil` carry a value; every other status means that there is none, each for its own reason,
 * and looks and reads differently on every surface. The value of a cell without one is NaN, never 0.
 */
export const Status = {
  /** A value. */
  present: 0,
  /** SCB's `-`: nothing to report; the value is exactly 0. */
  nil: 1,
  /** SCB's `..` and `...`: withheld or too uncertain to show. */
  suppressed: 2,
  /** SCB's `.`: cannot exist, or was not collected. */
  notAvailable: 3,
  /** An empty cell. */
  empty: 4,
  /** The area has no row in the table. */
  notJoined: 5,
  /** The cell could not be used: text, a negative count, a percent over 100. */
  invalid: 6,
  /** Fewer than 50 persons or households in the base. */
  tooSmall: 7,
  /** Nobody lives here: the parts are both 0. */
  noPopulation: 8,
  /** The denominator is 0 and the numerator is not: the ratio is without bound. */
  infinite: 9,
  /** The table has no such column, or the pack no such year. */
  noData: 10,
  /** A municipality with fewer areas than the measure needs. */
  tooFewAreas: 11,
  /** No area differs as much as asked, with certainty. */
  noCounterPole: 12,
} as const;

export type Status = (typeof Status)[keyof typeof Status];
export type StatusName = keyof typeof Status;

/** Status names by code. */
export const statusNames = Object.fromEntries(Object.entries(Status).map(([name, code]) => [code, name])) as Record<
  Status,
  StatusName
>;

/** True where a cell carries a number that may be computed with. */
export function hasValue(status: number): boolean {
  return status === Status.present || status === Status.nil;
}
