import type { Column, Estimate } from './column.ts';
import { orderOf } from './order-of.ts';
import type { TwoGroups } from './two-groups.ts';
import { shareOfTwoGroups, twoGroups } from './two-groups.ts';

/**
 * Gini of two groups over areas: the mean difference in composition between two persons' areas, over the greatest it could be.
 *
 * Formula: G = Σ_i Σ_j t_i t_j |p_i − p_j| / (2 T² P (1−P)); computed in one pass over the areas in order of p (the area of the segregation curve).
 * Range: 0 (spread alike) … 1 (no area holds both), never below D; no unit.
 * Symmetry: swapping the groups changes nothing; nor does scaling a group, nor merging areas of equal composition.
 * Edge cases: as `dissimilarity`. Cost: a sort of the areas.
 * Source: Massey & Denton 1988, doi:10.1093/sf/67.2.281. Truth: golden `sacramento/expected_pysal.json` → gini.
 */
export function gini(group: Column, other: Column, rows?: ArrayLike<number>): Estimate {
  return giniOf(twoGroups(group, other, rows));
}

/** `gini` of gathered groups. */
export function giniOf(groups: TwoGroups): Estimate {
  return shareOfTwoGroups(groups, segregationCurve);
}

function segregationCurve({ group, other, groupTotal, otherTotal }: TwoGroups): number {
  const shares = new Float64Array(group.length);
  for (let i = 0; i < shares.length; i++) shares[i] = (group[i] ?? 0) / ((group[i] ?? 0) + (other[i] ?? 0));
  let groupBefore = 0;
  let otherBefore = 0;
  let sum = 0;
  for (const i of orderOf(shares)) {
    const groupShare = (group[i] ?? 0) / groupTotal;
    const otherShare = (other[i] ?? 0) / otherTotal;
    // Twice the triangle between the curve so far and this step.
    sum += otherBefore * groupShare - groupBefore * otherShare;
    groupBefore += groupShare;
    otherBefore += otherShare;
  }
  return sum;
}
