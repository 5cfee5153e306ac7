import type { RegionSet, Words } from '../tables/table.ts';
import { counties } from './counties.ts';
import { groupBy } from './group-by.ts';
import type { Register, RegisteredMunicipality } from './register.ts';
import { areasOf2018 } from './register.ts';

/** The lists of regions that a table offers by name. */
export type RegionList =
  | 'vs_RegionRiket99'
  | 'vs_RegionLän07'
  | 'vs_RegionKommun07'
  | 'vs_DeSO2018'
  | 'vs_DeSO2025'
  | 'vs_RegSO2020'
  | 'vs_RegSO2025';

export interface Region {
  /** As the table writes it: with `_DeSO2025` or `_RegSO2025` for the areas of 2025. */
  readonly code: string;
  readonly label: Words;
  readonly list: RegionList;
  /** The DeSO of 2025 whose figures it is made of. */
  readonly areas: readonly string[];
}

export const regionLists: Readonly<Record<RegionList, Words>> = {
  vs_RegionRiket99: { sv: 'Riket', en: 'The whole country' },
  vs_RegionLän07: { sv: 'Län', en: 'Counties' },
  vs_RegionKommun07: { sv: 'Kommuner', en: 'Municipalities' },
  vs_DeSO2018: { sv: 'DeSO 2018 t.o.m. år 2023', en: 'DeSO 2018 to 2023' },
  vs_DeSO2025: { sv: 'DeSO 2025 fr.o.m. år 2024', en: 'DeSO 2025 from 2024' },
  vs_RegSO2020: { sv: 'RegSO 2020 t.o.m. år 2023', en: 'RegSO 2020 to 2023' },
  vs_RegSO2025: { sv: 'RegSO 2025 fr.o.m. år 2024', en: 'RegSO 2025 from 2024' },
};

const large: readonly RegionList[] = ['vs_RegionRiket99', 'vs_RegionLän07', 'vs_RegionKommun07'];
const old: readonly RegionList[] = ['vs_DeSO2018', 'vs_RegSO2020'];
const recent: readonly RegionList[] = ['vs_DeSO2025', 'vs_RegSO2025'];

/** Which lists stand in each kind of table. */
export const listsOf: Readonly<Record<RegionSet, readonly RegionList[]>> = {
  mixed: [...large, ...old, ...recent],
  'small areas': [...old, ...recent],
  regso: ['vs_RegSO2020', 'vs_RegSO2025'],
  'mixed to 2023': [...large, ...old],
  'mixed from 2024': [...large, ...recent],
};

const same = (name: string): Words => ({ sv: name, en: name });
const codesOf = ({ areas }: RegisteredMunicipality): readonly string[] => areas.map(({ code }) => code);

/** Every region of the register, larger ones first, in the order of their lists. */
export function regionsOf(register: Register): ReadonlyMap<RegionList, readonly Region[]> {
  const { municipalities, regsoNames } = register;
  const regsos = municipalities.flatMap(({ name, areas }) =>
    [...groupBy(areas, ({ regso }) => regso)].map(([code, own]) => ({
      code,
      label: same(`${name} (${regsoNames.get(code) ?? code})`),
      areas: own.map((area) => area.code),
    })),
  );
  const list = (name: RegionList, regions: readonly Omit<Region, 'list'>[]): [RegionList, readonly Region[]] => [
    name,
    regions.map((region) => ({ ...region, list: name })),
  ];
  return new Map([
    list('vs_RegionRiket99', [
      { code: '00', label: { sv: 'Riket', en: 'Sweden' }, areas: municipalities.flatMap(codesOf) },
    ]),
    list('vs_RegionLän07', countyRegions(register)),
    list(
      'vs_RegionKommun07',
      municipalities.map((municipality) => ({
        code: municipality.code,
        label: same(municipality.name),
        areas: codesOf(municipality),
      })),
    ),
    list(
      'vs_DeSO2018',
      municipalities.flatMap((municipality) =>
        [...areasOf2018(municipality, register)].map(([code, areas]) => ({ code, label: same(code), areas })),
      ),
    ),
    list(
      'vs_DeSO2025',
      municipalities.flatMap(codesOf).map((code) => ({ code: `${code}_DeSO2025`, label: same(code), areas: [code] })),
    ),
    list('vs_RegSO2020', regsos),
    list(
      'vs_RegSO2025',
      regsos.map((regso) => ({ ...regso, code: `${regso.code}_RegSO2025` })),
    ),
  ]);
}

function countyRegions({ municipalities }: Register): readonly Omit<Region, 'list'>[] {
  return [...groupBy(municipalities, ({ code }) => code.slice(0, 2))].map(([code, own]) => {
    const [sv, en] = counties.get(code) ?? [code, code];
    return { code, label: { sv, en }, areas: own.flatMap(codesOf) };
  });
}
