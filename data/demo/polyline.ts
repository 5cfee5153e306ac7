import type { Noise } from './noise.ts';

/** A position in km east and north of the region's middle. */
export type Point = readonly [number, number];

/** A smooth line through the points (Catmull–Rom), one position about every `stepKm`, bent a little by noise. */
export function curve(through: readonly Point[], stepKm: number, wobble: Noise, wobbleKm: number): Point[] {
  const line: Point[] = [];
  const at = (i: number): Point => through[Math.max(0, Math.min(through.length - 1, i))] as Point;
  for (let i = 0; i + 1 < through.length; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.max(1, Math.round(distance(from, to) / stepKm));
    for (let step = 0; step < steps; step++) {
      const x = spline(before[0], from[0], to[0], after[0], step / steps);
      const y = spline(before[1], from[1], to[1], after[1], step / steps);
      line.push([x + wobbleKm * wobble(x, y), y + wobbleKm * wobble(x + 100, y - 100)]);
    }
  }
  line.push(at(through.length - 1));
  return line;
}

function spline(before: number, from: number, to: number, after: number, t: number): number {
  const slope = to - before;
  const bend = 2 * before - 5 * from + 4 * to - after;
  const end = 3 * (from - to) + after - before;
  return 0.5 * (2 * from + t * (slope + t * (bend + t * end)));
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}

/** Nearest position on a line, how far away it is, and on which side the point lies (1 left, −1 right, of the line's direction). */
export function nearestOn(line: readonly Point[], point: Point): { at: Point; distanceKm: number; side: 1 | -1 } {
  let best = { at: line[0] as Point, distanceKm: Infinity, side: 1 as 1 | -1 };
  for (let i = 0; i + 1 < line.length; i++) {
    const from = line[i] as Point;
    const to = line[i + 1] as Point;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const [px, py] = [point[0] - from[0], point[1] - from[1]];
    const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    const at: Point = [from[0] + t * dx, from[1] + t * dy];
    const distanceKm = distance(at, point);
    if (distanceKm < best.distanceKm) best = { at, distanceKm, side: dx * py - dy * px >= 0 ? 1 : -1 };
  }
  return best;
}

/** West, south, east, north of each run of `runLength` segments. */
type Boxes = readonly (readonly [number, number, number, number])[];

const runLength = 16;
const boxesOf = new WeakMap<readonly Point[], Boxes>();

function boxes(line: readonly Point[]): Boxes {
  const known = boxesOf.get(line);
  if (known) return known;
  const made: [number, number, number, number][] = [];
  for (let start = 0; start + 1 < line.length; start += runLength) {
    const run = line.slice(start, start + runLength + 1);
    const [xs, ys] = [run.map(([x]) => x), run.map(([, y]) => y)];
    made.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  boxesOf.set(line, made);
  return made;
}

/** True where the straight line a–b crosses the line. */
export function crosses(line: readonly Point[], a: Point, b: Point): boolean {
  const west = Math.min(a[0], b[0]);
  const east = Math.max(a[0], b[0]);
  const south = Math.min(a[1], b[1]);
  const north = Math.max(a[1], b[1]);
  return boxes(line).some((box, run) => {
    if (box[2] < west || box[0] > east || box[3] < south || box[1] > north) return false;
    const end = Math.min(line.length - 1, (run + 1) * runLength);
    for (let i = run * runLength; i < end; i++) {
      const from = line[i] as Point;
      const to = line[i + 1] as Point;
      if (turn(a, b, from) !== turn(a, b, to) && turn(from, to, a) !== turn(from, to, b)) return true;
    }
    return false;
  });
}

function turn(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
