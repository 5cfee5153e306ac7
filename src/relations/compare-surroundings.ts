import type { AreaSet } from '../geography/area-set.ts';
import { distanceM } from '../geography/distance.ts';
import type { Picker } from '../geography/picking.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { MeetingScale, MeetingStep, Surroundings } from './meeting-scale.ts';
import { meetingSizes } from './meeting-sizes.ts';
import { sameDistanceM } from './nearest-residents.ts';
import { weighedPoint } from './pair-geography.ts';
import { reasonOf, usableBasis } from './pole-quartiles.ts';
import type { CountedAreas, PoleSurroundings } from './pole-surroundings.ts';
import { countedAreas, surroundingsOf } from './pole-surroundings.ts';

/** What a meeting scale is made from. Areas and columns are those of DeSO, and the poles rows of it. */
export interface MeetingScaleInput {
  readonly year: number;
  readonly basis: Basis;
  readonly areas: AreaSet;
  /** Columns by role; for a part of the stock with the part's quartiles in q1…q4. */
  readonly inputs: Inputs;
  readonly picker: Picker;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Surroundings meet when their balances differ by less than this: five of the one to four of the other, ln 1.25. */
export const meetingDifference = Math.log(1.25);

/** With fewer areas than this the surroundings are the areas themselves rather than surroundings. */
const fewestAreas = 3;

/** Poles whose points are closer than this have the same surroundings, in metres. */
const samePointM = 1;

/**
 * Mötesskala: for 5 000, 10 000, 20 000 … residents nearest to each pole's point (by centroid, the last ring whole), the balance of both surroundings, and
 * the smallest size at which they differ by less than ln 1.25; then also the first at which they are apart again.
 *
 * A pole's point is its areas' centroids weighted by population, as for the distance between poles. Swapping the poles swaps the sides and moves nothing
 * else. Scaling all households moves the intervals, and the rest by no more than the ½ that is added to the counts.
 * Edge cases: areas whose residents or outer quartiles are not known are left out, residents and all, and counted; a size that the region does not reach is
 * not asked; where fewer than 50 households are counted nothing is compared; where nothing can be compared, `unknown` with the first reason met.
 * Source: measures.md §7; Östh, Clark & Malmberg 2015, doi:10.1111/gean.12053. Truth of the ring rule: golden `equipop_gridby`.
 */
export function compareSurroundings(input: MeetingScaleInput): MeetingScale {
  const { year, areas, inputs, picker } = input;
  const { population } = inputs;
  const basis = usableBasis(input.basis, inputs);
  const counted = countedAreas(basis, areas, inputs);
  const pointA = weighedPoint(areas, population, input.a);
  const pointB = weighedPoint(areas, population, input.b);
  const residentsOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (population?.values[row] || 0), 0);
  const ks = meetingSizes(Math.min(residentsOf(input.a), residentsOf(input.b)), residentsOf(counted.known));
  const a = surroundingsOf(counted, pointA, ks, picker);
  const b = surroundingsOf(counted, pointB, ks, picker);
  const steps = stepsOf(ks, a, b, counted);
  const meeting = steps.findIndex(({ apart }) => apart < meetingDifference);
  return {
    year,
    basis,
    form: basis === 'persons' ? 'percents' : 'counts',
    ...ending(input, counted, steps, meeting, distanceM(...pointA, ...pointB)),
    pointA,
    pointB,
    orderA: a.order,
    orderB: b.order,
    steps,
    meeting,
    parting: meeting < 0 ? -1 : steps.findIndex(({ apart }, i) => i > meeting && apart >= meetingDifference),
    leftOut: counted.unknown.length,
  };
}

function stepsOf(
  ks: readonly number[],
  a: PoleSurroundings,
  b: PoleSurroundings,
  counted: CountedAreas,
): readonly MeetingStep[] {
  const both = residentsInBoth(a, b, counted);
  return ks.flatMap((k, i) => {
    const [one, other] = [a.sizes[i], b.sizes[i]];
    if (!one || !other) return [];
    return {
      k,
      a: one,
      b: other,
      apart: apartOf(one.logBalance, other.logBalance),
      shared: (both[i] ?? NaN) / ((one.residents + other.residents) / 2),
      leftOut: counted.unknown.filter(
        (_, at) => isWithin(a.unknownM[at], one.radiusM) || isWithin(b.unknownM[at], other.radiusM),
      ).length,
      coarse: Math.min(one.areas, other.areas) < fewestAreas,
    };
  });
}

function isWithin(metres = NaN, radiusM: number): boolean {
  return metres <= radiusM + sameDistanceM;
}

/** From whole percents both may be without bound on the same side: what is known is that they do not differ. */
function apartOf(one: number, other: number): number {
  return one === other ? 0 : Math.abs(one - other);
}

/** Residents who are counted on both sides, for each size: an area is so from the size at which the later of the two takes it in. */
function residentsInBoth(a: PoleSurroundings, b: PoleSurroundings, { residents }: CountedAreas): Float64Array {
  const [fromA, fromB] = [a, b].map((pole) => takenInAt(pole, residents.length));
  const added = new Float64Array(a.sizes.length);
  for (const row of a.order) {
    const from = Math.max(fromA?.[row] ?? NaN, fromB?.[row] ?? NaN);
    if (from < added.length) added[from] = (added[from] ?? 0) + (residents[row] ?? NaN);
  }
  let sum = 0;
  return added.map((more) => (sum += more));
}

/** By row, the first size that takes the area in; their number for one that none does. */
function takenInAt({ order, sizes }: PoleSurroundings, rows: number): Uint16Array {
  const from = new Uint16Array(rows).fill(sizes.length);
  let at = 0;
  sizes.forEach(({ areas }, size) => {
    for (; at < areas; at++) from[order[at] ?? 0] = size;
  });
  return from;
}

function ending(
  { a, b, inputs }: MeetingScaleInput,
  { basis, known }: CountedAreas,
  steps: readonly MeetingStep[],
  meeting: number,
  distance: number,
): Pick<MeetingScale, 'outcome' | 'status'> {
  if (!steps.some(({ apart }) => !Number.isNaN(apart))) {
    const [lowest, highest] = basis === 'persons' ? [inputs.p1, inputs.p4] : [inputs.q1, inputs.q4];
    const columns = reasonOf([...a, ...b], inputs.population, lowest, highest);
    return { outcome: 'unknown', status: reasonAmong(steps) || columns || Status.noData };
  }
  const status = Status.present;
  if (known.length > 0 && isSame(a, b)) return { outcome: 'samePoles', status };
  if (distance < samePointM) return { outcome: 'samePoint', status };
  if (meeting < 0) return { outcome: 'staysApart', status };
  return { outcome: meeting === 0 ? 'meetsAtOnce' : 'meets', status };
}

function reasonAmong(steps: readonly MeetingStep[]): Status {
  const sides: readonly Surroundings[] = steps.flatMap(({ a, b }) => [a, b]);
  return sides.find(({ balance }) => !hasValue(balance.status))?.balance.status ?? Status.present;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  const inB = new Set(b);
  return new Set(a).size === inB.size && a.every((row) => inB.has(row));
}
