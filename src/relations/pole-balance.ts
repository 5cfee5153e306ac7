import type { Estimate } from '../measures/column.ts';
import { missing } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { smallestBase } from '../measures/small-numbers.ts';
import { Status } from '../measures/status.ts';
import { balanceFromCounts, balanceFromPercents, contrastFromCounts, contrastFromPercents } from './pair-measures.ts';
import type { PoleQuartiles } from './pole-quartiles.ts';
import { poleQuartiles } from './pole-quartiles.ts';

/** A pole's quartiles and its balance. */
export interface PoleBalance extends PoleQuartiles {
  readonly balance: Estimate;
  /** Why the pole cannot be compared; `present` when it can. A balance of ∞ can: its counts are known. */
  readonly reason: Status;
  /** 1 where low purchasing power is in majority over high, −1 where it is the other way round, 0 when even or not known. */
  readonly side: number;
}

/** The balance of a set of areas, or the reason why it has none: a missing part, a base below 50, nobody in either quartile. */
export function poleBalance(basis: Basis, inputs: Inputs, rows: readonly number[]): PoleBalance {
  const quartiles = poleQuartiles(basis, inputs, rows);
  const balance = balanceOf(quartiles, basis);
  const reason = balance.status === Status.infinite ? Status.present : balance.status;
  const side = reason === Status.present ? Math.sign(quartiles.low.value - quartiles.high.value) : 0;
  return { ...quartiles, balance, reason, side };
}

function balanceOf(quartiles: PoleQuartiles, basis: Basis): Estimate {
  if (quartiles.status !== Status.present) return missing(quartiles.status);
  // A base of 1–49 is too small even where both parts are 0: `noPopulation` would tell what they are.
  if (quartiles.base > 0 && quartiles.base < smallestBase) return missing(Status.tooSmall);
  return basis === 'persons' ? balanceFromPercents(quartiles) : balanceFromCounts(quartiles);
}

/** Polkvot of A over B on either basis; A's reason, else B's, where a pole cannot be compared. */
export function contrastOf(basis: Basis, a: PoleBalance, b: PoleBalance): Estimate {
  const reason = a.reason || b.reason;
  if (reason !== Status.present) return missing(reason);
  return basis === 'persons' ? contrastFromPercents(a.balance, b.balance) : contrastFromCounts(a, b);
}
