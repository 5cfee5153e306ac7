import type { Card } from '../lab/session.ts';
import type { LabLanguage } from './load-lab-text.ts';

/** What is known of a card beside itself. */
export interface CardSurroundings {
  /** What it is for, by name: a pole, or both; '' where it is not known. */
  readonly name: string;
  /** The kept pair that it means, by name; '' for none. */
  readonly pair: string;
  /** The other places that it lies in. */
  readonly places: readonly string[];
  readonly dots: number;
}

/** All that a card says but what it is about, a sentence for each: for whom, by whom, how far, with what, where else, dots, note. */
export function cardSentences(
  { where, who, state, method, note }: Card,
  { name, pair, places, dots }: CardSurroundings,
  { lab, format }: Pick<LabLanguage, 'lab' | 'format'>,
): readonly string[] {
  const { boardViews, board, matrix } = lab;
  const { card: words } = boardViews.text;
  const said = [
    name === '' || where === 'hela' ? words.for[where] : words.forNamed[where](name),
    ...(pair === '' ? [] : [words.pair(pair)]),
    ...(who.trim() === '' ? [] : [words.who(who.trim())]),
    matrix.states[state],
    ...(method === '' ? [] : [words.method(matrix.methods[method])]),
    ...(places.length === 0 ? [] : [words.also(format.list(places))]),
    ...(dots === 0 ? [] : [board.cardWords.dots(format.count(dots), dots === 1)]),
    ...(note.trim() === '' ? [] : [words.note(note.trim())]),
  ];
  return said.map((sentence) => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`));
}
