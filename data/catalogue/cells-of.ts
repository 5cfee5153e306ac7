import type { CatalogueColumn, CatalogueIndicator, CatalogueTable, Cell, Formula, Years } from './catalogue.ts';
import { indicators } from './indicators.ts';
import { tables } from './tables.ts';

/** The table of an id, null when the catalogue has none. */
export function tableOf(id: string): CatalogueTable | null {
  return tables.find((table) => table.id === id) ?? null;
}

/** The indicator of an id, null when the catalogue has none. */
export function indicatorOf(id: string): CatalogueIndicator | null {
  return indicators.find((indicator) => indicator.id === id) ?? null;
}

/** Every cell that a formula reads. */
export function cellsOf(formula: Formula): readonly Cell[] {
  switch (formula.kind) {
    case 'cell':
      return [formula.cell];
    case 'sum':
      return formula.cells;
    case 'share':
      return [...formula.part, ...formula.whole];
  }
}

/** The ids of the tables that columns come from, each once, in the order of the catalogue. */
export function tablesOf(columns: readonly CatalogueColumn[]): readonly string[] {
  const used = new Set(columns.flatMap(({ sources }) => sources.map(({ table }) => table)));
  return tables.map(({ id }) => id).filter((id) => used.has(id));
}

/** The codes of a table that columns read, by dimension (`ContentsCode` among them), each once. */
export function codesOf(table: string, columns: readonly CatalogueColumn[]): ReadonlyMap<string, readonly string[]> {
  const cells = columns
    .flatMap(({ sources }) => sources)
    .filter((source) => source.table === table)
    .flatMap(({ formula }) => cellsOf(formula));
  const codes = new Map<string, Set<string>>();
  for (const { content, codes: further = {} } of cells)
    for (const [dimension, code] of [['ContentsCode', content] as const, ...Object.entries(further)])
      codes.set(dimension, (codes.get(dimension) ?? new Set()).add(code));
  return new Map([...codes].map(([dimension, own]) => [dimension, [...own]]));
}

/** The years in which a table gives a column: those of the source, else those of the table. */
export function yearsOf({ table, years }: { readonly table: string; readonly years?: Years }): Years {
  return years ?? tableOf(table)?.years ?? { from: 1, to: 0 };
}
