import type { DataSheet } from '../table/data-sheet.ts';
import type { Scope } from './layer.ts';

/** What is said of the areas in a file of them, in the language at hand. */
export interface AreasAbout {
  /** What the layer is called where a program lists it. */
  readonly name: string;
  /** Members beside the features: title, sources, licence, link, context. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Why a figure is not there, by status code. */
  readonly reasons: readonly string[];
  /** Said of a figure that is an estimate of ours. */
  readonly estimate: string;
}

/** Requests for files: name → [parameters, answer]. Part of the one list in `requests.ts`. */
export interface ExportRequests {
  /** Every area of a level with all measures, as GeoJSON (RFC 7946). */
  exportAreas: [Scope & { readonly about: AreasAbout }, Blob];
  /** A table as a file. */
  writeSheet: [{ readonly sheet: DataSheet; readonly format: 'csv' | 'xlsx' }, Blob];
}
