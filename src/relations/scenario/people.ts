import type { Basis } from '../../measures/roles.ts';
import { smallestBase } from '../../measures/small-numbers.ts';
import type { Column } from '../../measures/column.ts';
import type { ColumnsById } from './scenario-draft.ts';
import { valueAt } from './scenario-draft.ts';

/** Persons in a household where the table says nothing of how many households there are. An assumption, told on screen; SCB counts about as many in the country. */
export const assumedHousehold = 2.2;

/** Where the number of households is taken from: their quartiles, the types of household, dwellings by tenure, or residents divided by `assumedHousehold`. */
export type HouseholdSource = 'quartiles' | 'types' | 'dwellings' | 'assumed';

export const quartileIds = {
  households: ['q1', 'q2', 'q3', 'q4'],
  persons: ['p1', 'p2', 'p3', 'p4'],
} as const satisfies Record<Basis, readonly string[]>;

/** Whose columns a base of persons stands for: the first that the table has. */
const baseIds = {
  employmentRate: ['employmentBase', 'population'],
  postSecondaryShare: ['educationBase', 'population'],
  disposableIncome: ['population'],
} as const;

export type Indicator = keyof typeof baseIds;

/** Today's people of every area, as a scenario needs them; the rows are those of the columns. */
export interface People {
  readonly columns: ColumnsById;
  /** What the quartiles count: households where their outer quartiles are at hand, else persons in percents; undefined where neither is. */
  readonly basis: Basis | undefined;
  readonly householdSource: HouseholdSource;
  /** NaN where it is not known. */
  readonly households: (row: number) => number;
  readonly population: (row: number) => number;
  /** Households, or persons, of a quartile (0–3) today; NaN where it is not known. */
  readonly quartile: (row: number, quartile: number) => number;
  /** True for 1–49 residents: their figures are withheld, and a change would tell them. */
  readonly isHidden: (row: number) => boolean;
}

/** Reads today's people from a year's columns. */
export function peopleOf(columns: ColumnsById): People {
  const basis = basisOf(columns);
  const population = (row: number): number => valueAt(own(columns, 'population'), row);
  const { source, households } = householdsOf(columns, population);
  const quartile = (row: number, k: number): number => {
    const value = valueAt(own(columns, quartileIds[basis ?? 'households'][k] ?? ''), row);
    return basis === 'persons' ? (value * population(row)) / 100 : value;
  };
  return {
    columns,
    basis,
    householdSource: source,
    households,
    population,
    quartile,
    isHidden: (row) => {
      const people = own(columns, 'population') ? population(row) : households(row);
      return people > 0 && people < smallestBase;
    },
  };
}

/** The column of persons that an indicator is a share of, as near as the table has it; undefined where it has none. */
export function baseIdOf(columns: ColumnsById, indicator: Indicator): string | undefined {
  return baseIds[indicator].find((id) => own(columns, id));
}

function basisOf(columns: ColumnsById): Basis | undefined {
  return (['households', 'persons'] as const).find((basis) => {
    const [low, , , high] = quartileIds[basis];
    return own(columns, low) && own(columns, high);
  });
}

function householdsOf(
  columns: ColumnsById,
  population: (row: number) => number,
): { source: HouseholdSource; households: (row: number) => number } {
  const all = Object.values(columns);
  const sources: readonly (readonly [HouseholdSource, readonly Column[], number])[] = [
    ['quartiles', quartileIds.households.map((id) => own(columns, id)).filter((one) => one !== undefined), 4],
    ['types', all.filter(({ unit, family }) => unit === 'households' && family !== undefined), 2],
    ['dwellings', tenureColumns(columns), 2],
  ];
  const known = sources.find(([, parts, fewest]) => parts.length >= fewest);
  if (!known) return { source: 'assumed', households: (row) => population(row) / assumedHousehold };
  const [source, parts] = known;
  return { source, households: (row) => parts.reduce((sum, part) => sum + valueAt(part, row), 0) };
}

/** Dwellings by tenure: the parts of one family. */
export function tenureColumns(columns: ColumnsById): readonly Column[] {
  return Object.values(columns).filter(({ unit, family }) => unit === 'dwellings' && family !== undefined);
}

function own(columns: ColumnsById, id: string): Column | undefined {
  return Object.hasOwn(columns, id) ? columns[id] : undefined;
}
