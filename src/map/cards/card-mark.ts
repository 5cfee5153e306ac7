import type { Target } from '../../lab/matrix.ts';
import type { Point } from '../mercator.ts';

/** Where a mark stands: at a pole on screen, between the two, in the corner for the whole of the city and for what has no place, or at lon, lat for a pair that is not on screen. */
export type MarkPlace = 'a' | 'b' | 'between' | 'corner' | Point;

/** How many cards of the board are for one and the same, with its words ready. */
export interface CardMark {
  readonly id: string;
  readonly at: MarkPlace;
  readonly target: Target;
  /** Of a pair that is not on screen. */
  readonly isQuiet: boolean;
  readonly count: string;
  /** Words before the count, where the place does not say what it is about; '' for none. */
  readonly caption: string;
  /** `3 insatser riktas mot pol A, Bergsåsen`. */
  readonly label: string;
  readonly cards: readonly { readonly what: string; readonly state: string }[];
  /** What else there is to say below the list: how many more there are than are listed, why some have no place. */
  readonly notes: readonly string[];
}

/** The marks of a board on the map. */
export interface CardsOnMap {
  /** What they are, for who cannot see them. */
  readonly label: string;
  readonly marks: readonly CardMark[];
}
