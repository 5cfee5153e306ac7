import type { QuartileMix } from './scenario.ts';
import { largestAmount } from './scenario.ts';
import { shareOut } from './share-out.ts';

/** Low and high purchasing power in both poles, as counts of households or of persons. */
export interface PairCounts {
  readonly lowA: number;
  readonly highA: number;
  readonly lowB: number;
  readonly highB: number;
  /** What is added to each before ratios are made: ½ with households, 0 with persons from percents. */
  readonly half: number;
  /** How many of what is counted one household is: 1, or the persons in it, for a change of places and for dwellings in A and B. */
  readonly perHousehold: { readonly exchange: number; readonly a: number; readonly b: number };
  /** Households that can change places: low in A with high in B, and (as a number not above 0) the other way round. */
  readonly room: { readonly most: number; readonly least: number };
}

/**
 * What it takes for the poles to stand at most `goal` times apart.
 *
 * - `already`: nothing. `reached`: `amount`, the least that does it, leaves them `ratio` times apart; `nearest`: whole households do not meet the goal, this comes
 *   closest. `beyond`: not even everyone: with all who can be moved (`amount`) they stand `ratio` times apart. `never`: this mix leads elsewhere.
 */
export interface RatioGoal {
  readonly status: 'already' | 'reached' | 'nearest' | 'beyond' | 'never';
  /** Households: of an exchange with its sign, of dwellings above 0. */
  readonly amount: number;
  /** How many times apart after that, ≥ 1; ∞ with counts of 0. */
  readonly ratio: number;
}

/** ln of the polkvot of the counts: ln((lowA+h)(highB+h)/((highA+h)(lowB+h))). */
function logRatio({ lowA, highA, lowB, highB, half }: PairCounts): number {
  return Math.log(((lowA + half) * (highB + half)) / ((highA + half) * (lowB + half)));
}

/**
 * Byten backwards: the fewest households that must change places for the polkvot to be at most `goal` (≥ 1) times, in either direction; 1 for an even pair.
 *
 * OR(s) = ((Q1A−s+h)(Q4B−s+h))/((Q4A+s+h)(Q1B+s+h)) falls as s grows, so that halving an interval of whole numbers finds the first that does it. With goal 1 it is
 * the whole number nearest to s of `pairSwaps`, but for h. Swapping the poles changes the sign.
 */
export function exchangeForRatio(counts: PairCounts, goal: number): RatioGoal {
  const direction = Math.sign(logRatio(counts)) || 1;
  const room = direction > 0 ? counts.room.most : -counts.room.least;
  const after = (households: number): number => {
    const moved = direction * households * counts.perHousehold.exchange;
    const { lowA, highA, lowB, highB } = counts;
    const exchanged = { lowA: lowA - moved, highA: highA + moved, lowB: lowB + moved, highB: highB - moved };
    return direction * logRatio({ ...counts, ...exchanged });
  };
  const found = firstWithin(after, Math.log(goal), room);
  return { ...found, amount: direction * found.amount || 0 };
}

/**
 * Dwellings backwards: the fewest new dwellings of a mix in one pole for the polkvot to be at most `goal` (≥ 1) times.
 *
 * In A: (Q1A+h+n·m₁)/(Q4A+h+n·m₄) = t, t the balance that is `goal` times B's, gives n = (t(Q4A+h) − (Q1A+h))/(m₁ − t·m₄); the balance goes to m₁/m₄ as n grows,
 * so that a mix on the same side of t as the pole never does it. Rounded up to where the whole households of `newcomersOf` do it.
 */
export function dwellingsForRatio(counts: PairCounts, pole: 'a' | 'b', mix: QuartileMix, goal: number): RatioGoal {
  const direction = Math.sign(logRatio(counts)) || 1;
  const after = (dwellings: number): number => direction * logRatio(withDwellings(counts, pole, mix, dwellings));
  const limit = Math.log(goal);
  if (after(0) <= limit + tolerance) return { status: 'already', amount: 0, ratio: Math.exp(after(0)) };

  const ends = pole === 'a' ? 1 : -1;
  const other = pole === 'a' ? balanceOf(counts, 'b') : balanceOf(counts, 'a');
  const aim = other * goal ** (direction * ends);
  const { low, high, per } = endsOf(counts, pole);
  const exact = (aim * high - low) / (per * (mix[0] / 100 - (aim * mix[3]) / 100));
  if (!(exact > 0) || !Number.isFinite(exact)) return { status: 'never', amount: 0, ratio: Math.exp(after(0)) };
  if (exact > largestAmount) return { status: 'beyond', amount: largestAmount, ratio: apart(after(largestAmount)) };
  return nearestTo(after, limit, Math.ceil(exact - tolerance));
}

/** What whole numbers may miss a ratio by. */
const tolerance = 1e-9;

function balanceOf(counts: PairCounts, pole: 'a' | 'b'): number {
  const { low, high } = endsOf(counts, pole);
  return low / high;
}

function endsOf(
  { lowA, highA, lowB, highB, half, perHousehold }: PairCounts,
  pole: 'a' | 'b',
): { readonly low: number; readonly high: number; readonly per: number } {
  return pole === 'a'
    ? { low: lowA + half, high: highA + half, per: perHousehold.a }
    : { low: lowB + half, high: highB + half, per: perHousehold.b };
}

function withDwellings(counts: PairCounts, pole: 'a' | 'b', mix: QuartileMix, dwellings: number): PairCounts {
  const [low = 0, , , high = 0] = shareOut(dwellings, mix);
  const { lowA, highA, lowB, highB, perHousehold } = counts;
  return pole === 'a'
    ? { ...counts, lowA: lowA + low * perHousehold.a, highA: highA + high * perHousehold.a }
    : { ...counts, lowB: lowB + low * perHousehold.b, highB: highB + high * perHousehold.b };
}

function apart(log: number): number {
  return Math.exp(Math.abs(log));
}

/** The first whole number at which something that falls is within a limit. */
function firstWithin(after: (n: number) => number, limit: number, most: number): RatioGoal {
  if (after(0) <= limit + tolerance) return { status: 'already', amount: 0, ratio: apart(after(0)) };
  if (after(most) > limit + tolerance) return { status: 'beyond', amount: most, ratio: apart(after(most)) };
  let [below, above] = [0, most];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (after(middle) <= limit + tolerance) above = middle;
    else below = middle;
  }
  return withinOrNearest(after, limit, above);
}

/** From a number that is about right, the first that is within the limit; whole households may need a few more or fewer than the formula. */
function nearestTo(after: (n: number) => number, limit: number, about: number): RatioGoal {
  let amount = Math.max(1, about - 3);
  while (amount < about + 200 && after(amount) > limit + tolerance) amount += 1;
  return withinOrNearest(after, limit, amount);
}

function withinOrNearest(after: (n: number) => number, limit: number, first: number): RatioGoal {
  if (Math.abs(after(first)) <= limit + tolerance)
    return { status: 'reached', amount: first, ratio: apart(after(first)) };
  const amount = Math.abs(after(first - 1)) < Math.abs(after(first)) ? first - 1 : first;
  return { status: 'nearest', amount, ratio: apart(after(amount)) };
}
