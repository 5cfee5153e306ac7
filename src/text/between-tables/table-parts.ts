import type { AreaSet } from '../../geography/area-set.ts';
import type { PackColumn } from '../../pack/pack.ts';
import type { BetweenLanguage } from '../load-between-text.ts';

/** What every table is made with, beside the answer of its part. */
export interface TableParts {
  readonly language: BetweenLanguage;
  /** The areas of the level that the answer's rows are rows of. */
  readonly areas: AreaSet;
  /** The pack's own columns, for titles. */
  readonly columns: readonly PackColumn[];
  /** The region by name, and the year in view, for captions. */
  readonly region: string;
  readonly year: string;
}

/** Title, region and year in one line. */
export function captionOf(title: string, { language, region, year }: TableParts): string {
  return language.between.tables.caption(title, region, year);
}
