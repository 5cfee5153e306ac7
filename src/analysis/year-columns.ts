import type { AreaSet, Level } from '../geography/area-set.ts';
import type { Column } from '../measures/column.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { MeasureSource } from '../measures/compute-measure.ts';
import type { Basis, Inputs, Role } from '../measures/roles.ts';
import { knownRoles } from '../measures/roles.ts';
import type { Problem } from '../problem/problem.ts';
import { aggregateToMunicipalities } from '../relations/aggregate.ts';

/** The columns of one year at one level. */
export interface YearColumns {
  readonly areas: AreaSet;
  readonly byId: Readonly<Record<string, Column>>;
  readonly problems: readonly Problem[];
}

/** A year's columns as measures and relations want them, for all households or for a part of the stock. */
export interface YearSource extends MeasureSource {
  readonly context: MeasureContext;
  /** Columns without a role and outside the parts of the stock. */
  readonly extra: readonly Column[];
}

const quartiles = ['q1', 'q2', 'q3', 'q4', 'p1', 'p2', 'p3', 'p4'] as const satisfies readonly Role[];
const partOfStock = /^[qp][1-4]_\w+$/;

/** The columns of municipalities from those of their areas. */
export function atLevel(level: Level, deso: YearColumns, kommun: AreaSet): YearColumns {
  if (level === 'deso') return deso;
  const columns = aggregateToMunicipalities({ areas: deso.areas, columns: Object.values(deso.byId) });
  return {
    areas: kommun,
    byId: Object.fromEntries(columns.map((column) => [column.name, column])),
    problems: deso.problems,
  };
}

/** Puts a year's columns in their roles; for a part of the stock the part's quartiles take the place of all households'. */
export function yearSource({ areas, byId }: YearColumns, basis: Basis, subset: string): YearSource {
  const partOnly = subset !== 'all';
  const inputs: Partial<Record<Role, Column>> = {};
  for (const role of Object.keys(knownRoles) as Role[]) {
    const column = byId[partOnly && (quartiles as readonly string[]).includes(role) ? `${role}_${subset}` : role];
    if (column) inputs[role] = column;
  }
  return {
    inputs: inputs as Inputs,
    column: (id) => (Object.hasOwn(byId, id) ? byId[id] : undefined),
    extra: Object.values(byId).filter(({ name }) => !(name in knownRoles) && !partOfStock.test(name)),
    context: { basis, groupOf: areas.municipalityOf, groups: areas.municipalities.length, partOfStock: partOnly },
  };
}
