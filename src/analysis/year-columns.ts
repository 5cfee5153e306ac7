import type { AreaSet } from '../geography/area-set.ts';
import type { Column } from '../measures/column.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { MeasureSource } from '../measures/compute-measure.ts';
import type { Basis, Role } from '../measures/roles.ts';
import { isRole, knownRoles } from '../measures/roles.ts';
import { familyShares } from './family-shares.ts';
import type { Problem } from '../problem/problem.ts';
import type { PackValues } from '../pack/decode-pack.ts';
import type { PackColumn } from '../pack/pack.ts';
import { aggregate } from '../relations/aggregate.ts';

/** The columns of one year at one level. */
export interface YearColumns {
  readonly areas: AreaSet;
  readonly byId: Readonly<Record<string, Column>>;
  readonly problems: readonly Problem[];
}

/** What the source itself says of larger areas; nothing where the pack has no such file, or where it is `unread`. */
export interface LargerFigures extends PackValues {
  readonly unread: readonly Problem[];
}

/** A year's columns as measures and relations want them, for all households or for a part of the stock. */
export interface YearSource extends MeasureSource {
  readonly context: MeasureContext;
  /** Columns without a role and outside the parts of the stock, as they are shown. */
  readonly extra: readonly Column[];
  /** A column as it is shown: parts of a whole as shares of it. `column` gives the counts themselves. */
  readonly shown: (id: string) => Column | undefined;
}

const quartiles = ['q1', 'q2', 'q3', 'q4', 'p1', 'p2', 'p3', 'p4'] as const satisfies readonly Role[];
const partOfStock = /^[qp][1-4]_\w+$/;

/** The columns of RegSO or municipalities: the source's own where the pack has them, else worked out from those of their areas. */
export function atLevel(areas: AreaSet, deso: YearColumns, source: LargerFigures): YearColumns {
  const { regsoOf, municipalityOf } = deso.areas;
  const columns = aggregate({
    groupOf: areas.level === 'regso' && regsoOf ? regsoOf : municipalityOf,
    groups: areas.codes.length,
    columns: Object.values(deso.byId),
    fromSource: Object.values(source.columns).map(asSourceHasIt),
  });
  return {
    areas,
    byId: Object.fromEntries(columns.map((column) => [column.name, column])),
    problems: [...deso.problems, ...source.unread, ...source.problems],
  };
}

/** A pack that estimates a column for its areas still has the larger areas' from the source. */
function asSourceHasIt({ name, unit, values, status, family }: Column): Column {
  return { name, unit, values, status, ...(family !== undefined && { family }) };
}

/** Puts a year's columns in their roles; for a part of the stock the part's quartiles take the place of all households'. */
export function yearSource(
  { areas, byId }: YearColumns,
  basis: Basis,
  subset: string,
  columns: readonly PackColumn[] = [],
): YearSource {
  const partOnly = subset !== 'all';
  const inputs: Partial<Record<Role, Column>> = {};
  for (const role of Object.keys(knownRoles) as Role[]) {
    const column = byId[partOnly && (quartiles as readonly string[]).includes(role) ? `${role}_${subset}` : role];
    if (column) inputs[role] = column;
  }
  const column = (id: string): Column | undefined => (Object.hasOwn(byId, id) ? byId[id] : undefined);
  const families = familyShares(columns, column);
  const shown = (id: string): Column | undefined => families.get(id) ?? column(id);
  const own = Object.keys(byId).filter((id) => !isRole(id) && !partOfStock.test(id));
  return {
    inputs,
    column,
    shown,
    extra: own.map(shown).filter((found) => found !== undefined),
    context: { basis, groupOf: areas.municipalityOf, groups: areas.municipalities.length, partOfStock: partOnly },
  };
}
