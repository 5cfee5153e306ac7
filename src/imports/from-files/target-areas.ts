import { areaCode } from '../../geography/area-code.ts';
import { NameIndex } from './fold-name.ts';
import type { OpenRegion } from './open-region.ts';
import type { AreaLevel, JoinTarget } from './proposal.ts';
import { openRegionTarget } from './proposal.ts';
import { KnownMunicipalities } from './swedish-municipalities.ts';

/** The areas of one level that rows may be joined to, in the order that their columns get. */
export class TargetLevel {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Code of each one's municipality, '' where it has none. */
  readonly municipalityOf: readonly string[];
  private readonly byCode: ReadonlyMap<string, number>;
  private readonly byName: NameIndex;

  constructor(codes: readonly string[], names: readonly string[], municipalityOf: readonly string[]) {
    this.codes = codes;
    this.names = names;
    this.municipalityOf = municipalityOf;
    this.byCode = new Map(codes.map((code, at) => [code.trim().toUpperCase(), at]));
    this.byName = new NameIndex(names.map((name, at) => [name, at]));
  }

  /** The area with a code, small letters forgiven; −1 when there is none. */
  ofCode(code: string): number {
    return this.byCode.get(code.trim().toUpperCase()) ?? -1;
  }

  /** The areas with a name, within a municipality where that is given. */
  ofName(name: string, municipality = ''): readonly number[] {
    const found = this.byName.find(name);
    return municipality === '' ? found : found.filter((at) => this.municipalityOf[at] === municipality);
  }
}

/** What rows may be joined to: the open region, or the areas of another file. */
export interface TargetAreas {
  readonly id: JoinTarget;
  /** Year of the division, '' where it has none. */
  readonly division: string;
  readonly levels: Readonly<Partial<Record<AreaLevel, TargetLevel>>>;
  readonly municipalities: KnownMunicipalities;
  /** Codes of the municipalities that the target has areas in. */
  readonly own: ReadonlySet<string>;
}

interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** The year that names a division, from `2025`, `DeSO 2025` or `2025_v1`; '' where there is none. */
export function divisionYear(vintage: string): string {
  return /\d{4}/.exec(vintage)?.[0] ?? '';
}

function levelOfCodes(codes: readonly string[]): 'deso' | 'own' {
  const deso = codes.filter((code) => areaCode(code)?.level === 'deso').length;
  return deso > codes.length / 2 ? 'deso' : 'own';
}

function namedLevel(areas: readonly NamedArea[], municipalityOf: (code: string) => string): TargetLevel {
  return new TargetLevel(
    areas.map(({ code }) => code),
    areas.map(({ name }) => name),
    areas.map(({ code }) => municipalityOf(code)),
  );
}

/** The open region as something to join to: its areas, and its RegSO and municipalities where it has any. */
export function targetOfRegion(region: OpenRegion): TargetAreas {
  const { codes, names, municipalityOf, municipalities, regsos } = region;
  return {
    id: openRegionTarget,
    division: divisionYear(region.vintage),
    levels: {
      [levelOfCodes(codes)]: new TargetLevel(codes, names, municipalityOf),
      ...(regsos.length > 0 && { regso: namedLevel(regsos, (code) => code.slice(0, 4)) }),
      ...(municipalities.length > 0 && { kommun: namedLevel(municipalities, (code) => code) }),
    },
    municipalities: new KnownMunicipalities(municipalities),
    own: new Set(municipalityOf),
  };
}

/** The areas of a file of boundaries as something to join to. */
export function targetOfLayer(
  id: JoinTarget,
  areas: readonly (NamedArea & { readonly kommun: string })[],
  division: string,
): TargetAreas {
  const codes = areas.map(({ code }) => code);
  const municipalityOf = areas.map(({ kommun }) => kommun);
  return {
    id,
    division,
    levels: {
      [levelOfCodes(codes)]: new TargetLevel(
        codes,
        areas.map(({ name }) => name),
        municipalityOf,
      ),
    },
    municipalities: new KnownMunicipalities(),
    own: new Set(municipalityOf),
  };
}

/** No areas at all: the country's municipalities still tell codes from other numbers. */
export const noTarget: TargetAreas = {
  id: '',
  division: '',
  levels: {},
  municipalities: new KnownMunicipalities(),
  own: new Set(),
};
