import type { CatalogueColumn, CatalogueIndicator, Cell, Formula, Words } from './catalogue.ts';
import { cell, family, plain } from './columns.ts';

const educationAges: Words = {
  sv: '25–64 år till och med 2023, 25–65 år från 2024.',
  en: 'Ages 25–64 up to 2023, 25–65 from 2024.',
};

const education = (content: string, levels: readonly string[]): readonly Cell[] =>
  levels.map((UtbildningsNiva) => cell(content, { UtbildningsNiva }));
const educationLevels = ['21', '3+4', '5', '6', 'US'];
/** The table of each range of ages, and the code of its contents. */
const educationTables = [
  ['TAB6534', '000007Z6'],
  ['TAB5956', '000005MO'],
] as const;

const working = { Alder: '20-64', Kon: '1+2' };
const everyone = { Kon: '1+2' };
const ages = (codes: readonly string[]): Formula => ({
  kind: 'sum',
  cells: codes.map((Alder) => cell('000007Y7', { ...everyone, Alder })),
});
const ageGroup = (id: string, sv: string, en: string, codes: readonly string[]): CatalogueColumn => ({
  id,
  unit: 'persons',
  family: 'age',
  title: { sv, en },
  sources: [{ table: 'TAB6574', formula: ages(codes) }],
});

/** What SCB knows of residents, their work, education, households and dwellings. */
export const residentIndicators: readonly CatalogueIndicator[] = [
  {
    id: 'employment',
    title: { sv: 'Förvärvsfrekvens 20–64 år', en: 'Employment rate, ages 20–64' },
    columns: [
      {
        id: 'employmentRate',
        unit: 'share',
        title: { sv: 'Förvärvsfrekvens 20–64 år', en: 'Employment rate, ages 20–64' },
        sources: [
          {
            table: 'TAB6680',
            formula: { kind: 'share', part: [cell('0000089X', working)], whole: [cell('0000089Y', working)] },
          },
        ],
      },
      plain(
        'TAB6680',
        { id: 'employmentBase', unit: 'persons', title: { sv: 'Invånare 20–64 år', en: 'Residents aged 20–64' } },
        '0000089Y',
        working,
      ),
    ],
  },
  {
    id: 'education',
    title: { sv: 'Eftergymnasial utbildning, minst tre år', en: 'Post-secondary education, three years or more' },
    columns: [
      {
        id: 'postSecondaryShare',
        unit: 'share',
        title: {
          sv: 'Eftergymnasial utbildning, minst tre år (25–64 eller 25–65 år)',
          en: 'Post-secondary education, three years or more (ages 25–64 or 25–65)',
        },
        note: educationAges,
        sources: educationTables.map(([table, content]) => ({
          table,
          formula: { kind: 'share', part: education(content, ['6']), whole: education(content, educationLevels) },
        })),
      },
      {
        id: 'educationBase',
        unit: 'persons',
        title: { sv: 'Invånare 25–64 eller 25–65 år', en: 'Residents aged 25–64 or 25–65' },
        note: educationAges,
        sources: educationTables.map(([table, content]) => ({
          table,
          formula: { kind: 'sum', cells: education(content, educationLevels) },
        })),
      },
    ],
  },
  {
    id: 'birthRegion',
    title: { sv: 'Födelseregion', en: 'Region of birth' },
    columns: family(
      'TAB6572',
      { family: 'birthRegion', unit: 'persons' },
      '000007Y5',
      'Fodelseregion',
      [
        ['bornSweden', 'sv', 'Födda i Sverige', 'Born in Sweden'],
        ['bornEurope', 'eu', 'Födda i övriga Europa', 'Born elsewhere in Europe'],
        ['bornElsewhere', 'öv', 'Födda utanför Europa', 'Born outside Europe'],
      ],
      everyone,
    ),
  },
  {
    id: 'tenure',
    title: { sv: 'Upplåtelseform', en: 'Tenure' },
    columns: family('TAB6638', { family: 'tenure', unit: 'dwellings' }, '00000864', 'Upplatelseform', [
      ['dwellingsRented', '1', 'Hyresrätter', 'Rented dwellings'],
      ['dwellingsCooperative', '2', 'Bostadsrätter', 'Cooperative dwellings'],
      ['dwellingsOwned', '3', 'Äganderätter', 'Owner-occupied dwellings'],
      ['dwellingsUnknownTenure', 'ÖVRIGT', 'Bostäder utan uppgift om upplåtelseform', 'Dwellings of unknown tenure'],
    ]),
  },
  {
    id: 'households',
    title: { sv: 'Hushållstyper', en: 'Types of household' },
    columns: family('TAB6568', { family: 'householdType', unit: 'households' }, '000007Y1', 'Hushallstyp', [
      ['householdsSingle', 'ESUB', 'Ensamstående utan barn', 'Single without children'],
      ['householdsSingleParent', 'ESMB', 'Ensamstående med barn', 'Single with children'],
      ['householdsCouple', 'SBUB', 'Sammanboende utan barn', 'Couples without children'],
      ['householdsCoupleChildren', 'SBMB', 'Sammanboende med barn', 'Couples with children'],
      ['householdsOther', 'OVRIGA', 'Övriga hushåll', 'Other households'],
    ]),
  },
  {
    id: 'population',
    title: { sv: 'Folkmängd', en: 'Population' },
    columns: [
      plain('TAB6574', { id: 'population', unit: 'persons', title: { sv: 'Invånare', en: 'Residents' } }, '000007Y7', {
        ...everyone,
        Alder: 'totalt',
      }),
    ],
  },
  {
    id: 'ages',
    title: { sv: 'Åldrar', en: 'Ages' },
    columns: [
      ageGroup('ages0to19', '0–19 år', 'Ages 0–19', ['-4', '5-9', '10-14', '15-19']),
      ageGroup('ages20to64', '20–64 år', 'Ages 20–64', [
        '20-24',
        '25-29',
        '30-34',
        '35-39',
        '40-44',
        '45-49',
        '50-54',
        '55-59',
        '60-64',
      ]),
      ageGroup('ages65up', '65 år och äldre', 'Ages 65 and over', ['65-69', '70-74', '75-79', '80-']),
    ],
  },
];
