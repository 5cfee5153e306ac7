import type { Cube } from '../../table/cube.ts';
import type { TextTable } from '../../table/read-csv.ts';
import { columnParts } from './column-parts.ts';
import { cubeFigures, cubeParts } from './cube-figures.ts';
import type { Figures } from './figures.ts';
import { guess } from './guess.ts';
import type { PlacesJoin } from './join-places.ts';
import { joinPlaces } from './join-places.ts';
import type { ColumnPart, Corrections, FileProposal, Guess, ProposedColumn } from './proposal.ts';
import type { Sheet } from './sheet.ts';
import { guessHeaderRow, isHeaderRow, sheetOf } from './sheet.ts';
import { tableFigures } from './table-figures.ts';
import type { TargetAreas } from './target-areas.ts';

/** A file's figures against one target: what its columns hold, its series, and how its rows join. */
export interface Arrangement {
  readonly headerRow: Guess<number>;
  readonly columns: readonly ProposedColumn[];
  readonly preview: FileProposal['preview'];
  readonly rows: number;
  readonly figures: Figures;
  readonly joined: PlacesJoin;
  /** Every row as text; none of a cube. */
  cells(): Iterable<readonly string[]>;
}

function* rowsOf(sheet: Sheet): Iterable<readonly string[]> {
  for (let r = 0; r < sheet.length; r++) yield sheet.row(r);
}

const previewRows = 8;

/** Name of a file without its ending, and without the year, as a title of last resort. */
function titleOf(table: TextTable, sheet: string): string {
  return table.notes?.[0] ?? (sheet === '' ? table.file.replace(/\.[^.]+$/, '') : sheet);
}

/** Arranges a table of text. Throws `tooManySeries`. */
export function arrangeTable(
  table: TextTable,
  name: string,
  target: TargetAreas,
  corrections: Corrections,
): Arrangement {
  const guessed = guessHeaderRow(table);
  const given = corrections.headerRow;
  const usable = given !== undefined && isHeaderRow(table, given) ? given : undefined;
  const sheet = sheetOf(table, usable ?? guessed);
  const columns = columnParts(sheet, target, corrections);
  const parts = columns.map(({ part }) => part.value);
  const figures = tableFigures(sheet, parts, titleOf(table, name), corrections.year);
  const names = [table.file, name, ...sheet.header, ...(table.notes ?? [])];
  return {
    headerRow: guess(guessed, 'likely', [], usable),
    columns,
    preview: {
      header: sheet.header,
      rows: Array.from({ length: Math.min(previewRows, sheet.length) }, (_, r) => sheet.row(r)),
    },
    rows: sheet.length,
    figures,
    joined: joinPlaces(figures, names, target, corrections),
    cells: () => rowsOf(sheet),
  };
}

const cubePartChoices: readonly ColumnPart[] = ['code', 'year', 'value', 'dimension', 'leftOut'];
const shownExamples = 5;

/** Arranges a table of several dimensions: its dimensions are its columns. Throws `tooManySeries`. */
export function arrangeCube(cube: Cube, target: TargetAreas, corrections: Corrections): Arrangement {
  const guessed = cubeParts(cube);
  const columns = cube.dimensions.map((dimension, at): ProposedColumn => ({
    at,
    header: dimension.label,
    part: guess(guessed[at] ?? 'dimension', 'certain', cubePartChoices, corrections.columns?.[at]),
    examples: dimension.categories.slice(0, shownExamples).map(({ label }) => label),
  }));
  const figures = cubeFigures(
    cube,
    columns.map(({ part }) => part.value),
    corrections.year,
  );
  const rows = Array.from({ length: previewRows }, (_, r) =>
    columns.map(({ at }) => cube.dimensions[at]?.categories[r]?.label ?? ''),
  );
  return {
    headerRow: guess(0, 'certain'),
    columns,
    preview: {
      header: columns.map(({ header }) => header),
      rows: rows.filter((row) => row.some((cell) => cell !== '')),
    },
    rows: cube.values.length,
    figures,
    joined: joinPlaces(figures, [cube.file, cube.title], target, corrections),
    cells: () => [],
  };
}
