import type { Room } from '../sized/chart-size.ts';
import type { IndexYearsState } from './state.ts';

/** Places in px. Up and down share one scale, so that the two gaps can be compared by eye. */
export interface IndexYearsLayout {
  readonly width: number;
  readonly height: number;
  readonly median: number;
  readonly from: number;
  readonly to: number;
  readonly xs: readonly number[];
  /** Surfaces from the median up and down, a piece for each run of years. */
  readonly top: string;
  readonly bottom: string;
  /** Where the ends are in the lit year; null where it has none. */
  readonly lit: { readonly x: number; readonly top: number; readonly bottom: number } | null;
}

/** Places the surfaces; the one up and the one down are as high as they are long on the log scale. */
export function indexYearsLayout(state: IndexYearsState, lit: number, { width, rem }: Room): IndexYearsLayout {
  const unit = rem / 16;
  const [from, to] = [4 * unit, width - 4 * unit];
  const drawn = 56 * unit;
  const perLog = drawn / (state.end.top + state.end.bottom);
  const start = 14 * unit;
  const median = start + state.end.top * perLog;
  const clamp = (log: number, end: number): number => Math.min(log, end) * perLog;
  const xs = placeYears(state.years, from, to);
  const up = state.top.map((log) => (log === null ? null : median - clamp(log, state.end.top)));
  const down = state.bottom.map((log) => (log === null ? null : median + clamp(log, state.end.bottom)));
  const [top, bottom, x] = [up[lit], down[lit], xs[lit]];
  return {
    width,
    height: start + drawn + 14 * unit,
    median,
    from,
    to,
    xs,
    top: surface(up, xs, median),
    bottom: surface(down, xs, median),
    lit: typeof top === 'number' && typeof bottom === 'number' && x !== undefined ? { x, top, bottom } : null,
  };
}

function placeYears(years: readonly number[], from: number, to: number): readonly number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (first === last) return years.map(() => (from + to) / 2);
  return years.map((year) => from + ((to - from) * (year - first)) / (last - first));
}

/** From the median to the ends of each run of years that follow each other; a year alone is a narrow pillar. */
function surface(ends: readonly (number | null)[], xs: readonly number[], median: number): string {
  const runs: (readonly [number, number])[][] = [[]];
  ends.forEach((y, k) => {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push([xs[k] ?? 0, y]);
  });
  return runs
    .filter((run) => run.length > 0)
    .map((run) => {
      const [first = [0, 0], last = first] = [run[0], run.at(-1)];
      const pillar = run.length === 1 ? 1.5 : 0;
      const points = pillar
        ? [
            [first[0] - pillar, first[1]],
            [first[0] + pillar, first[1]],
          ]
        : run;
      const path = points.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
      return `M${(first[0] - pillar).toFixed(1)} ${median}L${path}L${(last[0] + pillar).toFixed(1)} ${median}Z`;
    })
    .join('');
}
