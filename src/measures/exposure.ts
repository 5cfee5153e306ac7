import type { Column, Estimate } from './column.ts';
import type { TwoGroups } from './two-groups.ts';
import { shareOfTwoGroups, twoGroups } from './two-groups.ts';

/**
 * Exposure xPy: the share of the other group that the members of a group meet in their area, on average.
 *
 * Formula: xPy = Σ (x_i/X) (y_i/t_i), t_i = x_i + y_i. Range: 0 (never meet) … the other group's share of all (spread alike); no unit.
 * Symmetry: X · xPy = Y · yPx; isolation + exposure = 1.
 * Edge cases: as `dissimilarity`.
 * Source: Bell 1954, doi:10.2307/2574118; Massey & Denton 1988, doi:10.1093/sf/67.2.281.
 * Truth: golden `sacramento/expected_pysal.json` → interaction; `relational_hand.json` → exposure_Q1_to_Q4.
 */
export function exposure(group: Column, other: Column, rows?: ArrayLike<number>): Estimate {
  return exposureOf(twoGroups(group, other, rows));
}

/** `exposure` of gathered groups. */
export function exposureOf(groups: TwoGroups): Estimate {
  return shareOfTwoGroups(groups, meetingOtherGroup);
}

function meetingOtherGroup({ group, other, groupTotal }: TwoGroups): number {
  let sum = 0;
  for (let i = 0; i < group.length; i++) {
    const x = group[i] ?? 0;
    const y = other[i] ?? 0;
    sum += (x / groupTotal) * (y / (x + y));
  }
  return sum;
}
