import type { AreaSet } from '../geography/area-set.ts';
import { distanceM as greatCircleM } from '../geography/distance.ts';
import type { Estimate } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { isEvenBalance } from './even-balance.ts';
import { weighedPoint } from './pair-geography.ts';
import { certainContrast } from './pair-measures.ts';
import type { Suggestion } from './pair-relation.ts';
import { contrastOf, poleBalance } from './pole-balance.ts';
import { usableBasis } from './pole-quartiles.ts';

/** The least certain contrast of a counter-pole: four times, on the log scale. */
export const defaultThreshold = Math.log(4);

/** What a counter-pole is looked for in. */
export interface CounterPoleInput {
  readonly areas: AreaSet;
  /** Columns by role; for a part of the stock with the part's quartiles in q1…q4. */
  readonly inputs: Inputs;
  readonly basis: Basis;
  /** Area indices of pole A. */
  readonly a: readonly number[];
  /** The least lower bound of |ln OR|; `defaultThreshold` when left out. */
  readonly threshold?: number;
  /** Which areas may be the counter-pole; all where left out. */
  readonly mayBe?: (row: number) => boolean;
}

/** An area that may become B. */
interface Candidate {
  readonly row: number;
  readonly contrast: Estimate;
  /** Lower bound of |ln OR|. */
  readonly certain: number;
  readonly distanceM: number;
  /** On the other side of even and outside the even class; of an A that is exactly even, on either side. */
  readonly isAcross: boolean;
}

/**
 * Närmaste motpol: the nearest area on the other side of balance 1, outside the even class of the map (below 4/5 or above 5/4), whose lower bound of |ln OR| against A reaches the threshold. Where none does,
 * the area with the largest certain contrast (the largest lower bound above 0, so that tiny areas do not win), on either side. Null where A has no
 * balance or nothing differs from it with certainty. Ties go to the earlier area. Areas of A, areas without a balance and areas with a base below
 * 50 are no candidates. An even A (balance exactly 1) may have its counter-pole on either side.
 * Source: measures.md §3 and §7.
 */
export function nearestCounterPole(input: CounterPoleInput): Suggestion | null {
  const { areas, threshold = defaultThreshold } = input;
  const candidates = candidatesOf(input);
  const nearest = least(
    candidates.filter(({ certain, isAcross }) => isAcross && certain >= threshold),
    ({ distanceM }) => distanceM,
  );
  const chosen = nearest ?? least(candidates, ({ certain }) => -certain);
  if (!chosen) return null;
  return {
    codes: [areas.codes[chosen.row] ?? ''],
    reason: nearest ? 'nearestCounterPole' : 'largestContrast',
    distanceM: chosen.distanceM,
    contrast: chosen.contrast,
    threshold: nearest ? threshold : 0,
  };
}

/** Every area that differs from A with certainty. */
function candidatesOf({ areas, inputs, basis: asked, a, mayBe }: CounterPoleInput): readonly Candidate[] {
  const basis = usableBasis(asked, inputs);
  const poleA = poleBalance(basis, inputs, a);
  if (a.length === 0 || poleA.reason) return [];
  const pointA = weighedPoint(areas, inputs.population, a);
  const inA = new Set(a);
  const found: Candidate[] = [];
  for (let row = 0; row < areas.codes.length; row++) {
    if (inA.has(row) || mayBe?.(row) === false) continue;
    const other = poleBalance(basis, inputs, [row]);
    const contrast = contrastOf(basis, poleA, other);
    const certain = certainContrast(contrast);
    if (!(certain > 0)) continue;
    const distanceM = greatCircleM(...pointA, areas.centroids[2 * row] ?? NaN, areas.centroids[2 * row + 1] ?? NaN);
    const isAcross = other.side !== 0 && other.side !== poleA.side && !isEvenBalance(other.balance.value);
    found.push({ row, contrast, certain, distanceM, isAcross });
  }
  return found;
}

/** The candidate with the least of something; of equal ones the first. */
function least(candidates: readonly Candidate[], of: (candidate: Candidate) => number): Candidate | undefined {
  let best: Candidate | undefined;
  let leastYet = Infinity;
  for (const candidate of candidates) {
    const value = of(candidate);
    if (value >= leastYet) continue;
    best = candidate;
    leastYet = value;
  }
  return best;
}
