import type { AreaYear } from '../world/area-year.ts';

/** Swedish and English. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

export interface Category {
  readonly code: string;
  readonly label: Words;
}

/** A dimension besides region, content and year. */
export interface TableDimension {
  readonly code: string;
  readonly label: Words;
  readonly categories: readonly Category[];
  /** The category that stands for all when the dimension is left out; without one it must be chosen. */
  readonly total?: string;
}

/** The chosen category of every such dimension. */
export type Choice = Readonly<Record<string, string>>;

/** What a table holds: a count that is summed over areas, or a ratio whose part and whole are summed first. */
export interface TableContent {
  readonly code: string;
  readonly label: Words;
  readonly unit: Words;
  readonly decimals: number;
  readonly part: (area: AreaYear, choice: Choice) => number;
  /** Present for percents (with `scale` 100) and means (with `scale` 1). */
  readonly whole?: (area: AreaYear, choice: Choice) => number;
  readonly scale?: number;
}

/** Which regions stand in a table. */
export type RegionSet = 'mixed' | 'small areas' | 'regso' | 'mixed to 2023' | 'mixed from 2024';

export interface ScbTable {
  readonly id: string;
  readonly matrix: string;
  readonly title: Words;
  readonly subject: { readonly code: string; readonly label: Words };
  readonly updated: string;
  readonly regions: RegionSet;
  readonly years: { readonly from: number; readonly to: number };
  readonly dimensions: readonly TableDimension[];
  readonly contents: readonly TableContent[];
  /** Share of areas and years whose figures are suppressed (`..`). */
  readonly suppressed?: number;
  /** How a suppressed figure is written when not as `..`. */
  readonly suppressedAs?: '.' | '...';
  /** A count of 0 is written as nil (`-`). */
  readonly nil?: boolean;
  /** Areas of 2025 have 0 instead of nothing before 2024, in some municipalities. */
  readonly zeroBefore2024?: boolean;
  /** Counts are perturbed from 2025, so that parts need not sum to totals. */
  readonly perturbedFrom2025?: boolean;
  readonly note: Words;
}

export const persons: Words = { sv: 'antal', en: 'number' };
export const percent: Words = { sv: 'procent', en: 'percent' };

export const sexes: TableDimension = {
  code: 'Kon',
  label: { sv: 'kön', en: 'sex' },
  total: '1+2',
  categories: [
    { code: '1', label: { sv: 'män', en: 'men' } },
    { code: '2', label: { sv: 'kvinnor', en: 'women' } },
    { code: '1+2', label: { sv: 'totalt', en: 'total' } },
  ],
};
