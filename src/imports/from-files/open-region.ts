import type { AreaSet } from '../../geography/area-set.ts';
import type { PackColumn, PackManifest } from '../../pack/pack.ts';

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

/** What files are recognised against, from the open pack and its smallest areas. */
export function openRegionOf({ vintage, regsos = [], columns }: PackManifest, areas: AreaSet): OpenRegion {
  const { codes, names, municipalities, municipalityOf } = areas;
  return {
    vintage,
    codes,
    names,
    municipalityOf: Array.from(municipalityOf, (m) => municipalities[m]?.code ?? ''),
    municipalities,
    regsos,
    columns,
  };
}
