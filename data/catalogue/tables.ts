import type { Break, CatalogueTable, Words } from './catalogue.ts';

const licence = 'CC0';

const perturbed: Break = {
  between: [2024, 2025],
  sv: 'Från 2025 lägger SCB till små slumpmässiga ändringar i befolkningsstatistiken för att skydda enskilda. Delar behöver inte summera till helheten.',
  en: 'From 2025 Statistics Sweden makes small random changes to population statistics to protect individuals. Parts need not add up to the whole.',
};

const income: Break = {
  between: [2014, 2015],
  sv: 'Inkomststatistiken före och efter är inte helt jämförbar. Läs SCB:s noter till tabellen.',
  en: 'Income statistics before and after are not fully comparable. See the notes to the table at Statistics Sweden.',
};

const newAreas: Break = {
  between: [2023, 2024],
  sv: 'Till och med 2023 gäller områdena DeSO 2018 och RegSO 2020, från 2024 DeSO 2025 och RegSO 2025. Samma kod kan vara en annan yta.',
  en: 'Up to 2023 the areas are DeSO 2018 and RegSO 2020, from 2024 DeSO 2025 and RegSO 2025. The same code may be another area.',
};

const education: Break = {
  between: [2023, 2024],
  sv: 'Till och med 2023 räknas personer 25–64 år, från 2024 personer 25–65 år.',
  en: 'Up to 2023 persons aged 25–64 are counted, from 2024 persons aged 25–65.',
};

const educationStarts: Break = {
  between: [2014, 2015],
  sv: 'Serien börjar 2015. Tabellen har inga tidigare år att jämföra med.',
  en: 'The series starts in 2015. The table has no earlier years to compare with.',
};

const fixedPrices: Words = {
  sv: 'Fasta priser: alla år räknas om när SCB publicerar ett nytt år. Hämta alla år på nytt för att jämföra dem.',
  en: 'Fixed prices: every year is recalculated when Statistics Sweden publishes a new one. Fetch all years anew to compare them.',
};

const economicStandard: Words = {
  sv: 'personer (inte hushåll) efter hushållets ekonomiska standard',
  en: 'persons (not households) by the economic standard of their household',
};

const residents: Words = { sv: 'invånare den 31 december', en: 'residents on 31 December' };

/** SCB's tables that indicators are made from. Everything asked of SCB is written here and in `indicators`. */
export const tables: readonly CatalogueTable[] = [
  {
    id: 'TAB6684',
    name: 'Tab3InkDesoRegso',
    title: {
      sv: 'Ekonomisk standard, andel av befolkningen per inkomstklass',
      en: 'Economic standard, share of the population by income class',
    },
    asserts: { words: ['ekonomisk standard'], dimensions: [] },
    population: economicStandard,
    levels: ['deso', 'regso', 'kommun'],
    years: { from: 2011, to: 2024 },
    breaks: [income, newAreas],
    licence,
    note: fixedPrices,
  },
  {
    id: 'TAB6685',
    name: 'Tab4InkDesoRegso',
    title: { sv: 'Låg respektive hög ekonomisk standard', en: 'Low and high economic standard' },
    asserts: { words: ['ekonomisk standard'], dimensions: ['Alder'] },
    population: economicStandard,
    levels: ['deso', 'regso', 'kommun'],
    years: { from: 2011, to: 2024 },
    breaks: [income, newAreas],
    licence,
  },
  {
    id: 'TAB6680',
    name: 'ArRegDesoStatusN',
    title: { sv: 'Arbetsmarknadsstatus efter bostadens belägenhet', en: 'Labour market status by place of residence' },
    asserts: { words: ['arbetsmarknadsstatus'], dimensions: ['Alder', 'Kon'] },
    population: { sv: 'personer 20–64 år', en: 'persons aged 20–64' },
    levels: ['deso', 'regso'],
    years: { from: 2020, to: 2024 },
    breaks: [newAreas],
    licence,
  },
  {
    id: 'TAB6534',
    name: 'UtbSUNBefDesoRegsoN',
    title: { sv: 'Befolkning 25–65 år efter utbildningsnivå', en: 'Population aged 25–65 by level of education' },
    asserts: { words: ['utbildningsnivå'], dimensions: ['UtbildningsNiva'] },
    population: { sv: 'personer 25–65 år', en: 'persons aged 25–65' },
    levels: ['deso', 'regso', 'kommun'],
    years: { from: 2024, to: 2025 },
    breaks: [education, newAreas],
    licence,
  },
  {
    id: 'TAB5956',
    name: 'UtbSUNBefDesoRegso',
    title: { sv: 'Befolkning 25–64 år efter utbildningsnivå', en: 'Population aged 25–64 by level of education' },
    asserts: { words: ['utbildningsnivå'], dimensions: ['UtbildningsNiva'] },
    population: { sv: 'personer 25–64 år', en: 'persons aged 25–64' },
    levels: ['deso', 'regso'],
    years: { from: 2015, to: 2023 },
    breaks: [educationStarts, education, newAreas],
    licence,
  },
  {
    id: 'TAB6572',
    name: 'FolkmDesoLandKon',
    title: { sv: 'Folkmängden efter födelseregion och kön', en: 'Population by region of birth and sex' },
    asserts: { words: ['folkmängd', 'födelseregion'], dimensions: ['Fodelseregion', 'Kon'] },
    population: residents,
    levels: ['deso', 'regso', 'kommun'],
    years: { from: 2010, to: 2025 },
    breaks: [newAreas, perturbed],
    licence,
  },
  {
    id: 'TAB6638',
    name: 'BO0104T01N2',
    title: { sv: 'Antal lägenheter efter upplåtelseform', en: 'Number of dwellings by tenure' },
    asserts: { words: ['lägenheter', 'upplåtelseform'], dimensions: ['Upplatelseform'] },
    population: { sv: 'bostäder i småhus, flerbostadshus och övriga hus', en: 'dwellings in houses of every kind' },
    levels: ['deso', 'regso'],
    years: { from: 2024, to: 2025 },
    breaks: [],
    licence,
  },
  {
    id: 'TAB6568',
    name: 'HushallDesoTyp',
    title: { sv: 'Antal hushåll efter hushållstyp', en: 'Number of households by type' },
    asserts: { words: ['hushåll', 'hushållstyp'], dimensions: ['Hushallstyp'] },
    population: { sv: 'hushåll den 31 december', en: 'households on 31 December' },
    levels: ['deso', 'regso', 'kommun'],
    years: { from: 2011, to: 2025 },
    breaks: [newAreas, perturbed],
    licence,
  },
  {
    id: 'TAB6574',
    name: 'FolkmDesoAldKon',
    title: { sv: 'Folkmängden efter ålder och kön', en: 'Population by age and sex' },
    asserts: { words: ['folkmängd', 'ålder'], dimensions: ['Alder', 'Kon'] },
    population: residents,
    levels: ['deso', 'regso', 'kommun'],
    years: { from: 2010, to: 2025 },
    breaks: [newAreas, perturbed],
    licence,
  },
  {
    id: 'TAB6586',
    title: { sv: 'Socioekonomiskt index för RegSO', en: 'Socio-economic index of RegSO' },
    asserts: { words: ['socioekonomisk'], dimensions: [] },
    population: { sv: 'invånare i området', en: 'residents of the area' },
    levels: ['regso'],
    years: { from: 2011, to: 2024 },
    breaks: [income, newAreas],
    licence,
  },
];
