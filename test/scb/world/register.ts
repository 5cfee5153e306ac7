import { chance } from './chance.ts';
import { groupBy } from './group-by.ts';

/** A DeSO of 2025 in the register. */
export interface RegisteredArea {
  readonly code: string;
  readonly regso: string;
  readonly municipality: string;
}

/** A municipality with its DeSO in order of code. */
export interface RegisteredMunicipality {
  readonly code: string;
  readonly name: string;
  readonly areas: readonly RegisteredArea[];
}

/** Which areas there are: real codes and names, or the invented ones of the demo region. */
export interface Register {
  readonly municipalities: readonly RegisteredMunicipality[];
  readonly regsoNames: ReadonlyMap<string, string>;
  /** Areas that 2018 did not have, with the area that they were a part of then. */
  readonly partOf2018: ReadonlyMap<string, string>;
}

/** One line of the key DeSO → RegSO → kommun. */
export interface KeyRow {
  readonly deso: string;
  readonly regso: string;
  readonly regsoName: string;
  readonly kommun: string;
  readonly kommunName: string;
}

/** Of 6 160 areas of 2025, 5 984 were there in 2018. */
const newShare = 176 / 6160;

/** Orders the key and invents which areas are new since 2018: the real key of 2018 is not at hand. */
export function makeRegister(rows: readonly KeyRow[]): Register {
  const sorted = [...rows].sort((a, b) => (a.deso < b.deso ? -1 : 1));
  const municipalities = [...groupBy(sorted, ({ kommun }) => kommun)]
    .map(([code, own]) => ({
      code,
      name: own[0]?.kommunName ?? code,
      areas: own.map(({ deso, regso, kommun }) => ({ code: deso, regso, municipality: kommun })),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    municipalities,
    regsoNames: new Map(sorted.map(({ regso, regsoName }) => [regso, regsoName])),
    partOf2018: newAreas(sorted),
  };
}

function newAreas(rows: readonly KeyRow[]): ReadonlyMap<string, string> {
  const candidates = [...groupBy(rows, ({ regso }) => regso).values()]
    .filter((own) => own.length > 1)
    .map((own) => [own[1]?.deso ?? '', own[0]?.deso ?? ''] as const)
    .sort(([a], [b]) => chance(`2018/${a}`) - chance(`2018/${b}`));
  return new Map(candidates.slice(0, Math.max(1, Math.round(rows.length * newShare))));
}

/** The DeSO of 2018 of a municipality, each with the areas of 2025 that it covers. */
export function areasOf2018(
  { areas }: RegisteredMunicipality,
  { partOf2018 }: Register,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...groupBy(areas, ({ code }) => partOf2018.get(code) ?? code)].map(([code, own]) => [
      code,
      own.map((area) => area.code),
    ]),
  );
}
