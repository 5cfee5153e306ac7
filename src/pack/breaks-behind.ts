import type { PackManifest, SeriesBreak } from './pack.ts';

/** A break as it falls among the years of a pack: between year `at` and the one after it. */
export interface BreakAt extends SeriesBreak {
  readonly at: number;
}

/** The breaks in the series of some columns that fall between two years of the pack, each gap once, in order. A source that names no columns holds all. */
export function breaksBehind(
  { sources, years }: Pick<PackManifest, 'sources' | 'years'>,
  columns: readonly string[],
): readonly BreakAt[] {
  const breaks = sources
    .filter((source) => !source.columns || source.columns.some((id) => columns.includes(id)))
    .flatMap((source) => source.breaks ?? []);
  return years.slice(1).flatMap((next, at) => {
    const year = years[at] ?? next;
    const found = breaks.find(({ between: [before, after] }) => year <= before && after <= next);
    return found ? [{ ...found, at }] : [];
  });
}
