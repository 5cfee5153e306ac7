import type { TransportProblem } from './transport-tree.ts';
import { TransportTree } from './transport-tree.ts';

/** What goes where: line k carries `amount[k]` from source `from[k]` to sink `to[k]`. */
export interface TransportPlan {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly amount: Float64Array;
  /** Amounts times costs, summed. */
  readonly cost: number;
}

/** How much a line must gain to be taken, as a part of the largest cost: beyond what rounding makes. */
const tolerance = 1e-11;

/** Pivots between two reports. */
const chunk = 128;

/**
 * The least transport: a plan that empties every source, fills every sink and costs least, found exactly by the network simplex. At most m + n − 1 lines
 * carry anything. Whole amounts stay whole, and exact below 2⁵³.
 *
 * Formula: min Σ x_ij c_ij with x ≥ 0, Σ_j x_ij = supply_i, Σ_i x_ij = demand_j. The line that enters is the best of the next source that has one worth
 * taking. Of plans that cost the same, one; the same every time.
 * Edge cases: nothing to move gives an empty plan of cost 0. Throws RangeError where the totals differ by more than rounding, or a cost is missing.
 * A generator: yields a guess of the share done that never falls back, 0–1.
 * Source: Ahuja, Magnanti & Orlin 1993, *Network Flows*, ch. 11; Cunningham 1976, *A network simplex method*, Mathematical
 * Programming 11. Truth: all plans of small cases, SciPy's
 * wasserstein_distance in golden `derived.json`.
 */
export function* minCostFlow(problem: TransportProblem): Generator<number, TransportPlan> {
  const { supply, demand, cost } = problem;
  checkProblem(problem);
  const largest = cost.reduce((most, each) => Math.max(most, each), 0);
  const least = tolerance * largest;
  const tree = new TransportTree(problem, largest > 0 ? largest : 1);
  const lines = supply.length + demand.length;
  let pivots = 0;
  let idle = 0;
  let isFresh = true;
  for (let i = 0; idle < supply.length; i = (i + 1) % supply.length) {
    const j = bestSink(i, tree, cost, least);
    idle += 1;
    if (j >= 0) {
      tree.pivot(i, j, gainOf(i, j, tree, cost));
      idle = 0;
      isFresh = false;
      pivots += 1;
      if (pivots % chunk === 0) yield pivots / (pivots + 2 * lines);
    } else if (idle === supply.length && !isFresh) {
      tree.measure();
      isFresh = true;
      idle = 0;
    }
  }
  return planOf(tree, cost);
}

function checkProblem({ supply, demand, cost }: TransportProblem): void {
  const total = (amounts: Float64Array): number => amounts.reduce((sum, each) => sum + each, 0);
  const [given, wanted] = [total(supply), total(demand)];
  if (!(Math.abs(given - wanted) <= 1e-9 * Math.max(given, wanted))) throw new RangeError('supply and demand differ');
  if (cost.length !== supply.length * demand.length || cost.some((each) => !(each >= 0)))
    throw new RangeError('a cost is missing');
}

function gainOf(i: number, j: number, { potential, sources, sinks }: TransportTree, cost: Float64Array): number {
  return (cost[i * sinks + j] ?? NaN) + (potential[i] ?? NaN) - (potential[sources + j] ?? NaN);
}

/** The sink whose line from source i is most worth taking; −1 where none is. */
function bestSink(i: number, { potential, sources, sinks }: TransportTree, cost: Float64Array, least: number): number {
  const own = potential[i] ?? NaN;
  let best = -1;
  let bestGain = -least;
  for (let j = 0, at = i * sinks; j < sinks; j++, at++) {
    const gain = (cost[at] ?? NaN) + own - (potential[sources + j] ?? NaN);
    if (gain >= bestGain) continue;
    bestGain = gain;
    best = j;
  }
  return best;
}

function planOf({ parent, flow, root, sources, sinks }: TransportTree, cost: Float64Array): TransportPlan {
  const lines: { from: number; to: number; amount: number }[] = [];
  for (let node = 0; node < root; node++) {
    const above = parent[node] ?? root;
    const amount = flow[node] ?? 0;
    if (above === root || !(amount > 0)) continue;
    lines.push(
      node < sources ? { from: node, to: above - sources, amount } : { from: above, to: node - sources, amount },
    );
  }
  lines.sort((one, other) => one.from - other.from || one.to - other.to);
  return {
    from: Uint32Array.from(lines, ({ from }) => from),
    to: Uint32Array.from(lines, ({ to }) => to),
    amount: Float64Array.from(lines, ({ amount }) => amount),
    cost: lines.reduce((sum, { from, to, amount }) => sum + amount * (cost[from * sinks + to] ?? NaN), 0),
  };
}
