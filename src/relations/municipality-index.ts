import type { Coverage, Estimate } from '../measures/column.ts';
import type { Companions } from '../measures/companions.ts';
import type { Status } from '../measures/status.ts';

/** An end of a municipality's range of living conditions. */
export interface IndexArea {
  readonly code: string;
  readonly name: string;
  /** Composite G: the geometric mean of the three indicators over their medians; 1 is a typical area of the municipality. */
  readonly composite: number;
  readonly employmentRate: number;
  readonly disposableIncome: number;
  readonly postSecondaryShare: number;
  /** Median over the area's value, per indicator: 1.8 means that the median is 1.8 times the area's. */
  readonly medianOver: {
    readonly employmentRate: number;
    readonly disposableIncome: number;
    readonly postSecondaryShare: number;
  };
}

export interface LeftOut {
  readonly code: string;
  readonly name: string;
  readonly reason: 'tooFewPersons' | 'missingIndicator';
}

/** The segregation index of a municipality in both directions, with its companions. `egen beräkning`. */
export interface MunicipalityIndex {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  /** `present`, or `tooFewAreas` / `noData` when the index cannot be made. */
  readonly status: Status;
  /** Areas that count. */
  readonly n: number;
  readonly leftOut: readonly LeftOut[];
  /** S = median(G) / min(G), with the band of the alternatives: [min, max] over S, F1, F2, F4 as interval. */
  readonly index: Estimate;
  readonly f1: number;
  readonly f2: number;
  readonly f4: number;
  readonly medianOverP10: number;
  /** max(G) / median(G). */
  readonly topGap: number;
  /** median(G) / min(G), the same number as the index. */
  readonly bottomGap: number;
  /** max(G) / min(G) = topGap × bottomGap. */
  readonly poleQuotient: number;
  readonly median: number;
  readonly weakest: IndexArea | null;
  readonly strongest: IndexArea | null;
  /** G of every area that counts, beside its code: the dots between the ends. */
  readonly composites: readonly { readonly code: string; readonly composite: number }[];
  /** Ratio of sums; `tooFewAreas` where fewer than half of the areas have both quartiles. */
  readonly balance: Estimate;
  /** How many areas the balance counts, of how many; null where all count. */
  readonly balanceCoverage: Coverage | null;
  /** Median over areas with a value. */
  readonly medianBalance: Estimate;
  readonly companions: Companions;
}
