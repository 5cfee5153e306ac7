import type { Column, Estimate } from './column.ts';
import type { TwoGroups } from './two-groups.ts';
import { shareOfTwoGroups, twoGroups } from './two-groups.ts';

/**
 * Isolation xPx: the share of their own group that the members of a group meet in their area, on average.
 *
 * Formula: xPx = Σ (x_i/X) (x_i/t_i), t_i = x_i + y_i. Range: the group's share of all (spread alike) … 1 (lives alone); no unit.
 * Symmetry: none; isolation + exposure = 1. Unmoved by scaling both groups alike and by merging areas of equal composition.
 * Edge cases: as `dissimilarity`.
 * Source: Bell 1954, doi:10.2307/2574118; Massey & Denton 1988, doi:10.1093/sf/67.2.281.
 * Truth: golden `sacramento/expected_pysal.json` → isolation.
 */
export function isolation(group: Column, other: Column, rows?: ArrayLike<number>): Estimate {
  return isolationOf(twoGroups(group, other, rows));
}

/** `isolation` of gathered groups. */
export function isolationOf(groups: TwoGroups): Estimate {
  return shareOfTwoGroups(groups, meetingOwnGroup);
}

/** xPx of gathered groups. */
export function meetingOwnGroup({ group, other, groupTotal }: TwoGroups): number {
  let sum = 0;
  for (let i = 0; i < group.length; i++) {
    const x = group[i] ?? 0;
    sum += (x / groupTotal) * (x / (x + (other[i] ?? 0)));
  }
  return sum;
}
