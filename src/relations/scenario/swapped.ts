import type { Move, Scenario } from './scenario.ts';

/** The same moves in the same areas when A and B have changed names. `municipality` stays A's: that of the new A. */
export function swapped(moves: Scenario): Scenario {
  return moves.map((move): Move => {
    if (move.kind === 'exchange') return { ...move, amount: -move.amount };
    if (move.place === 'a') return { ...move, place: 'b' };
    return move.place === 'b' ? { ...move, place: 'a' } : move;
  });
}
