import { distanceM } from '../geography/distance.ts';
import { minCostFlow } from './min-cost-flow.ts';
import type { PoleBalance } from './pole-balance.ts';
import type { SuggestInput } from './suggest-input.ts';
import { areaBalances, suggestedPair } from './suggest-input.ts';
import type { Flow, NoFlows, RelationFlows } from './suggested-pair.ts';

/** More lines from area to area than this are not solved: about 6 900 areas. */
const mostLines = 12e6;

/** How many of the flows are told as pairs too. */
const mostPairs = 40;

/** What relation flows are worked out for. */
export interface FlowsInput extends SuggestInput {
  /** Code of the municipality; '' for all areas. */
  readonly municipality: string;
}

/** Areas with low and high households in whole units: as they are, or hundredths of persons. */
interface Masses {
  readonly rows: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly totalLow: number;
  readonly totalHigh: number;
}

/**
 * Relation flows: the least transport that would give the households with low purchasing power the same distribution over the areas as those with high.
 *
 * Formula: with P_i = Q1_i/X and H_i = Q4_i/Y, the plan x ≥ 0 with Σ_j x_ij = P_i, Σ_i x_ij = H_j and the least Σ x_ij d_ij, d the great-circle distance between
 * centroids. W1 = that sum, km: the mean over all low households of how far theirs goes. Households on a line: x_ij · X. What can stay stays (d is a
 * metric), so the plan moves max(0, P_i − H_i) out of each area and max(0, H_j − P_j) into each: together the dissimilarity D.
 * Symmetry: swapping the quartiles turns every line about and leaves W1. Unmoved by scaling either quartile.
 * Edge cases: areas without a balance (small numbers among them) and without a place are left out (`counted` of `of`); `none` says why there are no
 * flows. Exact: masses are whole numbers, and every area's sum is kept to the last one.
 * A generator: yields the share done, 0–1. A way of counting, no proposal that anyone should move.
 * Source: Jakubs 1981, *A distance-based segregation index*, Socio-Economic Planning Sciences 15. Truth: see `minCostFlow`; D with cost 0 and 1.
 */
export function* relationFlows(input: FlowsInput): Generator<number, RelationFlows> {
  const { areas, basis, municipality } = input;
  const balances = areaBalances(input);
  const all = areas.codes.map((_, row) => row);
  const asked = municipality === '' ? all : all.filter((row) => codeOf(input, row) === municipality);
  const masses = massesOf(input, balances, asked);
  const { rows, low, high, totalLow, totalHigh } = masses;
  const surplus = rows.map((_, at) => (low[at] ?? 0) * totalHigh - (high[at] ?? 0) * totalLow);
  const from = rows.flatMap((_, at) => ((surplus[at] ?? 0) > 0 ? [at] : []));
  const to = rows.flatMap((_, at) => ((surplus[at] ?? 0) < 0 ? [at] : []));
  const unit = basis === 'persons' ? 100 : 1;
  const head = {
    level: areas.level,
    basis,
    municipality,
    low: totalLow / unit,
    high: totalHigh / unit,
    counted: rows.length,
    of: asked.length,
  };
  const none = reasonOf(masses, from.length, to.length);
  if (none !== null)
    return {
      ...head,
      w1Km: none === 'even' ? 0 : NaN,
      dissimilarity: none === 'even' ? 0 : NaN,
      flows: [],
      pairs: [],
      none,
    };
  const rowOf = (at: number | undefined): number => rows[at ?? -1] ?? -1;
  const cost = new Float64Array(from.length * to.length);
  for (const [i, source] of from.entries()) {
    if (i % 64 === 0) yield 0;
    to.forEach((sink, j) => {
      cost[i * to.length + j] = betweenM(input, rowOf(source), rowOf(sink)) / 1000;
    });
  }
  const plan = yield* minCostFlow({
    supply: Float64Array.from(from, (at) => surplus[at] ?? 0),
    demand: Float64Array.from(to, (at) => -(surplus[at] ?? 0)),
    cost,
  });
  const flows = Array.from(plan.amount, (amount, k): Flow => {
    const [source, sink] = [rowOf(from[plan.from[k] ?? -1]), rowOf(to[plan.to[k] ?? -1])];
    return { from: source, to: sink, households: amount / totalHigh / unit, distanceM: betweenM(input, source, sink) };
  }).sort((one, other) => other.households - one.households || one.from - other.from || one.to - other.to);
  const moved = plan.amount.reduce((sum, amount) => sum + amount, 0);
  const whole = totalLow * totalHigh;
  return {
    ...head,
    w1Km: plan.cost / whole,
    dissimilarity: moved / whole,
    flows,
    pairs: flows.slice(0, mostPairs).map((flow) => suggestedPair(input, 'flow', [flow.from], [flow.to])),
    none,
  };
}

function codeOf({ areas }: FlowsInput, row: number): string {
  return areas.municipalities[areas.municipalityOf[row] ?? -1]?.code ?? '';
}

function betweenM({ areas: { centroids } }: FlowsInput, one: number, other: number): number {
  const at = (k: number): number => centroids[k] ?? NaN;
  return distanceM(at(2 * one), at(2 * one + 1), at(2 * other), at(2 * other + 1));
}

function massesOf(input: FlowsInput, balances: readonly PoleBalance[], asked: readonly number[]): Masses {
  const whole = (value: number): number => (input.basis === 'persons' ? Math.round(100 * value) : value);
  const counts = (row: number): boolean => {
    const pole = balances[row];
    return pole?.reason === 0 && pole.sizeStatus === 0 && Number.isFinite(betweenM(input, row, row));
  };
  const rows = asked.filter(counts);
  const low = rows.map((row) => whole(balances[row]?.low.value ?? 0));
  const high = rows.map((row) => whole(balances[row]?.high.value ?? 0));
  const total = (masses: readonly number[]): number => masses.reduce((sum, mass) => sum + mass, 0);
  return { rows, low, high, totalLow: total(low), totalHigh: total(high) };
}

function reasonOf({ rows, totalLow, totalHigh }: Masses, sources: number, sinks: number): NoFlows | null {
  if (rows.length === 0) return 'noBalance';
  if (rows.length === 1) return 'oneArea';
  if (totalLow === 0 || totalHigh === 0) return 'oneSided';
  if (sources === 0 || sinks === 0) return 'even';
  return sources * sinks > mostLines ? 'tooMany' : null;
}
