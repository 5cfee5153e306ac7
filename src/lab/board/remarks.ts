import { levelOf, partOf } from '../matrix.ts';
import type { Cell, Target } from '../matrix.ts';

/** What of a card the remarks are drawn from. `where` is left out where nobody has said it, as in the report's own example. */
export interface Remarked {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly where?: Target;
  /** The kept pair whose poles are meant; '' for none. */
  readonly pair?: string;
}

/** Something that the board as a whole leaves out, and the cards that show it, in the order of the board. */
export type Remark =
  /** Every card is for one pole. `pole` is which; 'each' where each pair has one of its own. */
  | { readonly kind: 'onePole'; readonly pole: 'A' | 'B' | 'each'; readonly cards: readonly string[] }
  /** No card tackles causes. */
  | { readonly kind: 'onlySymptoms'; readonly cards: readonly string[] }
  /** No card is relational. */
  | { readonly kind: 'nothingRelational'; readonly cards: readonly string[] }
  /** No card is at the level of city and society. */
  | { readonly kind: 'nothingAtCity'; readonly cards: readonly string[] };

/** The remarks by name, in the order in which they are made. */
export const remarkKinds = ['onePole', 'onlySymptoms', 'nothingRelational', 'nothingAtCity'] as const;

/**
 * What a board of interventions leaves out, at most four remarks in the order of `remarkKinds`: all are for one pole of their pair; none tackles causes; none is
 * relational; none is at the level of city and society. A board says nothing of what it has, and an empty one nothing at all.
 *
 * The last three are drawn from the cards that have been placed: what has not been placed has not been said. The first is drawn from every card whose `where` is
 * known, placed or not; one card for the space between, or for the whole city, is enough for silence, and so are two for the two poles of one pair. A and B are
 * treated alike: swapping them in every card swaps `pole` and nothing else. The order of the cards changes only the order of the ids.
 *
 * Never throws. Source: Grander, Allmännyttans innovationslabb, Malmö universitet 2019/2020, conclusions 1 and 8 and ch. 6.2. Truth: ch. 6.2 of its four labs,
 * that none tackles causes and none is at the level of city and society (`exampleBoard`, test/lab/board-remarks.test.ts).
 */
export function remarksOf(cards: readonly Remarked[]): readonly Remark[] {
  const placed = cards.filter(({ cells }) => cells.length > 0);
  const remarks: Remark[] = onePole(cards);
  if (placed.length === 0) return remarks;
  const ids = placed.map(({ id }) => id);
  const isThere = (test: (cell: Cell) => boolean): boolean => placed.some((card) => card.cells.some(test));
  if (!isThere((cell) => partOf(cell) === 'orsaker')) remarks.push({ kind: 'onlySymptoms', cards: ids });
  if (!isThere(isRelational)) remarks.push({ kind: 'nothingRelational', cards: ids });
  if (!isThere((cell) => levelOf(cell) === 'samhalle')) remarks.push({ kind: 'nothingAtCity', cards: ids });
  return remarks;
}

function isRelational(cell: Cell): boolean {
  const part = partOf(cell);
  return part === 'moten' || part === 'blanda';
}

function onePole(cards: readonly Remarked[]): Remark[] {
  const known = cards.filter(({ where }) => where !== undefined);
  const polesOf = new Map<string, Set<Target>>();
  for (const { where, pair = '' } of known) {
    if (!where) continue;
    if (where !== 'A' && where !== 'B') return [];
    polesOf.set(pair, (polesOf.get(pair) ?? new Set()).add(where));
  }
  const [first, ...others] = [...polesOf.values()];
  if (!first || [first, ...others].some(({ size }) => size > 1)) return [];
  const [letter] = first;
  const isAlike = others.every((poles) => letter && poles.has(letter));
  const pole = isAlike && (letter === 'A' || letter === 'B') ? letter : 'each';
  return [{ kind: 'onePole', pole, cards: known.map(({ id }) => id) }];
}
