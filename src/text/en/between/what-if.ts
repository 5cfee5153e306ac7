import type { Place } from '../../../relations/scenario/scenario.ts';
import type { BetweenText } from '../../sv/between.ts';
import type { Counted } from '../../sv/between/what-if.ts';

const number = ({ words, one }: Counted, single: string, several: string): string =>
  `${words} ${one ? single : several}`;

export const whatIf: BetweenText['whatIf'] = {
  heading: 'What if',
  notForecast: 'A calculation, not a forecast.',
  notForecastLong:
    'A calculation, not a forecast: the figures are worked out as if this were done and all else were as today. Nobody knows who would move, or what would come after.',
  chip: 'What if – a calculation, not a forecast',
  nothingYet: 'Move a slider: map, pair, index and table are worked out again.',
  needsA: 'Choose pole A on the map, and there is something to try.',
  apartNow: (today) => `Today the poles are ${today} times apart.`,
  apartThen: (today, then) => `The poles go from ${today} to ${then} times apart.`,
  apartSame: (today) => `The poles are ${today} times apart, as today.`,
  apartUnknown: 'How far apart the poles are cannot be worked out.',
  failed: 'It could not be worked out.',
  today: 'today',
  todayIs: (value) => `today ${value}`,
  asToday: 'as today',
  tried: 'what if',
  undo: 'Undo',
  reset: 'Reset',
  alter: 'Change',

  place: 'Where',
  places: { a: 'A', b: 'B', between: 'Between', municipality: 'All' },
  in: (place, municipality) => {
    const words: Record<Place, string> = {
      a: 'in A',
      b: 'in B',
      between: 'between A and B',
      municipality: `in ${municipality || 'the municipality'}`,
    };
    return words[place];
  },
  placeFacts: (areas, persons) => `${number(areas, 'area', 'areas')}, ${number(persons, 'resident', 'residents')}`,

  betweenTouching: 'A and B border each other, so no area lies between.',

  evenOut: 'Even out',
  evenOutIs: 'Living conditions where people live today.',
  kinds: {
    employed: { label: 'More in work', unit: 'persons' },
    educated: { label: 'More with post-secondary education', unit: 'persons' },
    income: { label: 'Disposable income', unit: 'SEK thousand a year' },
  },
  fromTo: (from, to) => `${from} → ${to}`,
  noShare: 'This pack does not have the figure.',
  slider: (label, where) => `${label} ${where}, slider`,
  field: (label, where) => `${label} ${where}, number`,

  mix: 'Mix',
  mixIs: 'Who lives where.',
  dwellings: { label: 'New dwellings', unit: 'dwellings' },
  mixLabel: 'Households in the new dwellings by purchasing power, of 100',
  quartiles: ['low', 'medium-low', 'medium-high', 'high'],
  presets: { even: 'Equal', a: 'As A', b: 'As B' },
  tenure: 'Tenure',
  tenureAsToday: 'As there today',
  exchange: { label: 'Changing places, A and B', unit: 'households' },
  exchangeIs: 'Low purchasing power in A changes places with high in B. To the left: the other way round.',
  needsB: 'Choose pole B too, to change places.',

  moves: 'This is tried',
  remove: (move) => `Remove: ${move}`,
  most: 'There is room for twenty changes only.',
  employed: (n, more, where) => `${n.words} ${more ? 'more' : 'fewer'} in work ${where}`,
  educated: (n, more, where) => `${n.words} ${more ? 'more' : 'fewer'} with post-secondary education ${where}`,
  income: (amount, more, where) => `${amount} ${more ? 'higher' : 'lower'} disposable income ${where}`,
  newDwellings: (n, where, mix, tenure) =>
    `${number(n, 'new dwelling', 'new dwellings')} ${where}: ${mix}${tenure === '' ? '' : `; ${tenure}`}`,
  mixWords: (shares) => (shares.length === 4 ? `${shares.join('–')} of 100 from low to high purchasing power` : ''),
  exchanged: (n, lowInA) =>
    lowInA
      ? `${number(n, 'household', 'households')} with low purchasing power in A ${n.one ? 'changes' : 'change'} places with as many with high in B`
      : `${number(n, 'household', 'households')} with high purchasing power in A ${n.one ? 'changes' : 'change'} places with as many with low in B`,

  reasons: {
    noPole: 'Not done: the pole is not chosen.',
    touching: 'Not done: A and B border each other, no area lies between.',
    noPath: 'Not done: no way over neighbours leads from A to B.',
    overlapping: 'Not done: A and B are the same areas.',
    noColumn: 'Not done: this pack does not have the figure.',
    nobody: 'Not done: no area there has the figure.',
    limit: 'Not done: there are no more.',
  },
  only: (applied) => `There are only ${applied.words}; no more is done.`,
  skipped: (areas, reason) => `${number(areas, 'area is', 'areas are')} passed over: ${reason}.`,
  skippedSmall: 'fewer than 50 live there',

  outcome: 'Today and what if',
  figures: {
    contrast: 'Pole ratio',
    balanceA: 'Balance A',
    balanceB: 'Balance B',
    swaps: 'Swaps to an even pair',
    index: (municipality) => `Segregation index ${municipality}`,
    conditionsA: 'Living conditions A',
    conditionsB: 'Living conditions B',
  },

  backwards: 'Backwards',
  backwardsIs: 'What it takes beside what is tried already.',
  use: 'Use',
  useThis: (what) => `Use: ${what}`,
  toMedian: (municipality) => `To the median of ${municipality || 'the municipality'}`,
  median: {
    employed: (pole, n, median) => `${n.words} more in work in ${pole} reach the median, ${median}.`,
    educated: (pole, n, median) =>
      `${n.words} more with post-secondary education in ${pole} reach the median, ${median}.`,
    income: (pole, n, median) => `SEK ${n.words}k more in ${pole} reaches the median, ${median}.`,
  },
  atMedian: (pole, what) => `${pole} is at or above the median: ${what}.`,
  beyondMedian: {
    employed: (pole, median) => `Not even if all in ${pole} worked would the median be reached, ${median}.`,
    educated: (pole, median) =>
      `Not even if all in ${pole} had post-secondary education would the median be reached, ${median}.`,
    income: (pole, median) => `No reasonable rise in ${pole} reaches the median, ${median}.`,
  },
  unknownMedian: (pole, what) =>
    `For ${pole} the median cannot be worked out: ${what}. Figures are missing, or the municipality has fewer than five areas.`,
  names: { employed: 'work', educated: 'education', income: 'income' },

  toRatio: 'To a distance',
  ratioField: 'At most this many times apart',
  ratioHint: '1 is an even pair.',
  evenPair: 'an even pair',
  within: (times) => `at most ${times} times apart`,
  already: (goal) => `The poles are already ${goal}.`,
  byExchange: (n, ratio) =>
    `If ${number(n, 'household', 'households')} in each pole ${n.one ? 'changes' : 'change'} places, the poles are ${ratio} times apart.`,
  nearestExchange: (n, ratio) =>
    `${number(n, 'swap comes', 'swaps come')} nearest, ${ratio} times apart: households are whole numbers.`,
  beyondExchange: (n, ratio) =>
    n.words === '0'
      ? 'Nobody can change places.'
      : `Changing places is not enough: with all ${n.words} who can, the poles are ${ratio} times apart.`,
  byDwellings: (n, pole, ratio) =>
    `With ${number(n, 'new dwelling', 'new dwellings')} in ${pole}, with the mix above, the poles are ${ratio} times apart.`,
  more: (households) => `That is more than the ${households} households that live there today.`,
  neverDwellings: (pole) => `New dwellings in ${pole} with the mix above do not lead there, however many they are.`,
  beyondDwellings: (pole) => `New dwellings in ${pole} are not enough: it takes more than 99,999.`,
  noCounts: {
    needsB: 'Choose pole B too.',
    partOfStock: 'Worked out for all households only, not for a part of the stock.',
    cannot: 'Cannot be worked out for these poles: they share areas, or figures are missing.',
  },

  how: 'How this is worked out',
  howWords: [
    'Counts change by whole persons, households and dwellings, and the sum is right to the last one. The order does not matter, and the changes follow when A and B are swapped.',
    'Evening out adds as many percentage points to every area there. Areas with fewer than 50 residents and areas without the figure are passed over.',
    'Mixing shares new dwellings out by how many households the areas have, one household in each and as many persons in it as there today.',
    'Those who move in are taken to have the work, education and income of the average where households with the same purchasing power live in the municipality today. That is why the segregation index moves too. It is cautious: households differ more than areas do.',
    'Changing places moves as many households both ways: every area has as many households and residents as before. Parts of the stock, such as public housing, do not change.',
  ],
  householdSources: {
    quartiles: 'Households are counted from the groups of purchasing power.',
    types: 'Households are counted from the types of household.',
    dwellings: 'The pack has no households: a dwelling counts as one.',
    assumed: 'The pack does not say how many households there are. Here 2.2 persons are assumed in each.',
  },
  percents: 'Here the balance counts persons in whole percents; numbers of persons are estimates.',

  said: {
    heading: 'What if',
    tried: (moves) => `This is tried: ${moves}.`,
    contrast: (today, then) => `The pole ratio goes from ${today} to ${then}.`,
    balances: (a, aThen, b, bThen) => `The balance goes from ${a} to ${aThen} in A and from ${b} to ${bThen} in B.`,
    index: (municipality, today, then) => `The segregation index of ${municipality} goes from ${today} to ${then}.`,
  },
};
