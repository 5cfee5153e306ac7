import type { Basis } from '../../../measures/roles.ts';
import type { BetweenText } from '../../sv/between.ts';

const counted = { households: 'households', persons: 'persons' } as const;

/** The drawer's part Distribution. */
export const distribution: BetweenText['distribution'] = {
  how: 'How to read it',
  choice: 'Show the distribution as',
  kinds: { dots: 'Dots', lorenz: 'Curve', scatter: 'Two measures' },
  places: {
    municipality: (names) => `In ${names}`,
    municipalities: (names) => `In ${names} together`,
    region: () => 'In the region',
  },
  balance: {
    low: (times) => `${times} low to 1 high`,
    high: (times) => `${times} high to 1 low`,
    even: 'even',
    onlyLow: 'only low',
    onlyHigh: 'only high',
  },
  ticks: { low: (times) => `${times} low`, high: (times) => `${times} high` },
  ends: { onlyLow: 'only low', onlyHigh: 'only high' },
  named: (name, words) => `${name}, ${words}`,
  andMore: (name, count) => `${name} and ${count} more`,

  spread: (place, low, lowName, high, highName, middle) =>
    `${place} the areas go from ${low} (${lowName}) to ${high} (${highName}). In the median area it is ${middle}.`,
  spreadOne: (place, name, balance) =>
    `${place} only one area has a balance measure: ${name}, ${balance}. There is no other to compare it with.`,
  spreadEqual: (place, count, balance) => `${place} all ${count} areas have the same balance: ${balance}.`,
  spreadNone: (place) => `${place} no area has a balance measure to show.`,
  between: (count, figure, all) =>
    count === 0 ? `None of the ${all} areas lies between A and B.` : `Between A and B lie ${figure} of ${all} areas.`,
  betweenIn: (place, count, figure, all) =>
    count === 0
      ? `${place} none of the ${all} areas lies between A and B.`
      : `${place} ${figure} of ${all} areas lie between A and B.`,
  alike: 'A and B have the same balance.',
  alikeIn: (place) => `${place} A and B have the same balance.`,
  amongIn: (place, letter, lower, higher) =>
    `${place} ${letter} has ${lower} of the areas on its low side and ${higher} on its high side.`,
  among: (letter, lower, higher) =>
    `${letter} has ${lower} of the areas on its low side and ${higher} on its high side.`,
  dotIsArea: 'Each dot is an area.',
  dotIsShare: (share, areas) =>
    `Each dot is a ${share} of the areas, about ${areas} of them; the small ones on the line are the outermost areas.`,
  fiftieth: 'fiftieth',
  dotsHow: 'The dotted line is the median area, the whole one is even. Equal lengths either way are equal ratios.',
  leftOut: (count, figure, reasons) =>
    count === 1 ? `One area is not shown: ${reasons}.` : `${figure} areas are not shown: ${reasons}.`,
  reason: (words, count) => `${words} (${count})`,
  middle: (value) => `median ${value}`,
  middleOf: (place, value) => `${place}, median ${value}`,
  dots: (sentence) => `Dot plot. ${sentence}`,
  walk: 'Areas from most low to most high purchasing power',
  walkHint: 'Arrow keys go from area to area, Enter chooses.',

  curve: (place, low, high, points, basis) =>
    `${place} ${low} of the ${counted[basis]} with low purchasing power, but ${high} of those with high, live in the areas that have more low to each high than average. The difference, ${points}, is the unevenness D.`,
  points: (figure) => `${figure} percentage points`,
  curveShort: (place, low, high, distance, basis) =>
    `${place} ${low} of the ${counted[basis]} with low purchasing power, but ${high} of those with high, live in areas with more low to each high than average: D is ${distance}.`,
  curveEven: (place) =>
    `${place} the curve follows the diagonal: every area holds the same share of low as of high purchasing power. D is 0.`,
  curveNone: (place, reason) => `${place} there is no curve: ${reason}.`,
  curveReasons: {
    tooFewAreas: 'there is only one area to count',
    noPopulation: 'one of the groups is empty',
    other: 'figures on low or high purchasing power are missing',
  },
  curveIs: (basis: Basis) =>
    `The curve adds area to area, from most low to most high purchasing power, and shows what share of all ${counted[basis]} with low (across) and high (upwards) live in them.`,
  curveHow:
    'The straight line is even. D is the greatest upright distance to it: that share of either group would need to live in another area for both to be spread alike. Gini is twice the surface between the curve and the line.',
  gini: (value) => `Gini ${value}`,
  holds: (low, high) => `${low} of low, ${high} of high`,
  distance: (value) => `D ${value}`,
  curveChart: (sentence) => `Segregation curve. ${sentence}`,
  holdsNone: 'not counted in the curve',
  shareLow: (basis) => `share of ${counted[basis]} with low purchasing power`,
  shareHigh: (basis) => `share of ${counted[basis]} with high`,
  diagonal: 'even',

  scatter: {
    x: 'Across',
    y: 'Upwards',
    together: {
      none: (place, x, y) => `${place} ${x} and ${y} hardly go together from area to area`,
      weak: (place, x, y, rises) =>
        `${place} areas with a higher value of ${x} have a ${rises ? 'higher' : 'lower'} one of ${y} somewhat more often`,
      clear: (place, x, y, rises) =>
        `${place} areas with a higher value of ${x} mostly have a ${rises ? 'higher' : 'lower'} one of ${y}`,
      strong: (place, x, y, rises) =>
        `${place} areas with a higher value of ${x} almost always have a ${rises ? 'higher' : 'lower'} one of ${y}`,
    },
    rank: (value, areas) => ` (rank correlation ${value}, ${areas} areas).`,
    notCause: 'It does not say why, and nothing of single persons.',
    tooFew: (place, areas) => `${place} ${areas} areas have both values: too few to say whether they go together.`,
    noneBoth: (place) => `${place} no area has both values.`,
    notVarying: (place) =>
      `${place} all areas have the same value of at least one of the measures, so there is nothing to go together.`,
    same: 'The same measure both ways: choose another to see something.',
    pole: (letter, x, y) => `${letter}: ${x} and ${y}.`,
    poleNone: (letter, reason) => `${letter} is not shown: ${reason}.`,
    poleMedian: 'A pole of several areas stands at their median.',
    ground: 'Paler dots are the other areas of the region.',
    cross: 'The cross is the median.',
    chart: (sentence) => `Scatter plot. ${sentence}`,
    walk: (title) => `Areas in order of ${title}`,
  },
};
