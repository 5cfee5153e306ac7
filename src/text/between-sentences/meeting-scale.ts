import { missing } from '../../measures/column.ts';
import { never } from '../../problem/never.ts';
import { meetingDifference } from '../../relations/compare-surroundings.ts';
import type { MeetingScale, MeetingStep, Surroundings } from '../../relations/meeting-scale.ts';
import { isNamedSize } from '../../relations/meeting-sizes.ts';
import { hasValue, Status } from '../../measures/status.ts';
import { reasonWords } from '../explain/value-words.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { balanceWords } from './balance-words.ts';

/** Below this share of a ring the rest of it is worth a word. */
const wellWithin = 0.9;

/** How many residents: the sizes of the scale as they are, those between them to two figures. */
export function sizeWords(k: number, { format }: BetweenLanguage): string {
  if (isNamedSize(k)) return format.count(k);
  const step = 10 ** (Math.floor(Math.log10(k)) - 1);
  return format.count(Math.round(k / step) * step);
}

/** A surrounding's balance, or why it has none. */
export function surroundingsWords({ balance }: Surroundings, language: BetweenLanguage): string {
  return hasValue(balance.status) || balance.status === Status.infinite
    ? balanceWords(balance.value, language)
    : reasonWords(balance, language);
}

/** How far both surroundings of a size are apart. */
export function stepApartWords({ apart }: MeetingStep, { between, format }: BetweenLanguage): string {
  const words = between.meetingScale;
  if (Number.isNaN(apart)) return '–';
  if (apart === Infinity) return words.whollyApart;
  const times = format.number(Math.exp(apart), apart < Math.log(9.95) ? 1 : 0);
  if (apart >= meetingDifference) return words.apart(times);
  return times === format.number(1, 1) ? words.alikeExactly : words.alike(times);
}

/** Where the poles' surroundings meet, in whole sentences. */
export function meetingSentences(scale: MeetingScale, language: BetweenLanguage): readonly string[] {
  const words = language.between.meetingScale;
  const { outcome, steps, meeting, parting } = scale;
  const met = steps[meeting];
  switch (outcome) {
    case 'unknown':
      return [words.unknown(reasonWords(missing(scale.status), language))];
    case 'samePoles':
    case 'samePoint':
      return [words[outcome]];
    case 'staysApart':
      return apartSentences(steps.at(-1), language);
    case 'meets':
    case 'meetsAtOnce': {
      if (!met) return [];
      const k = sizeWords(met.k, language);
      const { distance } = language.format;
      const parted = steps[parting];
      return [
        outcome === 'meets' ? words.meets(k, distance(met.a.radiusM), distance(met.b.radiusM)) : words.meetsAtOnce(k),
        ...stepSentences(met, language),
        ...(met.coarse ? [words.coarse] : []),
        ...(parted ? [words.parting(sizeWords(parted.k, language))] : []),
      ];
    }
    default:
      return never(outcome);
  }
}

function apartSentences(step: MeetingStep | undefined, language: BetweenLanguage): readonly string[] {
  if (!step) return [];
  const words = language.between.meetingScale;
  const k = sizeWords(step.k, language);
  const { distance, ratio } = language.format;
  if (!Number.isFinite(step.apart)) return [words.staysWhollyApart(k)];
  return [
    words.staysApart(k, distance(step.a.radiusM), distance(step.b.radiusM), ratio(Math.exp(step.apart))),
    ...stepSentences(step, language),
  ];
}

/** What is around both at a size, and how much of it is the same. */
function stepSentences(step: MeetingStep, language: BetweenLanguage): readonly string[] {
  const words = language.between.meetingScale;
  const [a, b] = [surroundingsWords(step.a, language), surroundingsWords(step.b, language)];
  return [a === b ? words.balancesAlike(a) : words.balances(a, b), sharedSentence(step.shared, language)];
}

function sharedSentence(shared: number, { between, format }: BetweenLanguage): string {
  const words = between.meetingScale;
  if (shared === 0) return words.sharedNone;
  return shared > 0.995 ? words.sharedAll : words.shared(format.percent(shared));
}

/** What must be known of a size: rings that leave the region, areas without figures, areas too large for it. */
export function stepNotes(scale: MeetingScale, step: MeetingStep, language: BetweenLanguage): readonly string[] {
  const words = language.between.meetingScale;
  const { format, text } = language;
  const fine = scale.steps.find(({ coarse }) => !coarse);
  const sides = [
    [text.common.poleA, step.a.within],
    [text.common.poleB, step.b.within],
  ] as const;
  return [
    ...(step.coarse && fine ? [words.coarseBelow(sizeWords(fine.k, language))] : []),
    ...sides.flatMap(([pole, within]) => (within < wellWithin ? [words.edge(pole, format.percent(1 - within))] : [])),
    ...(step.leftOut > 0 ? [words.leftOut(format.count(step.leftOut), step.leftOut === 1)] : []),
  ];
}
