import type { QuartileState, Shares } from './state.ts';

/** A bar of one side: `lengthPercent` of the half's width, growing outwards from the middle. */
export interface QuartileBar {
  readonly quartile: 0 | 1 | 2 | 3;
  readonly share: number;
  readonly lengthPercent: number;
}

export interface QuartileLayout {
  readonly a: readonly QuartileBar[] | null;
  readonly b: readonly QuartileBar[] | null;
  /** The share that a full half stands for: the same on both sides. */
  readonly scaleTo: number;
}

const order = [0, 1, 2, 3] as const;

/** Places the bars on one scale for both sides. The scale ends at the longest bar, at the next tenth above it, never below 40 %, so that even poles do not look extreme. */
export function quartileLayout(state: QuartileState): QuartileLayout {
  const longest = Math.max(0, ...(state.a ?? []), ...(state.b ?? []));
  const scaleTo = Math.min(1, Math.max(0.4, Math.ceil(longest * 10 - 1e-9) / 10));
  const side = (shares: Shares | null): readonly QuartileBar[] | null =>
    shares &&
    order.map((quartile) => ({
      quartile,
      share: shares[quartile],
      lengthPercent: (100 * shares[quartile]) / scaleTo,
    }));
  return { a: side(state.a), b: side(state.b), scaleTo };
}
