import type { Border } from './area-borders.ts';
import { landLevel, lines } from './landscape.ts';
import type { MicroCells } from './micro-cells.ts';
import { noise } from './noise.ts';
import { crosses, distance, nearestOn, type Point } from './polyline.ts';

const tremble = noise(91, 0.45, 3, 0.6);

/** Positions along each border, first and last shared with the borders that meet there. */
export function naturalBorders(cells: MicroCells, borders: readonly Border[]): Point[][] {
  const wet = new Set<number>();
  for (const border of borders)
    if (border.left < 0 || border.right < 0) for (const triangle of border.path) wet.add(triangle);
  const at = smoothed(cells, borders);
  for (const [triangle, point] of at) {
    at.set(triangle, wet.has(triangle) ? toShore(point, sizeOf(cells, triangle)) : toLine(cells, triangle, point));
  }
  return borders.map((border) => {
    const coast = border.left < 0 || border.right < 0;
    return finer(
      border.path.map((triangle) => at.get(triangle) as Point),
      coast,
    );
  });
}

/** The middles of the triangles, moved towards the middle of their neighbours on the border: the saw teeth of the cells become bends. */
function smoothed(cells: MicroCells, borders: readonly Border[]): Map<number, Point> {
  const beside = new Map<number, Set<number>>();
  const link = (a: number, b: number): void => {
    const set = beside.get(a);
    if (set) set.add(b);
    else beside.set(a, new Set([b]));
  };
  for (const { path } of borders) {
    for (let i = 0; i + 1 < path.length; i++) {
      link(path[i] as number, path[i + 1] as number);
      link(path[i + 1] as number, path[i] as number);
    }
  }
  let at = new Map([...beside.keys()].map((triangle) => [triangle, middle(cells, triangle)] as const));
  for (const share of [0.5, 0.35]) {
    at = new Map(
      [...beside].map(([triangle, next]) => {
        const [x, y] = at.get(triangle) as Point;
        let [sumX, sumY] = [0, 0];
        for (const other of next) {
          sumX += at.get(other)?.[0] ?? 0;
          sumY += at.get(other)?.[1] ?? 0;
        }
        const pull = next.size > 2 ? share * 0.6 : share;
        return [triangle, [x + pull * (sumX / next.size - x), y + pull * (sumY / next.size - y)]] as const;
      }),
    );
  }
  return at;
}

function corners(cells: MicroCells, triangle: number): [Point, Point, Point] {
  const corner = (k: number): Point => cells.points[cells.triangles[3 * triangle + k] ?? 0] as Point;
  return [corner(0), corner(1), corner(2)];
}

function middle(cells: MicroCells, triangle: number): Point {
  const [a, b, c] = corners(cells, triangle);
  return [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
}

function sizeOf(cells: MicroCells, triangle: number): number {
  const [a, b, c] = corners(cells, triangle);
  return Math.min(distance(a, b), distance(b, c), distance(c, a));
}

/** Moves a position to where land meets water, but never far enough to turn a border over. */
function toShore(point: Point, reachKm: number): Point {
  const limitKm = 0.42 * reachKm;
  let [x, y] = point;
  for (let round = 0; round < 2; round++) {
    const level = landLevel(x, y);
    const slopeX = (landLevel(x + 0.01, y) - landLevel(x - 0.01, y)) / 0.02;
    const slopeY = (landLevel(x, y + 0.01) - landLevel(x, y - 0.01)) / 0.02;
    const steep = slopeX * slopeX + slopeY * slopeY;
    if (steep < 1e-6) break;
    x -= (level * slopeX) / steep;
    y -= (level * slopeY) / steep;
  }
  return within(point, [x, y], limitKm);
}

function within(from: Point, to: Point, limitKm: number): Point {
  const awayKm = distance(from, to);
  if (awayKm <= limitKm) return to;
  return [from[0] + ((to[0] - from[0]) * limitKm) / awayKm, from[1] + ((to[1] - from[1]) * limitKm) / awayKm];
}

/** A border that runs along a river, a railway or a road runs in its middle. */
function toLine(cells: MicroCells, triangle: number, point: Point): Point {
  const [a, b, c] = corners(cells, triangle);
  for (const line of [lines.river, ...lines.rails, ...lines.roads]) {
    if (!crosses(line, a, b) && !crosses(line, b, c) && !crosses(line, c, a)) continue;
    return within(point, nearestOn(line, point).at, 0.5 * sizeOf(cells, triangle));
  }
  return point;
}

/** Puts positions between those that are far apart: on the shore along water, else a little beside the straight line. */
function finer(path: readonly Point[], coast: boolean): Point[] {
  const longestKm = coast ? 0.18 : 0.36;
  const fine: Point[] = [path[0] as Point];
  const between = (from: Point, to: Point, depth: number): void => {
    const lengthKm = distance(from, to);
    if (lengthKm > longestKm && depth < 3) {
      const half: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const aside = 0.14 * tremble(half[0], half[1]);
      const moved: Point = coast
        ? toShore(half, 0.5 * lengthKm)
        : [half[0] - aside * (to[1] - from[1]), half[1] + aside * (to[0] - from[0])];
      between(from, moved, depth + 1);
      between(moved, to, depth + 1);
    } else fine.push(to);
  };
  for (let i = 1; i < path.length; i++) between(path[i - 1] as Point, path[i] as Point, 0);
  return untangled(withoutIdle(fine));
}

/** Leaves out positions that the line would pass within a few metres of anyway (a hundredth of the gap in the country). */
function withoutIdle(path: readonly Point[]): Point[] {
  const kept: Point[] = [path[0] as Point];
  for (let i = 1; i + 1 < path.length; i++) {
    const [from, at, to] = [kept.at(-1) as Point, path[i] as Point, path[i + 1] as Point];
    const gapKm = distance(from, to);
    const twice = Math.abs((to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]));
    // A closed line needs four positions whatever its size.
    if (path.length < 8 || twice > gapKm * (0.003 + 0.014 * gapKm)) kept.push(at);
  }
  kept.push(path.at(-1) as Point);
  return kept;
}

/** Where a line crosses itself between three steps, the two positions inside the loop change places. */
function untangled(path: Point[]): Point[] {
  for (let i = 0; i + 3 < path.length; i++) {
    const [a, b, c, d] = path.slice(i, i + 4) as [Point, Point, Point, Point];
    if (crosses([a, b], c, d)) [path[i + 1], path[i + 2]] = [c, b];
  }
  return path;
}
