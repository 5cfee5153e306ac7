import type { Column, Estimate } from './column.ts';
import type { ManyGroups } from './many-groups.ts';
import { estimateOfManyGroups, manyGroups } from './many-groups.ts';
import { informationOf } from './mutual-information.ts';
import { entropyTerm } from './theil-h.ts';

/** E: the entropy of the groups' shares of all, in nats. */
function entropyOfGroups({ groupTotals, total }: ManyGroups): number {
  return groupTotals.reduce((sum, count) => sum + entropyTerm(count / total), 0);
}

/**
 * Theil's information theory index H of several groups: how much less mixed the areas are than the whole.
 *
 * Formula: H = Σ_i t_i (E − E_i) / (T E) = M / E, with E the entropy of the groups' shares of all and M of `mutualInformation`.
 * Range: 0 (spread alike) … 1 (every area holds one group); no unit.
 * Symmetry: unmoved by the order of groups and areas, by scaling all counts and by merging areas of equal composition. With two groups it is H.
 * Edge cases: as `multigroupDissimilarity`.
 * Source: Theil & Finizza 1971, doi:10.1080/0022250X.1971.9989795; Reardon & Firebaugh 2002, doi:10.1111/1467-9531.00110.
 * Truth: golden `sacramento/expected_pysal.json` → multi_information_theory_H.
 */
export function multigroupTheilH(columns: readonly Column[], rows?: ArrayLike<number>): Estimate {
  return multigroupTheilHOf(manyGroups(columns, rows));
}

/** `multigroupTheilH` of gathered groups. */
export function multigroupTheilHOf(groups: ManyGroups): Estimate {
  return estimateOfManyGroups(groups, (gathered) => informationOf(gathered) / entropyOfGroups(gathered));
}
