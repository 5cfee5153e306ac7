import type { AreaSet, Neighbours } from '../geography/area-set.ts';
import { distanceM } from '../geography/distance.ts';
import type { Column } from '../measures/column.ts';
import { Status } from '../measures/status.ts';
import type { PairGeography } from './pair-relation.ts';
import { reasonOf, sum } from './pole-quartiles.ts';

type Point = readonly [number, number];

/**
 * Where two poles lie to each other. The distance is great-circle between the poles' points; the shared border is summed over all pairs of areas;
 * the borders between are counted on the shortest path through neighbours with a shared border (meeting in a point only is no way through).
 */
export function pairGeography(
  areas: AreaSet,
  neighbours: Neighbours,
  population: Column | undefined,
  a: readonly number[],
  b: readonly number[],
): PairGeography {
  const weight = isWeighed(population, a) && isWeighed(population, b) ? population : undefined;
  const pointA = polePoint(areas, weight, a);
  const pointB = polePoint(areas, weight, b);
  const sharedBorderM = sharedBorder(neighbours, a, b);
  const path = shortestPath(neighbours, a, b);
  return {
    position: positionOf(a, b, sharedBorderM),
    distanceM: distanceM(...pointA, ...pointB),
    points: weight ? 'populationWeighted' : 'plain',
    pointA,
    pointB,
    sharedBorderM,
    bordersBetween: path ? path.length - 1 : null,
    path: (path ?? []).map((area) => areas.codes[area] ?? ''),
  };
}

function isWeighed(population: Column | undefined, rows: readonly number[]): population is Column {
  return population !== undefined && reasonOf(rows, population) === Status.present && sum(population, rows) > 0;
}

/** A pole's point, lon, lat: weighted by population where every area has one, else the plain mean. */
export function weighedPoint(areas: AreaSet, population: Column | undefined, rows: readonly number[]): Point {
  return polePoint(areas, isWeighed(population, rows) ? population : undefined, rows);
}

/** The mean of the areas' centroids, lon, lat, weighted by population where it is given. NaN for no areas. */
function polePoint(areas: AreaSet, population: Column | undefined, rows: readonly number[]): Point {
  let lon = 0;
  let lat = 0;
  let size = 0;
  for (const row of rows) {
    const weight = population ? (population.values[row] ?? NaN) : 1;
    lon += weight * (areas.centroids[2 * row] ?? NaN);
    lat += weight * (areas.centroids[2 * row + 1] ?? NaN);
    size += weight;
  }
  return [lon / size, lat / size];
}

function positionOf(a: readonly number[], b: readonly number[], sharedBorderM: number): PairGeography['position'] {
  const inA = new Set(a);
  const inB = new Set(b);
  const common = [...inA].filter((area) => inB.has(area)).length;
  if (common > 0) return common === inA.size && common === inB.size ? 'same' : 'overlapping';
  return sharedBorderM > 0 ? 'touching' : 'apart';
}

/** Metres of border between the areas of one set and those of the other; areas in both are left out. */
export function sharedBorder(neighbours: Neighbours, a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  let metres = 0;
  for (const area of inA) {
    if (inB.has(area)) continue;
    for (let at = neighbours.start[area] ?? 0; at < (neighbours.start[area + 1] ?? 0); at++) {
      const other = neighbours.neighbour[at] ?? -1;
      if (inB.has(other) && !inA.has(other)) metres += neighbours.borderM[at] ?? 0;
    }
  }
  return metres;
}

/** Areas from any of A to any of B, both ends included, with the fewest borders crossed; the first such path in the order of the areas. Null where there is none. */
export function shortestPath(
  neighbours: Neighbours,
  a: readonly number[],
  b: readonly number[],
): readonly number[] | null {
  const goal = new Set(b);
  const cameFrom = new Map<number, number>(a.map((area) => [area, area]));
  const queue = [...a];
  for (let head = 0; head < queue.length; head++) {
    const area = queue[head] ?? -1;
    if (goal.has(area)) return walkBack(cameFrom, area);
    for (let at = neighbours.start[area] ?? 0; at < (neighbours.start[area + 1] ?? 0); at++) {
      const next = neighbours.neighbour[at] ?? -1;
      if ((neighbours.borderM[at] ?? 0) <= 0 || cameFrom.has(next)) continue;
      cameFrom.set(next, area);
      queue.push(next);
    }
  }
  return null;
}

function walkBack(cameFrom: ReadonlyMap<number, number>, end: number): readonly number[] {
  const path = [end];
  let area = end;
  for (let before = cameFrom.get(area); before !== undefined && before !== area; before = cameFrom.get(area)) {
    path.push(before);
    area = before;
  }
  return path.reverse();
}
