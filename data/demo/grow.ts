import type { MicroCells } from './micro-cells.ts';

/** What growing asks of the land. */
export interface Ground {
  /** True where an area may grow. */
  readonly open: (cell: number) => boolean;
  /** Cost of a step between two neighbouring cells. */
  readonly cost: (from: number, to: number, resistance: number) => number;
}

/**
 * Lets areas grow from their seeds, each cell to the seed that reaches it at the lowest cost (Dijkstra from all seeds at once), so that every area holds together.
 * Area k sets out at cost `delay[k]`: the later, the smaller it stays.
 * Returns the area of each cell, −1 where none came.
 */
export function grow(
  cells: MicroCells,
  seeds: readonly number[],
  delay: readonly number[],
  ground: Ground,
): Int32Array {
  const owner = new Int32Array(cells.points.length).fill(-1);
  const queue = new CostQueue();
  seeds.forEach((cell, area) => queue.push(delay[area] ?? 0, cell, area));
  for (let first = queue.pop(); first; first = queue.pop()) {
    const { cost, cell, area } = first;
    if (owner[cell] !== -1) continue;
    owner[cell] = area;
    const resistances = cells.resistance[cell] ?? [];
    cells.around[cell]?.forEach((next, i) => {
      if (owner[next] !== -1 || !ground.open(next)) return;
      queue.push(cost + ground.cost(cell, next, resistances[i] ?? 1), next, area);
    });
  }
  return owner;
}

interface Arrival {
  readonly cost: number;
  readonly cell: number;
  readonly area: number;
}

/** Binary heap, cheapest first; equal costs go by cell number, so that the order never depends on the machine. */
class CostQueue {
  readonly #heap: Arrival[] = [];

  push(cost: number, cell: number, area: number): void {
    const arrival = { cost, cell, area };
    let i = this.#heap.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = this.#heap[parent] as Arrival;
      if (before(above, arrival)) break;
      this.#heap[i] = above;
      i = parent;
    }
    this.#heap[i] = arrival;
  }

  pop(): Arrival | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (!first || !last || this.#heap.length === 0) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= this.#heap.length) break;
      const right = this.#heap[child + 1];
      if (right && before(right, this.#heap[child] as Arrival)) child++;
      const below = this.#heap[child] as Arrival;
      if (before(last, below)) break;
      this.#heap[i] = below;
      i = child;
    }
    this.#heap[i] = last;
    return first;
  }
}

function before(a: Arrival, b: Arrival): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.cell < b.cell);
}
