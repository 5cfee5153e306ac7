import type { Classed, PaletteTheme } from '../classes/legend.ts';
import type { Level } from '../geography/area-set.ts';
import type { EstimateColumn, Origin, Unit } from '../measures/column.ts';
import type { Basis, MeasureKey } from '../measures/roles.ts';
import type { Problem } from '../problem/problem.ts';
import type { PlacedScenario } from '../relations/scenario/scenario.ts';

/** What a figure is asked for. */
export interface Scope {
  readonly level: Level;
  readonly year: number;
  readonly basis: Basis;
  readonly subset: string;
  /** What is tried; left out: today. */
  readonly scenario?: PlacedScenario;
  /** How many times a counter-pole is apart at least; only where distances to counter-poles are asked for. */
  readonly counterPoleTimes?: number;
}

/** What a layer is asked for. */
export interface LayerParams extends Scope {
  readonly measure: MeasureKey;
  /** Codes of pole A, when every area is seen from it. */
  readonly seenFrom: readonly string[];
  readonly theme: PaletteTheme;
  /** Asks for the change of the balance since another year of the pack, whatever the measure; a ratio of two columns for the change of that ratio. */
  readonly changeSince?: number;
}

export interface LayerAnswer {
  readonly measure: MeasureKey;
  readonly unit: Unit;
  readonly values: EstimateColumn;
  readonly classed: Classed;
  /** The basis that was used: the one asked for, or the only one that the pack has. */
  readonly basis: Basis;
  readonly seenFromA: boolean;
  /** Set where the values are changes since that year, as ratios around 1. */
  readonly changeSince?: number;
  /** What is an estimate of ours, and how many smaller areas each figure counts. */
  readonly origin: Origin;
  /** Levels that have the column, where this one lacks it. */
  readonly onlyAt: readonly Level[];
  readonly problems: readonly Problem[];
}
