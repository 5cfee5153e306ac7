import type { PoleSummary } from '../../relations/pair-relation.ts';

/** Four shares 0–1 that sum to 1, lowest purchasing power first. */
export type Shares = readonly [number, number, number, number];

/** What the chart of purchasing power says: the two poles' shares, null where the distribution is missing. */
export interface QuartileState {
  readonly a: Shares | null;
  readonly b: Shares | null;
}

/** Takes the shares of both poles. A share that is not a number makes the whole side missing: half a distribution is none. */
export function quartileState(a: PoleSummary, b: PoleSummary): QuartileState {
  return { a: whole(a.quartileShares), b: whole(b.quartileShares) };
}

function whole(shares: Shares | null): Shares | null {
  return shares?.every((share) => Number.isFinite(share) && share >= 0) ? shares : null;
}
