import type { AreaSet, Neighbours } from '../geography/area-set.ts';
import { distanceM } from '../geography/distance.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { logBalanceOfCounts } from '../measures/log-balance.ts';
import { Status } from '../measures/status.ts';
import { sharedBorder, weighedPoint } from './pair-geography.ts';
import type { PoleBalance } from './pole-balance.ts';
import { contrastOf, poleBalance } from './pole-balance.ts';
import type { SuggestedPair } from './suggested-pair.ts';

/** What pairs are suggested from. */
export interface SuggestInput {
  readonly areas: AreaSet;
  readonly neighbours: Neighbours;
  /** Columns by role; for a part of the stock with the part's quartiles in q1…q4. */
  readonly inputs: Inputs;
  /** The basis that can be used: see `usableBasis`. */
  readonly basis: Basis;
}

/** The balance of every area by itself. */
export function areaBalances({
  areas,
  inputs,
  basis,
}: Pick<SuggestInput, 'areas' | 'inputs' | 'basis'>): readonly PoleBalance[] {
  return areas.codes.map((_, row) => poleBalance(basis, inputs, [row]));
}

/**
 * y of a pole: the log balance of counts with ½ added to both; from percents ln(q1/q4), where 0 counts as the middle of what rounds to it. NaN where
 * the pole cannot be compared.
 */
export function poleLogBalance(basis: Basis, { low, high, reason }: PoleBalance): number {
  if (reason !== Status.present) return NaN;
  if (basis === 'households') return logBalanceOfCounts(low.value, high.value);
  return Math.log((low.value || low.upper / 2) / (high.value || high.upper / 2));
}

/** Two sets of areas as a pair. Without a chosen A the side with relatively more low purchasing power comes first; see `SuggestedPair`. */
export function suggestedPair(
  { areas, neighbours, inputs, basis }: SuggestInput,
  reason: SuggestedPair['reason'],
  one: readonly number[],
  other: readonly number[],
  keepsOrder = false,
): SuggestedPair {
  const poles = [one, other].map((rows) => ({ rows, pole: poleBalance(basis, inputs, rows) }));
  const [first, second] = poles.map(({ pole }) => poleLogBalance(basis, pole));
  const [a, b] = !keepsOrder && (second ?? NaN) > (first ?? NaN) ? poles.reverse() : poles;
  if (!a || !b) throw new RangeError('a pair has two sides');
  return {
    reason,
    a: { rows: a.rows, balance: a.pole.balance },
    b: { rows: b.rows, balance: b.pole.balance },
    contrast: contrastOf(basis, a.pole, b.pole),
    distanceM: distanceM(
      ...weighedPoint(areas, inputs.population, a.rows),
      ...weighedPoint(areas, inputs.population, b.rows),
    ),
    sharedBorderM: sharedBorder(neighbours, a.rows, b.rows),
  };
}
