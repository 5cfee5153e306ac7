/** A cell of a honeycomb in rows from the south, the first and every other row half a step to the east. */
export interface GridCell {
  /** Number of the cell, row by row. */
  readonly index: number;
  readonly column: number;
  readonly row: number;
}

/** Between two rows, in widths of a cell. */
export const rowHeight = Math.sqrt(3) / 2;

type Order = (a: GridCell, b: GridCell) => number;

/**
 * Divides cells into parts of the sizes asked for, which together are all of them: in halves, as a rule across the longer side, and again. Parts
 * hang together wherever halves that do can be found.
 */
export function divide(cells: readonly GridCell[], sizes: readonly number[]): readonly (readonly GridCell[])[] {
  if (sizes.length < 2) return [cells];
  const sums = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0));
  const off = sums.slice(0, -1).map((sum) => Math.abs(sum - cells.length / 2));
  const cut = off.indexOf(Math.min(...off));
  const [first, second] = halves(cells, sums[cut] ?? 0);
  return [...divide(first, sizes.slice(0, cut + 1)), ...divide(second, sizes.slice(cut + 1))];
}

function halves(cells: readonly GridCell[], first: number): readonly [readonly GridCell[], readonly GridCell[]] {
  const span = (of: (cell: GridCell) => number): number => Math.max(...cells.map(of)) - Math.min(...cells.map(of));
  const isHigh = rowHeight * span(({ row }) => row) > span(({ column }) => column);
  const cut = (order: Order): readonly [readonly GridCell[], readonly GridCell[]] => {
    const ordered = cells.toSorted(order);
    return [ordered.slice(0, first), ordered.slice(first)];
  };
  const orders = isHigh ? [...byRows, ...byColumns] : [...byColumns, ...byRows];
  const order = orders.find((one) => cut(one).every(isConnected));
  return cut(order ?? fromSouthWest);
}

/** To and fro, so that cells which follow each other lie beside each other; beginning from either end. */
const turned = (line: number, from: 0 | 1): number => (line % 2 === from ? 1 : -1);
const byRows = ([0, 1] as const).map(
  (from): Order =>
    (a, b) =>
      a.row - b.row || turned(a.row, from) * (a.column - b.column),
);
const fromSouthWest: Order = (a, b) => a.column - b.column || a.row - b.row;
const byColumns = ([0, 1] as const).map(
  (from): Order =>
    (a, b) =>
      a.column - b.column || turned(a.column, from) * (a.row - b.row),
);

function isConnected(cells: readonly GridCell[]): boolean {
  const key = (column: number, row: number): string => `${column}/${row}`;
  const left = new Map(cells.map((cell) => [key(cell.column, cell.row), cell]));
  const reached = cells.slice(0, 1);
  for (const { column, row } of reached) {
    left.delete(key(column, row));
    const east = row % 2 === 0 ? 1 : -1;
    const beside = [-1, 1].flatMap((step) => [
      key(column + step, row),
      key(column, row + step),
      key(column + east, row + step),
    ]);
    for (const one of beside) {
      const cell = left.get(one);
      if (cell) reached.push(cell);
      left.delete(one);
    }
  }
  return reached.length === cells.length;
}
