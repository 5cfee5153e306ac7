import { never } from '../../problem/never.ts';
import type { MedianGoal } from '../../relations/scenario/median-goal.ts';
import type { RatioGoal } from '../../relations/scenario/ratio-goal.ts';
import type { EvenOut } from '../../relations/scenario/scenario.ts';
import type { BetweenLanguage } from '../load-between-text.ts';
import { counted } from './what-if.ts';

/** A share or an income as it stands in a sentence. */
export function indicatorWords(kind: EvenOut['kind'], value: number, { format }: BetweenLanguage): string {
  return kind === 'income' ? format.kiloKronor(value) : format.percent(value, 1);
}

/** That a pole is there already, and in what. */
export function atMedianWords(pole: 'a' | 'b', kinds: readonly EvenOut['kind'][], language: BetweenLanguage): string {
  const { atMedian, names } = language.between.whatIf;
  return atMedian(pole.toUpperCase(), language.format.list(kinds.map((kind) => names[kind])));
}

/** What it takes for a pole to reach its municipality's median, or why nothing does. */
export function medianWords(goal: MedianGoal, language: BetweenLanguage): string {
  const words = language.between.whatIf;
  const pole = goal.pole.toUpperCase();
  const median = indicatorWords(goal.kind, goal.median, language);
  switch (goal.status) {
    case 'reached':
      return atMedianWords(goal.pole, [goal.kind], language);
    case 'reachable':
      return words.median[goal.kind](pole, counted(goal.amount, language), median);
    case 'beyond':
      return words.beyondMedian[goal.kind](pole, median);
    case 'unknown':
      return words.unknownMedian(pole, words.names[goal.kind]);
    default:
      return never(goal.status);
  }
}

/** What it takes in swaps for the poles to be within a ratio. */
export function exchangeGoalWords(
  { status, amount, ratio }: RatioGoal,
  goal: number,
  language: BetweenLanguage,
): string {
  const words = language.between.whatIf;
  const n = counted(amount, language);
  const apart = language.format.ratio(ratio);
  switch (status) {
    case 'already':
      return words.already(goal === 1 ? words.evenPair : words.within(language.format.ratio(goal)));
    case 'reached':
      return words.byExchange(n, apart);
    case 'nearest':
      return goal === 1 ? words.byExchange(n, apart) : words.nearestExchange(n, apart);
    case 'beyond':
    case 'never':
      return words.beyondExchange(n, apart);
    default:
      return never(status);
  }
}

/** What it takes in new dwellings in a pole; '' where nothing is needed. `households`: how many live there today. */
export function dwellingsGoalWords(
  { status, amount, ratio }: RatioGoal,
  pole: 'a' | 'b',
  households: number,
  language: BetweenLanguage,
): string {
  const words = language.between.whatIf;
  const name = pole.toUpperCase();
  switch (status) {
    case 'already':
      return '';
    case 'reached':
    case 'nearest': {
      const sentence = words.byDwellings(counted(amount, language), name, language.format.ratio(ratio));
      return amount > households ? `${sentence} ${words.more(language.format.count(households))}` : sentence;
    }
    case 'never':
      return words.neverDwellings(name);
    case 'beyond':
      return words.beyondDwellings(name);
    default:
      return never(status);
  }
}
