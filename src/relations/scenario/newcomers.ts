import type { AreaSet } from '../../geography/area-set.ts';
import type { People } from './people.ts';
import { assumedHousehold } from './people.ts';
import type { QuartileMix } from './scenario.ts';
import { valueAt } from './scenario-draft.ts';
import { partOut, shareOut } from './share-out.ts';

/** Households that move in, and who they are; arrays follow `rows`. Every count is a whole number. */
export interface Newcomers {
  readonly rows: readonly number[];
  /** Households in each area. */
  readonly households: Float64Array;
  /** The same by quartile, lowest first: their sum over the quartiles is `households`. */
  readonly byQuartile: readonly Float64Array[];
  readonly persons: Float64Array;
}

/**
 * Shares new households out over areas, in proportion to the households there are today (to residents where those are not known), and over quartiles by
 * the mix: both sums are exact. Persons: the households of the place today hold Σpersons/Σhouseholds each; a place without people has its municipality's,
 * then `assumedHousehold`.
 */
export function newcomersOf(
  people: People,
  areas: AreaSet,
  rows: readonly number[],
  amount: number,
  quartiles: QuartileMix,
): Newcomers {
  const households = shareOut(
    amount,
    rows.map((row) => known(people.households(row)) ?? known(people.population(row)) ?? 0),
  );
  const persons = Math.round(amount * householdSize(people, areas, rows));
  return {
    rows,
    households,
    byQuartile: partOut(households, shareOut(amount, quartiles)),
    persons: shareOut(persons, households),
  };
}

/** Persons in a household of some areas today. */
export function householdSize(people: People, areas: AreaSet, rows: readonly number[]): number {
  return (
    ratioWithin(rows, people.population, people.households) ??
    ratioWithin(municipalityRows(areas, rows), people.population, people.households) ??
    assumedHousehold
  );
}

/** How many of those who move into some areas belong to a base (persons aged 20–64): as many of each as there do today, 0 where that is not known. */
export function shareInBase(people: People, areas: AreaSet, rows: readonly number[], baseId: string): number {
  const base = (row: number): number => valueAt(people.columns[baseId], row);
  return (
    ratioWithin(rows, base, people.population) ??
    ratioWithin(municipalityRows(areas, rows), base, people.population) ??
    0
  );
}

function ratioWithin(
  rows: readonly number[],
  above: (row: number) => number,
  below: (row: number) => number,
): number | undefined {
  let [part, whole] = [0, 0];
  for (const row of rows) {
    if (Number.isNaN(above(row)) || Number.isNaN(below(row))) continue;
    part += above(row);
    whole += below(row);
  }
  return whole > 0 ? part / whole : undefined;
}

function municipalityRows(areas: AreaSet, rows: readonly number[]): readonly number[] {
  const wanted = new Set(rows.map((row) => areas.municipalityOf[row]));
  return Array.from(areas.codes.keys()).filter((row) => wanted.has(areas.municipalityOf[row]));
}

function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
