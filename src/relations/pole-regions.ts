import type { Neighbours } from '../geography/area-set.ts';
import { distanceM } from '../geography/distance.ts';
import { benjaminiHochberg } from '../measures/benjamini-hochberg.ts';
import type { LocalMoran } from './local-moran.ts';
import { localMoran } from './local-moran.ts';
import { weighedPoint } from './pair-geography.ts';
import type { PoleBalance } from './pole-balance.ts';
import { poleBalance } from './pole-balance.ts';
import type { SuggestInput } from './suggest-input.ts';
import { areaBalances, poleLogBalance, suggestedPair } from './suggest-input.ts';
import type { Island, NoRegions, PoleRegion, PoleRegions, Quadrant, SuggestedPair } from './suggested-pair.ts';

/** How large a share of the areas that are called certain may be so by chance. */
const falseDiscoveryRate = 0.05;

/** Fewer areas than this have no regions. */
const fewest = 8;

/** The quadrants by their number in `PoleRegions`, from 1. */
const quadrantNames: readonly Quadrant[] = ['HH', 'LH', 'LL', 'HL'];

/** What pole regions are looked for in. */
export interface PoleRegionsInput extends SuggestInput {
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Pole regions: neighbouring areas whose balance is alike and far from the mean, found by local Moran's I on y with q < 0.05 (Benjamini–Hochberg over
 * all areas tested).
 *
 * Areas of kind HH (relatively more low purchasing power, among such) that share border make up one region, and so do those of kind LL; counts are
 * summed before anything is divided. Every region is paired with the nearest of the other kind. Areas of kind LH and HL lie in the other pole: islands
 * (*möten*), each paired with its neighbours pooled.
 * Symmetry: swapping the quartiles turns HH into LL and LH into HL, with the same p.
 * Edge cases: `none` says why there is nothing; areas without a balance (small numbers among them) take no part.
 * A generator: yields the share done, 0–1. Source: measures.md §5; see `localMoran`.
 */
export function* poleRegions(input: PoleRegionsInput): Generator<number, PoleRegions> {
  const { areas, neighbours, basis, permutations, seed } = input;
  const balances = areaBalances(input);
  const values = Float64Array.from(balances, (pole) => poleLogBalance(basis, pole));
  const found = yield* localMoran({ values, neighbours, permutations, seed });
  const { quadrants, largestP } = certainOnly(found);
  const head = { level: areas.level, basis, seed, permutations, moran: found.moran, quadrants, largestP };
  const regions = regionsOf(input, quadrants);
  const islands = islandsOf(input, balances, quadrants);
  const none = reasonOf(found, values, regions.length + islands.length);
  yield 1;
  return none === null
    ? { ...head, regions, pairs: pairsOf(input, regions), islands, none }
    : { ...head, regions: [], pairs: [], islands: [], none };
}

function reasonOf({ counted, varies }: LocalMoran, values: Float64Array, certain: number): NoRegions | null {
  const known = values.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0);
  if (known === 0) return 'noBalance';
  if (known < fewest) return 'tooFew';
  if (!varies) return 'allEqual';
  if (counted === 0) return 'noNeighbours';
  if (counted < fewest) return 'tooFew';
  return certain === 0 ? 'noneCertain' : null;
}

/** The quadrants of the areas that the false discovery rate lets through, and the largest p among them. */
function certainOnly({ p, quadrants, counted }: LocalMoran): Pick<PoleRegions, 'quadrants' | 'largestP'> {
  const certain = new Uint8Array(quadrants.length);
  let largestP = 0;
  if (counted >= fewest)
    benjaminiHochberg(p).forEach((q, row) => {
      if (!(q < falseDiscoveryRate)) return;
      certain[row] = quadrants[row] ?? 0;
      largestP = Math.max(largestP, p[row] ?? 0);
    });
  return { quadrants: certain, largestP };
}

function regionsOf(
  { areas, neighbours, inputs, basis }: PoleRegionsInput,
  quadrants: Uint8Array,
): readonly PoleRegion[] {
  const taken = new Uint8Array(quadrants.length);
  const regions: PoleRegion[] = [];
  quadrants.forEach((quadrant, start) => {
    const kind = quadrantNames[quadrant - 1];
    if ((kind !== 'HH' && kind !== 'LL') || taken[start] === 1) return;
    const rows = connected(start, neighbours, quadrants, taken);
    const municipalities = [...new Set(rows.map((row) => areas.municipalityOf[row] ?? 0))];
    regions.push({ kind, rows, balance: poleBalance(basis, inputs, rows).balance, municipalities });
  });
  return regions;
}

/** The areas of the same quadrant that can be reached over shared borders, in their order; they are marked as taken. */
function connected(from: number, neighbours: Neighbours, quadrants: Uint8Array, taken: Uint8Array): readonly number[] {
  const rows = [from];
  taken[from] = 1;
  for (const row of rows)
    for (let at = neighbours.start[row] ?? 0; at < (neighbours.start[row + 1] ?? 0); at++) {
      const next = neighbours.neighbour[at] ?? 0;
      if ((neighbours.borderM[at] ?? 0) <= 0 || taken[next] === 1 || quadrants[next] !== quadrants[from]) continue;
      taken[next] = 1;
      rows.push(next);
    }
  return rows.sort((one, other) => one - other);
}

/** Each region with the nearest one of the other kind; two that are each other's nearest once. */
function pairsOf(input: PoleRegionsInput, regions: readonly PoleRegion[]): readonly SuggestedPair[] {
  const points = regions.map(({ rows }) => weighedPoint(input.areas, input.inputs.population, rows));
  const seen = new Set<string>();
  return regions.flatMap((region, i) => {
    const nearest = nearestOther(i, regions, points);
    const key = [i, nearest].sort((one, other) => one - other).join();
    if (nearest < 0 || seen.has(key)) return [];
    seen.add(key);
    return [suggestedPair(input, 'regions', region.rows, regions[nearest]?.rows ?? [])];
  });
}

function nearestOther(
  i: number,
  regions: readonly PoleRegion[],
  points: readonly (readonly [number, number])[],
): number {
  let [nearest, leastM] = [-1, Infinity];
  points.forEach((point, j) => {
    if (regions[j]?.kind === regions[i]?.kind) return;
    const metres = distanceM(...(points[i] ?? [NaN, NaN]), ...point);
    if (metres < leastM) [nearest, leastM] = [j, metres];
  });
  return nearest;
}

function islandsOf(
  input: PoleRegionsInput,
  balances: readonly PoleBalance[],
  quadrants: Uint8Array,
): readonly Island[] {
  const { start, neighbour } = input.neighbours;
  const islands: Island[] = [];
  quadrants.forEach((quadrant, row) => {
    const kind = quadrantNames[quadrant - 1];
    if (kind !== 'LH' && kind !== 'HL') return;
    const around = [...neighbour.subarray(start[row], start[row + 1])].filter((next) => !balances[next]?.reason);
    islands.push({ row, kind, pair: suggestedPair(input, 'island', [row], around) });
  });
  return islands;
}
