import { hasValue, Status, statusNames } from '../../measures/status.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { Language } from '../../text/language.ts';

/** Why a pole with a value cannot be compared: the other has none, for a reason. '' where both or neither have one. */
export function aloneWords(relation: PairRelation, pole: 'a' | 'b', { text }: Language): string {
  const other = pole === 'a' ? 'b' : 'a';
  const isKnown = (status: Status): boolean => hasValue(status) || status === Status.infinite;
  const { status } = relation[other].balance;
  if (isKnown(status) || !isKnown(relation[pole].balance.status)) return '';
  const letter = other === 'a' ? text.common.poleA : text.common.poleB;
  return text.pair.alone(text.measures.statuses[statusNames[status]].short, letter);
}
