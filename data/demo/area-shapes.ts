import { ringsOf, type Border } from './area-borders.ts';
import type { GrownAreas } from './grow-areas.ts';
import { onGrid } from './position.ts';
import { distance, type Point } from './polyline.ts';

/** One area in the plane. */
export interface AreaShape {
  /** Polygons, each an outer ring and its holes; a ring is a list of arc numbers as in TopoJSON. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
  readonly middle: Point;
  readonly areaKm2: number;
  /** Kilometres of border shared with each neighbour. */
  readonly neighbours: ReadonlyMap<number, number>;
  /** Kilometres of border along the sea. */
  readonly coastKm: number;
}

export interface Shapes {
  /** Whole grid steps, without repeated positions. */
  readonly arcs: readonly (readonly [number, number][])[];
  readonly areas: readonly AreaShape[];
  /** Polygons of the lakes. */
  readonly lakes: readonly (readonly (readonly number[])[])[];
}

/** Areas and lakes as polygons over shared arcs, with the facts that follow from their shape. */
export function areaShapes(
  grown: GrownAreas,
  borders: readonly Border[],
  paths: readonly Point[][],
  lake: number,
): Shapes {
  const arcs = paths.map((path) => withoutRepeats(path.map(onGrid)));
  const ringPoints = (ring: readonly number[]): Point[] =>
    ring.flatMap((arc) => {
      const path = paths[arc < 0 ? ~arc : arc] as Point[];
      return (arc < 0 ? [...path].reverse() : path).slice(0, -1);
    });
  // A border that shrinks to one grid step carries no length: it leaves the rings, whose ends then meet in a point.
  const kept = (ring: readonly number[]): number[] =>
    ring.filter((arc) => (arcs[arc < 0 ? ~arc : arc] ?? []).length > 1);
  const shapeOf = (area: number): AreaShape => {
    const rings = ringsOf(borders, area)
      .map((ring) => ({ ring: kept(ring), points: ringPoints(ring) }))
      .map((ring) => ({ ...ring, ...momentsOf(ring.points) }))
      .filter(({ ring, areaKm2 }) => ring.length > 0 && Math.abs(areaKm2) > 0.0005);
    const outer = rings.filter(({ areaKm2 }) => areaKm2 > 0).sort((a, b) => b.areaKm2 - a.areaKm2);
    const holes = rings.filter(({ areaKm2 }) => areaKm2 < 0);
    const polygons = outer.map(({ ring, points }) => [
      ring,
      ...holes.filter((hole) => contains(points, hole.points[0] as Point)).map((hole) => hole.ring),
    ]);
    return {
      polygons,
      middle: outer[0]?.middle ?? [0, 0],
      areaKm2: rings.reduce((sum, ring) => sum + ring.areaKm2, 0),
      ...surroundings(borders, paths, area),
    };
  };
  return {
    arcs,
    areas: Array.from({ length: grown.areas }, (_, area) => shapeOf(area)),
    lakes: shapeOf(lake).polygons,
  };
}

function withoutRepeats(path: readonly [number, number][]): [number, number][] {
  return path.filter(([x, y], i) => i === 0 || x !== path[i - 1]?.[0] || y !== path[i - 1]?.[1]);
}

function momentsOf(ring: readonly Point[]): { areaKm2: number; middle: Point } {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] as Point;
    const cross = ax * by - bx * ay;
    twice += cross;
    x += cross * (ax + bx);
    y += cross * (ay + by);
  });
  return { areaKm2: twice / 2, middle: twice === 0 ? (ring[0] as Point) : [x / (3 * twice), y / (3 * twice)] };
}

function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] as Point;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

function surroundings(
  borders: readonly Border[],
  paths: readonly Point[][],
  area: number,
): Pick<AreaShape, 'neighbours' | 'coastKm'> {
  const neighbours = new Map<number, number>();
  let coastKm = 0;
  borders.forEach((border, i) => {
    if (border.left !== area && border.right !== area) return;
    const other = border.left === area ? border.right : border.left;
    const path = paths[i] as Point[];
    const lengthKm = path.reduce((sum, point, k) => sum + (k === 0 ? 0 : distance(path[k - 1] as Point, point)), 0);
    if (other === -1) coastKm += lengthKm;
    if (other >= 0) neighbours.set(other, (neighbours.get(other) ?? 0) + lengthKm);
  });
  return { neighbours, coastKm };
}
