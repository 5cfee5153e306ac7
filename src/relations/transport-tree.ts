/** What a transport is solved for: sources 0…m−1 and sinks 0…n−1, joined each with each. */
export interface TransportProblem {
  /** Above 0. */
  readonly supply: Float64Array;
  /** Above 0; their sum is that of the supply. */
  readonly demand: Float64Array;
  /** Cost per unit from source i to sink j at [i·n + j], 0 or more. */
  readonly cost: Float64Array;
}

/**
 * The spanning tree of the network simplex for a transport: every source and sink hangs in it, directly or not, under a root that is joined to each of
 * them at a cost that no real line has. A source's line to its parent runs upwards, a sink's downwards, since lines run from sources to sinks; so the
 * parent alone says which line it is.
 */
export class TransportTree {
  readonly sources: number;
  readonly sinks: number;
  /** Cost from the root to a node along the tree; a line is worth taking where cost + potential of source < potential of sink. */
  readonly potential: Float64Array;
  readonly parent: Int32Array;
  /** On the line between a node and its parent. */
  readonly flow: Float64Array;
  readonly root: number;
  private readonly cost: Float64Array;
  private readonly rootCost: number;
  private readonly depth: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;
  private readonly stack: Int32Array;

  /** The first tree: all goes by the root. `rootCost` is above half of any cost. */
  constructor({ supply, demand, cost }: TransportProblem, rootCost: number) {
    this.sources = supply.length;
    this.sinks = demand.length;
    this.cost = cost;
    this.rootCost = rootCost;
    this.root = this.sources + this.sinks;
    const nodes = this.root + 1;
    this.potential = new Float64Array(nodes);
    this.parent = new Int32Array(nodes).fill(-1);
    this.flow = new Float64Array(nodes);
    this.depth = new Int32Array(nodes);
    this.firstChild = new Int32Array(nodes).fill(-1);
    this.nextSibling = new Int32Array(nodes).fill(-1);
    this.previousSibling = new Int32Array(nodes).fill(-1);
    this.stack = new Int32Array(nodes);
    this.flow.set(supply);
    this.flow.set(demand, this.sources);
    for (let node = 0; node < this.root; node++) this.hang(node, this.root);
    this.measure();
  }

  /** Works out all potentials and depths anew, so that no rounding gathers. */
  measure(): void {
    this.potential[this.root] = 0;
    let size = 1;
    this.stack[0] = this.root;
    while (size > 0) {
      const node = this.stack[--size] ?? 0;
      for (let child = this.firstChild[node] ?? -1; child >= 0; child = this.nextSibling[child] ?? -1) {
        const step = this.lineCost(child);
        this.potential[child] = (this.potential[node] ?? 0) + (child < this.sources ? -step : step);
        this.depth[child] = (this.depth[node] ?? 0) + 1;
        this.stack[size++] = child;
      }
    }
  }

  /**
   * Takes the line from source i to sink j into the tree: as much as can be goes round the circle that it closes, and the line that is emptied first
   * leaves. Of several the last one on the way round from where both ways to the root meet: then no circle of pivots without flow is possible
   * (Cunningham 1976). `gain` is cost + potential of source − potential of sink.
   */
  pivot(i: number, j: number, gain: number): void {
    const sink = this.sources + j;
    const meeting = this.meeting(i, sink);
    const fromSource = this.emptiedFirst(i, meeting, Infinity);
    const fromSink = this.emptiedFirst(sink, meeting, fromSource.amount);
    const { amount } = fromSink;
    this.send(i, meeting, amount, -1);
    this.send(sink, meeting, amount, 1);
    if (fromSink.node >= 0) this.rehang(sink, i, fromSink.node, amount, gain);
    else this.rehang(i, sink, fromSource.node, amount, -gain);
  }

  /**
   * The line that is emptied first on the way from an end of the new line up to the meeting, if it is by `most`: of a source's way the nearest one, of a
   * sink's way the farthest. Those that are filled instead have no limit.
   */
  private emptiedFirst(end: number, meeting: number, most: number): { readonly node: number; readonly amount: number } {
    const ofSource = end < this.sources;
    let [found, amount] = [-1, most];
    for (let node = end; node !== meeting; node = this.parent[node] ?? -1) {
      const carried = this.flow[node] ?? 0;
      if (node < this.sources !== ofSource || carried > amount || (ofSource && carried === amount)) continue;
      found = node;
      amount = carried;
    }
    return { node: found, amount };
  }

  /** Where the ways of two nodes to the root meet. */
  private meeting(one: number, other: number): number {
    let [a, b] = [one, other];
    while (a !== b)
      if ((this.depth[a] ?? 0) >= (this.depth[b] ?? 0)) a = this.parent[a] ?? -1;
      else b = this.parent[b] ?? -1;
    return a;
  }

  /** Sends an amount along the way from a node up to the meeting: `up` is 1 where it runs upwards, −1 where it runs downwards. */
  private send(from: number, meeting: number, amount: number, up: number): void {
    if (amount === 0) return;
    for (let node = from; node !== meeting; node = this.parent[node] ?? -1) {
      const along = node < this.sources ? up : -up;
      this.flow[node] = (this.flow[node] ?? 0) + along * amount;
    }
  }

  /** Cuts the branch of `cut` off, turns it so that `node` is its top, hangs it under `under`, and moves its potentials. */
  private rehang(node: number, under: number, cut: number, amount: number, shift: number): void {
    let child = node;
    let above = under;
    let flow = amount;
    for (;;) {
      const next = this.parent[child] ?? -1;
      const flowUp = this.flow[child] ?? 0;
      this.unhang(child, next);
      this.hang(child, above);
      this.flow[child] = flow;
      if (child === cut) break;
      above = child;
      child = next;
      flow = flowUp;
    }
    this.shift(node, shift);
  }

  private shift(top: number, by: number): void {
    this.depth[top] = (this.depth[this.parent[top] ?? -1] ?? 0) + 1;
    let size = 1;
    this.stack[0] = top;
    while (size > 0) {
      const node = this.stack[--size] ?? 0;
      this.potential[node] = (this.potential[node] ?? 0) + by;
      const below = (this.depth[node] ?? 0) + 1;
      for (let child = this.firstChild[node] ?? -1; child >= 0; child = this.nextSibling[child] ?? -1) {
        this.depth[child] = below;
        this.stack[size++] = child;
      }
    }
  }

  private hang(node: number, under: number): void {
    const first = this.firstChild[under] ?? -1;
    this.parent[node] = under;
    this.previousSibling[node] = -1;
    this.nextSibling[node] = first;
    if (first >= 0) this.previousSibling[first] = node;
    this.firstChild[under] = node;
  }

  private unhang(node: number, from: number): void {
    const next = this.nextSibling[node] ?? -1;
    const previous = this.previousSibling[node] ?? -1;
    if (previous >= 0) this.nextSibling[previous] = next;
    else this.firstChild[from] = next;
    if (next >= 0) this.previousSibling[next] = previous;
  }

  /** Cost of the line between a node and its parent. */
  private lineCost(node: number): number {
    const above = this.parent[node] ?? -1;
    if (above === this.root) return this.rootCost;
    const [source, sink] = node < this.sources ? [node, above - this.sources] : [above, node - this.sources];
    return this.cost[source * this.sinks + sink] ?? NaN;
  }
}
