import { fitted, startWithin, textWidth } from '../sized/label.ts';
import type { PlacedText } from '../sized/label.ts';
import type { DotsRow } from './state.ts';

/** The words of one row: both ends by name, and the middle. */
export interface RowWords {
  readonly low: string;
  readonly high: string;
  readonly middle: string;
}

/** The ends' names over their dots, and the middle's between them, on a line of its own where they do not go side by side. */
export function headWords(
  { dots, areas }: DotsRow,
  { low, high, middle }: RowWords,
  median: number | null,
  at: (balance: number) => number,
  width: number,
  top: number,
  size: number,
): { readonly words: readonly PlacedText[]; readonly lines: number } {
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || median === null) return { words: [], lines: 1 };
  const [from, to] = [at(first.balance), at(last.balance)];
  const room = areas > 1 ? width / 2 - size : width;
  const [lowWords, highWords] = [fitted(low, room, size), areas > 1 ? fitted(high, room, size) : ''];
  const lowStart = startWithin(
    from,
    textWidth(lowWords, size),
    0,
    Math.max(0, width - textWidth(highWords, size) - size),
  );
  const lowEnd = lowStart + textWidth(lowWords, size);
  const highStart = startWithin(to, textWidth(highWords, size), lowEnd + size, width);
  const middleWidth = textWidth(middle, size);
  const middleStart = startWithin(median, middleWidth, 0, width);
  const isAside = highWords !== '' && middleStart > lowEnd + size && middleStart + middleWidth < highStart - size;
  const lines = isAside || middle === '' ? 1 : 2;
  const line = (k: number): number => top + (k + 0.85) * size * 1.2;
  const text = (x: number, k: number, said: string): PlacedText => ({ x, y: line(k), text: said, anchor: 'start' });
  const words = [
    text(lowStart, lines - 1, lowWords),
    text(highStart, lines - 1, highWords),
    text(middleStart, 0, fitted(middle, width, size)),
  ];
  return { words: words.filter(({ text: said }) => said !== ''), lines };
}
