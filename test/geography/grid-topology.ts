import type { AreaFeature } from '../../src/pack/area-feature.ts';

/** Side of a cell of the grid in degrees: about 600 × 1 100 m at 57° north. */
export const cellDegrees = 0.01;

/** A grid of square areas, row by row from the south-west, `columns` to a municipality row; code `r-c`. */
export function gridAreas(
  columns: number,
  rows: number,
  kommunOf: (column: number, row: number) => string,
): AreaFeature[] {
  return Array.from({ length: columns * rows }, (_, k) => {
    const column = k % columns;
    const row = Math.floor(k / columns);
    const west = 12 + column * cellDegrees;
    const south = 57 + row * cellDegrees;
    const east = 12 + (column + 1) * cellDegrees;
    const north = 57 + (row + 1) * cellDegrees;
    return {
      code: `${row}-${column}`,
      name: '',
      kommun: kommunOf(column, row),
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
          ],
        ],
      },
    };
  });
}
