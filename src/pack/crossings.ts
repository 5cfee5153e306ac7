import Flatbush from 'flatbush';

/** Segments between points of whole numbers: x, y of the one end and x, y of the other, for each segment. */
export type Segments = Int32Array;

/** Twice the signed area of a triangle; exact for whole numbers below 2²⁵. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function isWithin(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  return Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
}

/** Segments that meet in a common end: wrong only when they leave it in the same direction, one upon the other. */
function overlaps(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  return turn(x, y, ax, ay, bx, by) === 0 && (ax - x) * (bx - x) + (ay - y) * (by - y) > 0;
}

/** The ends of a segment, the one that is x, y first; null when neither is. */
function from(s: Segments, i: number, x: number, y: number): readonly [number, number] | null {
  const [ax = 0, ay = 0, bx = 0, by = 0] = s.subarray(4 * i, 4 * i + 4);
  if (ax === x && ay === y) return [bx, by];
  return bx === x && by === y ? [ax, ay] : null;
}

/** True where two segments share more than a common end. */
function isWrong(s: Segments, i: number, j: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = s.subarray(4 * i, 4 * i + 4);
  const beyondA = from(s, j, ax, ay);
  if (beyondA) return overlaps(ax, ay, bx, by, ...beyondA);
  const beyondB = from(s, j, bx, by);
  if (beyondB) return overlaps(bx, by, ax, ay, ...beyondB);
  const [cx = 0, cy = 0, dx = 0, dy = 0] = s.subarray(4 * j, 4 * j + 4);
  return meet(ax, ay, bx, by, cx, cy, dx, dy);
}

function meet(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  const c = turn(ax, ay, bx, by, cx, cy);
  const d = turn(ax, ay, bx, by, dx, dy);
  const a = turn(cx, cy, dx, dy, ax, ay);
  const b = turn(cx, cy, dx, dy, bx, by);
  if (c !== d && a !== b) return true;
  return (
    (c === 0 && isWithin(ax, ay, bx, by, cx, cy)) ||
    (d === 0 && isWithin(ax, ay, bx, by, dx, dy)) ||
    (a === 0 && isWithin(cx, cy, dx, dy, ax, ay)) ||
    (b === 0 && isWithin(cx, cy, dx, dy, bx, by))
  );
}

/**
 * Pairs of segments that cross, touch or lie upon each other anywhere but in a common end, as i, j, i, j … with i < j. Arithmetic is exact. Segments
 * of no length must be left out by the caller.
 */
export function crossings(segments: Segments): readonly number[] {
  const n = segments.length / 4;
  const found: number[] = [];
  if (n === 0) return found;
  const index = new Flatbush(n);
  const box = (i: number): [number, number, number, number] => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = segments.subarray(4 * i, 4 * i + 4);
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  for (let i = 0; i < n; i++) index.add(...box(i));
  index.finish();
  for (let i = 0; i < n; i++)
    for (const j of index.search(...box(i), (other) => other > i)) if (isWrong(segments, i, j)) found.push(i, j);
  return found;
}
