import type { Transform } from 'topojson-specification';

/** Steps of the grid that a pack is drawn on, each way. */
const steps = 1e6;

/** Positions on the grid of a drawing. */
export interface DrawingGrid {
  readonly transform: Transform;
  /** x, y of every position in steps. */
  readonly grid: Int32Array;
  /** lon, lat of every position where the grid puts it. */
  readonly drawn: Float64Array;
}

/** Puts positions (lon, lat, lon, lat …) on a grid of 10⁶ steps over their extent. */
export function drawingGrid(positions: Float64Array): DrawingGrid {
  const least = [Infinity, Infinity];
  const most = [-Infinity, -Infinity];
  positions.forEach((value, k) => {
    least[k % 2] = Math.min(least[k % 2] ?? value, value);
    most[k % 2] = Math.max(most[k % 2] ?? value, value);
  });
  const [west = 0, south = 0] = least;
  const [east = 0, north = 0] = most;
  const scale: [number, number] = [(east - west) / (steps - 1) || 1, (north - south) / (steps - 1) || 1];
  const translate: [number, number] = [west, south];
  const grid = new Int32Array(positions.length);
  const drawn = new Float64Array(positions.length);
  positions.forEach((value, k) => {
    const axis = (k % 2) as 0 | 1;
    const step = Math.round((value - translate[axis]) / scale[axis]);
    grid[k] = step;
    drawn[k] = step * scale[axis] + translate[axis];
  });
  return { transform: { scale, translate }, grid, drawn };
}

/** The kept points of an arc as TopoJSON writes them: the first, then the steps from one to the next. Points that fall in one place are one, but an arc has at least two. */
export function deltaArc(grid: Int32Array, kept: Uint8Array, from: number, to: number): [number, number][] {
  const arc: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let k = from; k < to; k++) {
    if (kept[k] !== 1) continue;
    const [dx, dy] = [(grid[2 * k] ?? 0) - x, (grid[2 * k + 1] ?? 0) - y];
    if (arc.length > 0 && dx === 0 && dy === 0) continue;
    arc.push([dx, dy]);
    [x, y] = [x + dx, y + dy];
  }
  if (arc.length === 1) arc.push([0, 0]);
  return arc;
}
