import type { CatalogueIndicator, Words } from './catalogue.ts';
import { plain } from './columns.ts';

const personsNotHouseholds: Words = {
  sv: 'Hela procent av personerna. Balansmåttet av dem visas med det intervall som avrundningen ger.',
  en: 'Whole percents of the persons. The balance measure of them is shown with the interval that the rounding gives.',
};
const fixedPrices: Words = {
  sv: 'Tusen kronor i fasta priser för det senaste året i SCB:s tabell.',
  en: 'Thousand SEK at constant prices of the latest year in the table of Statistics Sweden.',
};
const allAges = { Alder: 'tot' };

/** What SCB knows of incomes. */
export const incomeIndicators: readonly CatalogueIndicator[] = [
  {
    id: 'economicStandard',
    title: {
      sv: 'Köpkraft i fyra delar (balansmått, personer)',
      en: 'Purchasing power in four parts (balance, persons)',
    },
    columns: [
      ...(
        [
          ['p1', '000008A6', 'låg', 'low'],
          ['p2', '000008A7', 'medellåg', 'medium-low'],
          ['p3', '000008A8', 'medelhög', 'medium-high'],
          ['p4', '000008A9', 'hög', 'high'],
        ] as const
      ).map(([id, content, sv, en]) =>
        plain(
          'TAB6684',
          {
            id,
            unit: 'percent',
            title: {
              sv: `Andel personer med ${sv} ekonomisk standard`,
              en: `Share of persons with ${en} economic standard`,
            },
            note: personsNotHouseholds,
          },
          content,
        ),
      ),
      plain(
        'TAB6684',
        {
          id: 'economicStandardBase',
          unit: 'persons',
          title: { sv: 'Personer med uppgift om ekonomisk standard', en: 'Persons with a known economic standard' },
        },
        '000008A5',
      ),
    ],
  },
  {
    id: 'medianIncome',
    title: { sv: 'Ekonomisk standard, median', en: 'Economic standard, median' },
    columns: [
      plain(
        'TAB6684',
        {
          id: 'disposableIncome',
          unit: 'kSEK',
          title: {
            sv: 'Disponibel inkomst per konsumtionsenhet, median',
            en: 'Disposable income per consumption unit, median',
          },
          note: fixedPrices,
        },
        '000008AB',
      ),
    ],
  },
  {
    id: 'meanIncome',
    title: { sv: 'Ekonomisk standard, medelvärde', en: 'Economic standard, mean' },
    columns: [
      plain(
        'TAB6684',
        {
          id: 'meanDisposableIncome',
          unit: 'kSEK',
          title: {
            sv: 'Disponibel inkomst per konsumtionsenhet, medelvärde',
            en: 'Disposable income per consumption unit, mean',
          },
          note: fixedPrices,
        },
        '000008AA',
      ),
    ],
  },
  {
    id: 'lowHighStandard',
    title: { sv: 'Låg och hög ekonomisk standard', en: 'Low and high economic standard' },
    columns: [
      plain(
        'TAB6685',
        {
          id: 'lowEconomicStandard',
          unit: 'percent',
          title: { sv: 'Andel med låg ekonomisk standard', en: 'Share with a low economic standard' },
          note: { sv: 'Under 60 procent av medianen i riket.', en: 'Below 60 per cent of the national median.' },
        },
        '000008AC',
        allAges,
      ),
      plain(
        'TAB6685',
        {
          id: 'highEconomicStandard',
          unit: 'percent',
          title: { sv: 'Andel med hög ekonomisk standard', en: 'Share with a high economic standard' },
          note: { sv: 'Minst dubbla medianen i riket.', en: 'At least twice the national median.' },
        },
        '000008AD',
        allAges,
      ),
    ],
  },
  {
    id: 'socioeconomicIndex',
    title: { sv: 'Socioekonomiskt index (SCB, för RegSO)', en: 'Socio-economic index (Statistics Sweden, of RegSO)' },
    columns: [
      plain(
        'TAB6586',
        {
          id: 'socioeconomicIndex',
          unit: 'ratio',
          title: { sv: 'Socioekonomiskt index', en: 'Socio-economic index' },
        },
        '000008IT',
      ),
      plain(
        'TAB6586',
        {
          id: 'socioeconomicType',
          unit: 'ratio',
          title: { sv: 'Områdestyp enligt socioekonomiskt index', en: 'Area type by socio-economic index' },
          note: {
            sv: '1 är områden med stora socioekonomiska utmaningar, 5 områden med mycket goda förutsättningar.',
            en: '1 is areas with major socio-economic challenges, 5 areas with very good conditions.',
          },
        },
        '000008IU',
      ),
    ],
  },
];
