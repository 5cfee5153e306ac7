import type { Move, Place, Scenario } from './scenario.ts';

const placeOrder: Readonly<Record<Place, number>> = { a: 0, b: 1, between: 2, municipality: 3 };
const kindOrder: Readonly<Record<Move['kind'], number>> = {
  dwellings: 0,
  exchange: 1,
  employed: 2,
  educated: 3,
  income: 4,
};

/** What two moves must share to be one: the same thing in the same place. */
export function sameThing(one: Move, other: Move): boolean {
  return identity(one) === identity(other);
}

/**
 * A scenario with the moves of the same thing in the same place added to one, those that come to nothing left out, and the rest in one set order: dwellings,
 * exchange, employed, educated, income, each by place. Scenarios with the same moves in any order combine to the same.
 */
export function combined(moves: Scenario): Scenario {
  const sums = new Map<string, Move>();
  for (const move of moves) {
    const before = sums.get(identity(move));
    sums.set(identity(move), before ? { ...before, amount: before.amount + move.amount } : move);
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0).sort(inOrder);
}

/** A scenario with one more move, added to the one of the same thing in the same place where there is such a one. */
export function withMove(moves: Scenario, move: Move): Scenario {
  const before = moves.find((one) => sameThing(one, move));
  if (!before) return [...moves, move];
  const sum = { ...before, amount: before.amount + move.amount };
  return moves.map((one) => (one === before ? sum : one)).filter(({ amount }) => amount !== 0);
}

function identity(move: Move): string {
  if (move.kind === 'exchange') return 'exchange';
  if (move.kind !== 'dwellings') return `${move.kind} ${move.place}`;
  return `dwellings ${move.place} ${move.quartiles.join(' ')} ${move.tenure}`;
}

function inOrder(one: Move, other: Move): number {
  return (
    kindOrder[one.kind] - kindOrder[other.kind] ||
    placeOf(one) - placeOf(other) ||
    (identity(one) < identity(other) ? -1 : 1)
  );
}

function placeOf(move: Move): number {
  return move.kind === 'exchange' ? 0 : placeOrder[move.place];
}
