import type { measures as swedish } from '../sv/measures.ts';

const known: typeof swedish.known = {
  balance: {
    title: 'Balance measure',
    short: 'Balance',
    explanation: 'How many with low purchasing power there are for every one with high. 1 is even.',
  },
  localDeviation: {
    title: 'Deviation from the municipality',
    short: 'Deviation',
    explanation:
      'The area’s balance against that of its own municipality: an even municipality has none, however low its purchasing power.',
  },
  ice: {
    title: 'Concentration (ICE)',
    short: 'ICE',
    explanation: 'The balance on a scale from −1, only low purchasing power, to 1, only high.',
  },
  livingConditions: {
    title: 'Living conditions',
    short: 'Living conditions',
    explanation:
      'Work, income and education together, against a typical area of the same municipality. Our own calculation.',
  },
  employmentRate: {
    title: 'Employment rate, ages 20–64',
    short: 'In work',
    explanation: 'The share in gainful employment among residents aged 20–64.',
  },
  postSecondaryShare: {
    title: 'Post-secondary education, 3 years or more',
    short: 'Education',
    explanation: 'The share with at least three years of education after upper secondary school.',
  },
  disposableIncome: {
    title: 'Disposable income per consumption unit',
    short: 'Income',
    explanation:
      'Median income a year after taxes and benefits, made comparable between households of different sizes.',
  },
  population: { title: 'Residents', short: 'Residents', explanation: 'Number of registered residents.' },
  counterPole: {
    title: 'Distance to the nearest counter-pole',
    short: 'To counter-pole',
    explanation:
      'How far the nearest area is on the other side of even that certainly differs by at least so many times.',
  },
};

const balancePlaces: typeof swedish.places.balance = {
  low2: 'more than 4 low to 1 high',
  low1: 'more low than high',
  even: 'even',
  high1: 'more high than low',
  high2: 'more than 4 high to 1 low',
};

export const measures: typeof swedish = {
  known,
  columns: {
    population: known.population.title,
    employmentBase: 'Residents aged 20–64',
    q1: 'Households with low purchasing power',
    q2: 'Households with medium-low purchasing power',
    q3: 'Households with medium-high purchasing power',
    q4: 'Households with high purchasing power',
    p1: 'Persons with low purchasing power',
    p2: 'Persons with medium-low purchasing power',
    p3: 'Persons with medium-high purchasing power',
    p4: 'Persons with high purchasing power',
    employmentRate: known.employmentRate.title,
    postSecondaryShare: known.postSecondaryShare.title,
    disposableIncome: known.disposableIncome.title,
  },
  statuses: {
    present: { short: 'has a value', reason: 'There is a value.' },
    nil: { short: 'zero', reason: 'There is nothing to report: the value is zero.' },
    suppressed: { short: 'withheld', reason: 'The figure is withheld, or too uncertain to report.' },
    notAvailable: { short: 'not available', reason: 'The figure cannot exist, or was not collected.' },
    empty: { short: 'empty cell', reason: 'The cell is empty in the table.' },
    notJoined: { short: 'not in the table', reason: 'The area has no row in the table.' },
    invalid: { short: 'cannot be read', reason: 'The cell holds something that cannot be used.' },
    tooSmall: { short: 'too few residents', reason: 'Fewer than 50 persons or households: no figures are shown.' },
    noPopulation: { short: 'nobody to count', reason: 'There is neither low nor high purchasing power to count.' },
    infinite: { short: 'none with high', reason: 'There is nobody with high purchasing power to divide by.' },
    noData: { short: 'no data', reason: 'The table lacks the column, or the data pack lacks the year.' },
    tooFewAreas: {
      short: 'too few areas',
      reason: 'Fewer of the smaller areas have a figure than the measure needs.',
    },
    noCounterPole: {
      short: 'no counter-pole',
      reason: 'No area certainly differs by as much as the threshold says.',
    },
  },
  units: {
    households: 'households',
    persons: 'persons',
    dwellings: 'dwellings',
    percent: 'percent',
    share: 'share',
    kSEK: 'thousand kronor',
    ratio: 'times',
    logRatio: 'log ratio',
    metres: 'metres',
    count: 'number',
  },
  bases: { households: 'households', persons: 'persons' },
  subsets: {
    all: 'All',
    publicHousing: 'Public housing',
    rented: 'Rented homes',
    cooperative: 'Housing cooperatives',
    owned: 'Owned homes',
  },
  ratioTitle: (numerator, denominator) => `${numerator} per ${denominator}`,
  columnInPart: (column, part) => `${column}, ${part}`,
  places: {
    balance: balancePlaces,
    bounded: balancePlaces,
    deviation: {
      low2: 'more than 4 times the municipality',
      low1: 'more low than in the municipality',
      even: 'like the municipality',
      high1: 'more high than in the municipality',
      high2: 'less than a quarter of the municipality',
    },
    ratio: {
      low2: 'more than 4 to 1',
      low1: 'more of the first',
      even: 'even',
      high1: 'more of the second',
      high2: 'more than 1 to 4',
    },
    fromA: {
      low2: 'more than 4 times A',
      low1: 'more than A',
      even: 'about like A',
      high1: 'less than A',
      high2: 'less than a quarter of A',
    },
  },
  ranges: {
    all: 'all values',
    below: (to) => `under ${to}`,
    between: (from, to) => `${from} to under ${to}`,
    from: (from) => `${from} or more`,
  },
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
};
