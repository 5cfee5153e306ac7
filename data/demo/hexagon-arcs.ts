import type { Random } from './random.ts';

/** Areas in rows from the south, odd rows half a step to the east. */
export interface HexagonGrid {
  readonly areas: number;
  readonly columns: number;
  /** Cells with one more on each side: a border at the rim is kept by a cell outside. */
  readonly wide: number;
  readonly high: number;
}

export class ExtendedGrid implements HexagonGrid {
  readonly areas: number;
  readonly columns: number;
  readonly wide: number;
  readonly high: number;

  constructor(areas: number, columns: number) {
    this.areas = areas;
    this.columns = columns;
    this.wide = columns + 2;
    this.high = Math.ceil(areas / columns) + 2;
  }
}

interface Honeycomb {
  /** TopoJSON arcs: whole grid steps, each as the difference from the one before. */
  readonly arcs: [number, number][][];
  /** One ring per area. */
  readonly rings: number[][];
  readonly transform: { scale: [number, number]; translate: [number, number] };
}

/** The country's extent, km, at sea between the Azores and Ireland. */
const [widthKm, heightKm] = [520, 760];
const origin: [number, number] = [-30, 45];
/** Lengths of a degree at 48.4°N. */
const [kmPerLon, kmPerLat] = [73.8, 111.195];
const gridKm = 0.002;
const shake = 0.2;

/** Every border of the honeycomb once, with `steps` segments, and the rings of the areas over them. */
export function hexagonArcs(grid: HexagonGrid, steps: number, draw: Random): Honeycomb {
  const { wide, high, columns } = grid;
  const across = Math.round(widthKm / (wide + 1) / gridKm);
  const up = Math.round(heightKm / (high + 1) / gridKm);
  const cells = wide * high;
  // Each cell keeps its north and its south corner; the other four are its neighbours'.
  const corners = new Int32Array(4 * cells);
  for (let cell = 0; cell < cells; cell++) {
    const row = Math.floor(cell / wide);
    const x = across * ((cell % wide) + (row % 2) / 2 + 0.5);
    const y = up * (row + 0.5);
    for (const [corner, side] of [1, -1].entries()) {
      corners[4 * cell + 2 * corner] = Math.round(x + across * draw.between(-shake, shake));
      corners[4 * cell + 2 * corner + 1] = Math.round(y + up * (side * 0.64 + 0.5 * draw.between(-shake, shake)));
    }
  }
  const upper = (cell: number, east: 0 | 1): number => cell + wide - 1 + east + (Math.floor(cell / wide) % 2);
  const lower = (cell: number, east: 0 | 1): number => cell - wide - 1 + east + (Math.floor(cell / wide) % 2);
  const north = (cell: number): number => 4 * cell;
  const south = (cell: number): number => 4 * cell + 2;
  const numbers = new Int32Array(3 * cells).fill(-1);
  const arcs: [number, number][][] = [];
  // Border 0 runs from the north-west corner to the north, 1 on to the north-east, 2 on to the south-east.
  const border = (cell: number, which: 0 | 1 | 2): number => {
    const known = numbers[3 * cell + which] ?? -1;
    if (known !== -1) return known;
    const ends = [south(upper(cell, 0)), north(cell), south(upper(cell, 1)), north(lower(cell, 1))];
    const number = arcs.push(bent(corners, ends[which] ?? 0, ends[which + 1] ?? 0, steps, draw)) - 1;
    numbers[3 * cell + which] = number;
    return number;
  };
  const rings = Array.from({ length: grid.areas }, (_, i) => {
    const cell = (Math.floor(i / columns) + 1) * wide + (i % columns) + 1;
    return [
      ~border(cell, 0),
      border(cell - 1, 2),
      border(lower(cell, 0), 1),
      border(lower(cell, 1), 0),
      ~border(cell, 2),
      ~border(cell, 1),
    ];
  });
  const scale: [number, number] = [gridKm / kmPerLon, gridKm / kmPerLat];
  return { arcs, rings, transform: { scale, translate: origin } };
}

/** From one corner to another in `steps` segments that swing to one side and tremble a little. */
function bent(corners: Int32Array, from: number, to: number, steps: number, draw: Random): [number, number][] {
  const [x, y] = [corners[from] ?? 0, corners[from + 1] ?? 0];
  const [dx, dy] = [(corners[to] ?? 0) - x, (corners[to + 1] ?? 0) - y];
  const swing = draw.between(-0.4, 0.4);
  const arc: [number, number][] = [[x, y]];
  let [lastX, lastY] = [x, y];
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const aside = step === steps ? 0 : swing * t * (1 - t) + draw.between(-0.025, 0.025);
    const [atX, atY] = [Math.round(x + t * dx - aside * dy), Math.round(y + t * dy + aside * dx)];
    if (atX !== lastX || atY !== lastY) arc.push([atX - lastX, atY - lastY]);
    [lastX, lastY] = [atX, atY];
  }
  return arc;
}
