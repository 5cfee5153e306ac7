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
  readonly title?: BothLanguages;
  readonly note?: BothLanguages;
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
  readonly files: {
    /** TopoJSON with the objects `areas` (properties `code`, `name`, `kommun`) and, where known, `water` (polygons), `railway` and `roads` (lines). */
    readonly areas: PackFile;
    /** The same objects, finer, for close zooms. */
    readonly fine?: PackFile;
    readonly values: readonly (PackFile & { readonly year: number })[];
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
