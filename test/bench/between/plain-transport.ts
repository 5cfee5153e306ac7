import type { TransportProblem } from '../../../src/relations/transport-tree.ts';

/** A way from any source to a sink: nodes from the sink back, sources first in number. */
interface Shortest {
  readonly distance: number[];
  readonly before: number[];
  /** The nearest sink with room; −1 where none can be reached. */
  readonly reached: number;
}

/**
 * The least cost of a transport as a textbook has it first: from any source with something left, the shortest way (Dijkstra over all lines, with
 * potentials so that no cost is below 0) to the nearest sink with room, as much as goes along it, and again until nothing is left.
 */
export function plainTransport({ supply, demand, cost }: TransportProblem): number {
  const m = supply.length;
  const left = [...supply, ...demand];
  const flow = Array.from(supply, () => Array.from(demand, () => 0));
  const costs = Array.from(supply, (_, i) => [...cost.subarray(i * demand.length, (i + 1) * demand.length)]);
  const potential = left.map(() => 0);
  for (;;) {
    const { distance, before, reached } = shortest(costs, flow, left, potential);
    if (reached < 0) break;
    const limit = distance[reached]!;
    distance.forEach((each, v) => (potential[v]! += Math.min(each, limit)));
    const way = [reached];
    while (before[way.at(-1)!]! >= 0) way.push(before[way.at(-1)!]!);
    const first = way.at(-1)!;
    let amount = Math.min(left[reached]!, left[first]!);
    way.slice(1).forEach((u, k) => {
      if (u >= m) amount = Math.min(amount, flow[way[k]!]![u - m]!);
    });
    left[first]! -= amount;
    left[reached]! -= amount;
    way.slice(1).forEach((u, k) => {
      const v = way[k]!;
      if (u < m) flow[u]![v - m]! += amount;
      else flow[v]![u - m]! -= amount;
    });
  }
  return flow.reduce((sum, row, i) => sum + row.reduce((part, each, j) => part + each * costs[i]![j]!, 0), 0);
}

function shortest(
  costs: readonly (readonly number[])[],
  flow: readonly (readonly number[])[],
  left: readonly number[],
  potential: readonly number[],
): Shortest {
  const m = costs.length;
  const distance = left.map((each, v) => (v < m && each > 0 ? 0 : Infinity));
  const before = left.map(() => -1);
  const done = left.map(() => false);
  const relax = (u: number, v: number, step: number): void => {
    const through = distance[u]! + Math.max(0, step + potential[u]! - potential[v]!);
    if (through >= distance[v]!) return;
    distance[v] = through;
    before[v] = u;
  };
  for (;;) {
    const u = nearestOpen(distance, done);
    if (u < 0) return { distance, before, reached: -1 };
    done[u] = true;
    if (u >= m && left[u]! > 0) return { distance, before, reached: u };
    if (u < m) costs[u]!.forEach((step, j) => relax(u, m + j, step));
    else flow.forEach((row, i) => row[u - m]! > 0 && relax(u, i, -costs[i]![u - m]!));
  }
}

function nearestOpen(distance: readonly number[], done: readonly boolean[]): number {
  let nearest = -1;
  for (let v = 0; v < distance.length; v++)
    if (!done[v] && distance[v]! < (nearest < 0 ? Infinity : distance[nearest]!)) nearest = v;
  return nearest;
}
