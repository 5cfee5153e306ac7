import type { Column, Estimate } from './column.ts';
import type { TwoGroups } from './two-groups.ts';
import { shareOfTwoGroups, twoGroups } from './two-groups.ts';

/** A term of an entropy, −p ln p, with nobody as 0. */
export function entropyTerm(share: number): number {
  return share > 0 ? -share * Math.log(share) : 0;
}

/**
 * Theil's information theory index H of two groups: how much less mixed the areas are than the whole.
 *
 * Formula: H = Σ t_i (E − E_i) / (T E), E = −P ln P − (1−P) ln(1−P), the same for each area with 0 ln 0 = 0. The base of the logarithm cancels.
 * Range: 0 (spread alike) … 1 (no area holds both); no unit.
 * Symmetry: swapping the groups changes nothing; nor does merging areas of equal composition. Scaling one group does.
 * Edge cases: as `dissimilarity`.
 * Source: Theil & Finizza 1971, doi:10.1080/0022250X.1971.9989795; Massey & Denton 1988, doi:10.1093/sf/67.2.281.
 * Truth: golden `sacramento/expected_pysal.json` → entropy_H_zero_as_zero.
 */
export function theilH(group: Column, other: Column, rows?: ArrayLike<number>): Estimate {
  return theilHOf(twoGroups(group, other, rows));
}

/** `theilH` of gathered groups. */
export function theilHOf(groups: TwoGroups): Estimate {
  return shareOfTwoGroups(groups, lostMixture);
}

function lostMixture({ group, other, groupTotal, otherTotal }: TwoGroups): number {
  const total = groupTotal + otherTotal;
  const mixture = entropyOfTwo(groupTotal / total);
  let sum = 0;
  for (let i = 0; i < group.length; i++) {
    const x = group[i] ?? 0;
    const t = x + (other[i] ?? 0);
    sum += t * (mixture - entropyOfTwo(x / t));
  }
  return sum / (total * mixture);
}

function entropyOfTwo(share: number): number {
  return entropyTerm(share) + entropyTerm(1 - share);
}
