import type { Shapes } from './area-set.ts';
import { distanceM } from './distance.ts';
import { lineMetres, pointAlong } from './line-metres.ts';

type Point = readonly [number, number];

/** The rings of an area as points, closed. */
function ringsOf({ positions, ringStart, areaStart }: Shapes, row: number): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  for (let ring = areaStart[row] ?? 0; ring < (areaStart[row + 1] ?? 0); ring++) {
    const points: Point[] = [];
    for (let v = ringStart[ring] ?? 0; v < (ringStart[ring + 1] ?? 0); v++)
      points.push([positions[2 * v] ?? NaN, positions[2 * v + 1] ?? NaN]);
    rings.push(points);
  }
  return rings;
}

/** An edge whichever way it runs. */
function edgeKey([ax, ay]: Point, [bx, by]: Point): string {
  return ax < bx || (ax === bx && ay <= by) ? `${ax} ${ay} ${bx} ${by}` : `${bx} ${by} ${ax} ${ay}`;
}

/** The parts of a ring whose edges are shared, each in one piece; a part that runs over the ring's first point is not divided by it. */
function sharedRuns(ring: readonly Point[], shared: ReadonlySet<string>): Point[][] {
  const n = ring.length - 1;
  const isShared = (k: number): boolean => {
    const [from, to] = [ring[k % n], ring[(k % n) + 1]];
    return from !== undefined && to !== undefined && shared.has(edgeKey(from, to));
  };
  const start = Array.from({ length: n }, (_, k) => k).find((k) => !isShared(k)) ?? 0;
  const runs: Point[][] = [];
  for (let k = start; k < start + n; k++) {
    const [from, to] = [ring[k % n], ring[(k % n) + 1]];
    if (!from || !to || !isShared(k)) continue;
    if (k > start && isShared(k - 1)) runs.at(-1)?.push(to);
    else runs.push([from, to]);
  }
  return runs;
}

/**
 * Where one comes from area i to area j: the middle of the longest piece of border that they share, lon, lat. The same both ways. Null where they share no edge.
 */
export function borderPoint(shapes: Shapes, i: number, j: number): Point | null {
  const [first, second] = [Math.min(i, j), Math.max(i, j)];
  const shared = new Set(
    ringsOf(shapes, second).flatMap((ring) => ring.slice(1).map((to, k) => edgeKey(ring[k] ?? to, to))),
  );
  let best: readonly Point[] | null = null;
  let bestM = 0;
  for (const run of ringsOf(shapes, first).flatMap((ring) => sharedRuns(ring, shared))) {
    const lengthM = run.reduce((sum, to, k) => sum + (k > 0 ? distanceM(...(run[k - 1] ?? to), ...to) : 0), 0);
    if (lengthM <= bestM) continue;
    best = run;
    bestM = lengthM;
  }
  return best && pointAlong(best, lineMetres(best), bestM / 2);
}
