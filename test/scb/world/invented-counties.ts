import type { CatalogueMunicipality } from '../../../data/catalogue/municipalities.ts';
import { gothenburgRegion, municipalities } from '../../../data/catalogue/municipalities.ts';
import { areaNames } from '../../../data/demo/area-names.ts';
import { random } from '../../../data/demo/random.ts';
import { wholeBetween } from './chance.ts';
import type { GridCell } from './divide.ts';
import { divide, rowHeight } from './divide.ts';
import { groupBy } from './group-by.ts';
import type { KeyRow } from './register.ts';

/** An invented DeSO: a line of the key, and its cell in the honeycomb of its county. */
export interface InventedArea extends KeyRow {
  readonly cell: number;
}

/** A county with its real municipalities and invented areas, as many in each as there are. */
export interface InventedCounty {
  readonly code: string;
  /** Cells in a row of its honeycomb; the last row may have fewer. */
  readonly columns: number;
  readonly areas: readonly InventedArea[];
}

/** The 21 counties in order of code, made from what the catalogue knows of the municipalities: the same on every machine. */
export function inventedCounties(): readonly InventedCounty[] {
  return [...groupBy(municipalities, ({ code }) => code.slice(0, 2))].map(([code, unordered]) => {
    const own = unordered.toSorted((a, b) => Number(inGothenburgRegion(b)) - Number(inGothenburgRegion(a)));
    const count = own.reduce((sum, { areas }) => sum + areas.deso, 0);
    const columns = Math.ceil(Math.sqrt(count * rowHeight));
    const cells = Array.from({ length: count }, (_, index) => ({
      index,
      column: index % columns,
      row: Math.floor(index / columns),
    }));
    const parts = divide(
      cells,
      own.map(({ areas }) => areas.deso),
    );
    return { code, columns, areas: own.flatMap((municipality, i) => inventedAreas(municipality, parts[i] ?? [])) };
  });
}

/** Those that are often fetched together lie together. */
function inGothenburgRegion({ code }: CatalogueMunicipality): boolean {
  return gothenburgRegion.includes(code);
}

/** Codes run from south to north in each category, and RegSO over the ground. */
function inventedAreas({ code, name, areas }: CatalogueMunicipality, cells: readonly GridCell[]): InventedArea[] {
  const categories = categoriesOf(code, cells);
  const numbers = { A: 0, B: 200, C: 100 };
  const codes = new Map(
    cells
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
      .map(({ index }) => {
        const category = categories.get(index) ?? 'C';
        numbers[category] += 1;
        return [index, `${code}${category}${threeDigits(numbers[category])}9`];
      }),
  );
  const nameOf = areaNames(random(Number(code)), []);
  return divide(cells, regsoSizes(code, areas)).flatMap((own, i) => {
    const regso = `${code}R${threeDigits(501 + i)}`;
    const regsoName = `Påhittade ${nameOf('town')}`;
    return own.map(({ index }) => ({
      deso: codes.get(index) ?? '',
      regso,
      regsoName,
      kommun: code,
      kommunName: name,
      cell: index,
    }));
  });
}

/** The central town in the middle (C), a few other localities around it (B), and a few areas of countryside outermost (A). */
function categoriesOf(code: string, cells: readonly GridCell[]): ReadonlyMap<number, 'A' | 'B' | 'C'> {
  const outside = Math.min(Math.floor(cells.length / 2), wholeBetween(`outside/${code}`, 1, 9));
  const localities = Math.min(Math.floor((cells.length - outside) / 3), wholeBetween(`localities/${code}`, 0, 7));
  const mean = (of: (cell: GridCell) => number): number =>
    cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length;
  const [column, row] = [mean((cell) => cell.column), mean((cell) => cell.row)];
  const away = (cell: GridCell): number => (cell.column - column) ** 2 + (rowHeight * (cell.row - row)) ** 2;
  const outermost = cells.toSorted((a, b) => away(b) - away(a) || a.index - b.index);
  return new Map(
    outermost.map(({ index }, i) => [index, i < outside ? 'A' : i < outside + localities ? 'B' : 'C'] as const),
  );
}

/** How many DeSO each RegSO has: one at least, the rest as chance has it. */
function regsoSizes(code: string, { deso, regso }: CatalogueMunicipality['areas']): readonly number[] {
  const sizes = Array.from({ length: regso }, () => 1);
  for (let left = deso - regso; left > 0; left--) {
    const one = wholeBetween(`regso/${code}/${left}`, 0, regso - 1);
    sizes[one] = (sizes[one] ?? 0) + 1;
  }
  return sizes;
}

function threeDigits(number: number): string {
  return String(number).padStart(3, '0');
}
