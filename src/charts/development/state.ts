import type { Estimate } from '../../measures/column.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { Background, Development, DevelopmentBreak } from '../../relations/development-relation.ts';

/** A balance on the chart's scale, ln b: 0 is even. ±∞ where one of the two groups is not there. */
export interface Level {
  readonly at: number;
  readonly lower: number;
  readonly upper: number;
}

/** What the chart shows, without pixels. Each list has one entry a year; null where there is no value. */
export interface DevelopmentState {
  readonly years: readonly number[];
  readonly a: readonly (Level | null)[];
  readonly b: readonly (Level | null)[];
  readonly background: readonly { readonly of: Background['of']; readonly levels: readonly (Level | null)[] }[];
  /** How many times from even the scale ends, the same up and down; at least 2, so that even poles do not look apart. */
  readonly end: number;
  /** Index of the year that the view shows, −1 where it is not among them, and of the one that it is compared with. */
  readonly chosen: number;
  readonly compared: number;
  /** Each break with the index of the year before it. */
  readonly breaks: readonly (DevelopmentBreak & { readonly at: number })[];
}

/** Where a scale may end, in steps that read well. */
const readableEnds = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500, 1000];

/** Takes a development apart for the chart. */
export function developmentState(
  { years, background, breaks }: Development,
  chosen: number,
  compared: number | null,
): DevelopmentState {
  const a = years.map((year) => levelOf(year.a));
  const b = years.map((year) => levelOf(year.b));
  const behind = background.map(({ of }, k) => ({
    of,
    levels: years.map((year) => (year.background[k] ? levelOf(year.background[k]) : null)),
  }));
  const calendar = years.map(({ year }) => year);
  return {
    years: calendar,
    a,
    b,
    background: behind,
    end: endOf([...a, ...b, ...behind.flatMap(({ levels }) => levels)]),
    chosen: calendar.indexOf(chosen),
    compared: compared === null ? -1 : calendar.indexOf(compared),
    breaks: breaks.flatMap((one) => {
      const at = calendar.findLastIndex((year) => year <= one.between[0]);
      return at < 0 || at === calendar.length - 1 ? [] : [{ ...one, at }];
    }),
  };
}

function levelOf({ value, status, lower, upper }: Estimate): Level | null {
  if (!hasValue(status) && status !== Status.infinite) return null;
  const end = (ratio: number): number => (Number.isNaN(ratio) ? value : ratio);
  return { at: Math.log(value), lower: Math.log(end(lower)), upper: Math.log(end(upper)) };
}

/** Every value has room; of an interval as much as is twice as far out as the furthest value. */
function endOf(levels: readonly (Level | null)[]): number {
  const finite = (logs: readonly number[]): readonly number[] => logs.map(Math.abs).filter(Number.isFinite);
  const known = levels.filter((level) => level !== null);
  const furthest = Math.max(0, ...finite(known.map(({ at }) => at)));
  const reach = Math.max(0, ...finite(known.flatMap(({ lower, upper }) => [lower, upper])));
  const needed = Math.exp(Math.max(furthest, Math.min(reach, furthest + Math.LN2)));
  return readableEnds.find((end) => end >= needed * (1 - 1e-9)) ?? 10 ** Math.ceil(Math.log10(needed));
}
