import type { Position } from 'geojson';
import type { AreaGeometry } from '../scb/world/area-geometry.ts';
import type { World } from '../scb/world/world.ts';

type Point = readonly [number, number];

function pointOf([x = 0, y = 0]: Position): Point {
  return [x, y];
}

/** Where a point of an edge is pushed to, −1 to 1: the same for both areas that share the edge. */
function push([ax, ay]: Point, [bx, by]: Point, k: number): number {
  return Math.sin(1e4 * (ax + bx) + 7e3 * (ay + by) + 12.9898 * k);
}

/** An edge in so many pieces that wind about it. Whichever way it runs it has the same points. */
function winding(a: Point, b: Point, pieces: number): Position[] {
  const isTurned = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  const [from, to] = isTurned ? [b, a] : [a, b];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const points = Array.from({ length: pieces - 1 }, (_, k): Position => {
    const along = (k + 1) / pieces;
    const aside = (0.2 / pieces) * push(from, to, k);
    return [
      Number((from[0] + along * dx - aside * dy).toFixed(5)),
      Number((from[1] + along * dy + aside * dx).toFixed(5)),
    ];
  });
  return isTurned ? points.reverse() : points;
}

function detailed(geometry: AreaGeometry, pieces: number): AreaGeometry {
  const ring = (points: Position[]): Position[] =>
    points.flatMap((point, k) => {
      const next = points[k + 1];
      return next ? [point, ...winding(pointOf(point), pointOf(next), pieces)] : [point];
    });
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
}

/** A world whose made-up areas have about as many points as real ones; areas of more than 60 points are left as they are. */
export function detailedWorld(world: World): World {
  const points = (geometry: AreaGeometry): number =>
    geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).length;
  return {
    ...world,
    shapes: (municipality) =>
      new Map(
        [...world.shapes(municipality)].map(([code, geometry]) => [
          code,
          points(geometry) > 60 ? geometry : detailed(geometry, Math.round(240 / Math.max(3, points(geometry) - 1))),
        ]),
      ),
  };
}
