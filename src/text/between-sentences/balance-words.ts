import { isEvenBalance } from '../../relations/even-balance.ts';
import type { BetweenLanguage } from '../load-between-text.ts';

/** One balance, short, from the side that has more: `11 låg på 1 hög`, `jämnt`, `5,3 hög på 1 låg`; at 0 and ∞ that one group is not there. */
export function balanceWords(balance: number, { between, format }: BetweenLanguage): string {
  const words = between.distribution.balance;
  if (balance === Infinity) return words.onlyLow;
  if (balance === 0) return words.onlyHigh;
  const times = format.ratio(Math.max(balance, 1 / balance));
  if (isEvenBalance(balance) && times === format.ratio(1)) return words.even;
  return balance > 1 ? words.low(times) : words.high(times);
}
