import type { Estimate } from '../measures/column.ts';
import { hasValue, Status, statusNames } from '../measures/status.ts';
import type { PairGeography, PairRelation } from '../relations/pair-relation.ts';
import type { Language } from './language.ts';
import { boldly, capitalised, partsOf } from './sentence-parts.ts';
import type { SentencePart } from './sentence-parts.ts';
import { saidBalance, saidContrast } from './said-balance.ts';
import type { Counted, SaidBalance } from './sv/sentence.ts';

/** An area as the sentence names it. */
export interface NamedArea {
  readonly code: string;
  /** '' where the source has none: the code is said instead. */
  readonly name: string;
}

export interface SentenceInput {
  /** Undefined while it is being calculated, or when a pole is not chosen. */
  readonly relation: PairRelation | undefined;
  readonly a: readonly NamedArea[];
  readonly b: readonly NamedArea[];
}

/** The relation sentence, and what it says, so that no surface has to read it back. */
export interface RelationSentence {
  readonly text: string;
  /** The same in pieces, with the names strong. */
  readonly parts: readonly SentencePart[];
  /** Both names first, then what is between them, for where only a line or two is seen: a beginning of the whole would tell of one pole alone. Left out where the whole names none or both at once. */
  readonly short?: readonly SentencePart[];
  readonly said: {
    readonly a: SaidBalance | null;
    readonly b: SaidBalance | null;
    /** Which pole is said to have more low purchasing power against high; null when nothing of the kind is said. */
    readonly higher: 'a' | 'b' | null;
  };
}

const nothing: RelationSentence['said'] = { a: null, b: null, higher: null };

/**
 * The relation sentence: what both poles hold, how far they are apart in living conditions and on the ground. It never says one pole's figures
 * without the other's: where one is missing, it says why instead.
 */
export function relationSentence(input: SentenceInput, language: Language): RelationSentence {
  const { relation } = input;
  const { sentence: words } = language.text;
  const a = namesOf(input.a, input.b, 'A', language);
  const b = namesOf(input.b, input.a, 'B', language);
  const severalA = input.a.length > 1;
  if (a === '' && b === '') return spoken([words.none], nothing);
  if (b === '') return spoken([words.onlyOne(a, 'A', 'B', severalA)], nothing);
  if (a === '') return spoken([words.onlyOne(b, 'B', 'A', input.b.length > 1)], nothing);
  if (isSame(input)) return spoken([words.same(a, severalA)], nothing);
  if (!relation) return spoken([words.waiting(a, b)], nothing);
  const named = { a, b: relation.suggested ? words.suggested(b) : b };
  const where = whereSentence(relation.geography, language);
  const reasonA = reasonOf(relation.a.balance);
  const reasonB = reasonOf(relation.b.balance);
  if (reasonA !== null || reasonB !== null) {
    const missing = missingSentence(a, reasonA, b, reasonB, language);
    return { ...spoken([missing, where], nothing), short: partsOf(`${language.format.list([a, b])}. ${missing}`) };
  }
  return compared(relation, named, where, language);
}

function missingSentence(
  a: string,
  reasonA: Status | null,
  b: string,
  reasonB: Status | null,
  { text }: Language,
): string {
  if (reasonA !== null && reasonB !== null) {
    return text.sentence.missingBoth(a, statusNames[reasonA], b, statusNames[reasonB]);
  }
  return reasonA === null
    ? text.sentence.missingOne(b, statusNames[reasonB ?? Status.noData])
    : text.sentence.missingOne(a, statusNames[reasonA]);
}

function compared(
  relation: PairRelation,
  named: { readonly a: string; readonly b: string },
  where: string,
  language: Language,
): RelationSentence {
  const { sentence: words } = language.text;
  const { basis, subset } = relation;
  const counted: Counted = { basis, part: subset !== 'all', about: relation.form === 'percents' };
  const saidA = saidBalance(relation.a.balance, language);
  const saidB = saidBalance(relation.b.balance, language);
  const place = (names: string): string => words.place(names, basis, subset);
  if (relation.certainty === 'equal') {
    const both = words.both(named.a, named.b, place, saidA, counted);
    return spoken([both, where], { a: saidA, b: saidB, higher: null });
  }
  const first = words.first(place(named.a), saidA, counted);
  // The first sentence has said which part of the stock.
  const second = secondSentence(words.place(named.b, basis, 'all'), saidA, saidB, counted, language);
  const said = { a: saidA, b: saidB, higher: higherOf(relation) };
  const both = language.format.list([named.a, named.b]);
  if (relation.certainty !== 'certain') {
    const short = partsOf(`${both}. ${words.uncertain}`);
    return { ...spoken([first, second, words.uncertain, where], said), short };
  }
  const contrast = contrastSentence(relation, language);
  return { ...spoken([first, second, contrast], said), short: partsOf(`${both}: ${contrast}`) };
}

function higherOf({ a, b }: PairRelation): 'a' | 'b' | null {
  if (a.balance.value === b.balance.value) return null;
  return a.balance.value > b.balance.value ? 'a' : 'b';
}

function secondSentence(place: string, a: SaidBalance, b: SaidBalance, counted: Counted, { text }: Language): string {
  const { sentence: words } = text;
  if (b.kind === 'even' || a.kind === 'even') return words.secondOther(place, b, counted);
  const opposite = isLow(a) !== isLow(b);
  if (b.kind === 'onlyLow' || b.kind === 'onlyHigh') {
    return opposite ? words.secondOnlyOpposite(place, b, counted) : words.secondOther(place, b, counted);
  }
  if (opposite) return words.secondOpposite(place, b, counted);
  return a.kind === b.kind ? words.secondAlike(place, b, counted) : words.secondOther(place, b, counted);
}

function isLow(said: SaidBalance): boolean {
  return said.kind === 'low' || said.kind === 'onlyLow';
}

function contrastSentence(relation: PairRelation, language: Language): string {
  const { sentence: words } = language.text;
  const clause = saidContrast(relation, language);
  return `${clause}${whereClause(relation.geography, language, words)}.`;
}

function whereClause(geography: PairGeography, language: Language, words: Language['text']['sentence']): string {
  switch (geography.position) {
    case 'touching':
      return words.touchingClause;
    case 'overlapping':
    case 'same':
      return words.overlappingClause;
    case 'apart':
      return Number.isFinite(geography.distanceM)
        ? words.apartClause(language.format.distance(geography.distanceM), bordersWords(geography, language))
        : '';
  }
}

function whereSentence(geography: PairGeography, language: Language): string {
  const { sentence: words } = language.text;
  switch (geography.position) {
    case 'touching':
      return words.touching;
    case 'overlapping':
    case 'same':
      return words.overlapping;
    case 'apart':
      return Number.isFinite(geography.distanceM)
        ? words.apart(language.format.distance(geography.distanceM), bordersWords(geography, language))
        : '';
  }
}

function bordersWords({ bordersBetween }: PairGeography, { text, format }: Language): string {
  if (bordersBetween === null) return text.sentence.noPath;
  const count = Math.max(1, bordersBetween);
  return text.sentence.bordersBetween(count, text.sentence.word(count) ?? format.count(count));
}

/** Why a balance cannot be said; null when it can. ∞ can: there is nobody with high purchasing power. */
function reasonOf({ status, value }: Estimate): Status | null {
  if (status === Status.infinite) return null;
  if (!hasValue(status)) return status;
  return value >= 0 ? null : Status.invalid;
}

function isSame({ a, b }: SentenceInput): boolean {
  const codes = new Set(a.map(({ code }) => code));
  return codes.size === new Set(b.map(({ code }) => code)).size && b.every(({ code }) => codes.has(code));
}

/** One or two areas by name, more by number. A name that stands in both poles for different areas gets its code. '' for none. */
function namesOf(
  areas: readonly NamedArea[],
  others: readonly NamedArea[],
  letter: 'A' | 'B',
  { text, format }: Language,
): string {
  if (areas.length > 2) {
    return boldly(text.sentence.theAreas(text.sentence.word(areas.length) ?? format.count(areas.length), letter));
  }
  const names = areas.map(({ code, name }) => {
    const plain = plainName(name, code);
    const isAmbiguous = [...areas, ...others].some((other) => other.code !== code && other.name === name);
    return boldly(isAmbiguous && plain !== code ? text.sentence.inCode(plain, code) : plain);
  });
  return format.list(names);
}

function plainName(name: string, code: string): string {
  const trimmed = name.replace(/\s+/g, ' ').trim();
  return trimmed === '' ? code : trimmed;
}

function spoken(sentences: readonly string[], said: RelationSentence['said']): RelationSentence {
  const marked = sentences
    .filter((one) => one !== '')
    .map(capitalised)
    .join(' ');
  const parts = partsOf(marked);
  return { text: parts.map(({ text }) => text).join(''), parts, said };
}

/** The pair in a line, for the live region and the map: both poles, the contrast and the distance. The long sentence where there is nothing to compare. */
export function shortRelation(input: SentenceInput, language: Language): string {
  const { relation } = input;
  const { sentence: words } = language.text;
  const full = relationSentence(input, language);
  if (!relation || !full.said.a || !full.said.b) return full.text;
  const names = (areas: readonly NamedArea[], others: readonly NamedArea[], letter: 'A' | 'B'): string =>
    plainText(namesOf(areas, others, letter, language));
  const b = names(input.b, input.a, 'B');
  return [
    words.shortPole('A', names(input.a, input.b, 'A'), shortSaid(full.said.a, language)),
    words.shortPole('B', relation.suggested ? words.shortSuggested(b) : b, shortSaid(full.said.b, language)),
    relation.certainty === 'uncertain' ? words.uncertain : '',
    relation.certainty === 'certain'
      ? capitalised(contrastSentence(relation, language))
      : whereSentence(relation.geography, language),
  ]
    .filter((one) => one !== '')
    .join(' ');
}

function plainText(marked: string): string {
  return partsOf(marked)
    .map(({ text }) => text)
    .join('');
}

function shortSaid(said: SaidBalance, { text }: Language): string {
  const words = text.sentence.shortSaid;
  switch (said.kind) {
    case 'low':
    case 'high':
      return words[said.kind](said.times);
    case 'even':
    case 'onlyLow':
    case 'onlyHigh':
      return words[said.kind];
  }
}
