import type { FeatureCollection } from 'geojson';
import type { Problem } from '../problem/problem.ts';
import type { Cube } from '../table/cube.ts';
import type { Charset } from '../table/decode-text.ts';
import type { TextTable } from '../table/read-csv.ts';

/** What reading a file is given beside the file: it can be cancelled, and says how far it has come. */
export interface FileTask {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  progress(fraction: number): void;
}

/** One layer of a file of geography, brought to lon, lat in WGS 84. */
export interface GeoLayer {
  /** What the file calls it; the file's own name without its ending where the file calls it nothing. */
  readonly name: string;
  /** Features with a geometry that can be drawn: heights are dropped, features without a usable geometry are left out and told of in `problems`. */
  readonly collection: FeatureCollection;
  /** The projection that it had in the file, as the file or its place says: `EPSG:3006`. */
  readonly projection: string;
  readonly problems: readonly Problem[];
}

/** A table and what it is called among several: the sheet's name, '' for a file of one table. */
export interface NamedTable {
  readonly name: string;
  readonly table: TextTable;
}

/** What a file of one's own turned out to hold. */
export type ReadFile =
  | { readonly kind: 'tables'; readonly format: FileFormat; readonly tables: readonly NamedTable[] }
  | { readonly kind: 'cube'; readonly format: FileFormat; readonly cube: Cube }
  | { readonly kind: 'geography'; readonly format: FileFormat; readonly layers: readonly GeoLayer[] };

/** How a file was read, as data: `src/text` makes "CSV, semikolon, Windows-1252" of it. */
export interface FileFormat {
  readonly type: 'csv' | 'xlsx' | 'json-stat' | 'px' | 'geojson' | 'topojson' | 'geopackage' | 'shapefile';
  /** What parts the columns of a CSV. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Of a text file: the name that the platform's decoder knows it by. */
  readonly charset?: Charset;
}
