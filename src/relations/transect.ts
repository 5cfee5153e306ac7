import type { AreaSet, Neighbours, Shapes } from '../geography/area-set.ts';
import { borderPoint } from '../geography/border-point.ts';
import type { LineStretch } from '../geography/cut-line.ts';
import { cutLine } from '../geography/cut-line.ts';
import { distanceM } from '../geography/distance.ts';
import { greatCircle } from '../geography/great-circle.ts';
import { lineMetres } from '../geography/line-metres.ts';
import type { Column } from '../measures/column.ts';
import { never } from '../problem/never.ts';
import { neighbourPath } from './neighbour-path.ts';
import { pairGeography } from './pair-geography.ts';
import type { TransectValues } from './transect-profile.ts';
import { transectProfile } from './transect-profile.ts';
import type { Place, Transect, TransectReason, TransectWay } from './transect-relation.ts';

/** What a transect is made from. */
export interface TransectInput {
  readonly way: TransectWay;
  readonly areas: AreaSet;
  readonly shapes: Shapes;
  readonly neighbours: Neighbours;
  /** For the poles' points; plain means of their areas where it is missing. */
  readonly population: Column | undefined;
  /** Rows of the poles. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** A route of one's own, for the way `drawn`. */
  readonly route: readonly Place[];
  readonly values: TransectValues;
}

type Followed = Omit<Transect, 'measure' | 'unit' | 'scale' | 'basis' | 'seenFromA'>;

/** A line and the areas along it. */
interface Way {
  readonly line: readonly Place[];
  readonly stretches: readonly LineStretch[];
}

/** Shorter than this is no way: the poles' points are the same place. */
const leastM = 1;

/**
 * Stråket: what one meets along a way between the poles.
 *
 * - `line`: as the crow flies between the poles' points, cut exactly by the areas.
 * - `fewest`: through neighbours with a shared border, over the fewest borders, of those the shortest from point to point of the areas. `least`: with the
 *   least Σ|Δy|, through as few areas without a value as possible. Both are drawn from each area's point to the middle of the border and on, so the
 *   metres within an area are those of the drawing. A pole of several areas begins where its way does.
 * - `drawn`: a route of one's own, cut exactly; it may begin and end anywhere.
 *
 * Where there is no profile `reason` says why, and nothing else is told but the line, where there is one. Formulas: see `transectProfile`.
 */
export function transect(input: TransectInput): Followed {
  const way = wayOf(input);
  if (typeof way === 'string') return without(input, way, []);
  const lineM = lineMetres(way.line);
  if (way.stretches.every(({ row }) => row < 0)) return without(input, 'outside', way.line);
  const profile = transectProfile({ line: way.line, lineM }, way.stretches, input.values, input.areas);
  return { way: input.way, reason: null, line: way.line, lineM, lengthM: lineM.at(-1) ?? 0, ...profile };
}

function without({ way }: TransectInput, reason: TransectReason, line: readonly Place[]): Followed {
  const lineM = lineMetres(line);
  return {
    way,
    reason,
    line,
    lineM,
    lengthM: lineM.at(-1) ?? 0,
    segments: [],
    crossings: [],
    municipalityMarks: [],
    net: NaN,
    netLeast: NaN,
    totalVariation: NaN,
    mean: NaN,
    largest: null,
    sharpest: null,
    open: false,
  };
}

function wayOf(input: TransectInput): Way | TransectReason {
  const { way, a, b } = input;
  if (way === 'drawn') return alongRoute(input);
  if (a.length === 0 || b.length === 0) return 'noPole';
  switch (way) {
    case 'line':
      return straight(input);
    case 'fewest':
      return throughNeighbours(input, (from, to) => [1, metresBetween(input.areas, from, to)]);
    case 'least':
      return throughNeighbours(input, leastStep(input));
    default:
      return never(way);
  }
}

function straight({ areas, shapes, neighbours, population, a, b }: TransectInput): Way | TransectReason {
  const { pointA, pointB } = pairGeography(areas, neighbours, population, a, b);
  if (![...pointA, ...pointB].every(Number.isFinite)) return 'noPole';
  if (distanceM(...pointA, ...pointB) < leastM) return 'noLength';
  const line = greatCircle(pointA, pointB);
  return { line, stretches: cutLine(line, { areas, shapes }) };
}

function alongRoute({ areas, shapes, route }: TransectInput): Way | TransectReason {
  if (route.length < 2) return 'noRoute';
  if ((lineMetres(route).at(-1) ?? 0) < leastM) return 'noLength';
  return { line: route, stretches: cutLine(route, { areas, shapes }) };
}

function metresBetween({ centroids }: AreaSet, i: number, j: number): number {
  const at = (k: number): number => centroids[k] ?? NaN;
  return distanceM(at(2 * i), at(2 * i + 1), at(2 * j), at(2 * j + 1));
}

/** Areas without a value first, since what lies in them is not known; then the steps; then the metres. */
function leastStep({ areas, values }: TransectInput): (from: number, to: number) => readonly number[] {
  return (from, to) => {
    const [before, after] = [values.y[from] ?? NaN, values.y[to] ?? NaN];
    const step = Math.abs(after - before);
    return [Number.isNaN(after) ? 1 : 0, Number.isNaN(step) ? 0 : step, metresBetween(areas, from, to)];
  };
}

function throughNeighbours(
  { areas, shapes, neighbours, a, b }: TransectInput,
  costOf: (from: number, to: number) => readonly number[],
): Way | TransectReason {
  const path = neighbourPath(neighbours, a, b, costOf);
  if (!path) return 'noPath';
  if (path.length < 2) return 'noLength';
  const pointOf = (row: number): Place => [areas.centroids[2 * row] ?? NaN, areas.centroids[2 * row + 1] ?? NaN];
  const line: Place[] = [];
  path.forEach((row, k) => {
    const before = path[k - 1];
    if (before !== undefined) line.push(borderPoint(shapes, before, row) ?? halfway(pointOf(before), pointOf(row)));
    line.push(pointOf(row));
  });
  const metres = lineMetres(line);
  const borders = [0, ...path.slice(1).map((_, k) => metres[2 * k + 1] ?? 0), metres.at(-1) ?? 0];
  return {
    line,
    stretches: path.map((row, k) => ({ row, fromM: borders[k] ?? 0, toM: borders[k + 1] ?? 0 })),
  };
}

function halfway([ax, ay]: Place, [bx, by]: Place): Place {
  return [(ax + bx) / 2, (ay + by) / 2];
}
