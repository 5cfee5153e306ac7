import type { Estimate } from '../../measures/column.ts';
import { Status, hasValue, statusNames } from '../../measures/status.ts';
import type {
  ContrastChange,
  Development,
  DevelopmentYear,
  IndexYear,
  IndexYears,
} from '../../relations/development-relation.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { contrastApart, leastWords, roundedDown } from '../open-contrast.ts';
import type { Apart } from '../sv/between/development.ts';
import { balanceWords } from './balance-words.ts';
import { yearSpans } from './year-spans.ts';

/** How many times the poles were apart, whichever had the higher balance; of a contrast without bound the end that is certain. */
export function apartOf(contrast: Estimate, isOpen: boolean, language: BetweenLanguage): Apart {
  const { value, lower } = contrastApart(contrast);
  if (!isOpen && value < Infinity) return { kind: 'times', times: language.format.ratio(value) };
  const least = roundedDown(lower);
  return least > 1 ? { kind: 'atLeast', times: leastWords(least, language) } : { kind: 'unsure' };
}

/** Whether the gap has grown, shrunk or cannot be told from unchanged, from how much to how much, and how sure that is. Why nothing can be said, where there is no change to tell. */
export function changeSentences(
  change: ContrastChange | null,
  { years, form }: Development,
  language: BetweenLanguage,
): readonly string[] {
  const words = language.between.development;
  const known = years.filter(isKnown);
  const [only] = known;
  if (!change) return [only && known.length === 1 ? words.onlyOne(String(only.year)) : words.none];
  const { verdict } = change;
  const [from, to] = [String(change.from), String(change.to)];
  const before = apartIn(change.from, change.before, years, language);
  const after = apartIn(change.to, change.after, years, language);
  const when = change.to === known.at(-1)?.year ? words.since(from) : words.between(from, to);
  if (verdict === 'unchanged') {
    const isExact = isSame(before, after);
    return [
      isExact ? words.verdict.same(when, after) : words.verdict.unchanged(when, from, before, to, after),
      ...(isExact || change.switched ? [] : [words.within[form]]),
      ...switchedSentence(change, language),
    ];
  }
  return [
    words.verdict[verdict](when, before, after),
    sizeSentence(change, form, language),
    ...switchedSentence(change, language),
  ];
}

/** What the relation sentence may add: that the difference has grown or shrunk since the first year. '' where there is no change to tell. */
export function sinceSentence({ change }: Development, { between }: BetweenLanguage): string {
  if (!change) return '';
  const { short } = between.development;
  return change.switched ? short.switched(String(change.from)) : short[change.verdict](String(change.from));
}

/** What a reader must know of the years: those without figures and why, breaks, other divisions. */
export function developmentNotes(development: Development, language: BetweenLanguage): readonly string[] {
  const words = language.between.development;
  const { breaks, vintages } = development;
  const gaps = breaks.map(({ between: [before, after] }) => `${String(before)}–${String(after)}`);
  return [
    ...missingNotes(development, language),
    ...(gaps.length > 0 ? [words.breaks(language.format.list(gaps))] : []),
    ...(vintages.length > 1 ? [words.vintages(language.format.list(vintages))] : []),
    ...coverageNotes(development, language),
  ];
}

/** One municipality from its weakest to its strongest area, first year and last. */
export function indexSentence({ name, years }: IndexYears, language: BetweenLanguage): string {
  const words = language.between.development.index;
  const { ratio } = language.format;
  const known = years.filter(({ status }) => status === Status.present);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return words.none(name);
  const both = (of: (year: IndexYear) => number): readonly [string, string] => [ratio(of(first)), ratio(of(last))];
  const [bottom, top] = [both((year) => year.bottomGap), both((year) => year.topGap)];
  return first === last
    ? words.once(name, String(first.year), bottom[0], top[0])
    : words.changed(name, String(first.year), String(last.year), bottom, top);
}

/** One year in a line: both balances and how many times they are apart, or why there is nothing. */
export function yearSentence(year: DevelopmentYear, language: BetweenLanguage): string {
  const words = language.between.development.chart;
  if (!isKnown(year)) return words.noYear(String(year.year), reasonOf(year, language));
  return words.year(
    String(year.year),
    balanceCell(year.a, language),
    balanceCell(year.b, language),
    apartCell(year, language),
  );
}

/** The same without how many times, where the picture says it. */
export function polesSentence(year: DevelopmentYear, language: BetweenLanguage): string {
  if (!isKnown(year)) return yearSentence(year, language);
  const words = language.between.development.chart;
  return words.poles(String(year.year), balanceCell(year.a, language), balanceCell(year.b, language));
}

/** A balance in words, or why there is none. */
export function balanceCell({ value, status }: Estimate, language: BetweenLanguage): string {
  if (hasValue(status) || status === Status.infinite) return balanceWords(value, language);
  return language.text.measures.statuses[statusNames[status]].short;
}

/** How many times the poles were apart one year, or why that is not known. */
export function apartCell(year: DevelopmentYear, language: BetweenLanguage): string {
  if (!isKnown(year)) return reasonOf(year, language);
  return language.between.development.chart.apart(apartOf(year.contrast, year.isOpen, language));
}

/** All that is said of the development: for the surface Text. */
export function developmentSentences(development: Development, language: BetweenLanguage): readonly string[] {
  return [
    ...changeSentences(development.change, development, language),
    ...developmentNotes(development, language),
    ...development.index.map((index) => indexSentence(index, language)),
  ];
}

/** Why a year has no polkvot. */
function reasonOf({ contrast, problem }: DevelopmentYear, { text, between }: BetweenLanguage): string {
  if (problem) return between.development.couldNotBeRead;
  return text.measures.statuses[statusNames[contrast.status]].short;
}

function isKnown({ contrast }: DevelopmentYear): boolean {
  return hasValue(contrast.status) || contrast.status === Status.infinite;
}

function apartIn(year: number, contrast: Estimate, years: Development['years'], language: BetweenLanguage): Apart {
  return apartOf(contrast, years.find((one) => one.year === year)?.isOpen ?? false, language);
}

function isSame(one: Apart, other: Apart): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How much larger or smaller the gap has become, with its interval; where a year has no bound, the end that is certain. */
function sizeSentence(
  { gap, verdict, isOpen }: ContrastChange,
  form: Development['form'],
  language: BetweenLanguage,
): string {
  const { between, format } = language;
  const words = between.development;
  const [value, lower, upper] = [gap.value, gap.lower, gap.upper].map(Math.exp) as [number, number, number];
  const isBounded = !isOpen && [gap.value, gap.lower, gap.upper].every(Number.isFinite);
  if (verdict === 'diverging') {
    return isBounded
      ? words.grown(form, format.ratio(value), format.interval(lower, upper))
      : words.grownAtLeast(leastWords(roundedDown(lower), language));
  }
  const share = (part: number): string => format.percent(Math.ceil(part * 100) / 100);
  return isBounded
    ? words.shrunk(form, format.percent(value), `${format.points(lower)}–${format.percent(upper)}`)
    : words.shrunkToAtMost(share(upper));
}

function switchedSentence(
  { switched, before, from, to }: ContrastChange,
  { between, text }: BetweenLanguage,
): string[] {
  if (!switched) return [];
  const { poleA, poleB } = text.common;
  const [first, then] = before.value > 1 ? [poleA, poleB] : [poleB, poleA];
  return [between.development.switched(String(from), first, String(to), then)];
}

/** Years without a polkvot, those with the same reason together. */
function missingNotes({ years }: Development, language: BetweenLanguage): readonly string[] {
  const words = language.between.development;
  const byReason = new Map<string, number[]>();
  for (const year of years) {
    if (isKnown(year)) continue;
    const reason = reasonOf(year, language);
    byReason.set(reason, [...(byReason.get(reason) ?? []), year.year]);
  }
  const all = years.map(({ year }) => year);
  return [...byReason].map(([reason, found]) => words.missing(language.format.list(yearSpans(found, all)), reason));
}

/** A pole that is counted over fewer of its areas one year than another is not quite the same pole. */
function coverageNotes({ years }: Development, { between, format, text }: BetweenLanguage): readonly string[] {
  const notes = (pole: 'a' | 'b', letter: string): readonly string[] =>
    years.flatMap(({ year, coverage }) => {
      const found = coverage[pole];
      return found
        ? [between.development.coverage(String(year), letter, format.count(found.counted), format.count(found.of))]
        : [];
    });
  return [...notes('a', text.common.poleA), ...notes('b', text.common.poleB)];
}
