import { chance } from '../world/chance.ts';
import type { AreaYear } from '../world/area-year.ts';
import { quartileShares } from '../world/area-year.ts';
import type { Choice, ScbTable, TableContent, Words } from './table.ts';
import { percent, persons } from './table.ts';

const thousandKronor: Words = { sv: 'tkr', en: 'SEK thousands' };
const subject = { code: 'HE', label: { sv: 'Hushållens ekonomi', en: 'Household finances' } };
const note: Words = {
  sv: 'Påhittade värden. Fasta priser: alla år räknas om vid varje publicering.',
  en: 'Fictional values. Fixed prices: every year is rebased at each release.',
};

const inIncomeStatistics = ({ people }: AreaYear): number => Math.round(people * 0.97);

/** Median equivalised disposable income, thousand kronor in the prices of 2024. */
export function medianIncome({ position, year, own }: AreaYear): number {
  return 318 * Math.exp(0.24 * position) * (1 + 0.011 * (year - 2024)) * (0.98 + 0.04 * own);
}

function quartile(code: string, number: 1 | 2 | 3 | 4, words: Words): TableContent {
  return {
    code,
    label: words,
    unit: percent,
    decimals: 0,
    part: (area) => (quartileShares(area)[number - 1] ?? NaN) * inIncomeStatistics(area),
    whole: inIncomeStatistics,
    scale: 100,
  };
}

/** Quartiles, mean and median of economic standard. */
export const economicStandard: ScbTable = {
  id: 'TAB6684',
  matrix: 'Tab3InkDesoRegso',
  title: {
    sv: 'Ekonomisk standard, andel av befolkningen per inkomstklass efter region. År 2011-2024',
    en: 'Economic standard, share of the population by income bracket and region. Year 2011-2024',
  },
  subject,
  updated: '2026-01-20T07:00:00Z',
  regions: 'mixed',
  years: { from: 2011, to: 2024 },
  dimensions: [],
  suppressed: 0.006,
  note,
  contents: [
    {
      code: '000008A5',
      label: { sv: 'Antal personer totalt', en: 'Number of persons, total' },
      unit: persons,
      decimals: 0,
      part: inIncomeStatistics,
    },
    quartile('000008A6', 1, {
      sv: 'Andel personer i kvartil 1 (lägst), procent',
      en: 'Persons in quartile 1, percent',
    }),
    quartile('000008A7', 2, { sv: 'Andel personer i kvartil 2, procent', en: 'Persons in quartile 2, percent' }),
    quartile('000008A8', 3, { sv: 'Andel personer i kvartil 3, procent', en: 'Persons in quartile 3, percent' }),
    quartile('000008A9', 4, {
      sv: 'Andel personer i kvartil 4 (högst), procent',
      en: 'Persons in quartile 4, percent',
    }),
    {
      code: '000008AA',
      label: { sv: 'Medelvärde för samtliga, tkr', en: 'Mean value, SEK thousands' },
      unit: thousandKronor,
      decimals: 1,
      part: (area) => medianIncome(area) * (1.08 + 0.06 * area.own) * inIncomeStatistics(area),
      whole: inIncomeStatistics,
    },
    {
      code: '000008AB',
      label: { sv: 'Medianvärde för samtliga, tkr', en: 'Median value, SEK thousands' },
      unit: thousandKronor,
      decimals: 1,
      part: (area) => medianIncome(area) * inIncomeStatistics(area),
      whole: inIncomeStatistics,
    },
  ],
};

const ageShares: Readonly<Record<string, number>> = {
  tot: 1,
  '0-19': 0.23,
  '20-64': 0.56,
  '20-65': 0.57,
  '65+': 0.21,
  '66+': 0.2,
};

function ofAge(area: AreaYear, { Alder = 'tot' }: Choice): number {
  return Math.round(inIncomeStatistics(area) * (ageShares[Alder] ?? NaN));
}

function rate(area: AreaYear, { Alder = 'tot' }: Choice, direction: 1 | -1, level: number): number {
  const age = 1 + 0.3 * (chance(`${Alder}/${direction}/${area.code}/${area.year}`) - 0.5);
  return Math.min(0.7, Math.max(0.01, level * Math.exp(direction * 0.85 * area.position) * age));
}

/** Low and high economic standard. */
export const lowAndHighStandard: ScbTable = {
  id: 'TAB6685',
  matrix: 'Tab4InkDesoRegso',
  title: {
    sv: 'Låg respektive hög ekonomisk standard efter region och ålder. År 2011-2024',
    en: 'Low and high economic standard by region and age. Year 2011-2024',
  },
  subject,
  updated: '2026-01-20T07:00:00Z',
  regions: 'mixed',
  years: { from: 2011, to: 2024 },
  dimensions: [
    {
      code: 'Alder',
      label: { sv: 'ålder', en: 'age' },
      total: 'tot',
      categories: [
        { code: 'tot', label: { sv: 'totalt ålder', en: 'total age' } },
        ...Object.keys(ageShares)
          .filter((code) => code !== 'tot')
          .map((code) => ({ code, label: { sv: `${code} år`, en: `${code} years` } })),
      ],
    },
  ],
  suppressed: 0.008,
  note,
  contents: [
    {
      code: '000008AC',
      label: { sv: 'Låg ekonomisk standard, procent', en: 'Low economic standard, percent' },
      unit: percent,
      decimals: 0,
      part: (area, choice) => rate(area, choice, -1, 0.13) * ofAge(area, choice),
      whole: ofAge,
      scale: 100,
    },
    {
      code: '000008AD',
      label: { sv: 'Hög ekonomisk standard, procent', en: 'High economic standard, percent' },
      unit: percent,
      decimals: 0,
      part: (area, choice) => rate(area, choice, 1, 0.08) * ofAge(area, choice),
      whole: ofAge,
      scale: 100,
    },
    {
      code: '000008AE',
      label: { sv: 'Antal personer totalt', en: 'Number of persons, total' },
      unit: persons,
      decimals: 0,
      part: ofAge,
    },
  ],
};

/** The official socio-economic index, by RegSO only. */
export const socioEconomicIndex: ScbTable = {
  id: 'TAB6586',
  matrix: 'SocioEkIndexRegso',
  title: {
    sv: 'Socioekonomiskt index och områdestyp efter region (RegSO). År 2011-2024',
    en: 'Socio-economic index and type of area by region (RegSO). Year 2011-2024',
  },
  subject,
  updated: '2026-02-12T07:00:00Z',
  regions: 'regso',
  years: { from: 2011, to: 2024 },
  dimensions: [],
  suppressed: 0.01,
  suppressedAs: '.',
  note,
  contents: [
    {
      code: '000008IT',
      label: { sv: 'Socioekonomiskt index', en: 'Socio-economic index' },
      unit: { sv: 'index', en: 'index' },
      decimals: 2,
      part: (area) => indexOf(area) * area.people,
      whole: ({ people }) => people,
    },
    {
      code: '000008IU',
      label: { sv: 'Områdestyp', en: 'Type of area' },
      unit: { sv: 'typ 1-5', en: 'type 1-5' },
      decimals: 0,
      part: (area) => Math.max(1, Math.min(5, 3.2 + 1.1 * area.position)) * area.people,
      whole: ({ people }) => people,
    },
  ],
};

function indexOf({ position }: AreaYear): number {
  return 11 * Math.exp(-0.6 * position);
}
