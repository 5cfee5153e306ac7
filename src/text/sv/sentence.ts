import type { StatusName } from '../../measures/status.ts';
import { never } from '../../problem/never.ts';

/** How one pole stands, ready to be said: `times` is a word or a figure. */
export type SaidBalance =
  | { readonly kind: 'low'; readonly times: string }
  | { readonly kind: 'high'; readonly times: string }
  | { readonly kind: 'even'; readonly exactly: boolean }
  | { readonly kind: 'onlyLow' }
  | { readonly kind: 'onlyHigh' };

/** Who is counted, and whether a percent stands behind the figures. */
export interface Counted {
  readonly basis: 'households' | 'persons';
  /** True for a part of the stock: the place already says who is counted. */
  readonly part: boolean;
  /** True where the figures come from whole percents. */
  readonly about: boolean;
}

type Said<K extends SaidBalance['kind']> = Extract<SaidBalance, { kind: K }>;

const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

const who = { households: 'hushåll', persons: 'personer' };
const each = { households: 'varje hushåll', persons: 'varje person' };
const allOf = { households: 'hushållen', persons: 'dem som bor' };

const amount = (times: string, { about }: Counted): string => (about ? `ungefär ${times}` : times);

/** Who, before "med"; nothing where the place has said it. */
const noun = ({ basis, part }: Counted): string => (part ? '' : `${who[basis]} `);
const someone = ({ basis, part }: Counted): string => (part ? 'några ' : `${who[basis]} `);
const everyone = ({ basis, part }: Counted): string => (part ? 'varje' : each[basis]);

/** A whole percent of 0 may hide a few. */
const none = ({ about }: Counted): string => (about ? 'nästan inga' : 'inga');

const only = (kind: 'onlyLow' | 'onlyHigh', counted: Counted): string =>
  kind === 'onlyLow'
    ? `${someone(counted)}med låg köpkraft men ${none(counted)} med hög`
    : `${someone(counted)}med hög köpkraft men ${none(counted)} med låg`;

/** What is in a place, after "finns". */
const holds = (said: SaidBalance, counted: Counted): string => {
  switch (said.kind) {
    case 'low':
      return `${amount(said.times, counted)} ${noun(counted)}med låg köpkraft på ${everyone(counted)} med hög`;
    case 'high':
      return `${amount(said.times, counted)} ${noun(counted)}med hög köpkraft på ${everyone(counted)} med låg`;
    case 'even':
      return `${said.exactly ? 'lika' : 'ungefär lika'} många ${noun(counted)}med låg som med hög köpkraft`;
    case 'onlyLow':
    case 'onlyHigh':
      return only(said.kind, counted);
    default:
      return never(said);
  }
};

/** Parts of the stock, after "i". */
const parts: Readonly<Record<string, string>> = {
  publicHousing: 'allmännyttan',
  rented: 'hyresrätt',
  cooperative: 'bostadsrätt',
  owned: 'äganderätt',
};

const reasons: { readonly [S in StatusName]: string } = {
  present: 'finns uppgiften',
  nil: 'finns uppgiften',
  suppressed: 'är uppgiften skyddad',
  notAvailable: 'finns inte uppgiften',
  empty: 'saknas uppgiften',
  notJoined: 'saknas uppgiften i tabellen',
  invalid: 'går uppgiften inte att läsa',
  tooSmall: 'bor det för få för att visa siffror',
  noPopulation: 'finns varken låg eller hög köpkraft',
  infinite: 'finns inga med hög köpkraft',
  noData: 'finns ingen uppgift för det valda året',
  tooFewAreas: 'har för få områden en uppgift',
  noCounterPole: 'finns ingen motpol',
};

/** The pieces of the relation sentence. Names arrive ready; every piece without "clause" in its name is a whole sentence. */
export const sentence = {
  /** A whole number as a word up to twelve, else undefined. */
  word: (count: number): string | undefined => words[count],
  /** A pole of three areas or more. */
  theAreas: (count: string, letter: string): string => `de ${count} områdena i ${letter}`,
  inCode: (name: string, code: string): string => `${name} (${code})`,

  /** "I X", or "Bland hushållen i hyresrätt i X". */
  place: (names: string, basis: 'households' | 'persons', subset: string): string =>
    subset === 'all' ? `I ${names}` : `Bland ${allOf[basis]} i ${parts[subset] ?? subset} i ${names}`,
  suggested: (names: string): string => `${names}, den föreslagna motpolen,`,

  first: (place: string, said: SaidBalance, counted: Counted): string => `${place} finns ${holds(said, counted)}.`,
  /** B on the same side as A: the rest has just been said. */
  secondAlike: (place: string, said: Said<'low' | 'high'>, counted: Counted): string =>
    `${place} är det ${amount(said.times, counted)} på ${everyone(counted)} med ${said.kind === 'low' ? 'hög' : 'låg'}.`,
  secondOpposite: (place: string, said: Said<'low' | 'high'>, counted: Counted): string =>
    said.kind === 'low'
      ? `${place} är det tvärtom, ${amount(said.times, counted)} med låg på varje med hög.`
      : `${place} är det tvärtom, ${amount(said.times, counted)} med hög på varje med låg.`,
  secondOnlyOpposite: (place: string, said: Said<'onlyLow' | 'onlyHigh'>, counted: Counted): string =>
    `${place} är det tvärtom, ${only(said.kind, counted)}.`,
  secondOther: (place: string, said: SaidBalance, counted: Counted): string =>
    said.kind === 'even'
      ? `${place} är det ${said.exactly ? 'lika' : 'ungefär lika'} många av varje.`
      : `${place} finns ${holds(said, counted)}.`,
  both: (a: string, b: string, place: (names: string) => string, said: SaidBalance, counted: Counted): string =>
    `${place(`både ${a} och ${b}`)} finns ${holds(said, counted)}.`,

  /** Contrast clauses: what comes before the distance. */
  timesClause: (times: string): string => `${times} gånger skillnad`,
  betweenClause: (from: string, to: string): string => `mellan ${from} och ${to} gånger skillnad`,
  atLeastClause: (times: string): string => `minst ${times} gånger skillnad`,
  slightClause: 'en liten men säker skillnad',
  uncertain: 'De går inte att skilja från lika.',

  /** Where they lie, after a contrast clause. */
  apartClause: (distance: string, borders: string): string => `, ${distance} isär, ${borders}`,
  touchingClause: ', och de gränsar till varandra',
  overlappingClause: ', och de har områden gemensamt',
  /** Where they lie, as a sentence of its own. */
  apart: (distance: string, borders: string): string => `De ligger ${distance} isär, ${borders}.`,
  touching: 'De gränsar till varandra.',
  overlapping: 'De har områden gemensamt.',
  bordersBetween: (count: number, figure: string): string =>
    count === 1 ? 'med en gräns emellan' : `med ${figure} gränser emellan`,
  noPath: 'utan landväg emellan',

  missingOne: (names: string, reason: StatusName): string =>
    `Polerna går inte att jämföra: i ${names} ${reasons[reason]}.`,
  missingBoth: (a: string, reasonA: StatusName, b: string, reasonB: StatusName): string =>
    reasonA === reasonB
      ? `Polerna går inte att jämföra: både i ${a} och i ${b} ${reasons[reasonA]}.`
      : `Polerna går inte att jämföra: i ${a} ${reasons[reasonA]}, och i ${b} ${reasons[reasonB]}.`,
  /** `several` bends the verb in other languages. */
  same: ((names) => `${names} är både A och B. Välj en annan motpol så visas vad som skiljer dem.`) as (
    names: string,
    several: boolean,
  ) => string,
  onlyOne: ((names, letter, other) =>
    `${names} är pol ${letter}. Välj pol ${other} så visas vad som ligger emellan.`) as (
    names: string,
    letter: string,
    other: string,
    several: boolean,
  ) => string,
  waiting: (a: string, b: string): string => `${a} och ${b}: relationen räknas.`,
  none: 'Välj två områden på kartan eller i tabellen, så står här vad som skiljer dem åt.',

  shortPole: (letter: string, names: string, said: string): string => `${letter} ${names}: ${said}.`,
  shortSaid: {
    low: (times: string): string => `${times} låg på 1 hög`,
    high: (times: string): string => `${times} hög på 1 låg`,
    even: 'jämnt',
    onlyLow: 'låg men ingen hög',
    onlyHigh: 'hög men ingen låg',
  },
  shortSuggested: (names: string): string => `${names}, förslag`,
};
