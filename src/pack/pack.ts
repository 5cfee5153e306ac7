import type { Unit } from '../measures/column.ts';

/** A text in both languages of the interface. */
export interface BothLanguages {
  readonly sv: string;
  readonly en: string;
}

export interface PackFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PackColumn {
  /** Header in the CSV files. Known roles (`knownRoles`) are measured; any other number column is shown as it is. `q1_publicHousing` is role q1 within the part `publicHousing`. */
  readonly id: string;
  readonly unit: Unit;
  /** Columns of counts with the same word here are the parts of one whole (tenures, birth regions) and are shown as shares of it. */
  readonly family?: string;
  /** True where the figure is an estimate of ours (a weighted mean), not the source's own. */
  readonly estimate?: boolean;
  readonly title?: BothLanguages;
  readonly note?: BothLanguages;
}

/** Where a series is not comparable with itself: between two years, and why. */
export interface SeriesBreak {
  readonly between: readonly [number, number];
  readonly why: BothLanguages;
}

/** How many cells of a source's columns and years carry a value, and why the others do not. */
export interface PackCoverage {
  readonly counted: number;
  readonly of: number;
  readonly suppressed: number;
  readonly missing: number;
}

export interface PackSource {
  readonly title: BothLanguages;
  /** SCB's table id or the file's name. */
  readonly table?: string;
  /** ISO date. */
  readonly retrieved?: string;
  readonly licence: string;
  readonly url?: string;
  readonly columns?: readonly string[];
  /** Codes of the contents that were asked for, as the source names them. */
  readonly codes?: readonly string[];
  /** Division of areas, `DeSO 2025`, where the pack's own does not say it all. */
  readonly vintage?: string;
  /** Who is counted: "personer 20–64 år". */
  readonly population?: BothLanguages;
  readonly coverage?: PackCoverage;
  readonly breaks?: readonly SeriesBreak[];
  /** What was done to the source's figures, in order: "andel = sysselsatta / alla". */
  readonly transformations?: readonly BothLanguages[];
  readonly note?: BothLanguages;
}

/** `pack.json`. Its CSV files are `values-<year>.csv`: one row per area, the code in the column `area`, the rest as `columns` says. */
export interface PackManifest {
  readonly format: 'mellanrum-pack';
  readonly version: 1;
  readonly id: string;
  readonly title: BothLanguages;
  readonly fictional: boolean;
  readonly description?: BothLanguages;
  readonly level: 'deso';
  readonly vintage: string;
  readonly years: readonly number[];
  readonly counts: { readonly areas: number; readonly municipalities: number };
  /** west, south, east, north in WGS 84. */
  readonly bounds: readonly [number, number, number, number];
  /** What the first visit shows. */
  readonly start?: { readonly year?: number; readonly a: readonly string[]; readonly b: readonly string[] };
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** Where known: the RegSO that the areas make up; each area's property `regso` in the TopoJSON is one of these codes. */
  readonly regsos?: readonly { readonly code: string; readonly name: string }[];
  readonly files: {
    /** TopoJSON with the objects `areas` (properties `code`, `name`, `kommun`, where known `regso`) and, where known, `water` (polygons), `railway` and `roads` (lines). */
    readonly areas: PackFile;
    /** The same objects, finer, for close zooms. */
    readonly fine?: PackFile;
    readonly values: readonly (PackFile & { readonly year: number })[];
    /** Figures that the source gives for larger areas itself: medians and percents are taken from here before they are estimated from their parts. */
    readonly larger?: readonly (PackFile & { readonly year: number; readonly level: 'regso' | 'kommun' })[];
    /** CSV `category,name,lon,lat`. */
    readonly places?: PackFile;
  };
  readonly columns: readonly PackColumn[];
  readonly sources: readonly PackSource[];
}

export const packFormat = 'mellanrum-pack';
export const packVersion = 1;

/** A line of `packs/index.json`: what the list of regions offers. */
export interface PackEntry {
  readonly id: string;
  readonly title: BothLanguages;
  readonly fictional: boolean;
  readonly areas: number;
}
