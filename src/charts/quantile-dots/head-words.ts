import { fitted, startWithin, textWidth } from '../sized/label.ts';
import type { PlacedText } from '../sized/label.ts';

/** The words of one row: both ends by name, long and short, and the middle. */
export interface RowWords {
  readonly low: EndWords | null;
  readonly high: EndWords | null;
  readonly middle: string;
}

interface EndWords {
  readonly long: string;
  readonly short: string;
}

/** Where the words point: px from the left. */
interface HeadPlaces {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

/** The ends' names over their dots, and the middle's between them, on a line of its own where they do not go side by side. */
export function headWords(
  words: RowWords,
  places: HeadPlaces,
  width: number,
  top: number,
  size: number,
): { readonly words: readonly PlacedText[]; readonly lines: number } {
  const middleWidth = Math.min(width, textWidth(words.middle, size));
  const middleStart = startWithin(places.middle, middleWidth, 0, width);
  const [low, high] = endsOf(words, places, width, size);
  const isAside = !low || !high || (middleStart > endOf(low, size) + size && middleStart + middleWidth < high.x - size);
  const hasEnds = low !== null || high !== null;
  const lines = hasEnds && (!isAside || !low || !high) ? 2 : 1;
  const line = (k: number): number => top + (k + 0.85) * size * 1.2;
  const ends = [low, high].filter((end) => end !== null).map((end) => ({ ...end, y: line(lines - 1) }));
  const middle = { x: middleStart, y: line(0), text: fitted(words.middle, width, size), anchor: 'start' as const };
  return { words: [...ends, middle].filter(({ text }) => text !== ''), lines };
}

function endOf({ x, text }: PlacedText, size: number): number {
  return x + textWidth(text, size);
}

function endsOf(
  { low, high }: RowWords,
  places: HeadPlaces,
  width: number,
  size: number,
): readonly [PlacedText | null, PlacedText | null] {
  const room = low && high ? (width - size) / 2 : width;
  const said = (words: EndWords): string =>
    textWidth(words.long, size) <= room ? words.long : fitted(words.short, room, size);
  const text = (x: number, words: string): PlacedText => ({ x, y: 0, text: words, anchor: 'start' });
  const highWidth = high ? textWidth(said(high), size) + size : 0;
  const first = low ? text(startWithin(places.low, textWidth(said(low), size), 0, width - highWidth), said(low)) : null;
  const from = first ? endOf(first, size) + size : 0;
  const last = high ? text(startWithin(places.high, textWidth(said(high), size), from, width), said(high)) : null;
  return [first, last];
}
