import { never } from '../../problem/never.ts';
import type { Counted, SaidBalance, sentence as swedish } from '../sv/sentence.ts';

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const who = { households: 'households', persons: 'people' };
const each = { households: 'every household', persons: 'every person' };

const amount = (times: string, { about }: Counted): string => (about ? `about ${times}` : times);

/** Who, before "with"; nothing where the place has said it. */
const noun = ({ basis, part }: Counted): string => (part ? '' : `${who[basis]} `);
const someone = ({ basis, part }: Counted): string => (part ? 'some ' : `${who[basis]} `);
const everyone = ({ basis, part }: Counted): string => (part ? 'every one' : each[basis]);

/** A whole percent of 0 may hide a few. */
const none = ({ about }: Counted): string => (about ? 'hardly any' : 'none');

const only = (kind: 'onlyLow' | 'onlyHigh', counted: Counted): string =>
  kind === 'onlyLow'
    ? `${someone(counted)}with low purchasing power but ${none(counted)} with high`
    : `${someone(counted)}with high purchasing power but ${none(counted)} with low`;

/** What is in a place, after "there are". */
const holds = (said: SaidBalance, counted: Counted): string => {
  switch (said.kind) {
    case 'low':
      return `${amount(said.times, counted)} ${noun(counted)}with low purchasing power for ${everyone(counted)} with high`;
    case 'high':
      return `${amount(said.times, counted)} ${noun(counted)}with high purchasing power for ${everyone(counted)} with low`;
    case 'even':
      return `${said.exactly ? 'as many' : 'about as many'} ${noun(counted)}with low as with high purchasing power`;
    case 'onlyLow':
    case 'onlyHigh':
      return only(said.kind, counted);
    default:
      return never(said);
  }
};

const parts: Readonly<Record<string, string>> = {
  publicHousing: 'public housing',
  rented: 'rented homes',
  cooperative: 'housing cooperatives',
  owned: 'owned homes',
};

const allOf = { households: 'the households', persons: 'the people' };

const reasons = {
  present: 'there is a figure',
  nil: 'there is a figure',
  suppressed: 'the figure is withheld',
  notAvailable: 'the figure does not exist',
  empty: 'the figure is missing',
  notJoined: 'the figure is missing from the table',
  invalid: 'the figure cannot be read',
  tooSmall: 'too few people live for figures to be shown',
  noPopulation: 'there is neither low nor high purchasing power',
  infinite: 'there are none with high purchasing power',
  noData: 'there is no figure for the year chosen',
  tooFewAreas: 'too few areas have a figure',
  noCounterPole: 'there is no counter-pole',
};

/** "a twelvefold", "an 18-fold": eight, eleven, eighteen and eighty-odd begin with a vowel. */
const fold = (times: string): string => {
  const article = /^(8|11(?![\d])|11,|18(?![\d])|18,|eight|eleven)/.test(times) ? 'an' : 'a';
  return `${article} ${times}${/^[a-z]/.test(times) ? '' : '-'}fold`;
};

export const sentence: typeof swedish = {
  word: (count) => words[count],
  theAreas: (count, letter) => `the ${count} areas of ${letter}`,
  inCode: (name, code) => `${name} (${code})`,

  place: (names, basis, subset) =>
    subset === 'all' ? `In ${names}` : `Among ${allOf[basis]} in ${parts[subset] ?? subset} in ${names}`,
  suggested: (names) => `${names}, the suggested counter-pole,`,

  first: (place, said, counted) => `${place} there are ${holds(said, counted)}.`,
  secondAlike: (place, said, counted) =>
    `${place} there are ${amount(said.times, counted)} for ${everyone(counted)} with ${said.kind === 'low' ? 'high' : 'low'}.`,
  secondOpposite: (place, said, counted) =>
    said.kind === 'low'
      ? `${place} it is the other way round, ${amount(said.times, counted)} with low for every one with high.`
      : `${place} it is the other way round, ${amount(said.times, counted)} with high for every one with low.`,
  secondOnlyOpposite: (place, said, counted) => `${place} it is the other way round, ${only(said.kind, counted)}.`,
  secondOther: (place, said, counted) =>
    said.kind === 'even'
      ? `${place} there are ${said.exactly ? 'as many' : 'about as many'} of each.`
      : `${place} there are ${holds(said, counted)}.`,
  both: (a, b, place, said, counted) => `${place(`both ${a} and ${b}`)} there are ${holds(said, counted)}.`,

  timesClause: (times) => `${fold(times)} difference`,
  betweenClause: (from, to) => `a difference of between ${from} and ${to} times`,
  atLeastClause: (times) => `a difference of at least ${times} times`,
  slightClause: 'a small but certain difference',
  uncertain: 'They cannot be told apart from equal.',

  apartClause: (distance, borders) => `, ${distance} apart, ${borders}`,
  touchingClause: ', and they share a border',
  overlappingClause: ', and they have areas in common',
  apart: (distance, borders) => `They lie ${distance} apart, ${borders}.`,
  touching: 'They share a border.',
  overlapping: 'They have areas in common.',
  bordersBetween: (count, figure) =>
    count === 1 ? 'with one border between them' : `with ${figure} borders between them`,
  noPath: 'with no way between them over land',

  missingOne: (names, reason) => `The poles cannot be compared: in ${names} ${reasons[reason]}.`,
  missingBoth: (a, reasonA, b, reasonB) =>
    reasonA === reasonB
      ? `The poles cannot be compared: both in ${a} and in ${b} ${reasons[reasonA]}.`
      : `The poles cannot be compared: in ${a} ${reasons[reasonA]}, and in ${b} ${reasons[reasonB]}.`,
  same: (names, several) =>
    `${names} ${several ? 'are' : 'is'} both A and B. Choose another counter-pole to see what differs.`,
  onlyOne: (names, letter, other, several) =>
    `${names} ${several ? 'are' : 'is'} pole ${letter}. Choose pole ${other} to see what lies between them.`,
  waiting: (a, b) => `${a} and ${b}: the relation is being calculated.`,
  none: 'Choose two areas on the map or in the table, and what sets them apart is said here.',

  shortPole: (letter, names, said) => `${letter} ${names}: ${said}.`,
  shortSaid: {
    low: (times) => `${times} low to 1 high`,
    high: (times) => `${times} high to 1 low`,
    even: 'even',
    onlyLow: 'low but none high',
    onlyHigh: 'high but none low',
  },
  shortSuggested: (names) => `${names}, suggested`,
};
