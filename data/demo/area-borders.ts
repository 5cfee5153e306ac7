import type { GrownAreas } from './grow-areas.ts';
import type { MicroCells } from './micro-cells.ts';

/** A border between two junctions (or a closed ring): the triangles of the micro-cells that it passes. */
export interface Border {
  /** Numbers of triangles; a closed border ends where it starts. */
  readonly path: readonly number[];
  /** Area (or `sea`, `lake`) on the left and on the right. */
  readonly left: number;
  readonly right: number;
}

interface Step {
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Borders between areas, each once: shared by both sides, so that no gap and no overlap can come between them. */
export function areaBorders(cells: MicroCells, areas: GrownAreas): Border[] {
  const steps = borderSteps(cells, areas.areaOf);
  const walked = new Set<string>();
  const borders: Border[] = [];
  const walk = (start: number, first: Step): void => {
    if (walked.has(`${start}>${first.to}`)) return;
    const path = [start];
    let from = start;
    let step: Step | undefined = first;
    while (step) {
      walked.add(`${from}>${step.to}`).add(`${step.to}>${from}`);
      path.push(step.to);
      const next: readonly Step[] = steps.get(step.to) ?? [];
      if (next.length !== 2 || step.to === start) break;
      const back = from;
      from = step.to;
      step = next.find((candidate) => candidate.to !== back);
    }
    borders.push({ path, left: first.left, right: first.right });
  };
  const starts = [...steps.keys()].sort((a, b) => a - b);
  for (const junction of starts) {
    const out = steps.get(junction) ?? [];
    if (out.length > 2) for (const step of out) walk(junction, step);
  }
  for (const start of starts) for (const step of steps.get(start) ?? []) walk(start, step);
  return borders;
}

/** From every triangle that a border passes, the triangles next on it. */
function borderSteps(cells: MicroCells, areaOf: Int32Array): Map<number, Step[]> {
  const steps = new Map<number, Step[]>();
  const add = (from: number, step: Step): void => {
    const list = steps.get(from);
    if (list) list.push(step);
    else steps.set(from, [step]);
  };
  cells.halfedges.forEach((twin, edge) => {
    if (twin < edge) return;
    const inside = areaOf[cells.triangles[edge] ?? 0] ?? -1;
    const across = areaOf[cells.triangles[edge % 3 === 2 ? edge - 2 : edge + 1] ?? 0] ?? -1;
    if (inside === across || (inside < 0 && across < 0)) return;
    const [near, far] = [Math.floor(edge / 3), Math.floor(twin / 3)];
    // Leaving a triangle over an edge has the edge's start on the left, since Delaunator winds its triangles clockwise with y up.
    add(near, { to: far, left: inside, right: across });
    add(far, { to: near, left: across, right: inside });
  });
  return steps;
}

/** Rings of one area: lists of border numbers, ~n for border n walked backwards (as in TopoJSON). */
export function ringsOf(borders: readonly Border[], area: number): number[][] {
  const open = new Map<number, number[]>();
  borders.forEach((border, i) => {
    if (border.left !== area && border.right !== area) return;
    const forward = border.left === area;
    const from = (forward ? border.path[0] : border.path.at(-1)) as number;
    const list = open.get(from);
    if (list) list.push(forward ? i : ~i);
    else open.set(from, [forward ? i : ~i]);
  });
  const rings: number[][] = [];
  for (const [start, list] of open) while (list.length > 0) rings.push(ringFrom(start, borders, open));
  return rings;
}

/** One ring, taken out of the borders that are still open. */
function ringFrom(start: number, borders: readonly Border[], open: ReadonlyMap<number, number[]>): number[] {
  const ring: number[] = [];
  let at = start;
  do {
    const next = open.get(at)?.pop();
    if (next === undefined) throw new Error(`a ring that starts at ${start} does not close at ${at}`);
    ring.push(next);
    const border = borders[next < 0 ? ~next : next] as Border;
    at = (next < 0 ? border.path[0] : border.path.at(-1)) as number;
  } while (at !== start);
  return ring;
}
