import type { Unit } from '../../src/measures/column.ts';

/** A text in both languages of the interface. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

/** Levels of area that SCB's tables are divided in. */
export type TableLevel = 'deso' | 'regso' | 'kommun';

/** A division of Sweden into DeSO and RegSO, by its year. Two of them share code strings with different areas. */
export type Vintage = '2018' | '2025';

/** Years, both ends included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Two years between which figures are not comparable, and why. */
export interface Break extends Words {
  readonly between: readonly [number, number];
}

/** A table of SCB's database. */
export interface CatalogueTable {
  /** `TAB6684`. SCB may change it when a table is published anew; the answer is checked against `asserts`. */
  readonly id: string;
  /** Its name in the older interface, and at the end of its address in the web interface (`Tab3InkDesoRegso`), where known. */
  readonly name?: string;
  readonly title: Words;
  /** What SCB's answer is checked against, beside the codes that were asked for. */
  readonly asserts: {
    /** Words that stand in the title, in any case. */
    readonly words: readonly string[];
    /** Every dimension beside `Region`, `ContentsCode` and `Tid`. */
    readonly dimensions: readonly string[];
  };
  /** Who or what is counted, ages included. */
  readonly population: Words;
  readonly levels: readonly TableLevel[];
  readonly years: Years;
  readonly breaks: readonly Break[];
  readonly licence: string;
  readonly note?: Words;
}

/** One figure of a table for each area and year: a code of the contents, and one for each further dimension. */
export interface Cell {
  readonly content: string;
  readonly codes?: Readonly<Record<string, string>>;
}

/** How a column is made from a table. A `share` is the sum of its parts by the sum of its whole, 0–1. */
export type Formula =
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'sum'; readonly cells: readonly Cell[] }
  | { readonly kind: 'share'; readonly part: readonly Cell[]; readonly whole: readonly Cell[] };

/** Where a column comes from in some years; without `years` in all the years of the table. */
export interface ColumnSource {
  readonly table: string;
  readonly years?: Years;
  readonly formula: Formula;
}

/** A column that an indicator makes, as a pack describes it (`id`, `unit`, `family`, `title`, `note`), and what it is made of. */
export interface CatalogueColumn {
  /** A role of `knownRoles`, or an own id. */
  readonly id: string;
  readonly unit: Unit;
  readonly family?: string;
  readonly title: Words;
  readonly note?: Words;
  /** At most one for each year. */
  readonly sources: readonly ColumnSource[];
}

/** What a person chooses to fetch. Its tables, levels and years follow from its columns. */
export interface CatalogueIndicator {
  readonly id: string;
  readonly title: Words;
  readonly note?: Words;
  readonly columns: readonly CatalogueColumn[];
}
