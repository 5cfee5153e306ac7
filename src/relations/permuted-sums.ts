import { randomNumbers } from './random-numbers.ts';

/**
 * Random samples without order effects: `permutations` times `most` different places out of n, each in the order drawn. Row r holds its places at
 * [r·most, (r+1)·most). Every ordered sample is equally likely: the first steps of a Fisher–Yates shuffle.
 */
function drawSamples(n: number, most: number, permutations: number, seed: number): Uint32Array {
  const random = randomNumbers(seed);
  const urn = Uint32Array.from({ length: n }, (_, i) => i);
  const drawn = new Uint32Array(permutations * most);
  for (let r = 0; r < permutations; r++)
    for (let t = 0; t < most; t++) {
      const from = t + random.below(n - t);
      const place = urn[from] ?? 0;
      urn[from] = urn[t] ?? 0;
      urn[t] = place;
      drawn[r * most + t] = place;
    }
  return drawn;
}

/** Where each place was drawn, as compressed rows: place i stands at `at[start[i]…start[i+1]−1]` of the samples. */
function occurrences(drawn: Uint32Array, n: number): { readonly start: Uint32Array; readonly at: Uint32Array } {
  const start = new Uint32Array(n + 1);
  for (const place of drawn) start[place + 1] = (start[place + 1] ?? 0) + 1;
  for (let i = 0; i < n; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const at = new Uint32Array(drawn.length);
  drawn.forEach((place, k) => {
    at[next[place] ?? 0] = k;
    next[place] = (next[place] ?? 0) + 1;
  });
  return { start, at };
}

/** How many of the permuted sums reach, and how many stay below or at, what was observed. Equal sums count in both. */
export interface Ranks {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * The sums of conditional permutation: for each place, its own number stays where it is and k others are drawn from the rest.
 *
 * All places share the same samples. A sample of k + 1 out of all n, with the place itself struck out where it was drawn, is a sample of k out of the
 * n − 1 others with every order equally likely; so the sorted sums of each k serve every place, and only the few samples that hold it are added anew.
 * That takes n log r + r k steps in all where adding anew takes n r k.
 */
export class PermutedSums {
  private readonly numbers: Float64Array;
  private readonly most: number;
  private readonly permutations: number;
  private readonly sums: Float64Array;
  private readonly where: ReturnType<typeof occurrences>;
  private readonly sorted = new Map<number, Float64Array>();
  private readonly tolerance: number;

  /** `largest` is the largest k that will be asked for, at most n − 1. */
  constructor(numbers: Float64Array, largest: number, permutations: number, seed: number) {
    this.numbers = numbers;
    this.most = largest + 1;
    this.permutations = permutations;
    const drawn = drawSamples(numbers.length, this.most, permutations, seed);
    this.where = occurrences(drawn, numbers.length);
    this.sums = new Float64Array(permutations * (this.most + 1));
    for (let r = 0; r < permutations; r++)
      for (let t = 0; t < this.most; t++)
        this.sums[r * (this.most + 1) + t + 1] = this.sumAt(r, t) + (numbers[drawn[r * this.most + t] ?? 0] ?? NaN);
    const size = numbers.reduce((greatest, number) => Math.max(greatest, Math.abs(number)), 0);
    this.tolerance = 1e-12 * size * this.most;
  }

  /** How the sum `observed` of k others of place i ranks among the permuted ones. */
  ranks(i: number, k: number, observed: number): Ranks {
    const sorted = this.sortedSums(k);
    const [low, high] = [observed - this.tolerance, observed + this.tolerance];
    let atLeast = sorted.length - countWhile(sorted, (sum) => sum < low);
    let atMost = countWhile(sorted, (sum) => sum <= high);
    const { start, at } = this.where;
    for (let o = start[i] ?? 0; o < (start[i + 1] ?? 0); o++) {
      const place = at[o] ?? 0;
      const r = Math.floor(place / this.most);
      if (place - r * this.most >= k) continue;
      const drawn = this.sumAt(r, k);
      const without = this.sumAt(r, k + 1) - (this.numbers[i] ?? NaN);
      atLeast += Number(without >= low) - Number(drawn >= low);
      atMost += Number(without <= high) - Number(drawn <= high);
    }
    return { atLeast, atMost };
  }

  private sumAt(r: number, t: number): number {
    return this.sums[r * (this.most + 1) + t] ?? NaN;
  }

  private sortedSums(k: number): Float64Array {
    const known = this.sorted.get(k);
    if (known) return known;
    const made = Float64Array.from({ length: this.permutations }, (_, r) => this.sumAt(r, k)).sort();
    this.sorted.set(k, made);
    return made;
  }
}

/** How many of the sorted numbers hold, where those that hold come first. */
function countWhile(sorted: Float64Array, holds: (number: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? NaN)) from = middle + 1;
    else to = middle;
  }
  return from;
}
