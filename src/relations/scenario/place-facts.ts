import type { MoveReason, Skipped } from './move-report.ts';
import type { Indicator, People } from './people.ts';
import { baseIdOf } from './people.ts';
import type { PlaceRows } from './place-rows.ts';
import { valueAt } from './scenario-draft.ts';
import { usableRows } from './usable-rows.ts';

/** Those that a share is of in a place today, and how many of them have it. */
export interface PersonsFacts {
  readonly base: number;
  readonly having: number;
}

/** A place today, for limits and words. Numbers are over the areas that can be changed; NaN where the table does not say. */
export interface PlaceFacts {
  readonly reason: MoveReason | undefined;
  readonly areas: number;
  readonly skipped: readonly Skipped[];
  readonly population: number;
  readonly households: number;
  /** undefined where the table lacks the share, or the persons that it is a share of. */
  readonly employed: PersonsFacts | undefined;
  readonly educated: PersonsFacts | undefined;
  /** The lowest disposable income of any of its areas, kSEK. */
  readonly lowestIncome: number;
}

/** What there is in a place today. */
export function placeFacts(people: People, { rows: all, reason }: PlaceRows): PlaceFacts {
  const { rows, skipped } = usableRows(people, all, []);
  const incomes = rows
    .map((row) => valueAt(people.columns['disposableIncome'], row))
    .filter((income) => !Number.isNaN(income));
  return {
    reason,
    areas: all.length,
    skipped,
    population: summed(rows, people.population),
    households: Math.round(summed(rows, people.households)),
    employed: personsOf(people, rows, 'employmentRate', 'employmentBase'),
    educated: personsOf(people, rows, 'postSecondaryShare', baseIdOf(people.columns, 'postSecondaryShare')),
    lowestIncome: incomes.length > 0 ? Math.min(...incomes) : NaN,
  };
}

function personsOf(
  { columns }: People,
  rows: readonly number[],
  indicator: Indicator,
  baseId: string | undefined,
): PersonsFacts | undefined {
  const [share, persons] = [columns[indicator], baseId === undefined ? undefined : columns[baseId]];
  if (!share || !persons) return undefined;
  const known = rows.filter((row) => !Number.isNaN(valueAt(share, row) + valueAt(persons, row)));
  return {
    base: summed(known, (row) => valueAt(persons, row)),
    having: Math.round(summed(known, (row) => valueAt(share, row) * valueAt(persons, row))),
  };
}

function summed(rows: readonly number[], value: (row: number) => number): number {
  return rows.reduce((sum, row) => sum + (value(row) || 0), 0);
}
