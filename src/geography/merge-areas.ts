import type { MultiPolygon } from 'topojson-specification';
import type { AreaGeometry, AreaProperties } from './area-topology.ts';
import { polygonsOf } from './area-topology.ts';
import type { Arcs } from './arcs.ts';
import { arcNumber } from './arcs.ts';
import { insidePolygon } from './inside-point.ts';
import { ringAreaM2 } from './ring-area.ts';
import { ring } from './rings.ts';

type ArcRing = readonly number[];

/** Both ends of an arc, in the direction that it runs, as keys of exact positions. */
function ends(arcs: Arcs, arc: number): readonly [string, string] {
  const n = arcNumber(arc);
  const first = 2 * (arcs.start[n] ?? 0);
  const last = 2 * ((arcs.start[n + 1] ?? 0) - 1);
  const key = (at: number): string => `${arcs.positions[at] ?? 0},${arcs.positions[at + 1] ?? 0}`;
  return arc < 0 ? [key(last), key(first)] : [key(first), key(last)];
}

/** The ring the other way round. */
function reversed(numbers: ArcRing): ArcRing {
  return numbers.map((n) => ~n).reverse();
}

/** How often each arc is run through, forwards less backwards, when every outer ring runs counterclockwise and every hole clockwise. */
function netRuns(geometries: readonly AreaGeometry[], arcs: Arcs): Map<number, number> {
  const net = new Map<number, number>();
  for (const polygon of geometries.flatMap(polygonsOf))
    polygon.forEach((numbers, r) => {
      const wanted = r === 0 ? 1 : -1;
      const turned = Math.sign(ringAreaM2(ring(numbers, arcs))) === wanted ? numbers : reversed(numbers);
      for (const n of turned) net.set(arcNumber(n), (net.get(arcNumber(n)) ?? 0) + (n < 0 ? -1 : 1));
    });
  return net;
}

/** Walks directed arcs into rings that visit no point twice. Every point has as many arcs in as out, so each walk comes home. */
function walk(directed: readonly number[], arcs: Arcs): ArcRing[] {
  const from = new Map<string, number[]>();
  for (const arc of directed) {
    const [start] = ends(arcs, arc);
    const known = from.get(start);
    if (known) known.push(arc);
    else from.set(start, [arc]);
  }
  const found: ArcRing[] = [];
  for (const start of from.keys()) {
    const path: number[] = [];
    const visited: string[] = [];
    let at = start;
    for (let next = from.get(at)?.pop(); next !== undefined; next = from.get(at)?.pop()) {
      visited.push(at);
      path.push(next);
      at = ends(arcs, next)[1];
      const home = visited.indexOf(at);
      if (home < 0) continue;
      found.push(path.splice(home));
      visited.length = home;
    }
  }
  return found;
}

/**
 * Several areas as one. A border shared by two of them is run through once each way and cancels out; what remains is the outline. Rings that
 * double back on themselves after rounding cancel in the same way, so the merged area is exactly the sum of its parts (topojson's own merge
 * counts uses instead of directions, and loses a municipality's outline on such rings). Counterclockwise rings are parts, clockwise rings holes.
 */
export function mergeAreas(
  geometries: readonly AreaGeometry[],
  arcs: Arcs,
  properties: AreaProperties,
): MultiPolygon<AreaProperties> {
  const directed = [...netRuns(geometries, arcs)].flatMap(([arc, runs]) =>
    Array.from({ length: Math.abs(runs) }, () => (runs < 0 ? ~arc : arc)),
  );
  const walked = walk(directed, arcs).map((numbers) => {
    const points = ring(numbers, arcs);
    return { numbers, points, areaM2: ringAreaM2(points) };
  });
  const parts = walked
    .filter(({ areaM2 }) => areaM2 > 0)
    .sort((a, b) => a.areaM2 - b.areaM2)
    .map((outer) => ({ outer, polygon: [outer.numbers] }));
  for (const { numbers, points, areaM2 } of walked) {
    if (areaM2 >= 0) continue;
    const [lonA = 0, latA = 0, lonB = 0, latB = 0] = points;
    // The middle of an edge: corners may lie on the outer ring itself.
    const home = parts.find(
      ({ outer }) => outer.areaM2 > -areaM2 && insidePolygon([outer.points], (lonA + lonB) / 2, (latA + latB) / 2),
    );
    home?.polygon.push(numbers);
  }
  return { type: 'MultiPolygon', arcs: parts.map(({ polygon }) => polygon.map((r) => [...r])), properties };
}
