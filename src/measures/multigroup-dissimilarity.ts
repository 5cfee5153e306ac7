import type { Column, Estimate } from './column.ts';
import type { ManyGroups } from './many-groups.ts';
import { estimateOfManyGroups, manyGroups } from './many-groups.ts';

/**
 * Dissimilarity of several groups: the share of all persons that would have to move for every area to be composed as the whole, over what it would be
 * if every area held one group only.
 *
 * Formula: D = Σ_m Σ_i t_i |π_im − π_m| / (2 T I), I = Σ_m π_m (1 − π_m), π_im the share of group m in area i. Range: 0…1; no unit.
 * Symmetry: unmoved by the order of groups and areas, by scaling all counts and by merging areas of equal composition. With two groups it is D.
 * Edge cases: areas where any count is missing are left out; see `manyGroupsStatus` for when there is no value.
 * Source: Sakoda 1981, doi:10.2307/2061096; Reardon & Firebaugh 2002, doi:10.1111/1467-9531.00110.
 * Truth: golden `sacramento/expected_pysal.json` → multi_dissim.
 */
export function multigroupDissimilarity(columns: readonly Column[], rows?: ArrayLike<number>): Estimate {
  return multigroupDissimilarityOf(manyGroups(columns, rows));
}

/** `multigroupDissimilarity` of gathered groups. */
export function multigroupDissimilarityOf(groups: ManyGroups): Estimate {
  return estimateOfManyGroups(groups, weightedDifferences);
}

function weightedDifferences({ groups, counts, areaTotals, groupTotals, total }: ManyGroups): number {
  let sum = 0;
  let interaction = 0;
  for (let m = 0; m < groups; m++) {
    const share = (groupTotals[m] ?? 0) / total;
    interaction += share * (1 - share);
    for (let i = 0; i < areaTotals.length; i++) {
      sum += Math.abs((counts[i * groups + m] ?? 0) - share * (areaTotals[i] ?? 0));
    }
  }
  return sum / (2 * total * interaction);
}
