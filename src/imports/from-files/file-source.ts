import type { Cube } from '../../table/cube.ts';
import type { NamedTable } from '../../files/file-types.ts';
import type { Problem } from '../../problem/problem.ts';

/** Whether tables are the properties of features, and of which kind: surfaces can be areas, lines and points only be drawn over them. */
export type Geography = 'none' | 'surfaces' | 'linesOrPoints';

/** A file that was read, as far as its figures go: tables of text (sheets, the properties of a layer), or a table of several dimensions. */
export type FileSource =
  | { readonly kind: 'tables'; readonly tables: readonly NamedTable[]; readonly geography: Geography }
  | { readonly kind: 'cube'; readonly cube: Cube };

/** What the reader of a source said was not as it should be. */
export function problemsOfSource(source: FileSource, sheet: string): readonly Problem[] {
  if (source.kind === 'cube') return source.cube.problems;
  return source.tables.find(({ name }) => name === sheet)?.table.problems ?? [];
}
