import type { AreaSet, Neighbours } from '../../src/geography/area-set.ts';
import type { Column, Unit } from '../../src/measures/column.ts';
import type { Inputs, Role } from '../../src/measures/roles.ts';
import { knownRoles } from '../../src/measures/roles.ts';
import { Status } from '../../src/measures/status.ts';
import type { PairInput } from '../../src/relations/pole-pair.ts';

/** A cell: a number, or the reason why there is none. */
export type Cell = number | Exclude<keyof typeof Status, 'present'>;

/** A column from cells. */
export function column(name: string, unit: Unit, cells: readonly Cell[]): Column {
  return {
    name,
    unit,
    values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : cell === 'nil' ? 0 : NaN)),
    status: Uint8Array.from(cells, (cell) => (typeof cell === 'number' ? Status.present : Status[cell])),
  };
}

/** Columns by role from cells. */
export function inputsOf(cells: Partial<Record<Role, readonly Cell[]>>): Inputs {
  return Object.fromEntries(
    Object.entries(cells).map(([role, values]) => [role, column(role, knownRoles[role as Role], values)]),
  );
}

/** Areas in a row along 57° N, a hundredth of a degree apart, named by letters; all in one municipality unless said. */
export function areasInARow(n: number, municipalityOf: readonly number[] = []): AreaSet {
  return {
    level: 'deso',
    codes: Array.from({ length: n }, (_, i) => `9901C1${String(i).padStart(2, '0')}0`),
    names: Array.from({ length: n }, (_, i) => `Område ${String.fromCharCode(97 + i)}`),
    municipalities: [
      { code: '9901', name: 'Storhamn' },
      { code: '9902', name: 'Lillvik' },
    ],
    municipalityOf: Uint16Array.from({ length: n }, (_, i) => municipalityOf[i] ?? 0),
    centroids: Float64Array.from({ length: 2 * n }, (_, k) => (k % 2 === 0 ? 11 + k / 200 : 57)),
    bounds: new Float64Array(4 * n),
    areaM2: new Float64Array(n).fill(1e6),
  };
}

/** Neighbours from pairs [i, j, border in metres]. */
export function neighboursOf(n: number, borders: readonly (readonly [number, number, number])[]): Neighbours {
  const start = new Uint32Array(n + 1);
  const neighbour: number[] = [];
  const borderM: number[] = [];
  for (let area = 0; area < n; area++) {
    for (const [i, j, metres] of borders) {
      if (i !== area && j !== area) continue;
      neighbour.push(i === area ? j : i);
      borderM.push(metres);
    }
    start[area + 1] = neighbour.length;
  }
  return { start, neighbour: Uint32Array.from(neighbour), borderM: Float64Array.from(borderM) };
}

/** Each area borders the next, 100 m. */
export function chain(n: number): Neighbours {
  return neighboursOf(
    n,
    Array.from({ length: Math.max(0, n - 1) }, (_, i) => [i, i + 1, 100] as const),
  );
}

/** The input of a pair over areas in a row; A is the first area and B the last unless said. */
export function pairCase(inputs: Inputs, n: number, more: Partial<PairInput> = {}): PairInput {
  return {
    year: 2022,
    basis: 'households',
    subset: 'all',
    areas: areasInARow(n),
    neighbours: chain(n),
    inputs,
    extra: [],
    a: [0],
    b: [n - 1],
    suggested: false,
    ...more,
  };
}
