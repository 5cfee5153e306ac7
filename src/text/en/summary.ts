import type { summary as swedish } from '../sv/summary.ts';

const counted = { households: 'households', persons: 'persons' } as const;

export const summary: typeof swedish = {
  heading: (region, year) => `${region} ${year} in text`,
  intro: 'This page says in words what the map and the table show.',
  narrowed: (name) => `Narrowed to ${name}.`,
  all: 'Show the whole region',
  pair: 'The pair of poles',
  noPair: 'Choose two areas, pole A and pole B, to read what sets them apart and what lies in between.',
  suggested: 'B is a suggestion until it is chosen.',
  waiting: 'Calculating…',
  pole: (letter, names, places) => `${letter} is ${names} in ${places}.`,
  population: (count) => `${count} people live there.`,
  balance: (value, ends, basis) =>
    `The balance is ${value}${ends === '' ? '' : ` (interval ${ends})`}, that is ${value} ${counted[basis]} with low purchasing power to each with high.`,
  infiniteBalance: (basis) =>
    `There are ${counted[basis]} with low purchasing power but none with high, so the balance has no upper bound.`,
  coverage: (counted, of) => `This is counted over ${counted} of ${of} areas; the others lack a figure.`,
  noBalance: (reason) => `The balance has no value: ${reason}.`,
  quartiles: (low, midLow, midHigh, high, basis) =>
    `Of all ${counted[basis]}, ${low} have low purchasing power, ${midLow} medium-low, ${midHigh} medium-high and ${high} high.`,
  between: 'Between the poles',
  contrast: (higher, lower, value, ends) =>
    `The balance in ${higher} is ${value} times that in ${lower}${ends === '' ? '' : ` (interval ${ends})`}. This is the pole quotient.`,
  contrastAtLeast: (higher, lower, value) =>
    `The balance in ${higher} is at least ${value} times that in ${lower}. One of the poles has none with low or none with high purchasing power, so the pole quotient has no upper bound.`,
  contrastEqual: 'The balance is the same in both poles.',
  contrastUncertain: 'The interval covers equality: the difference cannot be told from none.',
  noContrast: (reason) => `The pole quotient cannot be calculated: ${reason}.`,
  dissimilarity: (value, percent, basis) =>
    `The unevenness between the two, D, is ${value}: ${percent} of one group’s ${counted[basis]} would need to live in the other pole for the pair to be even.`,
  swaps: (count, from, to, pooled, basis) =>
    `If ${count} ${counted[basis]} with low purchasing power in ${from} and as many with high in ${to} changed places, both would have the balance ${pooled}. This is arithmetic, not a proposal that anyone should move.`,
  quartileDistance: (value) =>
    `The distance between the distributions over all four quartiles is ${value} of at most 3.`,
  exposure: (percent, basis) =>
    `Someone with low purchasing power in the pair has on average ${percent} ${counted[basis]} with high purchasing power among low and high in their own pole.`,
  distance: (distance) => `The poles lie ${distance} apart.`,
  touching: (border) => `They share ${border} of border.`,
  borders: (count, one) => `The shortest way area by area crosses ${count} ${one ? 'border' : 'borders'}.`,
  overlapping: 'The poles have areas in common.',
  same: 'Both poles are the same area.',
  figures: 'All figures for both poles',
  figure: 'Figure',
  difference: 'Difference',
  municipalities: 'The municipalities',
  municipalitiesIntro:
    'Each municipality is described by both its ends. The index is our own calculation; the method page says how.',
  municipalityBalance: (value, median, basis) =>
    `In the whole municipality there are ${value} ${counted[basis]} with low purchasing power to each with high; the median over the areas is ${median}.`,
  bothEnds: (weakest, strongest, below, above, quotient) =>
    `Living conditions reach from ${weakest}, where the median is ${below} times the area’s, to ${strongest}, which is ${above} times the median. From end to end it is ${quotient} times.`,
  areaCount: (count) => `${count} areas count.`,
  tooFewAreas: (count) => `The municipality has ${count} areas that can be counted. That is too few for an index.`,
  noIndex: 'Data for an index are missing.',
  noMunicipalities: 'The figures of the municipalities are being calculated…',
  leftOut: 'What is left out',
  leftOutNone: 'No area is left out of the index.',
  leftOutReasons: {
    tooFewPersons: 'fewer than 200 persons aged 20–64',
    missingIndicator: 'an indicator is missing',
  },
  leftOutLine: (municipality, areas, reason) => `${municipality}: ${areas} (${reason}).`,
  statuses: 'Other areas without a value have their reason in the table.',
  toTable: 'Open the table',
  toMethod: 'Read about the method',
  indexLink: 'How the index is calculated',
};
