import type { Neighbours } from '../geography/area-set.ts';

/** What one step costs, the most important part first; every part at least 0. Ways are compared by the sums of the first part, where those are equal by the second … */
export type Cost = readonly number[];

/** An area that has been reached, and from where. */
interface Reached {
  readonly area: number;
  readonly from: number;
  readonly cost: Cost;
}

/** Less than this, as a part of the sum, is what adding in another order may do. */
const tolerance = 1e-12;

function compare(one: Cost, other: Cost): number {
  for (let k = 0; k < Math.max(one.length, other.length); k++) {
    const [a = 0, b = 0] = [one[k], other[k]];
    if (Math.abs(a - b) > tolerance * Math.max(a, b)) return a - b;
  }
  return 0;
}

/** The cheapest first; of equal ones the one with the lower row, so that the answer never hangs on the order of the work. */
function isBefore(one: Reached, other: Reached): boolean {
  return (compare(one.cost, other.cost) || one.area - other.area) < 0;
}

function push(heap: Reached[], item: Reached): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (!above || !isBefore(item, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = item;
}

function pop(heap: Reached[]): Reached | undefined {
  const [top] = heap;
  const item = heap.pop();
  if (!item || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    const [left, right] = [heap[child], heap[child + 1]];
    if (left && right && isBefore(right, left)) child += 1;
    const below = heap[child];
    if (!below || !isBefore(below, item)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = item;
  return top;
}

/**
 * The cheapest way from any of some areas to any of others, through neighbours with a shared border (meeting in a point only is no way through): the
 * rows passed, both ends included. One row where the sets share an area. Null where there is no way, or no area to start from. Every step's cost is
 * added part by part; see `Cost`. Ties go to the area with the lower row.
 * Source: Dijkstra 1959, doi:10.1007/BF01386390. Cost: n log n of the borders.
 */
export function neighbourPath(
  neighbours: Neighbours,
  a: readonly number[],
  b: readonly number[],
  costOf: (from: number, to: number) => Cost,
): readonly number[] | null {
  const goal = new Set(b);
  const settled = new Map<number, number>();
  const heap: Reached[] = [];
  for (const area of a) push(heap, { area, from: area, cost: [] });
  for (let next = pop(heap); next; next = pop(heap)) {
    const { area, from, cost } = next;
    if (settled.has(area)) continue;
    settled.set(area, from);
    if (goal.has(area)) return walkBack(settled, area);
    for (let at = neighbours.start[area] ?? 0; at < (neighbours.start[area + 1] ?? 0); at++) {
      const other = neighbours.neighbour[at] ?? -1;
      if ((neighbours.borderM[at] ?? 0) <= 0 || settled.has(other)) continue;
      push(heap, { area: other, from: area, cost: costOf(area, other).map((part, k) => part + (cost[k] ?? 0)) });
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
