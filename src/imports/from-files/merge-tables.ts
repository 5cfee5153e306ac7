import type { Column } from '../../measures/column.ts';
import type { LargerTable, YearTable } from '../../pack/assemble-pack.ts';
import type { PackColumn } from '../../pack/pack.ts';
import { Status } from '../../measures/status.ts';

/** Columns that two tables of one year both have. */
export interface Clash {
  readonly column: string;
  readonly year: number;
}

/** Tables with more in them, and what both had. */
export interface Merged<T> {
  readonly tables: readonly T[];
  readonly clashes: readonly Clash[];
}

type Keep = 'keepOpen' | 'takeOwn';

function mergeColumns(open: readonly Column[], own: readonly Column[], keep: Keep): readonly Column[] {
  const taken = new Map(open.map((column) => [column.name, column]));
  for (const column of own) if (keep === 'takeOwn' || !taken.has(column.name)) taken.set(column.name, column);
  return [...taken.values()];
}

function clashesOf(year: number, open: readonly Column[], own: readonly Column[]): readonly Clash[] {
  const names = new Set(open.map(({ name }) => name));
  return own.filter(({ name }) => names.has(name)).map(({ name }) => ({ column: name, year }));
}

/** Adds years and columns to a pack's tables. A column that a year has already stands, or gives way, as `keep` says. */
export function mergeYears(
  open: readonly YearTable[],
  own: ReadonlyMap<number, readonly Column[]>,
  keep: Keep,
): Merged<YearTable> {
  const years = new Map(open.map((table) => [table.year, table]));
  const clashes: Clash[] = [];
  for (const [year, columns] of own) {
    const known = years.get(year)?.columns ?? [];
    clashes.push(...clashesOf(year, known, columns));
    years.set(year, { year, columns: mergeColumns(known, columns, keep) });
  }
  return { tables: [...years.values()], clashes };
}

/** The same for the figures of larger areas. */
export function mergeLarger(
  open: readonly LargerTable[],
  own: ReadonlyMap<number, readonly Column[]>,
  level: LargerTable['level'],
  codes: readonly string[],
  keep: Keep,
): Merged<LargerTable> {
  const ofLevel = open.filter((table) => table.level === level);
  const { tables, clashes } = mergeYears(ofLevel, own, keep);
  const others = open.filter((table) => table.level !== level);
  return { tables: [...others, ...tables.map((table) => ({ ...table, level, codes }))], clashes };
}

/** Columns of a pack with a file's: what the pack says of a column that both have stands. */
export function mergePackColumns(open: readonly PackColumn[], own: readonly PackColumn[]): readonly PackColumn[] {
  const known = new Set(open.map(({ id }) => id));
  return [...open, ...own.filter(({ id }) => !known.has(id))];
}

/**
 * Years that only larger areas have figures of, so that they can be chosen: the smaller areas get the columns as not available, since the figures are never spread
 * over them.
 */
export function yearsOfLarger(
  tables: readonly YearTable[],
  larger: readonly LargerTable[],
  areas: number,
): readonly YearTable[] {
  const known = new Set(tables.map(({ year }) => year));
  const missing = new Map<number, Column[]>();
  for (const { year, columns } of larger) {
    if (known.has(year)) continue;
    const own = missing.get(year) ?? [];
    missing.set(year, own);
    for (const column of columns)
      if (!own.some(({ name }) => name === column.name))
        own.push({
          name: column.name,
          unit: column.unit,
          values: new Float64Array(areas).fill(NaN),
          status: new Uint8Array(areas).fill(Status.notAvailable),
        });
  }
  return [...tables, ...[...missing].map(([year, columns]) => ({ year, columns }))];
}
