import type { AreaSet } from '../../geography/area-set.ts';
import type { Coverage, Estimate } from '../../measures/column.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';

/** What a pole's card shows. `balance` is null while there is no relation: one side alone gets no figures. */
export interface PoleView {
  readonly pole: 'a' | 'b';
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly municipalities: readonly string[];
  readonly balance: Estimate | null;
  /** How many smaller areas the balance counts, of how many; null where all. */
  readonly coverage: Coverage | null;
  readonly suggested: boolean;
}

/** A pole of a relation. */
export function poleOfRelation(relation: PairRelation, pole: 'a' | 'b'): PoleView {
  const { codes, names, municipalities, balance, coverage } = relation[pole];
  return { pole, codes, names, municipalities, balance, coverage, suggested: pole === 'b' && relation.suggested };
}

/** A pole that is chosen but not yet related: its names from the level's areas, unknown codes kept as they are. */
export function poleOfCodes(
  pole: 'a' | 'b',
  codes: readonly string[],
  areas: AreaSet | undefined,
  suggested = false,
): PoleView {
  const rows = codes.map((code) => areas?.codes.indexOf(code) ?? -1);
  const names = rows.map((row) => areas?.names[row] ?? '');
  const municipalities = rows.flatMap((row) => {
    const municipality = areas?.municipalities[areas.municipalityOf[row] ?? -1];
    return municipality ? [municipality.name] : [];
  });
  return { pole, codes, names, municipalities: [...new Set(municipalities)], balance: null, coverage: null, suggested };
}

/** The names of a pole's areas; an area without a name is its code. */
export function areaNames({ codes, names }: Pick<PoleView, 'codes' | 'names'>): readonly string[] {
  return codes.map((code, i) => names[i] || code);
}
