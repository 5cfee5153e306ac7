import type { BetweenText } from '../../sv/between.ts';

export const frontiers: BetweenText['frontiers'] = {
  heading: 'Sharpest borders',
  about: {
    sampling: 'A border is sharp where the neighbours differ at least two times, more than chance accounts for.',
    rounding:
      'A border is sharp where the neighbours differ at least two times, with rounding to whole percents taken into account.',
    none: 'The largest differences between neighbours. The measure has no interval, so whether they are certain cannot be tested.',
  },
  inWater: (count, one) =>
    one
      ? 'One border that mostly runs through water is left out.'
      : `${count} borders that mostly run through water are left out.`,
  waterUnknown: 'The data pack does not know where there is water, so some of the borders may run through water.',
  withoutStep: (count, one) =>
    one
      ? 'One border cannot be compared, since a figure is missing or withheld.'
      : `${count} borders cannot be compared, since figures are missing or withheld.`,
  noBorders: 'No areas border each other.',

  sides: {
    power: { low: 'more low', high: 'more high' },
    ratio: { low: 'higher ratio', high: 'lower ratio' },
    difference: { low: 'lower', high: 'higher' },
  },
  times: (times) => `${times} times`,
  atLeast: (times) => `at least ${times} times`,
  alike: 'alike',
  inMunicipality: (name, municipality) => `${name} (${municipality})`,
  municipal: 'municipal border',
  length: (metres) => `${metres} of border`,
  choose: (what) => `${what} Make them A and B`,
  across: 'Across municipal borders',
  between: 'Between municipalities',
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  sharp: (count, n) => (n === 0 ? 'none sharp' : n === 1 ? '1 sharp border' : `${count} sharp borders`),
  compared: (count, n) => (n === 1 ? '1 border' : `${count} borders`),
  noneWithin: 'No certain borders within the municipality.',
  noneAcross: 'No certain borders between the municipalities.',

  sentence: (low, high, apart, interval, length, municipal) =>
    `${low} and ${high}: ${interval === '' ? apart : `${apart} (${interval})`}, ${length}${municipal === '' ? '' : `, ${municipal}`}.`,
  noneCertain: 'No border between neighbours is certain.',

  share: (name, share, frontiers, borders) =>
    `In ${name} ${share} of the length of borders between areas is sharp, ${frontiers} of ${borders} borders.`,
  shareNone: (name, borders, one) =>
    one
      ? `In ${name} the only border between areas is not sharp.`
      : `In ${name} none of the ${borders} borders between areas is sharp.`,
  oneArea: (name) => `${name} is a single area here and has no borders within it.`,
  noTouching: (name) => `In ${name} there are no borders between areas to compare.`,
  meanTimes: (times) => `By the length of the borders neighbours differ ${times} times on average.`,
  meanAmount: (amount) => `By the length of the borders neighbours differ by ${amount} on average.`,
  meanAlike: 'By the length of the borders neighbours are about alike on average.',
  shareOf: { power: 'the share of low among low and high purchasing power', other: 'the share' },
  inBorders: (share, points, d, left) =>
    `Between neighbours ${share} differs by ${points} on average. That much of the unevenness D, ${d}, can be said to lie in borders between neighbours. Without that part ${left} is left.`,
  allInBorders: (share, points, d) =>
    `Between neighbours ${share} differs by ${points} on average. That is more than the whole unevenness D, ${d}: the differences stand between neighbours, not between parts of the municipality.`,
  lengthWeighted: (left) => `With long borders counting for more, ${left} is left.`,
};
