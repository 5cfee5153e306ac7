import type { ReachState } from './state.ts';

/** Places on a strip in percent of its width; the pole is at its inner end, by the middle of the mirror. */
export interface ReachLayout {
  readonly pole: number;
  readonly reach: number;
  readonly dots: readonly number[];
}

/** Places a strip: A's grows leftwards from the middle, B's rightwards. */
export function reachLayout({ pole, reachM, endM, places }: ReachState): ReachLayout {
  const at = (metres: number): number => {
    const share = endM > 0 ? Math.min(1, Math.max(0, metres / endM)) : 0;
    return pole === 'a' ? 100 * (1 - share) : 100 * share;
  };
  return { pole: at(0), reach: at(reachM), dots: places.map(({ metres }) => at(metres)) };
}
