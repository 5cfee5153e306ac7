import type { Column, Estimate } from './column.ts';
import { missing } from './column.ts';
import type { LeftOutReason, Triple } from './composite.ts';
import { composite, indicatorRoles } from './composite.ts';
import { quantile } from './quantile.ts';
import type { Inputs } from './roles.ts';
import { Status } from './status.ts';

/** Areas that a municipality must have for its index. */
export const fewestAreas = 5;

/** An end of a municipality's range of living conditions. */
export interface IndexRow {
  readonly row: number;
  /** G: 1 is a typical area of the municipality. */
  readonly composite: number;
  readonly employmentRate: number;
  readonly disposableIncome: number;
  readonly postSecondaryShare: number;
  /** Median over the area's value, per indicator: 1.8 means that the median is 1.8 times the area's; ∞ when the area's is 0. */
  readonly medianOver: {
    readonly employmentRate: number;
    readonly disposableIncome: number;
    readonly postSecondaryShare: number;
  };
}

/** The segregation index of one municipality with its companions; the numbers are NaN, the ends null and the composites empty when `status` says that it cannot be made. */
export interface SegregationIndex {
  readonly status: Status;
  /** Areas that count. */
  readonly n: number;
  readonly leftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
  /** S, with the band of the alternatives (least and greatest of S, F1, F2, F4) as its interval. */
  readonly index: Estimate;
  readonly f1: number;
  readonly f2: number;
  readonly f4: number;
  readonly medianOverP10: number;
  readonly topGap: number;
  readonly bottomGap: number;
  readonly poleQuotient: number;
  /** median(G). */
  readonly median: number;
  readonly weakest: IndexRow | null;
  readonly strongest: IndexRow | null;
  readonly composites: readonly { readonly row: number; readonly composite: number }[];
}

/**
 * Segregationsindex of a municipality, in both directions: how many times its typical area stands above the one with the weakest living conditions,
 * and the strongest above the typical. Own calculation.
 *
 * Formula, with G from `composite`: S = bottomGap = median(G)/min(G); topGap = max(G)/median(G); poleQuotient = max(G)/min(G) = topGap · bottomGap.
 * Alternatives: F1 mean over indicators of median/min; F2 the same as S with the arithmetic mean of the three ratios; F4 mean of median/value at the
 * weakest area. Robust form: median(G)/P10(G), since the minimum drifts with the number of areas. Type-7 quantiles, areas unweighted.
 * Range: S, gaps and quotient 1…∞; no unit. Symmetry: unmoved when an indicator is scaled, and by the order of the areas.
 * Edge cases: fewer than 5 areas that count → `tooFewAreas`; an indicator missing from the table, or with a median of 0 → `noData`; an area with an
 * indicator of 0 → S is ∞ with status `infinite`. Of equal areas the first in `rows` is the end.
 * Source: measures.md §2, after Grander 2019, whose exact formula is not published.
 * Truth: golden `relational_hand.json` → `segregationsindex_toy`.
 */
export function segregationIndex(inputs: Inputs, rows: ArrayLike<number>): SegregationIndex {
  const { employmentRate, disposableIncome, postSecondaryShare } = inputs;
  if (!employmentRate || !disposableIncome || !postSecondaryShare) return without(Status.noData, 0, []);
  const columns = [employmentRate, disposableIncome, postSecondaryShare] as const;
  const { rows: counted, values, medians, leftOut } = composite(inputs, rows);
  const n = counted.length;
  if (n < fewestAreas) return without(Status.tooFewAreas, n, leftOut);

  const sorted = values.slice().sort();
  const middle = quantile(sorted, 0.5);
  // A median of 0 makes ratios of 0/0: there is no typical area to compare with.
  if (!medians.every((typical) => typical > 0) || !(middle > 0)) return without(Status.noData, n, leftOut);
  const least = sorted[0] ?? NaN;
  const greatest = sorted[n - 1] ?? NaN;
  const weakest = indexRow(columns, medians, counted[values.indexOf(least)] ?? 0, least);
  const strongest = indexRow(columns, medians, counted[values.indexOf(greatest)] ?? 0, greatest);

  const bottomGap = middle / least;
  const f1 = meanOf((k) => medians[k] / minimum(columns[k], counted));
  const f2 = arithmeticIndex(columns, medians, counted);
  const f4 = meanOf((k) => weakest.medianOver[indicatorRoles[k]]);
  return {
    status: Status.present,
    n,
    leftOut,
    index: {
      value: bottomGap,
      status: bottomGap === Infinity ? Status.infinite : Status.present,
      lower: Math.min(bottomGap, f1, f2, f4),
      upper: Math.max(bottomGap, f1, f2, f4),
    },
    f1,
    f2,
    f4,
    medianOverP10: middle / quantile(sorted, 0.1),
    topGap: greatest / middle,
    bottomGap,
    poleQuotient: greatest / least,
    median: middle,
    weakest,
    strongest,
    composites: besideRows(counted, values),
  };
}

type Columns = readonly [Column, Column, Column];
type IndicatorNumber = 0 | 1 | 2;

function meanOf(part: (k: IndicatorNumber) => number): number {
  return (part(0) + part(1) + part(2)) / 3;
}

function minimum(column: Column, rows: Uint32Array): number {
  let least = Infinity;
  for (const row of rows) least = Math.min(least, column.values[row] ?? NaN);
  return least;
}

/** F2: median over minimum of the arithmetic mean of the three ratios. */
function arithmeticIndex([employment, income, education]: Columns, medians: Triple, rows: Uint32Array): number {
  const means = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const x = (employment.values[row] ?? NaN) / medians[0];
    const y = (income.values[row] ?? NaN) / medians[1];
    const z = (education.values[row] ?? NaN) / medians[2];
    means[k] = (x + y + z) / 3;
  }
  means.sort();
  return quantile(means, 0.5) / (means[0] ?? NaN);
}

/** G beside its row, for every area that counts. */
function besideRows(rows: Uint32Array, values: Float64Array): SegregationIndex['composites'] {
  const out: { row: number; composite: number }[] = [];
  for (let k = 0; k < rows.length; k++) out.push({ row: rows[k] ?? 0, composite: values[k] ?? NaN });
  return out;
}

function indexRow(columns: Columns, medians: Triple, row: number, value: number): IndexRow {
  const employmentRate = columns[0].values[row] ?? NaN;
  const disposableIncome = columns[1].values[row] ?? NaN;
  const postSecondaryShare = columns[2].values[row] ?? NaN;
  return {
    row,
    composite: value,
    employmentRate,
    disposableIncome,
    postSecondaryShare,
    medianOver: {
      employmentRate: medians[0] / employmentRate,
      disposableIncome: medians[1] / disposableIncome,
      postSecondaryShare: medians[2] / postSecondaryShare,
    },
  };
}

function without(status: Status, n: number, leftOut: SegregationIndex['leftOut']): SegregationIndex {
  return {
    status,
    n,
    leftOut,
    index: missing(status),
    f1: NaN,
    f2: NaN,
    f4: NaN,
    medianOverP10: NaN,
    topGap: NaN,
    bottomGap: NaN,
    poleQuotient: NaN,
    median: NaN,
    weakest: null,
    strongest: null,
    composites: [],
  };
}
