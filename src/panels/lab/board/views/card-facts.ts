import { levelOf, levels, partOf } from '../../../../lab/matrix.ts';
import type { Cell, Level } from '../../../../lab/matrix.ts';
import type { Card, KeptPair } from '../../../../lab/session.ts';
import type { LabParts } from '../../lab-parts.ts';
import type { PoleNames } from '../pole-names.ts';
import { poleNames } from '../pole-names.ts';

/** What is made known of the cards for the views of the board, made once for all of them. */
export interface CardFacts {
  /** The pair that a card means; undefined where it means none. */
  readonly pairOf: (card: Card) => KeptPair | undefined;
  /** What the poles of that pair are called, where its region is the open one. */
  readonly polesOf: (card: Card) => PoleNames | undefined;
  readonly dotsOf: (card: Card) => number;
}

/** The facts of the cards of a session. */
export function cardFacts(parts: Pick<LabParts, 'lab' | 'state' | 'language'>): CardFacts {
  const { pairs, votes } = parts.lab.session;
  const kept = new Map(pairs.map((pair) => [pair.id, pair]));
  const names = new Map<string, PoleNames | undefined>();
  const pairOf = (card: Card): KeptPair | undefined => kept.get(card.pair);
  return {
    pairOf,
    polesOf: (card) => {
      const pair = pairOf(card);
      if (!pair) return undefined;
      if (!names.has(pair.id)) names.set(pair.id, poleNames(pair, parts));
      return names.get(pair.id);
    },
    dotsOf: ({ id }) => votes.dots[id] ?? 0,
  };
}

/** What a card is for, by name: a pole, or both where it is for what lies between; '' where it is not known, and for the whole of the city. */
export function targetName(card: Card, { polesOf }: CardFacts, { format }: LabParts['language']): string {
  const poles = polesOf(card);
  if (!poles) return '';
  switch (card.where) {
    case 'A':
      return poles.a;
    case 'B':
      return poles.b;
    case 'mellanrum':
      return format.list([poles.a, poles.b]);
    case 'hela':
      return '';
  }
}

/** A place of the matrix, by level and sub-criterion. */
export function placeName(cell: Cell, { lab: { board, matrix } }: LabParts['language']): string {
  return board.place(matrix.levels[levelOf(cell)], matrix.parts[partOf(cell)]);
}

/** The levels at which a card lies, from the individual up. */
export function levelsOf({ cells }: Card): readonly Level[] {
  return levels.filter((level) => cells.some((cell) => levelOf(cell) === level));
}
