import { atkinsonOf } from './atkinson.ts';
import type { Column, Estimate } from './column.ts';
import { missing } from './column.ts';
import { dissimilarityOf } from './dissimilarity.ts';
import { exposureOf } from './exposure.ts';
import { giniOf } from './gini.ts';
import { isolationOf } from './isolation.ts';
import type { ManyGroups } from './many-groups.ts';
import { manyGroups } from './many-groups.ts';
import { multigroupDissimilarityOf } from './multigroup-dissimilarity.ts';
import { multigroupTheilHOf } from './multigroup-theil-h.ts';
import { mutualInformationOf } from './mutual-information.ts';
import { Status } from './status.ts';
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

/** The quartiles as columns of counts: the lowest, the highest, and all four, lowest first, where they are at hand. */
export interface QuartileColumns {
  readonly low: Column;
  readonly high: Column;
  readonly all: readonly [Column, Column, Column, Column] | null;
}

/**
 * All companions over some rows, each as in its own file: of the lowest against the highest quartile, and of all four; the latter are `noData` where
 * only the ends are at hand. The rows are gathered once.
 */
export function companions({ low, high, all }: QuartileColumns, rows?: ArrayLike<number>): Companions {
  const ends = twoGroups(low, high, rows);
  const groups = all ? manyGroups(all, rows) : null;
  const ofAll = (measure: (groups: ManyGroups) => Estimate): Estimate =>
    groups ? measure(groups) : missing(Status.noData);
  return {
    dissimilarity: dissimilarityOf(ends),
    isolation: isolationOf(ends),
    exposure: exposureOf(ends),
    varianceRatio: varianceRatioOf(ends),
    gini: giniOf(ends),
    theilH: theilHOf(ends),
    atkinson: atkinsonOf(ends),
    multigroupDissimilarity: ofAll(multigroupDissimilarityOf),
    multigroupTheilH: ofAll(multigroupTheilHOf),
    mutualInformation: ofAll(mutualInformationOf),
  };
}

/** The companions where there are no quartiles at all. */
export function noCompanions(): Companions {
  const none = missing(Status.noData);
  return {
    dissimilarity: none,
    isolation: none,
    exposure: none,
    varianceRatio: none,
    gini: none,
    theilH: none,
    atkinson: none,
    multigroupDissimilarity: none,
    multigroupTheilH: none,
    mutualInformation: none,
  };
}
