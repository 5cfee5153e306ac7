import type { Room } from '../sized/chart-size.ts';
import { textWidth } from '../sized/label.ts';
import type { DevelopmentState, Level } from './state.ts';

/** A point in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One pole's dots, the line through those that follow each other, and its interval as surfaces. */
export interface SeriesLayout {
  readonly dots: readonly (Point | null)[];
  readonly line: string;
  readonly bands: string;
  /** The last year with a value: where the sign stands. */
  readonly end: Point | null;
}

/** Places in px. */
export interface DevelopmentLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly even: number;
  readonly a: SeriesLayout;
  readonly b: SeriesLayout;
  /** The space between the poles, year by year. */
  readonly between: string;
  readonly background: readonly { readonly line: string; readonly end: Point | null }[];
  readonly xs: readonly number[];
  readonly ticks: readonly { readonly y: number; readonly end: -1 | 0 | 1 }[];
  /** Indices of the years that are written out, the chosen one always among them. */
  readonly labelled: readonly number[];
  /** The middle of each gap that a break falls in. */
  readonly breaks: readonly number[];
  readonly signRadius: number;
  readonly textSize: number;
}

/** Widest of the words to the left and to the right of the picture. */
export interface Margins {
  readonly ticks: readonly string[];
  readonly background: readonly string[];
}

/** Places the years along calendar time and the balances on the log scale, even in the middle. */
export function developmentLayout(state: DevelopmentState, words: Margins, { width, rem }: Room): DevelopmentLayout {
  const unit = rem / 16;
  const size = 12 * unit;
  const radius = 8 * unit;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const left = Math.ceil(widest(words.ticks) + 8 * unit);
  // The names of the municipalities have room where the picture is wide; else they stand in the words below.
  const names = width >= 420 * unit ? Math.min(110 * unit, widest(words.background)) : 0;
  const right = width - Math.max(2 * radius + 12 * unit, names + 10 * unit);
  const [top, bottom] = [14 * unit, 118 * unit];
  const even = (top + bottom) / 2;
  const half = (bottom - top) / 2 - 4 * unit;
  const xs = placeYears(state.years, left + 8 * unit, right - 8 * unit);
  const y = (at: number): number => {
    if (!Number.isFinite(at)) return at > 0 ? top : bottom;
    return even - half * Math.max(-1, Math.min(1, at / Math.log(state.end)));
  };
  const series = (levels: readonly (Level | null)[]): SeriesLayout => placeSeries(levels, xs, y);
  const [a, b] = [series(state.a), series(state.b)];
  return {
    width,
    height: bottom + 20 * unit,
    left,
    right,
    top,
    bottom,
    even,
    a,
    b,
    between: surfaces(a.dots, b.dots),
    background: state.background.map(({ levels }) => {
      const { line, end } = series(levels);
      return { line, end };
    }),
    xs,
    ticks: [
      { y: y(Math.log(state.end)), end: 1 },
      { y: even, end: 0 },
      { y: y(-Math.log(state.end)), end: -1 },
    ],
    labelled: labelledYears(state, xs, textWidth('2024', size) + 14 * unit),
    breaks: state.breaks.map(({ at }) => ((xs[at] ?? 0) + (xs[at + 1] ?? 0)) / 2),
    signRadius: radius,
    textSize: size,
  };
}

/** The year nearest to a place. */
export function yearAt({ xs }: Pick<DevelopmentLayout, 'xs'>, x: number): number {
  let nearest = 0;
  xs.forEach((at, k) => {
    if (Math.abs(at - x) < Math.abs((xs[nearest] ?? NaN) - x)) nearest = k;
  });
  return nearest;
}

function placeYears(years: readonly number[], from: number, to: number): readonly number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (first === last) return years.map(() => (from + to) / 2);
  return years.map((year) => from + ((to - from) * (year - first)) / (last - first));
}

function placeSeries(
  levels: readonly (Level | null)[],
  xs: readonly number[],
  y: (at: number) => number,
): SeriesLayout {
  const placed = (of: (level: Level) => number): (Point | null)[] =>
    levels.map((level, k) => (level ? { x: xs[k] ?? 0, y: y(of(level)) } : null));
  const dots = placed(({ at }) => at);
  return {
    dots,
    line: runs(dots)
      .map((run) => `M${run.map(written).join('L')}`)
      .join(''),
    bands: surfaces(
      placed(({ upper }) => upper),
      placed(({ lower }) => lower),
    ),
    end: dots.findLast((dot) => dot !== null) ?? null,
  };
}

/** Points that follow each other without a gap; a point alone is no line. */
function runs<P>(points: readonly (P | null)[]): readonly (readonly P[])[] {
  const found: P[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else found.push([]);
  }
  return found.filter((run) => run.length > 1);
}

/** What lies between two lines where both are. */
function surfaces(upper: readonly (Point | null)[], lower: readonly (Point | null)[]): string {
  const pairs = upper.map((point, k) => {
    const other = lower[k];
    return point && other ? ([point, other] as const) : null;
  });
  return runs(pairs)
    .map((run) => {
      const there = run.map(([point]) => written(point));
      const back = run.map(([, point]) => written(point)).toReversed();
      return `M${[...there, ...back].join('L')}Z`;
    })
    .join('');
}

function written({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** As many years as there is room for, evenly: the chosen one first, then the ends, then the others. */
function labelledYears({ years, chosen }: DevelopmentState, xs: readonly number[], room: number): readonly number[] {
  const kept: number[] = [];
  const add = (k: number): void => {
    const isFree = kept.every((other) => Math.abs((xs[other] ?? NaN) - (xs[k] ?? NaN)) >= room);
    if (k >= 0 && k < years.length && isFree) kept.push(k);
  };
  [chosen, 0, years.length - 1].forEach(add);
  const step = Math.max(
    1,
    Math.ceil((room * Math.max(1, years.length - 1)) / Math.max(1, (xs.at(-1) ?? 0) - (xs[0] ?? 0))),
  );
  for (let k = step; k < years.length; k += step) add(k);
  return kept.toSorted((one, other) => one - other);
}
