import type { AreaTopology } from '../geography/area-topology.ts';
import { areaGeometries, polygonsOf } from '../geography/area-topology.ts';
import { arcNumber, decodeArcs } from '../geography/arcs.ts';
import { crossings } from './crossings.ts';
import type { Lines } from './fewest-points.ts';
import { displacementM, fewestPoints } from './fewest-points.ts';
import { deltaArc, drawingGrid } from './drawing-grid.ts';
import { segmentDistanceM } from './segment-distance.ts';

/** How much of a ring's size may change before its arcs are given points back. */
const mostChange = 0.1;

/** A topology drawn with fewer points, and what was measured of it. */
export interface DrawnToTolerance {
  readonly topology: AreaTopology;
  readonly toleranceM: number;
  /** Largest distance from a point of the source to the line that is drawn in its place, metres. */
  readonly displacementM: number;
  /** Mean over areas, before and after. */
  readonly verticesBefore: number;
  readonly verticesAfter: number;
  /** Pairs of segments that still cross or touch: they do in the source, with all of its points. */
  readonly crossings: number;
  /** Points given back so that lines do not cross and rings keep their size. */
  readonly givenBack: number;
}

/** Points of all arcs with a mark for those that are drawn. */
class Drawing {
  readonly lines: Lines;
  /** x, y of every point on the grid. */
  readonly grid: Int32Array;
  readonly start: Uint32Array;
  readonly kept: Uint8Array;
  readonly toleranceM: number;
  givenBack = 0;

  constructor(lines: Lines, grid: Int32Array, start: Uint32Array, toleranceM: number) {
    this.toleranceM = toleranceM;
    this.lines = lines;
    this.grid = grid;
    this.start = start;
    this.kept = new Uint8Array(grid.length / 2);
  }

  get arcs(): number {
    return this.start.length - 1;
  }

  /** The drawn segments of an arc, as the numbers of their two points; those of no length on the grid are left out. */
  *segments(arc: number): Generator<readonly [number, number]> {
    let from = this.start[arc] ?? 0;
    for (let k = from + 1; k < (this.start[arc + 1] ?? 0); k++) {
      if (this.kept[k] !== 1) continue;
      if (!this.isSamePlace(from, k) || k - from > 1) yield [from, k];
      from = k;
    }
  }

  isSamePlace(i: number, j: number): boolean {
    return this.grid[2 * i] === this.grid[2 * j] && this.grid[2 * i + 1] === this.grid[2 * j + 1];
  }

  /** Draws the point between two that lies furthest from the segment, and more where the two new segments leave the tolerance; false when no point lies beside it. */
  giveBack(i: number, j: number): boolean {
    const middle = this.furthest(i, j);
    if (middle === null) return false;
    this.kept[middle] = 1;
    this.givenBack++;
    for (const [from, to] of [
      [i, middle],
      [middle, j],
    ] as const)
      if (displacementM(this.lines, from, to) > this.toleranceM) this.giveBack(from, to);
    return true;
  }

  /** The point between two that lies furthest from the segment; null when all of them are one of the ends. */
  furthest(i: number, j: number): number | null {
    const { source, drawn } = this.lines;
    const end = (k: number): [number, number] => [drawn[2 * k] ?? 0, drawn[2 * k + 1] ?? 0];
    let [furthest, most] = [-1, -1];
    for (let k = i + 1; k < j; k++) {
      if (this.isSamePlace(i, k) || this.isSamePlace(j, k)) continue;
      const distance = segmentDistanceM(source[2 * k] ?? 0, source[2 * k + 1] ?? 0, ...end(i), ...end(j));
      if (distance > most) [furthest, most] = [k, distance];
    }
    return furthest < 0 ? null : furthest;
  }
}

function twiceArea(drawing: Drawing, ring: readonly number[], all: boolean): number {
  const { grid, start, kept } = drawing;
  let sum = 0;
  for (const arc of ring) {
    const n = arcNumber(arc);
    let part = 0;
    let from = start[n] ?? 0;
    for (let k = from + 1; k < (start[n + 1] ?? 0); k++) {
      if (!all && kept[k] !== 1) continue;
      part += (grid[2 * from] ?? 0) * (grid[2 * k + 1] ?? 0) - (grid[2 * k] ?? 0) * (grid[2 * from + 1] ?? 0);
      from = k;
    }
    sum += arc < 0 ? -part : part;
  }
  return sum;
}

function giveBackRing(drawing: Drawing, ring: readonly number[]): boolean {
  let given = false;
  for (const arc of ring.map(arcNumber))
    for (const [i, j] of [...drawing.segments(arc)]) given = drawing.giveBack(i, j) || given;
  return given;
}

/** Gives points back to rings that changed size by more than a tenth, or turned, until none has. */
function protectRings(drawing: Drawing, rings: readonly (readonly number[])[]): boolean {
  let given = false;
  for (const ring of rings) {
    const size = twiceArea(drawing, ring, true);
    while (Math.abs(twiceArea(drawing, ring, false) - size) > mostChange * Math.abs(size)) {
      if (!giveBackRing(drawing, ring)) break;
      given = true;
    }
  }
  return given;
}

/** Gives points back where lines of areas cross that should not; the number of pairs that have none left to be given. */
function uncross(drawing: Drawing, arcs: readonly number[]): { readonly given: boolean; readonly left: number } {
  const ends: (readonly [number, number])[] = [];
  for (const arc of arcs)
    for (const segment of drawing.segments(arc)) if (!drawing.isSamePlace(...segment)) ends.push(segment);
  const { grid } = drawing;
  const segments = new Int32Array(4 * ends.length);
  ends.forEach(([i, j], s) => {
    segments.set(grid.subarray(2 * i, 2 * i + 2), 4 * s);
    segments.set(grid.subarray(2 * j, 2 * j + 2), 4 * s + 2);
  });
  const pairs = crossings(segments);
  const given = new Map<number, boolean>();
  for (const s of pairs) {
    const [i = 0, j = 0] = ends[s] ?? [];
    if (!given.has(s)) given.set(s, drawing.giveBack(i, j));
  }
  return { given: [...given.values()].includes(true), left: pairs.length / 2 };
}

function vertices(areas: readonly (readonly (readonly number[])[])[], countOf: (arc: number) => number): number {
  const total = areas.flat(2).reduce((sum, arc) => sum + countOf(arcNumber(arc)), 0);
  return total / Math.max(1, areas.length);
}

/**
 * Simplifies every arc, once, with the fewest points that leave no point of the source further than `toleranceM` metres from what is drawn: neighbours
 * still fit. Drawn on a grid of 10⁶ steps, and the tolerance is held on that grid. Where lines would cross or touch, or a ring change size by more than a tenth, points are given back, so that
 * only crossings that the source has itself remain. `arcLengthsM` keeps every arc's length in full detail. The same input gives the same bytes.
 */
export function simplifyToTolerance(full: AreaTopology, toleranceM: number): DrawnToTolerance {
  const { positions, start, lengthM } = decodeArcs(full);
  const { transform, grid, drawn } = drawingGrid(positions);
  const drawing = new Drawing({ source: positions, drawn }, grid, start, toleranceM);
  for (let arc = 0; arc < drawing.arcs; arc++)
    fewestPoints(drawing.lines, start[arc] ?? 0, (start[arc + 1] ?? 0) - 1, toleranceM, drawing.kept);
  const areas = areaGeometries(full).map((geometry) => polygonsOf(geometry).flat());
  const used = [...new Set(areas.flat(2).map(arcNumber))];
  let left = 0;
  for (let again = true; again;) {
    again = protectRings(drawing, areas.flat());
    const crossed = uncross(drawing, used);
    again = crossed.given || again;
    left = crossed.left;
  }
  let furthest = 0;
  for (let arc = 0; arc < drawing.arcs; arc++)
    for (const [i, j] of drawing.segments(arc)) furthest = Math.max(furthest, displacementM(drawing.lines, i, j));
  const arcs = Array.from({ length: drawing.arcs }, (_, arc) =>
    deltaArc(drawing.grid, drawing.kept, start[arc] ?? 0, start[arc + 1] ?? 0),
  );
  return {
    topology: {
      type: 'Topology',
      objects: full.objects,
      arcs,
      transform,
      arcLengthsM: Array.from(lengthM, (length) => Math.round(length * 10) / 10),
    },
    toleranceM,
    displacementM: furthest,
    verticesBefore: vertices(areas, (arc) => (start[arc + 1] ?? 0) - (start[arc] ?? 0) - 1),
    verticesAfter: vertices(areas, (arc) => (arcs[arc]?.length ?? 1) - 1),
    crossings: left,
    givenBack: drawing.givenBack,
  };
}
