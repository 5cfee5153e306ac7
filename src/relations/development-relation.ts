import type { Coverage, Estimate } from '../measures/column.ts';
import type { Basis } from '../measures/roles.ts';
import type { Status } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';

/** Whether the gap between two poles has shrunk, grown, or cannot be told from unchanged. */
export type Verdict = 'converging' | 'diverging' | 'unchanged';

/** Both poles one year. Estimates without a value say why: a year that is missing leaves a gap, never a 0. */
export interface DevelopmentYear {
  readonly year: number;
  /** Balance of each pole, with its interval. */
  readonly a: Estimate;
  readonly b: Estimate;
  /** polkvot: balance of A over balance of B, with its interval. */
  readonly contrast: Estimate;
  /** True where a pole has nobody in one of the outer quartiles, so that only the certain end of the contrast is said. */
  readonly isOpen: boolean;
  /** Balance of each of `Development.background`, in that order. */
  readonly background: readonly Estimate[];
  /** How many smaller areas each pole's balance counts; null where all of them. */
  readonly coverage: { readonly a: Coverage | null; readonly b: Coverage | null };
  /** Why the year could not be read at all; null where it was. */
  readonly problem: Problem | null;
}

/** How the polkvot has changed between two years. */
export interface ContrastChange {
  readonly from: number;
  readonly to: number;
  readonly before: Estimate;
  readonly after: Estimate;
  /** True where a pole of either year has nobody in one of the outer quartiles. */
  readonly isOpen: boolean;
  /** Δ ln OR: ln polkvot of `to` less that of `from`. */
  readonly change: Estimate;
  /** |ln OR| of `to` less that of `from`: above 0 where the poles have come further apart. */
  readonly gap: Estimate;
  readonly verdict: Verdict;
  /** True where the pole that had the higher balance now certainly has the lower. */
  readonly switched: boolean;
}

/** What the poles are seen against: the municipalities that both, or one of them, lie in, counted together. */
export interface Background {
  readonly of: 'both' | 'a' | 'b';
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** Between two years of the series: figures before and after are not comparable without more ado. */
export interface DevelopmentBreak {
  readonly between: readonly [number, number];
  readonly why: { readonly sv: string; readonly en: string };
}

/** The index of one municipality in both directions, one year. */
export interface IndexYear {
  readonly year: number;
  readonly status: Status;
  /** Areas that count. */
  readonly n: number;
  /** max(G)/median(G) and median(G)/min(G), 1…∞; NaN where `status` says why. */
  readonly topGap: number;
  readonly bottomGap: number;
}

export interface IndexYears {
  readonly code: string;
  readonly name: string;
  readonly years: readonly IndexYear[];
}

/** Two poles over all years of a pack. */
export interface Development {
  readonly basis: Basis;
  /** `counts`: sampling intervals; `percents`: rounding intervals. */
  readonly form: 'counts' | 'percents';
  readonly subset: string;
  /** Every year of the pack, ascending. */
  readonly years: readonly DevelopmentYear[];
  readonly background: readonly Background[];
  /** From the first to the last year with a polkvot; null where there are fewer than two. */
  readonly change: ContrastChange | null;
  readonly breaks: readonly DevelopmentBreak[];
  /** Divisions of areas that the figures come from: more than one where the same code may be another area. */
  readonly vintages: readonly string[];
  /** The municipalities of the poles, A's first. */
  readonly index: readonly IndexYears[];
  readonly indexBreaks: readonly DevelopmentBreak[];
}
