import type { AreaSet } from '../../src/geography/area-set.ts';
import { bordersOf } from '../../src/geography/borders.ts';
import type { EstimateColumn } from '../../src/measures/column.ts';
import { balance } from '../../src/measures/balance.ts';
import { balanceOfPercents } from '../../src/measures/balance-of-percents.ts';
import { plainColumn } from '../../src/measures/plain-column.ts';
import { stepsOfCounts, stepsOfPercents, stepsOfValues } from '../../src/relations/border-steps.ts';
import { frontierMunicipalities } from '../../src/relations/frontier-municipalities.ts';
import type { FrontierAnswer } from '../../src/relations/frontier-relation.ts';
import { frontiers, sharpestFirst } from '../../src/relations/frontiers.ts';
import type { Cell } from './pair-case.ts';
import { areasInARow, column, neighboursOf } from './pair-case.ts';

/** What a test of borders is given: areas in a row from west to east, each the neighbour of the next. */
export interface FrontierCase {
  readonly areas: AreaSet;
  readonly answer: FrontierAnswer;
}

const told = { year: 2024, level: 'deso', inWater: 0, waterKnown: true, drawing: '' } as const;

/** The borders between areas with these households of low and high purchasing power; 100 m each, and 100 more for each further east. */
export function countedBorders(
  cells: readonly (readonly [Cell, Cell])[],
  municipalityOf: readonly number[] = [],
  more: Partial<FrontierAnswer> = {},
): FrontierCase {
  const low = column('q1', 'households', cells.map(([q1]) => q1)); // prettier-ignore
  const high = column('q4', 'households', cells.map(([, q4]) => q4)); // prettier-ignore
  return caseOf(cells.length, municipalityOf, {
    values: stepsOfCounts(low, high, balance(low, high)),
    groups: { group: low, other: high },
    more: { ...more, measure: 'balance', basis: 'households', unit: 'ratio', scale: 'ratio' },
  });
}

/** The same with whole percents. */
export function roundedBorders(cells: readonly (readonly [Cell, Cell])[]): FrontierCase {
  const low = column('p1', 'percent', cells.map(([p1]) => p1)); // prettier-ignore
  const high = column('p4', 'percent', cells.map(([, p4]) => p4)); // prettier-ignore
  return caseOf(cells.length, [], {
    values: stepsOfPercents(low, high, balanceOfPercents(low, high)),
    groups: null,
    more: { measure: 'balance', basis: 'persons', unit: 'ratio', scale: 'ratio' },
  });
}

/** The borders of an income, which cannot be tested. */
export function untestedBorders(income: readonly Cell[], municipalityOf: readonly number[] = []): FrontierCase {
  const values: EstimateColumn = plainColumn(column('disposableIncome', 'kSEK', income));
  return caseOf(income.length, municipalityOf, {
    values: stepsOfValues(values),
    groups: null,
    more: { measure: 'disposableIncome', basis: 'households', unit: 'kSEK', scale: 'difference' },
  });
}

interface Made {
  readonly values: Parameters<typeof frontiers>[2];
  readonly groups: Parameters<typeof frontierMunicipalities>[3];
  readonly more: Partial<FrontierAnswer> & Pick<FrontierAnswer, 'measure' | 'basis' | 'unit' | 'scale'>;
}

function caseOf(n: number, municipalityOf: readonly number[], { values, groups, more }: Made): FrontierCase {
  const areas = areasInARow(n, municipalityOf);
  const pairs = Array.from({ length: n - 1 }, (_, k) => [k, k + 1, 100 * (k + 1)] as const);
  const columns = frontiers(bordersOf(neighboursOf(n, pairs)), areas, values);
  const { test } = values;
  const municipalities = frontierMunicipalities(columns, areas, test, groups);
  return { areas, answer: { ...columns, ...told, test, order: sharpestFirst(columns), municipalities, ...more } };
}
