import type { Estimate } from '../../measures/column.ts';
import type { Basis } from '../../measures/roles.ts';
import type { ExchangeRoom } from './exchange.ts';
import type { MedianGoal } from './median-goal.ts';
import type { MoveReport } from './move-report.ts';
import type { HouseholdSource } from './people.ts';
import type { PlaceFacts } from './place-facts.ts';
import type { PairCounts } from './ratio-goal.ts';
import type { Place } from './scenario.ts';

/** What a pair comes to, today or with what is tried. */
export interface PairFigures {
  /** polkvot: balance of A over balance of B. */
  readonly contrast: Estimate;
  readonly balanceA: Estimate;
  readonly balanceB: Estimate;
  readonly swaps: Estimate;
  /** S of A's municipality. */
  readonly index: Estimate;
  /** G of each pole, 1 being a typical area of its municipality; of a pole in several municipalities, or without an indicator, NaN. */
  readonly conditionsA: number;
  readonly conditionsB: number;
}

/** Everything that is told of a scenario beside what map, pair, index and table answer with it. */
export interface WhatIfAnswer {
  readonly basis: Basis;
  readonly householdSource: HouseholdSource;
  /** Name of A's municipality; of a pole in several, the first. */
  readonly municipality: string;
  readonly places: Readonly<Record<Place, PlaceFacts>>;
  /** Columns of tenures that the pack has, in its order. */
  readonly tenures: readonly string[];
  /** How many can change places, beside those that are tried. */
  readonly exchange: ExchangeRoom;
  /** In the order of the moves asked with. */
  readonly reports: readonly MoveReport[];
  readonly today: PairFigures;
  readonly then: PairFigures;
  /** What more it takes for each pole to reach the median of its municipality. */
  readonly medians: readonly MedianGoal[];
  /** Both poles with what is tried, from which ratios are solved; undefined where they cannot be counted or hold the same areas. */
  readonly counts: PairCounts | undefined;
}
