import type { AreaYear } from '../world/area-year.ts';
import { split } from '../world/area-year.ts';
import type { Category, Choice, ScbTable } from './table.ts';
import { persons, sexes } from './table.ts';

const note = { sv: 'Påhittade värden.', en: 'Fictional values.' };

/** Share of the residents, and employment compared with that of 20–64 years. */
const ages: Readonly<Record<string, readonly [share: number, rate: number]>> = {
  '15-19': [0.055, 0.3],
  '16-19': [0.044, 0.35],
  '20-24': [0.054, 0.8],
  '25-54': [0.38, 1.05],
  '55-59': [0.06, 1.03],
  '60-64': [0.057, 0.93],
  '65-69': [0.053, 0.35],
  '70-74': [0.05, 0.16],
  '15-74': [0.709, 0.86],
  '16-64': [0.595, 0.94],
  '16-65': [0.606, 0.93],
  '16-66': [0.617, 0.92],
  '20-64': [0.551, 1],
  '20-65': [0.562, 0.99],
  '20-66': [0.573, 0.98],
};

function ofAge({ people }: AreaYear, { Alder = '', Kon = '1+2' }: Choice): number {
  const [men = 0, women = 0] = split(Math.round(people * (ages[Alder]?.[0] ?? NaN)), [0.508, 0.492]);
  return Kon === '1' ? men : Kon === '2' ? women : men + women;
}

function employed(area: AreaYear, choice: Choice): number {
  const rate = Math.min(0.93, Math.max(0.42, 0.8 + 0.075 * area.position + 0.004 * (area.year - 2022)));
  const both = (Kon: string): number =>
    Math.round(ofAge(area, { ...choice, Kon }) * Math.min(0.97, rate * (ages[choice['Alder'] ?? '']?.[1] ?? NaN)));
  return (choice['Kon'] ?? '1+2') === '1+2' ? both('1') + both('2') : both(choice['Kon'] ?? '');
}

/** Labour-market status. */
export const labourMarketStatus: ScbTable = {
  id: 'TAB6680',
  matrix: 'ArRegDesoStatusN',
  title: {
    sv: 'Arbetsmarknadsstatus efter bostadens belägenhet, region (DeSO/RegSO), kön och ålder. År 2020-2024',
    en: 'Labour market status by residence, region (DeSO/RegSO), sex and age. Year 2020-2024',
  },
  subject: { code: 'AM', label: { sv: 'Arbetsmarknad', en: 'Labour market' } },
  updated: '2026-02-05T07:00:00Z',
  regions: 'small areas',
  years: { from: 2020, to: 2024 },
  dimensions: [
    sexes,
    {
      code: 'Alder',
      label: { sv: 'ålder', en: 'age' },
      categories: Object.keys(ages).map((code) => ({ code, label: { sv: `${code} år`, en: `${code} years` } })),
    },
  ],
  suppressed: 0.003,
  suppressedAs: '...',
  note,
  contents: [
    {
      code: '0000089X',
      label: { sv: 'antal sysselsatta', en: 'number employed' },
      unit: persons,
      decimals: 0,
      part: employed,
    },
    {
      code: '0000089Y',
      label: { sv: 'antal totalt', en: 'number, total' },
      unit: persons,
      decimals: 0,
      part: ofAge,
    },
    {
      code: '0000089Z',
      label: { sv: 'antal arbetslösa', en: 'number unemployed' },
      unit: persons,
      decimals: 0,
      part: (area, choice) => Math.round((ofAge(area, choice) - employed(area, choice)) * 0.3),
    },
  ],
};

const levels: readonly Category[] = [
  { code: '21', label: { sv: 'förgymnasial utbildning', en: 'primary and lower secondary education' } },
  { code: '3+4', label: { sv: 'gymnasial utbildning', en: 'upper secondary education' } },
  {
    code: '5',
    label: { sv: 'eftergymnasial utbildning, mindre än 3 år', en: 'post-secondary education, less than 3 years' },
  },
  {
    code: '6',
    label: { sv: 'eftergymnasial utbildning, 3 år eller mer', en: 'post-secondary education, 3 years or more' },
  },
  { code: 'US', label: { sv: 'uppgift om utbildningsnivå saknas', en: 'no information about level of education' } },
];

function educated(share: number) {
  return (area: AreaYear, { UtbildningsNiva = '' }: Choice): number => {
    const counts = split(Math.round(area.people * share), [
      0.12 * Math.exp(-0.5 * area.position),
      0.42,
      0.15,
      0.25 * Math.exp(0.55 * area.position),
      0.02,
    ]);
    return counts[levels.findIndex(({ code }) => code === UtbildningsNiva)] ?? NaN;
  };
}

const education = {
  subject: { code: 'UF', label: { sv: 'Utbildning och forskning', en: 'Education and research' } },
  dimensions: [
    { code: 'UtbildningsNiva', label: { sv: 'utbildningsnivå', en: 'level of education' }, categories: levels },
  ],
  note,
} as const;

/** Education of ages 25–65, from 2024. */
export const educationFrom2024: ScbTable = {
  ...education,
  id: 'TAB6534',
  matrix: 'UtbSUNBefDesoRegsoN',
  title: {
    sv: 'Befolkning 25-65 år efter region och utbildningsnivå. År 2024-2025',
    en: 'Population 25-65 years of age by region and level of education. Year 2024-2025',
  },
  updated: '2026-05-07T06:00:00Z',
  regions: 'mixed from 2024',
  years: { from: 2024, to: 2025 },
  perturbedFrom2025: true,
  contents: [
    {
      code: '000007Z6',
      label: { sv: 'Befolkning', en: 'Population' },
      unit: persons,
      decimals: 0,
      part: educated(0.52),
    },
  ],
};

/** Education of ages 25–64, to 2023. */
export const educationTo2023: ScbTable = {
  ...education,
  id: 'TAB5956',
  matrix: 'UtbSUNBefDesoRegso',
  title: {
    sv: 'Befolkning 25-64 år efter region och utbildningsnivå. År 2015-2023',
    en: 'Population 25-64 years of age by region and level of education. Year 2015-2023',
  },
  updated: '2024-05-16T06:00:00Z',
  regions: 'mixed to 2023',
  years: { from: 2015, to: 2023 },
  contents: [
    {
      code: '000005MO',
      label: { sv: 'Befolkning', en: 'Population' },
      unit: persons,
      decimals: 0,
      part: educated(0.508),
    },
  ],
};
