import type { Column, Estimate } from './column.ts';
import { missing } from './column.ts';
import { Status } from './status.ts';
import type { TwoGroups } from './two-groups.ts';
import { shareOfTwoGroups, twoGroups } from './two-groups.ts';

/**
 * Atkinson's measure of two groups, with a weight that says where on the segregation curve differences count.
 *
 * Formula: A(b) = 1 − P/(1−P) · [Σ (1−p_i)^{1−b} p_i^b t_i / (P T)]^{1/(1−b)}; b in 0…1, below ½ areas where the group is few weigh most, above where it
 * is many; ½ weighs both alike. Range: 0 (spread alike) … 1 (no area holds both); no unit.
 * Symmetry: at b = ½ swapping the groups changes nothing. Unmoved by scaling a group and by merging areas of equal composition.
 * Edge cases: a weight not strictly between 0 and 1 is `invalid`; else as `dissimilarity`.
 * Source: Atkinson 1970, doi:10.1016/0022-0531(70)90039-6; James & Taeuber 1985, doi:10.2307/270845.
 * Truth: golden `sacramento/expected_pysal.json` → atkinson_b0.5.
 */
export function atkinson(group: Column, other: Column, rows?: ArrayLike<number>, weight = 0.5): Estimate {
  return atkinsonOf(twoGroups(group, other, rows), weight);
}

/** `atkinson` of gathered groups. */
export function atkinsonOf(groups: TwoGroups, weight = 0.5): Estimate {
  if (!(weight > 0 && weight < 1)) return missing(Status.invalid);
  return shareOfTwoGroups(groups, (gathered) => unevenness(gathered, weight));
}

function unevenness({ group, other, groupTotal, otherTotal }: TwoGroups, weight: number): number {
  // The same formula with P, p and T written out as counts: Σ (x_i/X)^b (y_i/Y)^{1−b}, without a difference of near-equal numbers.
  let sum = 0;
  for (let i = 0; i < group.length; i++) {
    sum += ((group[i] ?? 0) / groupTotal) ** weight * ((other[i] ?? 0) / otherTotal) ** (1 - weight);
  }
  return 1 - sum ** (1 / (1 - weight));
}
