import type { AreaSet } from '../geography/area-set.ts';
import { distanceM as greatCircleM } from '../geography/distance.ts';
import type { Estimate } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
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
}

/** An area that may become B. */
interface Candidate {
  readonly row: number;
  readonly contrast: Estimate;
  /** Lower bound of |ln OR|. */
  readonly certain: number;
  readonly distanceM: number;
}

/**
 * Närmaste motpol: the nearest area on the other side of balance 1 whose lower bound of |ln OR| against A reaches the threshold. Where none does,
 * the area with the largest certain contrast (the largest lower bound above 0, so that tiny areas do not win), on either side. Null where A has no
 * balance or nothing differs from it with certainty. Ties go to the earlier area. Areas of A, areas without a balance and areas with a base below
 * 50 are no candidates. An even A (balance exactly 1) may have its counter-pole on either side.
 * Source: measures.md §3 and §7.
 */
export function nearestCounterPole(input: CounterPoleInput): Suggestion | null {
  const { areas, inputs, a, threshold = defaultThreshold } = input;
  const basis = usableBasis(input.basis, inputs);
  const poleA = poleBalance(basis, inputs, a);
  if (poleA.reason || a.length === 0) return null;
  const pointA = weighedPoint(areas, inputs.population, a);
  const inA = new Set(a);
  let nearest: Candidate | undefined;
  let largest: Candidate | undefined;
  for (let row = 0; row < areas.codes.length; row++) {
    if (inA.has(row)) continue;
    const other = poleBalance(basis, inputs, [row]);
    const contrast = contrastOf(basis, poleA, other);
    const certain = certainContrast(contrast);
    if (!(certain > 0)) continue;
    const distanceM = greatCircleM(...pointA, areas.centroids[2 * row] ?? NaN, areas.centroids[2 * row + 1] ?? NaN);
    const candidate = { row, contrast, certain, distanceM };
    if (certain > (largest?.certain ?? 0)) largest = candidate;
    const isCounterPole = certain >= threshold && poleA.side * other.side < (poleA.side === 0 ? 1 : 0);
    if (isCounterPole && distanceM < (nearest?.distanceM ?? Infinity)) nearest = candidate;
  }
  const chosen = nearest ?? largest;
  return chosen
    ? {
        codes: [areas.codes[chosen.row] ?? ''],
        reason: nearest ? 'nearestCounterPole' : 'largestContrast',
        distanceM: chosen.distanceM,
        contrast: chosen.contrast,
        threshold: nearest ? threshold : 0,
      }
    : null;
}
