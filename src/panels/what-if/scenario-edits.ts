import { sameThing } from '../../relations/scenario/combine.ts';
import type { EvenOut, Mix, Move, Place, QuartileMix, Scenario } from '../../relations/scenario/scenario.ts';
import { largestAmount, mostMoves } from '../../relations/scenario/scenario.ts';
import { shareOut } from '../../relations/scenario/share-out.ts';

/** A whole number that a move may hold, from what was typed or dragged. */
export function amountFrom(text: string, least: number = -largestAmount): number {
  const value = Math.round(Number(text.replace(',', '.')));
  return Number.isFinite(value) ? Math.min(largestAmount, Math.max(least, value)) : 0;
}

/** The scenario with a move as it is now: in the place of the one of the same thing, else last; without it where it comes to nothing. */
export function setMove(moves: Scenario, move: Move): Scenario {
  const known = moves.find((one) => sameThing(one, move));
  if (move.amount === 0) return moves.filter((one) => one !== known);
  return known ? moves.map((one) => (one === known ? move : one)) : [...moves, move];
}

/** The scenario with other dwellings in the place of these. */
export function changeMix(moves: Scenario, before: Mix, after: Mix): Scenario {
  return setMove(
    moves.filter((move) => move !== before && !sameThing(move, after)),
    after,
  );
}

/** Whether one more move has room. */
export function hasRoom(moves: Scenario, move: Move): boolean {
  return moves.length < mostMoves || moves.some((one) => sameThing(one, move));
}

/** What is tried of evening out in a place; 0 for nothing. */
export function evenedOut(moves: Scenario, kind: EvenOut['kind'], place: Place): number {
  return moves.find((move) => move.kind === kind && move.place === place)?.amount ?? 0;
}

/** The dwellings that are tried in a place, the first where there are several. */
export function dwellingsIn(moves: Scenario, place: Place): Mix | undefined {
  return moves.find((move): move is Mix => move.kind === 'dwellings' && move.place === place);
}

/** Households that change places. */
export function exchanged(moves: Scenario): number {
  return moves.find(({ kind }) => kind === 'exchange')?.amount ?? 0;
}

/** A mix with one share set; the others give or take in proportion to what they have, so that all are 100. */
export function withShare(mix: QuartileMix, quartile: number, share: number): QuartileMix {
  const value = Math.min(100, Math.max(0, Math.round(share)));
  const others = shareOut(
    100 - value,
    mix.map((one, k) => (k === quartile ? 0 : one)).every((one) => one === 0)
      ? mix.map((_, k) => (k === quartile ? 0 : 1))
      : mix.map((one, k) => (k === quartile ? 0 : one)),
  );
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = others.map((one, k) => (k === quartile ? value : one));
  return [q1, q2, q3, q4];
}

/** A mix of whole shares of 100 as another one is mixed. */
export function mixLike(shares: readonly number[]): QuartileMix {
  const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = shareOut(100, shares);
  return [q1, q2, q3, q4];
}
