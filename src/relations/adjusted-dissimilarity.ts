import type { Borders } from '../geography/borders.ts';
import type { Column, Estimate } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import { dissimilarity } from '../measures/dissimilarity.ts';
import { ratioStatusAt } from '../measures/ratio-status.ts';
import { Status } from '../measures/status.ts';

/** Dissimilarity with and without what stands between neighbours. */
export interface AdjustedDissimilarity {
  readonly dissimilarity: Estimate;
  /** Morrill's D(adj): every border counts alike. */
  readonly adjusted: Estimate;
  /** Wong's D(w): every border counts by its length. */
  readonly lengthWeighted: Estimate;
  /** D − D(adj): the mean difference in share between neighbours. */
  readonly inBorders: Estimate;
}

/**
 * How much of the unevenness of two groups lies in borders between neighbours.
 *
 * Formula: p_i = x_i/(x_i+y_i); D(adj) = D − Σ|p_i − p_j| / n over the n borders, D(w) = D − Σ l_ij |p_i − p_j| / Σ l_ij with l the metres. D as
 * `dissimilarity` over `rows`. What is taken away is the mean difference in share between neighbours: alike neighbours (one large block) take away little,
 * a chequered pattern much. Range: D − 1 … 1, below 0 where neighbours differ by more than the whole is uneven; no unit.
 * Symmetry: exchanging the groups changes nothing; scaling both counts changes nothing; even areas give 0.
 * Edge cases: `borders` are those within `rows`, and one counts only where both sides have somebody of either group. Where none does, D has its value and
 * the others are `notAvailable`. Without D none of them has a value, for the same reason.
 * Source: Morrill 1991, Geography Research Forum 11, 25–36; Wong 1993, doi:10.1080/00420989320080551, with the lengths as parts of the whole length.
 * Truth: golden `relational_hand.json` → morrill; `sacramento/expected_pysal.json` → boundary_spatial_dissim_utm for D(w).
 */
export function adjustedDissimilarity(
  group: Column,
  other: Column,
  borders: Borders,
  rows?: ArrayLike<number>,
): AdjustedDissimilarity {
  const whole = dissimilarity(group, other, rows);
  const share = (row: number): number => {
    const status = ratioStatusAt(group, other, row);
    if (status !== Status.present && status !== Status.infinite) return NaN;
    const [x, y] = [group.values[row] ?? NaN, other.values[row] ?? NaN];
    return x / (x + y);
  };
  let [count, sum, metres, weighted] = [0, 0, 0, 0];
  borders.one.forEach((i, k) => {
    const difference = Math.abs(share(i) - share(borders.other[k] ?? -1));
    if (Number.isNaN(difference)) return;
    const borderM = borders.borderM[k] ?? NaN;
    count += 1;
    sum += difference;
    metres += borderM;
    weighted += borderM * difference;
  });
  const less = (part: number, of: number): Estimate => {
    if (whole.status !== Status.present) return missing(whole.status);
    return of > 0 ? exact(whole.value - part / of) : missing(Status.notAvailable);
  };
  const adjusted = less(sum, count);
  return {
    dissimilarity: whole,
    adjusted,
    lengthWeighted: less(weighted, metres),
    inBorders: adjusted.status === Status.present ? exact(sum / count) : adjusted,
  };
}
