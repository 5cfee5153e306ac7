import type { AreaSet } from '../geography/area-set.ts';

/** Areas that the poles are seen among. */
export interface Surroundings {
  /** One municipality, several together, or the whole region. */
  readonly scope: 'municipality' | 'municipalities' | 'region';
  /** Names of the municipalities; none for the region. */
  readonly municipalities: readonly string[];
  /** Ascending. */
  readonly rows: Uint32Array;
}

/** Municipalities that are told apart; the areas of more are taken together. */
const mostApart = 2;

/**
 * The municipalities that the poles lie in, A's first: one or two each on their own, the areas of more together. The whole region where no pole is
 * chosen, and at the municipal level, where a municipality has a single area.
 */
export function surroundingsOf(areas: AreaSet, a: readonly number[], b: readonly number[]): readonly Surroundings[] {
  const found = [...new Set([...a, ...b].map((row) => areas.municipalityOf[row] ?? -1))];
  if (areas.level === 'kommun' || found.length === 0) {
    return [{ scope: 'region', municipalities: [], rows: Uint32Array.from(areas.codes, (_, row) => row) }];
  }
  const within = (scope: Surroundings['scope'], wanted: readonly number[]): Surroundings => ({
    scope,
    municipalities: wanted.map((at) => areas.municipalities[at]?.name ?? ''),
    rows: rowsWithin(areas.municipalityOf, new Set(wanted)),
  });
  return found.length > mostApart
    ? [within('municipalities', found)]
    : found.map((municipality) => within('municipality', [municipality]));
}

function rowsWithin(municipalityOf: Uint16Array, wanted: ReadonlySet<number>): Uint32Array {
  const rows: number[] = [];
  municipalityOf.forEach((municipality, row) => {
    if (wanted.has(municipality)) rows.push(row);
  });
  return Uint32Array.from(rows);
}
