import type { Unit } from '../../measures/column.ts';
import type { Basis, KnownMeasure, Role } from '../../measures/roles.ts';
import type { StatusName } from '../../measures/status.ts';

/** A measure in words. */
export interface MeasureWords {
  readonly title: string;
  /** For narrow places. */
  readonly short: string;
  /** One line: what it is. */
  readonly explanation: string;
}

/** Why there is no value, in words. */
export interface StatusWords {
  /** For legends and cells. */
  readonly short: string;
  /** A sentence: why there is no value. */
  readonly reason: string;
}

/** Places on a scale around a middle, from most low purchasing power to most high. */
export interface PlaceWords {
  readonly low2: string;
  readonly low1: string;
  readonly even: string;
  readonly high1: string;
  readonly high2: string;
}

const known: { readonly [M in KnownMeasure]: MeasureWords } = {
  balance: {
    title: 'Balansmått',
    short: 'Balans',
    explanation: 'Hur många med låg köpkraft det finns på varje med hög. 1 är jämnt.',
  },
  localDeviation: {
    title: 'Avvikelse från kommunen',
    short: 'Avvikelse',
    explanation:
      'Områdets balansmått mot kommunens eget: en jämn kommun har ingen avvikelse, hur låg köpkraften än är.',
  },
  ice: {
    title: 'Koncentration (ICE)',
    short: 'ICE',
    explanation: 'Balansmåttet på en skala från −1, bara låg köpkraft, till 1, bara hög.',
  },
  livingConditions: {
    title: 'Livsvillkor',
    short: 'Livsvillkor',
    explanation: 'Arbete, inkomst och utbildning sammanvägda, mot ett typiskt område i samma kommun. Egen beräkning.',
  },
  employmentRate: {
    title: 'Förvärvsfrekvens 20–64 år',
    short: 'I arbete',
    explanation: 'Andelen förvärvsarbetande bland invånare som är 20–64 år.',
  },
  postSecondaryShare: {
    title: 'Eftergymnasial utbildning, minst 3 år',
    short: 'Utbildning',
    explanation: 'Andelen med minst tre års utbildning efter gymnasiet.',
  },
  disposableIncome: {
    title: 'Disponibel inkomst per konsumtionsenhet',
    short: 'Inkomst',
    explanation: 'Medianinkomst per år efter skatt och bidrag, räknad så att hushåll av olika storlek går att jämföra.',
  },
  population: {
    title: 'Invånare',
    short: 'Invånare',
    explanation: 'Antal folkbokförda personer.',
  },
  counterPole: {
    title: 'Avstånd till närmaste motpol',
    short: 'Till motpol',
    explanation:
      'Hur långt det är till närmaste område på andra sidan jämnt som säkert skiljer sig minst så många gånger.',
  },
};

const columns: { readonly [R in Role]: string } = {
  population: known.population.title,
  employmentBase: 'Invånare 20–64 år',
  q1: 'Hushåll med låg köpkraft',
  q2: 'Hushåll med medellåg köpkraft',
  q3: 'Hushåll med medelhög köpkraft',
  q4: 'Hushåll med hög köpkraft',
  p1: 'Personer med låg köpkraft',
  p2: 'Personer med medellåg köpkraft',
  p3: 'Personer med medelhög köpkraft',
  p4: 'Personer med hög köpkraft',
  employmentRate: known.employmentRate.title,
  postSecondaryShare: known.postSecondaryShare.title,
  disposableIncome: known.disposableIncome.title,
};

const statuses: { readonly [S in StatusName]: StatusWords } = {
  present: { short: 'värde finns', reason: 'Det finns ett värde.' },
  nil: { short: 'noll', reason: 'Det finns inget att redovisa: värdet är noll.' },
  suppressed: { short: 'skyddad uppgift', reason: 'Uppgiften är skyddad, eller för osäker för att redovisas.' },
  notAvailable: { short: 'finns inte', reason: 'Uppgiften kan inte finnas, eller samlades inte in.' },
  empty: { short: 'tom cell', reason: 'Cellen är tom i tabellen.' },
  notJoined: { short: 'saknas i tabellen', reason: 'Området har ingen rad i tabellen.' },
  invalid: { short: 'går inte att läsa', reason: 'Cellen innehåller något som inte kan användas.' },
  tooSmall: { short: 'för få invånare', reason: 'Färre än 50 personer eller hushåll: siffror visas inte.' },
  noPopulation: { short: 'ingen att räkna', reason: 'Här finns varken låg eller hög köpkraft att räkna.' },
  infinite: { short: 'ingen med hög', reason: 'Här finns ingen med hög köpkraft att dela med.' },
  noData: { short: 'ingen uppgift', reason: 'Tabellen saknar kolumnen, eller datapaketet saknar året.' },
  tooFewAreas: { short: 'för få områden', reason: 'Färre av de mindre områdena har uppgift än måttet behöver.' },
  noCounterPole: { short: 'ingen motpol', reason: 'Inget område skiljer sig säkert så mycket som tröskeln säger.' },
};

const balancePlaces: PlaceWords = {
  low2: 'mer än 4 låg på 1 hög',
  low1: 'fler låg än hög',
  even: 'jämnt',
  high1: 'fler hög än låg',
  high2: 'mer än 4 hög på 1 låg',
};

const units: { readonly [U in Unit]: string } = {
  households: 'hushåll',
  persons: 'personer',
  dwellings: 'bostäder',
  percent: 'procent',
  share: 'andel',
  kSEK: 'tusen kronor',
  ratio: 'gånger',
  logRatio: 'logaritmerad kvot',
  metres: 'meter',
  count: 'antal',
};

const bases: { readonly [B in Basis]: string } = { households: 'hushåll', persons: 'personer' };

/** The names of what is measured, and the words of its classes and reasons. */
export const measures = {
  known,
  columns,
  statuses,
  units,
  bases,
  /** Parts of the stock; others are called what their columns are called. */
  subsets: {
    all: 'Alla',
    publicHousing: 'Allmännyttan',
    rented: 'Hyresrätt',
    cooperative: 'Bostadsrätt',
    owned: 'Äganderätt',
  } as Readonly<Record<string, string>>,
  ratioTitle: (numerator: string, denominator: string): string => `${numerator} per ${denominator}`,
  /** A column of a part of the stock. */
  columnInPart: (column: string, part: string): string => `${column}, ${part}`,
  places: {
    balance: balancePlaces,
    bounded: balancePlaces,
    deviation: {
      low2: 'mer än 4 gånger kommunen',
      low1: 'fler låg än i kommunen',
      even: 'som kommunen',
      high1: 'fler hög än i kommunen',
      high2: 'mindre än en fjärdedel av kommunen',
    } as PlaceWords,
    ratio: {
      low2: 'mer än 4 på 1',
      low1: 'fler av den första',
      even: 'jämnt',
      high1: 'fler av den andra',
      high2: 'mer än 1 på 4',
    } as PlaceWords,
    fromA: {
      low2: 'mer än 4 gånger A',
      low1: 'mer än A',
      even: 'ungefär som A',
      high1: 'mindre än A',
      high2: 'mindre än en fjärdedel av A',
    } as PlaceWords,
  },
  ranges: {
    all: 'alla värden',
    below: (to: string): string => `under ${to}`,
    between: (from: string, to: string): string => `${from} till under ${to}`,
    from: (from: string): string => `${from} eller mer`,
  },
  themes: { auto: 'Som systemet', light: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
};
