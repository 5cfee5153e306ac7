import type { Room } from '../sized/chart-size.ts';
import type { PlacedText } from '../sized/label.ts';
import { textWidth } from '../sized/label.ts';
import type { MeetingScaleState, ScalePoint } from './state.ts';

/** The words along both scales. */
export interface ScaleWords {
  readonly residents: string;
  readonly size: (k: number) => string;
  /** A balance on the scale: low, even or high. */
  readonly tick: (balance: number) => string;
}

/** The room, and how large the words in it are, in px: larger than on a desk where they are read from afar. */
export interface TextRoom extends Room {
  readonly text: number;
}

/** A stretch of the height in the colour of a class of the map; −2 (most high) … 2 (most low). */
export interface Zone {
  readonly position: number;
  readonly from: number;
  readonly to: number;
}

/** A pole's line in px, in runs without gaps. */
export interface PoleLine {
  readonly runs: readonly (readonly PlacedPoint[])[];
  /** Where the pole's letter stands; null without any point. */
  readonly sign: { readonly x: number; readonly y: number } | null;
}

export interface PlacedPoint {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** Upper and lower edge of the interval's band. */
  readonly top: number;
  readonly bottom: number;
}

/** Places in px. */
export interface MeetingScaleLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  readonly zones: readonly Zone[];
  readonly even: number;
  readonly a: PoleLine;
  readonly b: PoleLine;
  /** The right edge of the sizes that are too small for the areas; `left` where there are none. */
  readonly coarseTo: number;
  readonly ticks: readonly PlacedText[];
  readonly signRadius: number;
  readonly textSize: number;
}

/** Places the scale: residents on a log scale to the right, ln of the balance upwards around even. */
export function meetingScaleLayout(
  state: MeetingScaleState,
  words: ScaleWords,
  { width, rem, text }: TextRoom,
): MeetingScaleLayout {
  const unit = rem / 16;
  const sign = 8 * unit;
  const [left, right] = [58 * unit, width - 14 * unit];
  const [top, bottom] = [20 * unit, 134 * unit];
  const first = left + 2.6 * sign;
  const [from = 1, to = 1] = [state.ks[0], state.ks.at(-1)];
  const x = (k: number): number =>
    to > from ? first + ((right - first) * Math.log(k / from)) / Math.log(to / from) : (first + right) / 2;
  const reach = Math.log(state.end) * 1.06;
  const y = (log: number): number => (top + bottom) / 2 - ((bottom - top) / 2) * Math.max(-1, Math.min(1, log / reach));
  const xs = state.ks.map(x);
  const coarse = state.coarse;
  const between = ((xs[coarse - 1] ?? left) + (xs[coarse] ?? right)) / 2;
  return {
    width,
    height: bottom + 24 * unit,
    left,
    right,
    top,
    bottom,
    xs,
    zones: zonesOf(state, y),
    even: y(0),
    ...linesOf(state, xs, y, sign),
    coarseTo: coarse === 0 ? left : between,
    ticks: [...sizeTicks(state, xs, words, bottom + 18 * unit, text, width), ...balanceTicks(state, words, y, text)],
    signRadius: sign,
    textSize: text,
  };
}

function zonesOf({ breaks }: MeetingScaleState, y: (log: number) => number): readonly Zone[] {
  const edges = [0, ...breaks.map(Math.log), Infinity];
  return edges.slice(0, -1).flatMap((edge, position) => {
    const next = edges[position + 1] ?? Infinity;
    if (position === 0) return [{ position, from: y(next), to: y(-next) }];
    return [
      { position, from: y(next), to: y(edge) },
      { position: -position, from: y(-edge), to: y(-next) },
    ];
  });
}

function linesOf(
  { a, b }: MeetingScaleState,
  xs: readonly number[],
  y: (log: number) => number,
  sign: number,
): Pick<MeetingScaleLayout, 'a' | 'b'> {
  const [lineA, lineB] = [lineOf(a, xs, y, sign), lineOf(b, xs, y, sign)];
  if (!lineA.sign || !lineB.sign) return { a: lineA, b: lineB };
  const overlap = 2.3 * sign - Math.abs(lineA.sign.y - lineB.sign.y);
  if (overlap <= 0) return { a: lineA, b: lineB };
  const up = lineA.sign.y <= lineB.sign.y ? -overlap / 2 : overlap / 2;
  return {
    a: { ...lineA, sign: { ...lineA.sign, y: lineA.sign.y + up } },
    b: { ...lineB, sign: { ...lineB.sign, y: lineB.sign.y - up } },
  };
}

function lineOf(
  points: readonly (ScalePoint | null)[],
  xs: readonly number[],
  y: (log: number) => number,
  sign: number,
): PoleLine {
  const runs: PlacedPoint[][] = [];
  let run: PlacedPoint[] | undefined;
  points.forEach((point, at) => {
    if (!point) {
      run = undefined;
      return;
    }
    if (!run) runs.push((run = []));
    run.push({ at, x: xs[at] ?? NaN, y: y(point.y), top: y(point.upper), bottom: y(point.lower) });
  });
  const first = runs[0]?.[0];
  return { runs, sign: first ? { x: first.x - 2 * sign, y: first.y } : null };
}

/** The named sizes: all of them, or every second, third … until they have room beside each other, the largest always among them. */
function sizeTicks(
  { ks, named }: MeetingScaleState,
  xs: readonly number[],
  { size, residents }: ScaleWords,
  y: number,
  text: number,
  width: number,
): readonly PlacedText[] {
  const start = textWidth(residents, text) + text;
  const written = ks.flatMap((k, at) => (named[at] ? [placed(size(k), xs[at] ?? NaN)] : [])).toReversed();
  for (let every = 1; every <= written.length; every++) {
    const ticks = written.filter(({ from }, n) => n % every === 0 && from >= start);
    const isFree = ticks.every(
      ({ from, tick }, n) => n === 0 || from + textWidth(tick.text, text) + text < (ticks[n - 1]?.from ?? 0),
    );
    if (isFree) return [{ x: 0, y, text: residents, anchor: 'start' }, ...ticks.map(({ tick }) => tick)];
  }
  return [];

  /** Where it begins, and what is written: at the right edge by its end, since figures are a little wider than letters are on the whole. */
  function placed(words: string, x: number): { readonly from: number; readonly tick: PlacedText } {
    const wide = textWidth(words, text);
    if (x + 0.6 * wide > width) return { from: width - 1.2 * wide, tick: { x: width, y, text: words, anchor: 'end' } };
    return { from: x - wide / 2, tick: { x: x - wide / 2, y, text: words, anchor: 'start' } };
  }
}

function balanceTicks(
  { end }: MeetingScaleState,
  { tick }: ScaleWords,
  y: (log: number) => number,
  text: number,
): readonly PlacedText[] {
  const balances = [...(end > 4 ? [end, 1 / end] : []), 4, 1, 1 / 4];
  const ticks: PlacedText[] = [];
  for (const balance of balances) {
    const placed = { x: 0, y: y(Math.log(balance)) + 0.36 * text, text: tick(balance), anchor: 'start' as const };
    if (ticks.every((other) => Math.abs(other.y - placed.y) > 1.15 * text)) ticks.push(placed);
  }
  return ticks;
}
