import type { EstimateColumn } from './column.ts';
import type { Basis } from './roles.ts';

/** What a measure needs to know beside its columns. */
export interface MeasureContext {
  readonly basis: Basis;
  /** Municipality per area, as an index below `groups`. Its length is the number of areas. */
  readonly groupOf: Uint16Array;
  readonly groups: number;
  /** True when the quartiles are those of a part of the stock (public housing): then they, not the population, are the base of small numbers. */
  readonly partOfStock?: boolean;
  /** Metres to the nearest counter-pole, worked out where it is known how the areas lie; without it that measure has no data. */
  readonly counterPoleM?: () => EstimateColumn;
}
