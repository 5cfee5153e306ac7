import type { IndexLineState } from './state.ts';

/** Places on the line in percent of its width, weakest 0, strongest 100, on a log scale: equal ratios are equal lengths, so both gaps can be compared by eye. */
export interface IndexLineLayout {
  readonly dots: readonly number[];
  readonly median: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Places every area. Where all areas are alike everything stands in the middle. */
export function indexLineLayout(state: IndexLineState): IndexLineLayout {
  const from = Math.log(state.weakest);
  const length = Math.log(state.strongest) - from;
  const place = (value: number): number =>
    length > 0 && value > 0 ? 100 * Math.min(1, Math.max(0, (Math.log(value) - from) / length)) : 50;
  return {
    dots: state.composites.map(place),
    median: place(state.median),
    a: state.a.map(place),
    b: state.b.map(place),
  };
}
