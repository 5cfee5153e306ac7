import type { Column, Estimate } from './column.ts';
import { meetingOwnGroup } from './isolation.ts';
import type { TwoGroups } from './two-groups.ts';
import { shareOfTwoGroups, twoGroups } from './two-groups.ts';

/**
 * Variance ratio η²: the share of the variation between persons that lies between areas; isolation with the groups' sizes taken out.
 *
 * Formula: η² = (xPx − P)/(1 − P), P = X/T. Range: 0 (spread alike) … 1 (no area holds both); no unit.
 * Symmetry: swapping the groups changes nothing.
 * Edge cases: as `dissimilarity`.
 * Source: Massey & Denton 1988, doi:10.1093/sf/67.2.281 (correlation ratio).
 * Truth: golden `sacramento/expected_pysal.json` → correlationR_eta2.
 */
export function varianceRatio(group: Column, other: Column, rows?: ArrayLike<number>): Estimate {
  return varianceRatioOf(twoGroups(group, other, rows));
}

/** `varianceRatio` of gathered groups. */
export function varianceRatioOf(groups: TwoGroups): Estimate {
  return shareOfTwoGroups(groups, correlationRatio);
}

function correlationRatio(groups: TwoGroups): number {
  const share = groups.groupTotal / (groups.groupTotal + groups.otherTotal);
  return (meetingOwnGroup(groups) - share) / (1 - share);
}
