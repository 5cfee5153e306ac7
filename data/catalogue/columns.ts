import type { CatalogueColumn, Cell, Formula } from './catalogue.ts';

/** A cell of a code of the contents, and one of each further dimension. */
export const cell = (content: string, codes?: Cell['codes']): Cell =>
  codes === undefined ? { content } : { content, codes };
const one = (content: string, codes?: Cell['codes']): Formula => ({ kind: 'cell', cell: cell(content, codes) });

/** A column of one cell of one table. */
export function plain(
  table: string,
  column: Omit<CatalogueColumn, 'sources'>,
  content: string,
  codes?: Cell['codes'],
): CatalogueColumn {
  return { ...column, sources: [{ table, formula: one(content, codes) }] };
}

/** Counts that together are one whole: a column for each code of a dimension. */
export function family(
  table: string,
  shared: Pick<CatalogueColumn, 'family' | 'unit'>,
  content: string,
  dimension: string,
  parts: readonly (readonly [id: string, code: string, sv: string, en: string])[],
  fixed: Cell['codes'] = {},
): readonly CatalogueColumn[] {
  return parts.map(([id, code, sv, en]) =>
    plain(table, { ...shared, id, title: { sv, en } }, content, { ...fixed, [dimension]: code }),
  );
}
