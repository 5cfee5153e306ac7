import type { Status } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';

/** One value of a dimension. `unit` and `decimals` are those of a dimension of contents. */
export interface CubeCategory {
  readonly code: string;
  readonly label: string;
  readonly unit?: string;
  readonly decimals?: number;
}

export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  /** `content` is what is measured (persons, percent): JSON-stat's metric, PX's contents variable. */
  readonly role: 'region' | 'time' | 'content' | 'other';
  readonly categories: readonly CubeCategory[];
}

/**
 * A table of several dimensions, as JSON-stat and PX hold it. `values` are row-major: the last dimension varies fastest. A value is NaN unless
 * `hasValue(status)`, and a `nil` is 0.
 */
export interface Cube {
  readonly file: string;
  readonly title: string;
  /** Who made the table; '' when the file does not say. */
  readonly source: string;
  /** When the table was last changed, as the file writes it; '' when it does not say. */
  readonly updated: string;
  readonly dimensions: readonly CubeDimension[];
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Footnotes of the table, then those of its dimensions and their values, headed by the label of what they speak of. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** Most cells of a cube that is read: the whole country's DeSO over fourteen years and several hundred contents. A file may claim more than memory holds. */
export const cubeCellLimit = 20_000_000;

/** How many steps of `values` each dimension takes: cell `[i, j, k]` is at `i * strides[0] + j * strides[1] + k * strides[2]`. */
export function strides(dimensions: readonly CubeDimension[]): readonly number[] {
  const found = new Array<number>(dimensions.length).fill(1);
  for (let d = dimensions.length - 2; d >= 0; d--)
    found[d] = (found[d + 1] ?? 1) * (dimensions[d + 1]?.categories.length ?? 0);
  return found;
}

/** One cell of a cube. */
export interface CubeCell {
  readonly value: number;
  readonly status: Status;
}

const names: Readonly<Record<Exclude<CubeDimension['role'], 'other'>, readonly string[]>> = {
  region: ['region', 'regioner', 'kommun', 'lan', 'deso', 'regso', 'geo', 'area', 'omrade'],
  time: ['tid', 'time', 'ar', 'year', 'manad', 'month', 'kvartal', 'quarter'],
  content: ['contentscode', 'contents', 'tabellinnehall', 'innehall', 'metric', 'matt'],
};

function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** The role that a dimension's own name tells, for files that give none; `other` when it tells none. */
export function roleOfName(...given: readonly string[]): CubeDimension['role'] {
  const found = (['region', 'time', 'content'] as const).find((role) =>
    given.some((name) => names[role].includes(folded(name))),
  );
  return found ?? 'other';
}

/**
 * Dimensions with a role each: a role that no dimension was given goes to the first one whose id or label names it (`Region`, `Tid`,
 * `ContentsCode`).
 */
export function withRoles(dimensions: readonly CubeDimension[]): readonly CubeDimension[] {
  const taken = new Set(dimensions.map(({ role }) => role));
  return dimensions.map((dimension) => {
    const role = dimension.role === 'other' ? roleOfName(dimension.id, dimension.label) : dimension.role;
    if (dimension.role !== 'other' || role === 'other' || taken.has(role)) return dimension;
    taken.add(role);
    return { ...dimension, role };
  });
}
