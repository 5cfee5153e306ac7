import type { Estimate, EstimateColumn } from './column.ts';
import { estimateColumn, missing } from './column.ts';
import { Status, hasValue } from './status.ts';

/** ICE* of a balance: (1−b)/(1+b), −1 at ∞. */
export function iceOfBalance(balance: number): number {
  return balance === Infinity ? -1 : (1 - balance) / (1 + balance);
}

/**
 * Index of concentration at the extremes, without the middle quartiles: the balance on a scale with two ends.
 *
 * Formula: ICE* = (Q4−Q1)/(Q4+Q1) = (1−b)/(1+b) = −tanh(½ ln b); the ends of the interval are the balance's ends mapped, and change places.
 * Range: −1 (only Q1) … 0 (even) … 1 (only Q4); no unit. Symmetry: swapping the groups changes the sign.
 * Edge cases: a balance of ∞ is −1 with status `present`; a balance without a value keeps its reason.
 * Source: Massey 2001; Krieger et al. 2016, doi:10.2105/AJPH.2015.302955 (there over all residents; here over the two extremes).
 * Truth: measures.md §1; golden `relational_hand.json` → `ice_identity`, ICEstar_A, ICEstar_B.
 */
export function iceOfEstimate(balance: Estimate): Estimate {
  if (!hasValue(balance.status) && balance.status !== Status.infinite) return missing(balance.status);
  return {
    value: iceOfBalance(balance.value),
    status: Status.present,
    lower: iceOfBalance(balance.upper),
    upper: iceOfBalance(balance.lower),
  };
}

/** `iceOfEstimate` for every area, from the balances of counts or of percents. */
export function ice(balances: EstimateColumn): EstimateColumn {
  const rows = balances.values.length;
  const out = estimateColumn(rows);
  for (let i = 0; i < rows; i++) {
    const status = balances.status[i] ?? Status.noData;
    const defined = hasValue(status) || status === Status.infinite;
    out.status[i] = defined ? Status.present : status;
    if (!defined) continue;
    out.values[i] = iceOfBalance(balances.values[i] ?? NaN);
    out.lower[i] = iceOfBalance(balances.upper[i] ?? NaN);
    out.upper[i] = iceOfBalance(balances.lower[i] ?? NaN);
  }
  return out;
}
