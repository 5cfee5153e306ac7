import type { Column, Estimate, EstimateColumn } from './column.ts';
import { estimateColumn, firstReason } from './column.ts';
import type { ManyGroups } from './many-groups.ts';
import { estimateOfManyGroups, manyGroups, manyGroupsStatus } from './many-groups.ts';
import { Status, hasValue } from './status.ts';

/** L_i = Σ_m π_im ln(π_im/π_m): how far area i's composition is from the whole's, with nobody as 0. */
function areaInformation({ groups, counts, areaTotals, groupTotals, total }: ManyGroups, area: number): number {
  const areaTotal = areaTotals[area] ?? NaN;
  let sum = 0;
  for (let m = 0; m < groups; m++) {
    const share = (counts[area * groups + m] ?? 0) / areaTotal;
    if (share > 0) sum += share * Math.log(share / ((groupTotals[m] ?? NaN) / total));
  }
  return sum;
}

/** M of gathered groups. */
export function informationOf(groups: ManyGroups): number {
  let sum = 0;
  for (let i = 0; i < groups.areaTotals.length; i++) {
    sum += ((groups.areaTotals[i] ?? 0) / groups.total) * areaInformation(groups, i);
  }
  return sum;
}

/**
 * Mutual information M of several groups: what knowing a person's area tells of the group, and the other way round.
 *
 * Formula: M = Σ_i (t_i/T) Σ_m π_im ln(π_im/π_m). Unit: nats (natural logarithm; over ln 2 they are bits).
 * Range: 0 (spread alike) … the entropy of the groups, at most ln(number of groups).
 * Symmetry: areas and groups may change roles; unmoved by order, by scaling all counts and by merging areas of equal composition.
 * Parts: M of areas = M of the municipalities + the mean of M within them, weighted by T_g/T; M = the mean of `localInformation` weighted by t_i/T.
 * Edge cases: as `multigroupDissimilarity`.
 * Source: Mora & Ruiz-Castillo 2011, doi:10.1111/j.1467-9531.2011.01237.x.
 * Truth: golden `sacramento/expected_pysal.json` → multi_divergence (the same formula), multi_information_theory_H (M over the entropy).
 */
export function mutualInformation(columns: readonly Column[], rows?: ArrayLike<number>): Estimate {
  return mutualInformationOf(manyGroups(columns, rows));
}

/** `mutualInformation` of gathered groups. */
export function mutualInformationOf(groups: ManyGroups): Estimate {
  return estimateOfManyGroups(groups, informationOf, Math.log(groups.groups));
}

/**
 * The local part of M in each area, L_i = Σ_m π_im ln(π_im/π_m): how surprising the area's composition is, seen from the whole.
 *
 * Unit: nats. Range: 0 (composed as the whole) … ln(T/T_m) of an area with only the rarest group m. Rows outside `rows` are `noData`; an area where a
 * count is missing has that count's reason, one where nobody lives is `noPopulation`. Source and truth: `mutualInformation`.
 */
export function localInformation(columns: readonly Column[], rows?: ArrayLike<number>): EstimateColumn {
  const out = estimateColumn(columns[0]?.values.length ?? 0);
  const groups = manyGroups(columns, rows);
  const status = manyGroupsStatus(groups);
  for (let k = 0; k < (rows?.length ?? out.status.length); k++) {
    const row = rows === undefined ? k : (rows[k] ?? 0);
    out.status[row] = reasonLeftOut(columns, row);
  }
  for (let i = 0; i < groups.rows.length; i++) {
    const row = groups.rows[i] ?? 0;
    out.status[row] = status;
    if (status !== Status.present) continue;
    const value = Math.max(0, areaInformation(groups, i));
    out.values[row] = value;
    out.lower[row] = value;
    out.upper[row] = value;
  }
  return out;
}

function reasonLeftOut(columns: readonly Column[], row: number): Status {
  const lack = firstReason(row, ...columns);
  if (!hasValue(lack)) return lack;
  return columns.every((column) => column.values[row] === 0) ? Status.noPopulation : Status.invalid;
}

/** The local part of M in each group, L_m = Σ_i (t_im/T_m) ln(π_im/π_m), in nats; M is their mean weighted by π_m. NaN for a group with nobody in it. */
export function localInformationOfGroups(columns: readonly Column[], rows?: ArrayLike<number>): Float64Array {
  const { groups, counts, areaTotals, groupTotals, total } = manyGroups(columns, rows);
  return Float64Array.from({ length: groups }, (_, m) => {
    const groupTotal = groupTotals[m] ?? 0;
    if (groupTotal === 0) return NaN;
    let sum = 0;
    for (let i = 0; i < areaTotals.length; i++) {
      const count = counts[i * groups + m] ?? 0;
      if (count > 0) sum += (count / groupTotal) * Math.log((count * total) / ((areaTotals[i] ?? NaN) * groupTotal));
    }
    return sum;
  });
}
