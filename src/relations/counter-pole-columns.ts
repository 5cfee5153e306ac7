import { NORMAL_QUANTILE } from '../measures/normal-quantile.ts';
import { logBalanceVariance } from '../measures/log-balance.ts';
import type { Basis } from '../measures/roles.ts';
import { isEvenBalance } from './even-balance.ts';
import { certainContrast } from './pair-measures.ts';
import type { PoleBalance } from './pole-balance.ts';
import { contrastOf } from './pole-balance.ts';
import { poleLogBalance } from './suggest-input.ts';

/** What rounding may move a logarithm by: what is this near to a limit is judged by the pair's own formula. */
const rounding = 1e-9;

/**
 * The balance of every area as columns in which counter-poles can be looked for fast: the lower bound of |ln OR| of an area of the low side over one of
 * the high side is low − high − 1.96 √(the sum of both variances).
 */
export class CounterPoleColumns {
  readonly basis: Basis;
  readonly balances: readonly PoleBalance[];
  /** 1 where low purchasing power is in majority over high, −1 the other way round, 0 when even or not known. */
  readonly side: Int8Array;
  /** 1 where the area has a side and lies outside the even class of the map: it can be a counter-pole. */
  readonly isPole: Uint8Array;
  /** Of counts y, of percents the lower end of ln b. */
  readonly low: Float64Array;
  /** Of counts y, of percents the upper end of ln b. */
  readonly high: Float64Array;
  /** Of counts s², of percents 0. */
  readonly variance: Float64Array;

  constructor(basis: Basis, balances: readonly PoleBalance[]) {
    const ofCounts = basis === 'households';
    this.basis = basis;
    this.balances = balances;
    this.side = Int8Array.from(balances, ({ side }) => side);
    this.isPole = Uint8Array.from(balances, ({ side, balance }) => Number(side !== 0 && !isEvenBalance(balance.value)));
    const y = (pole: PoleBalance): number => poleLogBalance(basis, pole);
    this.low = Float64Array.from(balances, (pole) => (ofCounts ? y(pole) : Math.log(pole.balance.lower)));
    this.high = Float64Array.from(balances, (pole) => (ofCounts ? y(pole) : Math.log(pole.balance.upper)));
    this.variance = Float64Array.from(balances, ({ low, high }) =>
      ofCounts ? logBalanceVariance(low.value, high.value) : 0,
    );
  }

  /** Lower bound of ln OR of an area of the low side over one of the high side, to within rounding. NaN where one has no balance. */
  bound(low: number, high: number): number {
    const spread = Math.sqrt((this.variance[low] ?? NaN) + (this.variance[high] ?? NaN));
    return (this.low[low] ?? NaN) - (this.high[high] ?? NaN) - NORMAL_QUANTILE * spread;
  }

  /** Whether the lower bound of |ln OR| of two areas on different sides reaches a threshold, as the pair itself tells it. */
  reaches(low: number, high: number, threshold: number): boolean {
    const bound = this.bound(low, high);
    if (!(bound >= threshold - rounding)) return false;
    if (bound > threshold + rounding) return true;
    const [one, other] = [this.balances[low], this.balances[high]];
    return one !== undefined && other !== undefined && certainContrast(contrastOf(this.basis, one, other)) >= threshold;
  }
}
