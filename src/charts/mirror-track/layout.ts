import type { TrackState } from './state.ts';

/** Places on the track in percent of its width. `together`: the dots lie so close that they share their place and both must be seen. */
export interface TrackLayout {
  readonly a: number | null;
  readonly b: number | null;
  /** Where even (1) is on a log scale; null on a linear one. */
  readonly even: number | null;
  readonly together: boolean;
}

/** Dots closer than this, in percent of the width, are drawn one inside the other: their radius on a track of 200 px. */
const closePercent = 3;

/** Places the two values; negative values of a linear scale stand at its start. */
export function trackLayout(state: TrackState): TrackLayout {
  const place = (value: number | null): number | null => {
    if (value === null) return null;
    const at = state.scale === 'log' ? 0.5 + Math.log(value) / (2 * Math.log(state.end)) : value / state.end;
    return 100 * Math.min(1, Math.max(0, at));
  };
  const [a, b] = [place(state.a), place(state.b)];
  return {
    a,
    b,
    even: state.scale === 'log' ? 50 : null,
    together: a !== null && b !== null && Math.abs(a - b) < closePercent,
  };
}
