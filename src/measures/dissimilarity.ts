import type { Column, Estimate } from './column.ts';
import type { TwoGroups } from './two-groups.ts';
import { shareOfTwoGroups, twoGroups } from './two-groups.ts';

/**
 * Dissimilarity D: the share of either group that would have to move for both to be spread alike over the areas.
 *
 * Formula: D = ½ Σ |x_i/X − y_i/Y|. Range: 0 (spread alike) … 1 (no area holds both); no unit.
 * Symmetry: swapping the groups changes nothing; nor does scaling a group, nor merging areas of equal composition.
 * Edge cases: areas where a count is missing are left out of both; see `twoGroupsStatus` for when there is no value.
 * Source: Duncan & Duncan 1955, doi:10.2307/2088328; Massey & Denton 1988, doi:10.1093/sf/67.2.281.
 * Truth: golden `sacramento/expected_pysal.json` → dissim; `relational_hand.json` → D_pair, morrill.
 */
export function dissimilarity(group: Column, other: Column, rows?: ArrayLike<number>): Estimate {
  return dissimilarityOf(twoGroups(group, other, rows));
}

/** `dissimilarity` of gathered groups. */
export function dissimilarityOf(groups: TwoGroups): Estimate {
  return shareOfTwoGroups(groups, halfOfDifferences);
}

function halfOfDifferences({ group, other, groupTotal, otherTotal }: TwoGroups): number {
  let sum = 0;
  for (let i = 0; i < group.length; i++) {
    sum += Math.abs((group[i] ?? 0) / groupTotal - (other[i] ?? 0) / otherTotal);
  }
  return sum / 2;
}
