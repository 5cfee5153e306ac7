import type { PackColumn } from '../../pack/pack.ts';

/** The region that is open, as far as files are recognised against it. */
export interface OpenRegion {
  /** Name of its division, `DeSO 2025`. */
  readonly vintage: string;
  /** Codes and names of its areas, and the code of each one's municipality. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly municipalityOf: readonly string[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly regsos: readonly { readonly code: string; readonly name: string }[];
  readonly columns: readonly PackColumn[];
}
