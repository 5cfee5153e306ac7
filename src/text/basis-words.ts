import type { Basis } from '../measures/roles.ts';
import type { PairRelation } from '../relations/pair-relation.ts';
import type { Language } from './language.ts';

/** That a part of the stock is only counted on the other basis than the one asked for: "Allmännyttan finns bara räknat på hushåll."; '' where it is as asked. */
export function basisWords({ basis, subset }: PairRelation, asked: Basis, { text }: Language): string {
  if (basis === asked) return '';
  const part = subset === 'all' ? text.pair.everyone : (text.measures.subsets[subset] ?? subset);
  return text.pair.onlyBasis(part, text.pair.basis[basis]);
}
