import type { suggest as swedish } from '../../sv/between/suggest.ts';

const chooseOther = 'Choose another municipality, or another year.';
const largerLevel = 'Choose a level with more areas, DeSO for example.';

/** Suggested pairs, in English. */
export const suggest: typeof swedish = {
  heading: 'Suggest pole pairs',
  back: 'To the pole pair',
  kind: 'What to look for',
  kinds: {
    counterPole: 'Counter-pole',
    contrast: 'Contrast',
    across: 'Across border',
    frontier: 'Sharp border',
    regions: 'Pole regions',
    flows: 'Flows',
  },
  finds: {
    counterPole: 'The nearest area on the other side of even, for every area.',
    contrast: 'The two areas of each municipality that certainly differ most.',
    across: 'The nearest counter-poles on either side of a municipal border.',
    frontier: 'Neighbours that differ much across the border they share.',
    regions: 'Areas side by side that are alike, and their counter-pole.',
    flows: 'Which areas belong together on the shortest way to an even spread.',
  },
  threshold: 'Least difference, times',
  thresholdNumber: 'Least certain difference in times, as a number',
  municipality: 'Municipality',
  allMunicipalities: 'All municipalities',
  ofA: 'For the A chosen',
  noneOfA: {
    counterPole: (times) => `A has no counter-pole that certainly differs at least ${times} times.`,
    contrast: 'No area certainly differs from A.',
    across: (times) => `A has no counter-pole in another municipality that certainly differs at least ${times} times.`,
  },
  pairs: (count, one) => (one ? '1 pole pair' : `${count} pole pairs`),
  acrossHeading: (one, other) => `${one} and ${other}`,
  inAll: (count, one) =>
    one ? 'It is the only pole pair of that kind.' : `There are ${count} such pole pairs in the whole region.`,
  show: 'Show the pair',
  shown: 'On show',
  showing: (a, b) => `Show the pair ${a} and ${b}`,
  more: (count) => `Show ${count} more`,
  apart: 'apart',
  atLeast: (times) => `at least ${times}`,
  balance: (words) => `balance ${words}`,
  reasons: {
    nearestToA: (a, _b, distance) => `The nearest counter-pole of ${a}, ${distance} away.`,
    nearestToB: (_a, b, distance) => `The nearest counter-pole of ${b}, ${distance} away.`,
    mutual: (_a, _b, distance) => `Each other’s nearest counter-poles, ${distance} apart.`,
    largest: (_a, _b, distance) => `The largest certain difference in the municipality, ${distance} apart.`,
    acrossBorder: (_a, _b, distance) => `The nearest counter-poles across the municipal border, ${distance} apart.`,
    regions: (_a, _b, distance) => `Two pole regions of different kinds, ${distance} between their middles.`,
    island: () => 'An area that lies in the other pole: a meeting.',
    flow: (_a, _b, distance) => `Together on the shortest way to an even spread, ${distance}.`,
  },
  said: (a, b, times, interval) => `${a} and ${b}: ${times} times apart${interval === '' ? '' : ` (${interval})`}.`,
  saidWithout: (a, b, reason) => `${a} and ${b} cannot be compared: ${reason}.`,
  largestFromA: (distance) => `The area that certainly differs most from A, ${distance} away.`,
  acrossFromA: (distance) => `The nearest counter-pole in another municipality, ${distance} away.`,
  touching: (length) => `They share ${length} of border.`,
  regions: {
    heading: 'Pole regions',
    islands: 'Meetings',
    islandsAbout: 'Areas that lie in the other pole. What is otherwise apart meets there.',
    found: (low, high, islands) =>
      `${low} with more low, ${high} with more high, and ${islands} that lie in the other pole.`,
    regions: (count, one) => (one ? 'One region' : `${count} regions`),
    alsoRegions: (count, one) => (one ? 'one' : count),
    areas: (count, one) => (one ? 'one area' : `${count} areas`),
    seed: (seed, permutations) => `seed ${seed}, ${permutations} permutations`,
    how: 'Every area is compared with its neighbours, and with how it would look had the neighbours been drawn by lot. The seed steers the lot: the same seed gives the same answer. Many areas are tested at once, and the demand is set accordingly.',
    certain: (drawn) => `Looked for with ${drawn}. Of the areas taken in, about 5 in 100 at most are there by chance.`,
    details: 'How they are found',
    moran: (value) => `For the whole map Moran’s I is ${value}: 0 is no pattern, 1 is that neighbours are equal.`,
    onlyOneKind: 'There are regions of one kind only, so they have no counter-pole to be shown with.',
  },
  flows: {
    found: (households, share, distance) =>
      `Were those with low purchasing power spread over the areas as those with high, ${households} (${share}) would live in another area. Shared by all with low purchasing power that is ${distance} each.`,
    notAdvice: 'It is a way to measure distance, not a proposal that anyone should move.',
    line: {
      households: (count, one) => (one ? '1 household' : `${count} households`),
      persons: (count, one) => (one ? '1 person' : `${count} persons`),
    },
    onLine: (amount, distance) => `${amount} on the shortest way to an even spread, ${distance}.`,
    said: (from, to, flow) => `${from} and ${to}: ${flow}`,
    less: 'fewer than 1',
    leftOut: (count, one) =>
      one ? 'One area has no figures and is not counted.' : `${count} areas have no figures and are not counted.`,
    most: (shown, all) => `The ${shown} largest of ${all} flows are shown.`,
  },
  progress: { regions: 'Looking for pole regions …', flows: 'Working out flows …', pairs: 'Looking for pole pairs …' },
  share: (share) => `${share} done`,
  cancel: 'Cancel',
  failed: 'The suggestions could not be worked out',
  retry: 'Try again',
  nonePairs: {
    noBalance: { reason: 'No area has a balance this year.', advice: 'Choose another year, or another basis.' },
    oneArea: { reason: 'There is only one area at this level.', advice: largerLevel },
    oneMunicipality: {
      reason: 'All areas lie in the same municipality.',
      advice: 'Choose a region with several municipalities.',
    },
    noBorders: {
      reason: 'No municipalities border each other in this region.',
      advice: 'Choose Counter-pole or Contrast instead.',
    },
    noContrast: {
      reason: 'No areas certainly differ by so much.',
      advice: 'Lower the threshold, or choose another municipality.',
    },
  },
  noneHere: { reason: 'No suggestions in this municipality.', advice: 'Choose all municipalities.' },
  noneRegions: {
    noBalance: { reason: 'No area has a balance this year.', advice: 'Choose another year, or another basis.' },
    noNeighbours: {
      reason: 'No areas border each other.',
      advice: 'Pole regions ask for neighbours. Choose Counter-pole instead.',
    },
    allEqual: { reason: 'All areas have the same balance, so neither side stands out.', advice: chooseOther },
    tooFew: { reason: 'Fewer than eight areas have both a balance and neighbours.', advice: largerLevel },
    noneCertain: {
      reason: 'No areas and neighbours are more alike than chance can make them.',
      advice: 'Choose Counter-pole or Contrast instead.',
    },
  },
  noneFlows: {
    noBalance: {
      reason: 'No area has figures to count with this year.',
      advice: 'Choose another year or another municipality.',
    },
    oneArea: { reason: 'The municipality has only one area to count.', advice: 'Choose all municipalities.' },
    oneSided: {
      reason: 'There is only low, or only high purchasing power here.',
      advice: 'Choose all municipalities.',
    },
    even: { reason: 'Low and high purchasing power are already spread alike: no distance.', advice: chooseOther },
    tooMany: { reason: 'There are too many areas to be solved exactly here.', advice: 'Choose a municipality.' },
  },
};
