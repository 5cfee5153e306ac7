import type { Room } from '../sized/chart-size.ts';
import type { PlacedText } from '../sized/label.ts';
import { startWithin, textWidth } from '../sized/label.ts';
import type { RowWords } from './head-words.ts';
import { headWords } from './head-words.ts';
import { stacked } from './stack.ts';
import type { DotsRow, DotsState } from './state.ts';

/** The words along the scale. */
export interface ScaleWords {
  /** A balance on the scale, with both groups named. */
  readonly long: (balance: number) => string;
  /** The same where there is little room. */
  readonly short: (balance: number) => string;
  readonly onlyLow: string;
  readonly onlyHigh: string;
}

export interface PlacedDot {
  readonly x: number;
  readonly y: number;
}

/** A pole's letter under the base line; `from` is where its balance lies. */
export interface PlacedSign {
  readonly x: number;
  readonly y: number;
  readonly from: number;
}

export interface RowLayout {
  readonly top: number;
  readonly base: number;
  readonly dots: readonly PlacedDot[];
  readonly radius: number;
  readonly ends: readonly number[];
  readonly median: number | null;
  /** Where the lines to the ends' and the middle's words begin. */
  readonly headFoot: number;
  readonly words: readonly PlacedText[];
  readonly a: PlacedSign | null;
  readonly b: PlacedSign | null;
}

/** Places in px. */
export interface DotsLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly RowLayout[];
  readonly even: number;
  /** Words are left out where there is no room. */
  readonly ticks: readonly { readonly x: number; readonly text: PlacedText | null }[];
  /** Where the ends with only one group begin; null where there are none. */
  readonly lowGap: number | null;
  readonly highGap: number | null;
  readonly left: number;
  readonly right: number;
  readonly signRadius: number;
  readonly textSize: number;
}

/** Everything that is measured in the reader's text size. */
interface Sizes {
  readonly unit: number;
  readonly text: number;
  readonly sign: number;
  readonly stack: number;
}

/** Places the dots: stacked on a base line (Wilkinson's dot plot), as large as lets the tallest stack in. */
export function dotsLayout(
  state: DotsState,
  words: readonly RowWords[],
  scale: ScaleWords,
  { width, rem }: Room,
): DotsLayout {
  const unit = rem / 16;
  const sizes: Sizes = { unit, text: 12 * unit, sign: 8 * unit, stack: (state.rows.length > 1 ? 38 : 62) * unit };
  const axis = axisOf(state, width, unit);
  const rows: RowLayout[] = [];
  let top = 0;
  state.rows.forEach((row, k) => {
    const placed = rowLayout(row, words[k] ?? { low: null, high: null, middle: '' }, axis, width, top, sizes);
    rows.push(placed);
    top = placed.base + 2.8 * sizes.sign + (k < state.rows.length - 1 ? 6 * unit : 0);
  });
  const height = top + 14 * unit;
  return {
    width,
    height,
    rows,
    even: axis.at(1),
    ticks: ticksOf(state, scale, axis, width, height - 3 * unit, sizes),
    lowGap: state.onlyLow ? axis.left - axis.band / 2 : null,
    highGap: state.onlyHigh ? axis.right + axis.band / 2 : null,
    left: axis.left,
    right: axis.right,
    signRadius: sizes.sign,
    textSize: sizes.text,
  };
}

interface Axis {
  readonly at: (balance: number) => number;
  readonly left: number;
  readonly right: number;
  readonly band: number;
}

/** Most low purchasing power to the left, as the poles' mirror and the index have it. */
function axisOf({ end, onlyLow, onlyHigh }: DotsState, width: number, unit: number): Axis {
  const margin = 12 * unit;
  const band = 34 * unit;
  const left = margin + (onlyLow ? band : 0);
  const right = width - margin - (onlyHigh ? band : 0);
  const at = (balance: number): number => {
    if (balance === Infinity) return margin;
    if (balance === 0) return width - margin;
    return (left + right) / 2 - ((right - left) / 2) * (Math.log(balance) / Math.log(end));
  };
  return { at, left, right, band };
}

function rowLayout(
  row: DotsRow,
  words: RowWords,
  { at }: Axis,
  width: number,
  top: number,
  { unit, text, sign, stack }: Sizes,
): RowLayout {
  const median = row.median === null ? null : at(row.median);
  const middle = median ?? width / 2;
  const outermost = row.ends.length > 0 ? row.ends : row.dots;
  const ends = { low: at(outermost[0]?.balance ?? 1), high: at(outermost.at(-1)?.balance ?? 1), middle };
  const head = headWords(words, ends, width, top, text);
  const headFoot = top + head.lines * 1.25 * text + 3 * unit;
  const base = headFoot + 4 * unit + stack;
  const places = row.dots.map(({ balance }) => at(balance));
  const { diameter, stacks } = stacked(places, stack, unit);
  return {
    top,
    base,
    dots: stacks.map(({ x, level }) => ({ x, y: base - (level + 0.5) * diameter })),
    radius: diameter / 2,
    ends: row.ends.map(({ balance }) => at(balance)),
    median,
    headFoot,
    words: head.words,
    ...signsOf(row, at, width, base + 1.5 * sign, sign),
  };
}

/** A's and B's letters; where they would lie on each other they stand side by side. */
function signsOf(
  { a, b }: DotsRow,
  at: (balance: number) => number,
  width: number,
  y: number,
  radius: number,
): Pick<RowLayout, 'a' | 'b'> {
  const [fromA, fromB] = [a === null ? null : at(a), b === null ? null : at(b)];
  const within = (x: number): number => Math.max(radius + 1, Math.min(width - radius - 1, x));
  if (fromA === null || fromB === null || Math.abs(fromA - fromB) >= 2.2 * radius) {
    return {
      a: fromA === null ? null : { x: within(fromA), y, from: fromA },
      b: fromB === null ? null : { x: within(fromB), y, from: fromB },
    };
  }
  const middle = Math.max(2.2 * radius, Math.min(width - 2.2 * radius, (fromA + fromB) / 2));
  const side = fromA <= fromB ? -1.1 * radius : 1.1 * radius;
  return { a: { x: middle + side, y, from: fromA }, b: { x: middle - side, y, from: fromB } };
}

/** The words along the scale, the most needed first: those that would lie on a word before them are left out. */
function ticksOf(
  { end, onlyLow, onlyHigh }: DotsState,
  scale: ScaleWords,
  { at, left, right }: Axis,
  width: number,
  y: number,
  { text: size }: Sizes,
): DotsLayout['ticks'] {
  const isWide = right - left > 34 * size;
  const outer = isWide ? scale.long : scale.short;
  const wanted = [
    ...(onlyLow ? [[Infinity, scale.onlyLow] as const] : []),
    ...(onlyHigh ? [[0, scale.onlyHigh] as const] : []),
    [1, scale.short(1)] as const,
    [end, outer(end)] as const,
    [1 / end, outer(1 / end)] as const,
    ...(end > 4 ? [[4, scale.short(4)] as const, [1 / 4, scale.short(1 / 4)] as const] : []),
  ];
  const ticks: { x: number; text: PlacedText | null; from: number; to: number }[] = [];
  for (const [balance, words] of wanted) {
    const wide = textWidth(words, size);
    const from = startWithin(at(balance), wide, 0, width);
    const isFree = ticks.every((tick) => tick.text === null || from > tick.to + size || from + wide < tick.from - size);
    const text = isFree ? { x: from, y, text: words, anchor: 'start' as const } : null;
    ticks.push({ x: at(balance), text, from, to: from + wide });
  }
  return ticks.map(({ x, text }) => ({ x, text }));
}
