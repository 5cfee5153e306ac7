import type { AreaSet } from '../geography/area-set.ts';
import { measureOf } from '../measures/catalogue.ts';
import type { Estimate, EstimateColumn } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import { orderOf } from '../measures/order-of.ts';
import { median } from '../measures/quantile.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { LeftOutFor } from './left-out.ts';
import { leftOutFor } from './left-out.ts';
import { poleBalance } from './pole-balance.ts';
import { usableBasis } from './pole-quartiles.ts';
import { quartileColumns } from './quartile-columns.ts';
import type { SegregationCurve } from './segregation-curve.ts';
import { segregationCurve, withoutCurve } from './segregation-curve.ts';
import type { Surroundings } from './surroundings.ts';
import { surroundingsOf } from './surroundings.ts';

/** What a distribution is made from. */
export interface DistributionInput {
  readonly areas: AreaSet;
  /** Columns by role; for a part of the stock with the part's quartiles in q1…q4. */
  readonly inputs: Inputs;
  readonly basis: Basis;
  /** True when q1…q4 are those of a part of the stock: see `MeasureContext`. */
  readonly partOfStock?: boolean;
  /** Area indices of the poles; either may be empty. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A pole among the areas of one place. */
export interface PoleAmong {
  /** Its areas that lie there. */
  readonly rows: readonly number[];
  /** Their balance, counts summed first; `noData` where none lies there. */
  readonly balance: Estimate;
}

/** How the balance is spread over the areas of one place. */
export interface PlaceDistribution extends Omit<Surroundings, 'rows'> {
  /** Areas there, with and without a balance. */
  readonly areas: number;
  /** Areas with a balance, from most low purchasing power to most high, and their balances: falling, ∞ first, 0 last. Equal ones in the order of the areas. */
  readonly rows: Uint32Array;
  readonly balances: Float64Array;
  /** The middle balance, ∞ and 0 among them: that of the index. */
  readonly median: Estimate;
  readonly leftOut: readonly LeftOutFor[];
  readonly curve: SegregationCurve;
  readonly a: PoleAmong;
  readonly b: PoleAmong;
}

/** Both poles in their municipalities. */
export interface Distribution {
  readonly basis: Basis;
  /** A's municipality first; one place where both lie in the same. */
  readonly places: readonly PlaceDistribution[];
}

/**
 * How the balance is spread over the areas of the poles' municipalities, with the segregation curve of each.
 *
 * The balances are those of the map, small numbers taken away; ∞ and 0 are shown, everything else without a value is left out and counted by reason.
 * The curve counts every area with both groups, those below 50 too: it tells shares of the whole, and D is the same as beside the index.
 * Places: see `surroundingsOf`.
 */
export function distributionOf(input: DistributionInput): Distribution {
  const { areas, inputs, a, b } = input;
  const basis = usableBasis(input.basis, inputs);
  const context = {
    basis,
    groupOf: areas.municipalityOf,
    groups: areas.municipalities.length,
    partOfStock: input.partOfStock === true,
  };
  const balances = measureOf('balance').compute(inputs, context);
  const quartiles = quartileColumns(basis, inputs);
  const places = surroundingsOf(areas, a, b).map((place): PlaceDistribution => {
    const among = (pole: readonly number[]): PoleAmong => {
      const within = new Set(place.rows);
      const rows = pole.filter((row) => within.has(row));
      return { rows, balance: rows.length > 0 ? poleBalance(basis, inputs, rows).balance : missing(Status.noData) };
    };
    return {
      scope: place.scope,
      municipalities: place.municipalities,
      areas: place.rows.length,
      ...spreadOf(balances, place.rows),
      curve: quartiles ? segregationCurve(quartiles.low, quartiles.high, place.rows) : withoutCurve(Status.noData),
      a: among(a),
      b: among(b),
    };
  });
  return { basis, places };
}

function spreadOf(
  { values, status }: EstimateColumn,
  among: Uint32Array,
): Pick<PlaceDistribution, 'rows' | 'balances' | 'median' | 'leftOut'> {
  const reasonOf = (row: number): Status | null => {
    const reason = (status[row] ?? Status.noData) as Status;
    return hasValue(reason) || reason === Status.infinite ? null : reason;
  };
  const shown = among.filter((row) => reasonOf(row) === null);
  const order = orderOf(Float64Array.from(shown, (row) => -(values[row] ?? NaN)));
  const rows = Uint32Array.from(order, (at) => shown[at] ?? 0);
  const leftOut = leftOutFor(Array.from(among, reasonOf));
  const balances = Float64Array.from(rows, (row) => values[row] ?? NaN);
  return { rows, balances, leftOut, median: medianOf(balances, leftOut) };
}

function medianOf(balances: Float64Array, leftOut: readonly LeftOutFor[]): Estimate {
  if (balances.length === 0) return missing(leftOut[0]?.status ?? Status.noData);
  const middle = median(balances);
  return middle === Infinity ? { value: middle, status: Status.infinite, lower: middle, upper: middle } : exact(middle);
}
