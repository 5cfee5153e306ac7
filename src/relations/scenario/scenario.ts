import type { Level } from '../../geography/area-set.ts';

/** Where a move is made: pole A, pole B, the areas on the shortest path between them (both ends left out), or every area of A's municipality. */
export type Place = 'a' | 'b' | 'between' | 'municipality';

/** Households out of a hundred by national purchasing-power quartile, lowest first; whole numbers that sum to 100. */
export type QuartileMix = readonly [number, number, number, number];

/** Utjämna: living conditions where people live today. */
export interface EvenOut {
  /** `employed`: persons aged 20–64 in work; `educated`: persons with post-secondary education; `income`: thousand SEK on every area's disposable income. */
  readonly kind: 'employed' | 'educated' | 'income';
  readonly place: Place;
  /** A whole number; below 0 it is taken away. */
  readonly amount: number;
}

/** Blanda: new dwellings, one household in each. */
export interface Mix {
  readonly kind: 'dwellings';
  readonly place: Place;
  /** A whole number above 0. */
  readonly amount: number;
  readonly quartiles: QuartileMix;
  /** Column of the tenure (`dwellingsCooperative`); '' for the mix of tenures that the place has today. */
  readonly tenure: string;
}

/** Blanda: households with low purchasing power in A and as many with high in B change places; below 0: low in B and high in A. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly amount: number;
}

export type Move = EvenOut | Mix | Exchange;

/** "Tänk om": what is tried, in the order it was put there. The order says nothing of the outcome. Empty: today. */
export type Scenario = readonly Move[];

/** Moves that a scenario may hold. */
export const mostMoves = 20;

/** Persons, dwellings or thousand SEK that one move may hold. */
export const largestAmount = 99_999;

/** A scenario together with what its places mean: the poles' codes and the level that they are codes of. */
export interface PlacedScenario {
  readonly moves: Scenario;
  /** The year whose figures it changes; every other year is as it was. */
  readonly year: number;
  readonly level: Level;
  readonly a: readonly string[];
  readonly b: readonly string[];
}
