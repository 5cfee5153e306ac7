import type { BetweenText } from '../../sv/between.ts';

/** The drawer's part Meeting scale. */
export const meetingScale: BetweenText['meetingScale'] = {
  meets: (k, radiusA, radiusB) =>
    `At ${k} residents, within ${radiusA} of A and ${radiusB} of B, the surroundings meet.`,
  meetsAtOnce: (k) => `Already at ${k} residents, the smallest surroundings that are counted, the two are alike.`,
  staysApart: (k, radiusA, radiusB, times) =>
    `The surroundings do not meet. At ${k} residents, within ${radiusA} of A and ${radiusB} of B, they are still ${times} times apart.`,
  staysWhollyApart: (k) =>
    `The surroundings do not meet: even at ${k} residents one of them has no low or no high purchasing power at all.`,
  samePoles: 'A and B are the same areas, so their surroundings are the same however large they are.',
  samePoint: 'A and B have the same middle, so their surroundings are the same however large they are.',
  unknown: (reason) => `The surroundings cannot be compared: ${reason}.`,
  balances: (a, b) => `Around A there are then ${a}, around B ${b}.`,
  balancesAlike: (both) => `Around both it is then ${both}.`,
  shared: (share) => `${share} of the residents are the same.`,
  sharedAll: 'The same residents are counted around both.',
  sharedNone: 'No residents are the same.',
  parting: (k) => `At ${k} residents they part again.`,

  coarse: 'Surroundings this small are fewer than three DeSO: the division is too coarse to say where they meet.',
  coarseBelow: (k) => `Below ${k} residents DeSO are too coarse: the surroundings are fewer than three areas.`,
  edge: (pole, share) =>
    `Around ${pole}, ${share} of the ring runs over water or outside of the region. Those who live outside are not counted.`,
  leftOut: (count, isOne) =>
    isOne
      ? 'One area within the rings lacks figures. It is not counted, nor are those who live there.'
      : `${count} areas within the rings lack figures. They are not counted, nor are those who live there.`,
  how: 'How it is counted',
  howWords:
    'From the middle of the pole, the areas whose middles are nearest are taken until so many residents are counted. Households are added up before the balance is worked out. The surroundings meet when their balances differ by less than 1.25 times.',
  howPersons:
    'From the middle of the pole, the areas whose middles are nearest are taken until so many residents are counted. Persons are added up before the balance is worked out. The surroundings meet when their balances differ by less than 1.25 times.',

  size: (k) => `${k} residents`,
  smaller: 'Smaller surroundings',
  larger: 'Larger surroundings',
  toMeeting: 'Where they meet',
  within: (distance) => `within ${distance}`,
  areas: (count) => `${count} DeSO`,
  apart: (times) => `${times} times apart`,
  whollyApart: 'wholly apart',
  alike: (times) => `meet: ${times} times apart`,
  alikeExactly: 'meet: alike',

  chart: {
    walk: 'How many residents. The arrow keys change the size of the surroundings.',
    low: (times) => `${times} low`,
    high: (times) => `${times} high`,
    even: 'even',
    residents: 'residents',
    coarse: 'too coarse',
    meeting: (k) => `meet at ${k}`,
    step: (k, a, b, apart) => `${k} residents: A ${a}, B ${b}, ${apart}`,
  },
  table: {
    show: 'The figures size by size',
    caption: 'The surroundings, from the smallest to the largest',
    residents: 'Residents',
    pole: (pole) => `Around ${pole}`,
    apart: 'Difference',
    cell: (balance, distance) => `${balance}, within ${distance}`,
  },
};
