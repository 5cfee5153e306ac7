import { balanceBreaks, symmetricPosition } from '../../classes/breaks.ts';
import type { Distribution, PlaceDistribution } from '../../relations/distribution.ts';
import { Status, hasValue } from '../../measures/status.ts';

/** Areas that each have a dot of their own; of more, every dot is an equal share of them. */
export const mostAlone = 60;
/** Dots where each is a share. */
export const sharedDots = 50;

/** One dot: areas next to each other in the order, at the balance of the middle one. */
export interface Dot {
  readonly balance: number;
  /** Place on the map's scale, −2 (most high purchasing power) to 2 (most low). */
  readonly position: number;
  /** Rows from `from` up to, not including, `to` in the place's order; `row` is the area in the middle. */
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly isA: boolean;
  readonly isB: boolean;
}

/** The dots of one place. */
export interface DotsRow {
  readonly dots: readonly Dot[];
  /** True where a dot is one area. */
  readonly isAlone: boolean;
  /** The outermost areas where a dot is a share: the middle of the outer dots is not the end. */
  readonly ends: readonly Pick<Dot, 'balance' | 'position'>[];
  readonly areas: number;
  /** Null where no area has a balance. */
  readonly median: number | null;
  /** The poles' own balances, their areas taken together; null where they have none here. */
  readonly a: number | null;
  readonly b: number | null;
}

/** What the quantile dots show: one row of dots a place, on one scale. */
export interface DotsState {
  readonly rows: readonly DotsRow[];
  /** The scale goes from `end` low to 1 high to 1 low to `end` high, the same length both ways. */
  readonly end: number;
  /** Whether there are areas with only one of the groups. */
  readonly onlyLow: boolean;
  readonly onlyHigh: boolean;
}

/** Takes a distribution apart for the dots. */
export function dotsState({ places }: Distribution): DotsState {
  const balances = places.flatMap((place) => Array.from(place.balances));
  const finite = balances.filter((balance) => balance > 0 && balance < Infinity);
  const farthest = finite.reduce((most, balance) => Math.max(most, balance, 1 / balance), 1);
  return {
    rows: places.map(rowOf),
    end: endAbove(farthest),
    onlyLow: balances.includes(Infinity),
    onlyHigh: balances.includes(0),
  };
}

/** The end of the scale: four, or the next doubling that holds all. */
function endAbove(times: number): number {
  let end = 4;
  while (end < times) end *= 2;
  return end;
}

function rowOf(place: PlaceDistribution): DotsRow {
  const { rows, median } = place;
  const n = rows.length;
  const isAlone = n <= mostAlone;
  const count = isAlone ? n : sharedDots;
  const dots = Array.from({ length: count }, (_, k) => dotOf(place, (n * k) / count, (n * (k + 1)) / count));
  return {
    dots,
    isAlone,
    ends: isAlone ? [] : [place.balances[0] ?? NaN, place.balances.at(-1) ?? NaN].map(atBalance),
    areas: n,
    median: n > 0 ? median.value : null,
    a: balanceOf(place, 'a'),
    b: balanceOf(place, 'b'),
  };
}

function atBalance(balance: number): Pick<Dot, 'balance' | 'position'> {
  return { balance, position: symmetricPosition(balance, balanceBreaks) };
}

function dotOf({ rows, balances, a, b }: PlaceDistribution, start: number, end: number): Dot {
  const [from, to] = [Math.round(start), Math.round(end)];
  const middle = Math.floor((from + to - 1) / 2);
  const balance = balances[middle] ?? NaN;
  const has = (pole: readonly number[]): boolean => rows.subarray(from, to).some((row) => pole.includes(row));
  return {
    ...atBalance(balance),
    from,
    to,
    row: rows[middle] ?? -1,
    isA: has(a.rows),
    isB: has(b.rows),
  };
}

function balanceOf(place: PlaceDistribution, pole: 'a' | 'b'): number | null {
  const { status, value } = place[pole].balance;
  return hasValue(status) || status === Status.infinite ? value : null;
}
