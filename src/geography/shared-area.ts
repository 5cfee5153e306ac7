import type { Edges } from './edges.ts';

/** ∫ max(0, h) of a height that goes evenly from h0 to h1 over a width. */
function areaAbove0(h0: number, h1: number, width: number): number {
  if (h0 >= 0 && h1 >= 0) return ((h0 + h1) / 2) * width;
  if (h0 <= 0 && h1 <= 0) return 0;
  const high = Math.max(h0, h1);
  return (high * high * width) / (2 * Math.abs(h1 - h0));
}

/** ∫ max(0, min(a, b)) of two heights that go evenly over a width. */
function areaUnderBoth(a0: number, a1: number, b0: number, b1: number, width: number): number {
  const d0 = a0 - b0;
  const d1 = a1 - b1;
  if (d0 <= 0 && d1 <= 0) return areaAbove0(a0, a1, width);
  if (d0 >= 0 && d1 >= 0) return areaAbove0(b0, b1, width);
  const at = d0 / (d0 - d1);
  const meet = a0 + at * (a1 - a0);
  return areaAbove0(Math.min(a0, b0), meet, at * width) + areaAbove0(meet, Math.min(a1, b1), (1 - at) * width);
}

/** Height of edge k at x, above a level. */
function heightAt({ ends }: Edges, k: number, x: number, level: number): number {
  const x0 = ends[4 * k] ?? 0;
  const y0 = ends[4 * k + 1] ?? 0;
  const slope = ((ends[4 * k + 3] ?? 0) - y0) / ((ends[4 * k + 2] ?? 0) - x0);
  return y0 + slope * (x - x0) - level;
}

/** Edges that lie over some of the width between west and east and reach above a level: no others matter. */
function edgesOver({ count, ends }: Edges, west: number, east: number, level: number): number[] {
  const over: number[] = [];
  for (let k = 0; k < count; k++) {
    const reaches = Math.max(ends[4 * k + 1] ?? 0, ends[4 * k + 3] ?? 0) > level;
    if (reaches && (ends[4 * k] ?? 0) < east && (ends[4 * k + 2] ?? 0) > west) over.push(k);
  }
  return over;
}

/**
 * The area in m² that two polygons share.
 *
 * What lies inside a polygon is the sum, with sign, of what lies under its edges; so the shared area is the sum over pairs of edges, one of each, of what lies
 * under both. No cut is made and no corner is looked for: polygons that touch, share borders or coincide need no case of their own, and nothing can fail.
 * Exact to rounding. Symmetric; 0 for polygons apart; the area itself for a polygon with itself. A polygon that crosses itself counts what it winds
 * around as often as it does: mend it first.
 * Cost: the product of the numbers of edges that lie over one another.
 */
export function sharedAreaM2(a: Edges, b: Edges): number {
  const west = Math.max(a.bounds[0], b.bounds[0]);
  const east = Math.min(a.bounds[2], b.bounds[2]);
  const south = Math.max(a.bounds[1], b.bounds[1]);
  if (!(west < east) || !(south < Math.min(a.bounds[3], b.bounds[3]))) return 0;
  const edgesOfA = edgesOver(a, west, east, south);
  const edgesOfB = edgesOver(b, west, east, south);
  let sum = 0;
  for (const i of edgesOfA)
    for (const j of edgesOfB) {
      const from = Math.max(a.ends[4 * i] ?? 0, b.ends[4 * j] ?? 0);
      const to = Math.min(a.ends[4 * i + 2] ?? 0, b.ends[4 * j + 2] ?? 0);
      if (from >= to) continue;
      const [a0, a1] = [heightAt(a, i, from, south), heightAt(a, i, to, south)];
      const [b0, b1] = [heightAt(b, j, from, south), heightAt(b, j, to, south)];
      sum += (a.sign[i] ?? 0) * (b.sign[j] ?? 0) * areaUnderBoth(a0, a1, b0, b1, to - from);
    }
  return Math.max(0, sum);
}
