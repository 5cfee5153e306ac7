import type { Column } from '../../src/measures/column.ts';
import { knownRoles, type Role } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import type { PackColumn } from '../../src/pack/pack.ts';
import { demoColumns } from './demo-columns.ts';
import { apportion, quartileShares } from './quartile-shares.ts';
import type { Random } from './random.ts';

const roles = Object.keys(knownRoles) as Role[];

/** The columns that have a role, with their titles. */
export const scaleColumns: readonly PackColumn[] = demoColumns.filter(({ id }) => id in knownRoles);

/** One year's columns over n areas, from a smooth field of −1…1. One area in two hundred is withheld. */
export function scaleTable(n: number, field: (area: number) => number, draw: Random): Column[] {
  const columns = new Map(
    roles.map((role): [Role, Column] => [
      role,
      { name: role, unit: knownRoles[role], values: new Float64Array(n), status: new Uint8Array(n) },
    ]),
  );
  const put = (role: Role, area: number, value: number): void => {
    const column = columns.get(role);
    if (column) column.values[area] = value;
  };
  for (let area = 0; area < n; area++) {
    const hardship = 1.9 * field(area) + 0.18 * draw.bell();
    const population = Math.round(draw.between(700, 2700));
    const shares = quartileShares(hardship);
    put('population', area, population);
    put('employmentBase', area, Math.round(population * draw.between(0.5, 0.62)));
    apportion(Math.round(population / 2.1), shares).forEach((count, i) => put(`q${i + 1}` as Role, area, count));
    shares.forEach((share, i) => put(`p${i + 1}` as Role, area, Math.round(100 * share)));
    put('employmentRate', area, thousandths(0.775 - 0.1 * hardship + 0.01 * draw.bell()));
    put('disposableIncome', area, Math.round(288 - 75 * hardship + 8 * draw.bell()));
    put('postSecondaryShare', area, thousandths(0.28 - 0.1 * hardship + 0.02 * draw.bell()));
    if (area % 200 === 117) withhold(columns, area);
  }
  return scaleColumns.map(({ id }) => columns.get(id as Role) as Column);
}

function withhold(columns: ReadonlyMap<Role, Column>, area: number): void {
  for (const [role, column] of columns) {
    if (!/^[qp]\d$/.test(role)) continue;
    column.values[area] = NaN;
    column.status[area] = Status.suppressed;
  }
}

function thousandths(share: number): number {
  return Math.round(1000 * Math.max(0.02, Math.min(0.95, share))) / 1000;
}
