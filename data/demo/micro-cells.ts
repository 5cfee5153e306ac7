import { Delaunay } from 'd3-delaunay';
import { cellDensity, densityCeiling, landLevel, lines } from './landscape.ts';
import { crosses, distance, type Point } from './polyline.ts';
import { random } from './random.ts';

/** The small cells that areas grow from, and the triangles between them. */
export interface MicroCells {
  readonly points: readonly Point[];
  /** Triangle t has the corners 3t, 3t + 1, 3t + 2, each the number of a cell. */
  readonly triangles: Uint32Array;
  /** The half-edge on the other side, −1 at the rim. */
  readonly halfedges: Int32Array;
  /** Typical distance to the next cell, km. */
  readonly spacingKm: Float64Array;
  /** Cell numbers around each cell. */
  readonly around: readonly (readonly number[])[];
  /** Per cell, beside `around`: how many times harder it is to grow to that neighbour (across a river, a railway, a road). */
  readonly resistance: readonly (readonly number[])[];
}

const east = 31;
const north = 27;
const densest = 500;

/** Scatters points by density, evens them out (Lloyd), and adds mirrored pairs along rivers, railways and roads so that cell borders run in them. */
export function microCells(seed: number): MicroCells {
  const points = withPairs(evened(evened(scattered(seed))));
  const delaunay = new Delaunay(points.flat());
  const spacingKm = Float64Array.from(points, ([x, y]) => 1 / Math.sqrt(cellDensity(x, y)));
  const around = points.map((_, i) => [...delaunay.neighbors(i)]);
  const resistance = around.map((cells, i) => cells.map((j) => barrier(points[i] as Point, points[j] as Point)));
  return { points, triangles: delaunay.triangles, halfedges: delaunay.halfedges, spacingKm, around, resistance };
}

function scattered(seed: number): Point[] {
  const draw = random(seed);
  const points: Point[] = [];
  const tries = Math.round(4 * east * north * densest);
  for (let i = 0; i < tries; i++) {
    const point: Point = [draw.between(-east, east), draw.between(-north, north)];
    const chance = draw.next() * densest;
    // Most tries fall outside the towns: the cheap ceiling spares the noise there.
    if (chance < densityCeiling(...point) && chance < cellDensity(...point)) points.push(point);
  }
  return points;
}

function evened(points: readonly Point[]): Point[] {
  const voronoi = new Delaunay(points.flat()).voronoi([-east, -north, east, north]);
  return points.map((point, i) => {
    const ring = voronoi.cellPolygon(i) as Point[] | null;
    return ring ? middle(ring) : point;
  });
}

function middle(ring: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  const [x0, y0] = ring[0] as Point;
  for (let i = 1; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i] as Point;
    const [bx, by] = ring[i + 1] as Point;
    const twice = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
    area += twice;
    x += twice * (x0 + ax + bx);
    y += twice * (y0 + ay + by);
  }
  return area === 0 ? [x0, y0] : [x / (3 * area), y / (3 * area)];
}

function withPairs(points: readonly Point[]): Point[] {
  const pairs: { at: Point; stepKm: number; sides: [Point, Point] }[] = [];
  for (const line of [lines.river, ...lines.rails, ...lines.roads]) {
    let travelled = Infinity;
    for (let i = 1; i + 1 < line.length; i++) {
      const at = line[i] as Point;
      const [before, after] = [line[i - 1] as Point, line[i + 1] as Point];
      travelled += distance(before, at);
      const stepKm = Math.min(0.4, 0.9 / Math.sqrt(cellDensity(...at)));
      if (travelled < stepKm || landLevel(...at) < 0) continue;
      if (pairs.some((pair) => distance(pair.at, at) < 0.75 * Math.max(stepKm, pair.stepKm))) continue;
      travelled = 0;
      const length = distance(before, after);
      const [aside, ahead] = [
        (-0.45 * stepKm * (after[1] - before[1])) / length,
        (0.45 * stepKm * (after[0] - before[0])) / length,
      ];
      pairs.push({
        at,
        stepKm,
        sides: [
          [at[0] + aside, at[1] + ahead],
          [at[0] - aside, at[1] - ahead],
        ],
      });
    }
  }
  const free = points.filter((point) => !pairs.some((pair) => distance(pair.at, point) < 0.95 * pair.stepKm));
  return [...free, ...pairs.flatMap((pair) => pair.sides)];
}

function barrier(from: Point, to: Point): number {
  if (crosses(lines.river, from, to)) return 14;
  if (lines.rails.some((rail) => crosses(rail, from, to))) return 5;
  return lines.roads.some((road) => crosses(road, from, to)) ? 4 : 1;
}
