import { atkinsonOf } from './atkinson.ts';
import type { Column, Estimate } from './column.ts';
import { dissimilarityOf } from './dissimilarity.ts';
import { exposureOf } from './exposure.ts';
import { giniOf } from './gini.ts';
import { isolationOf } from './isolation.ts';
import { manyGroups } from './many-groups.ts';
import { multigroupDissimilarityOf } from './multigroup-dissimilarity.ts';
import { multigroupTheilHOf } from './multigroup-theil-h.ts';
import { mutualInformationOf } from './mutual-information.ts';
import { theilHOf } from './theil-h.ts';
import { twoGroups } from './two-groups.ts';
import { varianceRatioOf } from './variance-ratio.ts';

/** The numbers that stand beside a municipality's index. */
export interface Companions {
  readonly dissimilarity: Estimate;
  readonly isolation: Estimate;
  readonly exposure: Estimate;
  readonly varianceRatio: Estimate;
  readonly gini: Estimate;
  readonly theilH: Estimate;
  readonly atkinson: Estimate;
  readonly multigroupDissimilarity: Estimate;
  readonly multigroupTheilH: Estimate;
  readonly mutualInformation: Estimate;
}

/** Four columns of counts, by quartile, lowest first. */
export type QuartileColumns = readonly [Column, Column, Column, Column];

/** All companions over some rows, each as in its own file: of the lowest against the highest quartile, and of all four. The rows are gathered once. */
export function companions(quartiles: QuartileColumns, rows?: ArrayLike<number>): Companions {
  const ends = twoGroups(quartiles[0], quartiles[3], rows);
  const all = manyGroups(quartiles, rows);
  return {
    dissimilarity: dissimilarityOf(ends),
    isolation: isolationOf(ends),
    exposure: exposureOf(ends),
    varianceRatio: varianceRatioOf(ends),
    gini: giniOf(ends),
    theilH: theilHOf(ends),
    atkinson: atkinsonOf(ends),
    multigroupDissimilarity: multigroupDissimilarityOf(all),
    multigroupTheilH: multigroupTheilHOf(all),
    mutualInformation: mutualInformationOf(all),
  };
}
