import { quantile } from '../measures/quantile.ts';

/** Classes of a scale from low to high. */
export const sequentialClasses = 5;

/** Steps that read well, times a power of ten. */
const readable = [5, 2.5, 2, 1] as const;

/**
 * Edges between at most five classes with about as many areas in each: the quantiles at 20, 40, 60 and 80 %, each rounded to the coarsest step
 * (1, 2, 2.5 or 5 times a power of ten) that keeps them apart and moves none by more than a quarter of the least gap between them.
 *
 * Ascending and distinct, no class empty; fewer than four where quantiles coincide, none where all values are equal or there are none. The same values in any
 * order give the same edges. An edge is the first value of the class above it. Values must be finite.
 */
export function sequentialBreaks(values: Float64Array): readonly number[] {
  const sorted = values.slice().sort();
  const least = sorted[0] ?? NaN;
  const cuts: number[] = [];
  for (let k = 1; k < sequentialClasses; k++) {
    const cut = quantile(sorted, k / sequentialClasses);
    if (cut > (cuts.at(-1) ?? least)) cuts.push(cut);
  }
  if (cuts.length === 0) return [];
  const greatest = sorted[sorted.length - 1] ?? NaN;
  return withoutEmpty(rounded(cuts, readableStep(leastGap(cuts, least, greatest) / 2)), sorted);
}

/** Leaves out the edges below which, since the edge before, there is no value, and those above all values. */
function withoutEmpty(edges: readonly number[], sorted: Float64Array): readonly number[] {
  const kept: number[] = [];
  for (const edge of edges) {
    const since = kept.at(-1) ?? -Infinity;
    const isFilled = sorted.some((value) => value >= since && value < edge);
    if (isFilled && edge <= (sorted[sorted.length - 1] ?? NaN)) kept.push(edge);
  }
  return kept;
}

/** The least distance between neighbouring cuts; of a single cut, its distance to the nearer end. */
function leastGap(cuts: readonly number[], least: number, greatest: number): number {
  let gap = Infinity;
  for (let k = 1; k < cuts.length; k++) gap = Math.min(gap, (cuts[k] ?? NaN) - (cuts[k - 1] ?? NaN));
  if (gap < Infinity) return gap;
  const only = cuts[0] ?? NaN;
  const distances = [only - least, greatest - only].filter((distance) => distance > 0);
  return Math.min(...distances);
}

/** The largest readable step not above a width. */
function readableStep(width: number): number {
  const power = Math.floor(Math.log10(width));
  const factor = readable.find((step) => step * 10 ** power <= width * (1 + 1e-12)) ?? 1;
  return factor * 10 ** power;
}

/** Rounds by division where the step is a fraction: 3 · 0.1 is not 0.3, 3 / 10 is. */
function rounded(cuts: readonly number[], step: number): readonly number[] {
  const perUnit = Math.round(1 / step);
  const isFraction = step < 1 && Math.abs(perUnit * step - 1) < 1e-9;
  return cuts.map((cut) =>
    isFraction ? Math.round(cut * perUnit) / perUnit : Number((Math.round(cut / step) * step).toPrecision(12)),
  );
}

/** The class of a value: the number of edges at or below it. */
export function sequentialPosition(value: number, edges: readonly number[]): number {
  let position = 0;
  for (const edge of edges) if (value >= edge) position += 1;
  return position;
}
