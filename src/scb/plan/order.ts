import type { TableLevel, Vintage } from '../../../data/catalogue/catalogue.ts';

/** What a person wants from SCB. */
export interface FetchOrder {
  /** Codes of four digits, or the whole country. */
  readonly municipalities: readonly string[] | 'all';
  readonly years: readonly number[];
  /** Ids of the catalogue's indicators. */
  readonly indicators: readonly string[];
  /** Levels to fetch figures for; boundaries are fetched of DeSO and RegSO among them. */
  readonly levels: readonly TableLevel[];
}

interface Part {
  /** Stable, and safe as a file name: the same order gives the same parts. */
  readonly id: string;
  readonly level: TableLevel;
  readonly vintage: Vintage;
  readonly municipalities: readonly string[] | 'all';
  readonly years: readonly number[];
  /** Estimates. */
  readonly calls: number;
  readonly cells: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** One call for figures, below every limit. */
export interface TablePart extends Part {
  readonly kind: 'table';
  /** `TAB6684`. */
  readonly source: string;
  /** Codes to ask for of every dimension, `Region`, `ContentsCode` and `Tid` among them, each dimension once. */
  readonly selection: readonly Selection[];
}

/** The boundaries of one municipality's areas, fetched in pages. */
export interface AreasPart extends Part {
  readonly kind: 'areas';
  /** `stat:DeSO_2025`. */
  readonly source: string;
}

export type FetchPart = TablePart | AreasPart;

/** One dimension of a call to PxWebApi. */
export interface Selection {
  readonly dimension: string;
  readonly codelist?: string;
  readonly codes: readonly string[];
}
