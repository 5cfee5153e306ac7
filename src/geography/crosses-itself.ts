import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Twice the signed area of a triangle: above 0 when c lies left of the way from a to b. */
function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/**
 * True where two edges of a polygon cut through one another: a ring through itself, a hole through its outer ring, or parts through parts. Edges that touch or
 * run along one another do not. Cost: n log n of the vertices.
 */
export function crossesItself(geometry: Polygon | MultiPolygon): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const edges = polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, k): readonly [Position, Position] => [ring[k] ?? end, end]));
  if (edges.length === 0) return false;
  const index = new Flatbush(edges.length);
  for (const [[ax = 0, ay = 0], [bx = 0, by = 0]] of edges)
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  return edges.some(([a, b], k) => {
    const [ax = 0, ay = 0] = a;
    const [bx = 0, by = 0] = b;
    const near = index.search(
      Math.min(ax, bx),
      Math.min(ay, by),
      Math.max(ax, bx),
      Math.max(ay, by),
      (other) => other > k,
    );
    return near.some((other) => {
      const [c, d] = edges[other] ?? [a, b];
      return cross(a, b, c, d);
    });
  });
}
