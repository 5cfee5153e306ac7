import type { AreaYear } from '../world/area-year.ts';
import { split } from '../world/area-year.ts';
import { chance } from '../world/chance.ts';
import type { Category, Choice, ScbTable } from './table.ts';
import { persons, sexes } from './table.ts';

const subject = { code: 'BE', label: { sv: 'Befolkning', en: 'Population' } };
const note = {
  sv: 'Påhittade värden. Från 2025 röjandekontrolleras befolkningsstatistiken: delar summerar inte säkert till totaler.',
  en: 'Fictional values. From 2025 population statistics are perturbed: parts need not sum to totals.',
};
/** What the population tables have in common. */
const population = {
  subject,
  note,
  updated: '2026-02-21T07:00:00Z',
  regions: 'mixed',
  zeroBefore2024: true,
  perturbedFrom2025: true,
} as const;

const fiveYears = Array.from({ length: 15 }, (_, i) => `${5 * (i + 1)}-${5 * (i + 1) + 4}`);
const ages = ['-4', ...fiveYears, '80-'];
const ageWeights = ages.map((_, i) => (i < 13 ? 1 : 0.86 - 0.08 * (i - 13)));

function peopleByAge(area: AreaYear, sex: string): readonly number[] {
  const [men = 0, women = 0] = split(area.people, [0.503, 0.497]);
  const tilt = (area.own - 0.5) * 0.08;
  return split(
    sex === '1' ? men : women,
    ageWeights.map((weight, i) => weight * Math.exp(tilt * (i - 8))),
  );
}

const sexCodes = (chosen = '1+2'): readonly string[] => (chosen === '1+2' ? ['1', '2'] : [chosen]);

/** Population by age and sex. */
export const populationByAge: ScbTable = {
  ...population,
  id: 'TAB6574',
  matrix: 'FolkmDesoAldKon',
  title: {
    sv: 'Folkmängden efter region, ålder och kön. År 2010-2025',
    en: 'Population by region, age and sex. Year 2010-2025',
  },
  years: { from: 2010, to: 2025 },
  dimensions: [
    {
      code: 'Alder',
      label: { sv: 'ålder', en: 'age' },
      total: 'totalt',
      categories: [
        { code: 'totalt', label: { sv: 'totalt ålder', en: 'total age' } },
        ...ages.map((code) => ({ code, label: { sv: `${code} år`, en: `${code} years` } })),
      ],
    },
    sexes,
  ],
  contents: [
    {
      code: '000007Y7',
      label: { sv: 'Antal', en: 'Number' },
      unit: persons,
      decimals: 0,
      part: (area, { Alder = 'totalt', Kon }) =>
        sexCodes(Kon)
          .map((sex) => peopleByAge(area, sex))
          .reduce(
            (sum, counts) => sum + (Alder === 'totalt' ? total(counts) : (counts[ages.indexOf(Alder)] ?? NaN)),
            0,
          ),
    },
  ],
};

const birthRegions: readonly Category[] = [
  { code: 'sv', label: { sv: 'Sverige', en: 'Sweden' } },
  { code: 'eu', label: { sv: 'Europa utom Sverige', en: 'Europe except Sweden' } },
  { code: 'öv', label: { sv: 'Övriga världen', en: 'Rest of the world' } },
  { code: 'tot', label: { sv: 'totalt', en: 'total' } },
];

function bornIn(area: AreaYear, sex: string): readonly number[] {
  const [men = 0, women = 0] = split(area.people, [0.503, 0.497]);
  const abroad = Math.min(0.75, 0.17 * Math.exp(-0.7 * area.position) * (1 + 0.008 * (area.year - 2018)));
  return split(sex === '1' ? men : women, [1 - abroad, abroad * (0.3 + 0.25 * area.own), abroad * 0.6]);
}

/** Population by region of birth and sex. */
export const populationByBirthRegion: ScbTable = {
  ...population,
  id: 'TAB6572',
  matrix: 'FolkmDesoLandKon',
  title: {
    sv: 'Folkmängden efter region, födelseregion och kön. År 2010-2025',
    en: 'Population by region, region of birth and sex. Year 2010-2025',
  },
  years: { from: 2010, to: 2025 },
  dimensions: [
    {
      code: 'Fodelseregion',
      label: { sv: 'födelseregion', en: 'region of birth' },
      total: 'tot',
      categories: birthRegions,
    },
    sexes,
  ],
  contents: [
    {
      code: '000007Y5',
      label: { sv: 'Antal', en: 'Number' },
      unit: persons,
      decimals: 0,
      part: (area, { Fodelseregion = 'tot', Kon }) =>
        sexCodes(Kon)
          .map((sex) => bornIn(area, sex))
          .reduce((sum, counts) => sum + oneOrAll(counts, birthRegions, Fodelseregion), 0),
    },
  ],
};

const householdTypes: readonly Category[] = [
  { code: 'SBMB', label: { sv: 'sammanboende med barn', en: 'cohabiting with children' } },
  { code: 'SBUB', label: { sv: 'sammanboende utan barn', en: 'cohabiting without children' } },
  { code: 'ESMB', label: { sv: 'ensamstående med barn', en: 'single with children' } },
  { code: 'ESUB', label: { sv: 'ensamstående utan barn', en: 'single without children' } },
  { code: 'OVRIGA', label: { sv: 'övriga hushåll', en: 'other households' } },
  { code: 'TOTALT', label: { sv: 'samtliga hushåll', en: 'all households' } },
];

/** Households of an area: fewer persons in each where more are poor and central. */
export function households({ people, own }: AreaYear): number {
  return Math.round(people / (1.85 + 0.6 * own));
}

function householdsOf(area: AreaYear): readonly number[] {
  return split(households(area), [0.22 + 0.1 * area.own, 0.24, 0.07, 0.4 - 0.15 * area.own, 0.06]);
}

/** Households by type. */
export const householdsByType: ScbTable = {
  ...population,
  id: 'TAB6568',
  matrix: 'HushallDesoTyp',
  title: {
    sv: 'Antal hushåll efter region och hushållstyp. År 2011-2025',
    en: 'Number of households by region and type of household. Year 2011-2025',
  },
  years: { from: 2011, to: 2025 },
  dimensions: [
    {
      code: 'Hushallstyp',
      label: { sv: 'hushållstyp', en: 'type of household' },
      total: 'TOTALT',
      categories: householdTypes,
    },
  ],
  contents: [
    {
      code: '000007Y1',
      label: { sv: 'Antal hushåll', en: 'Number of households' },
      unit: persons,
      decimals: 0,
      part: (area, { Hushallstyp = 'TOTALT' }) => oneOrAll(householdsOf(area), householdTypes, Hushallstyp),
    },
  ],
};

const tenures: readonly Category[] = [
  { code: '1', label: { sv: 'hyresrätt', en: 'rented' } },
  { code: '2', label: { sv: 'bostadsrätt', en: 'tenant-owned' } },
  { code: '3', label: { sv: 'äganderätt', en: 'owner-occupied' } },
  { code: 'ÖVRIGT', label: { sv: 'uppgift saknas', en: 'data missing' } },
];

function dwellings(area: AreaYear, { Upplatelseform = '' }: Choice): number {
  const rented = Math.min(0.95, 0.3 * Math.exp(-0.8 * area.position));
  const missing = chance(`missing/${area.code}`) < 0.7 ? 0 : 0.004;
  const owned = (1 - rented) * (area.code[4] === 'C' ? 0.35 : 0.85);
  const counts = split(Math.round(households(area) * 1.04), [rented, 1 - rented - owned, owned, missing]);
  return counts[tenures.findIndex(({ code }) => code === Upplatelseform)] ?? NaN;
}

/** Dwellings by tenure. */
export const dwellingsByTenure: ScbTable = {
  id: 'TAB6638',
  matrix: 'BO0104T01N2',
  title: {
    sv: 'Antal lägenheter efter region (DeSO/RegSO 2025) och upplåtelseform. År 2024-2025',
    en: 'Number of dwellings by region (DeSO/RegSO 2025) and tenure. Year 2024-2025',
  },
  subject: { code: 'BO', label: { sv: 'Boende, byggande och bebyggelse', en: 'Housing and construction' } },
  updated: '2026-04-23T06:00:00Z',
  regions: 'mixed from 2024',
  years: { from: 2024, to: 2025 },
  dimensions: [{ code: 'Upplatelseform', label: { sv: 'upplåtelseform', en: 'tenure' }, categories: tenures }],
  nil: true,
  note: { sv: 'Påhittade värden.', en: 'Fictional values.' },
  contents: [
    {
      code: '00000864',
      label: { sv: 'Antal lägenheter', en: 'Number of dwellings' },
      unit: persons,
      decimals: 0,
      part: dwellings,
    },
  ],
};

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The count of one category, or of all when the category is the total (which `counts` does not hold). */
function oneOrAll(counts: readonly number[], categories: readonly Category[], chosen: string): number {
  const index = categories.findIndex(({ code }) => code === chosen);
  return index < counts.length ? (counts[index] ?? NaN) : total(counts);
}
