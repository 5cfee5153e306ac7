import type { AreaSet } from '../geography/area-set.ts';
import type { Estimate, EstimateColumn, Unit } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import { orderOf } from '../measures/order-of.ts';
import { median } from '../measures/quantile.ts';
import { rankCorrelation } from '../measures/rank-correlation.ts';
import type { MeasureKey, ScaleKind } from '../measures/roles.ts';
import { scaleOf } from '../measures/scale-of.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { LeftOutFor } from './left-out.ts';
import { leftOutFor } from './left-out.ts';
import type { Surroundings } from './surroundings.ts';
import { surroundingsOf } from './surroundings.ts';

/** A measure over the areas. */
export interface ScatterMeasure {
  readonly key: MeasureKey;
  readonly unit: Unit;
  readonly values: EstimateColumn;
}

/** What one axis shows. */
export interface ScatterAxis {
  readonly measure: MeasureKey;
  readonly unit: Unit;
  readonly scale: ScaleKind;
  /** Ratios around 1: equal ratios are equal lengths. 0 and ∞ stand at the ends. */
  readonly isLog: boolean;
}

/** A pole among the points: the median of its areas that have both values, or why there is none. */
export interface ScatterPole {
  /** Its areas, and those of them that have both values. */
  readonly areas: number;
  readonly rows: readonly number[];
  readonly x: Estimate;
  readonly y: Estimate;
}

/** Two measures of every area, and the poles among them. */
export interface Scatter extends Omit<Surroundings, 'rows'> {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Areas of the region with both values, in order of x, then of the areas. */
  readonly rows: Uint32Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** 1 where the area lies in the poles' municipalities (in the region, all of them). */
  readonly inside: Uint8Array;
  /** Areas inside, with and without both values; and why those without are left out, x's reason first. */
  readonly areas: number;
  readonly leftOut: readonly LeftOutFor[];
  /** Medians over the areas inside. */
  readonly medianX: Estimate;
  readonly medianY: Estimate;
  /** Spearman's ρ over the areas inside. */
  readonly correlation: Estimate;
  readonly a: ScatterPole;
  readonly b: ScatterPole;
}

/** Which areas have both values, and the reasons of the others. */
interface Both {
  readonly rows: Uint32Array;
  readonly reasonOf: (row: number) => Status | null;
}

/**
 * Two measures of every area of the region against each other. Medians, reasons and ρ (see `rankCorrelation`) are those of the poles' municipalities;
 * the other areas are the ground. A pole of several areas stands at the median of each measure over those that have both.
 */
export function scatterOf(
  areas: AreaSet,
  x: ScatterMeasure,
  y: ScatterMeasure,
  a: readonly number[],
  b: readonly number[],
): Scatter {
  const places = surroundingsOf(areas, a, b);
  const isInside = new Uint8Array(areas.codes.length);
  for (const { rows } of places) for (const row of rows) isInside[row] = 1;
  const both = bothOf(x.values, y.values);
  const insideRows = both.rows.filter((row) => isInside[row] === 1);
  const [insideX, insideY] = [valuesAt(x.values, insideRows), valuesAt(y.values, insideRows)];
  const among = places.flatMap(({ rows }) => Array.from(rows));
  const leftOut = leftOutFor(among.map(both.reasonOf));
  const middle = (values: Float64Array): Estimate =>
    values.length > 0 ? exactly(median(values)) : missing(leftOut[0]?.status ?? Status.noData);
  const pole = (rows: readonly number[]): ScatterPole => poleAmong(x.values, y.values, rows, both);
  return {
    scope: places.length > 1 ? 'municipalities' : (places[0]?.scope ?? 'region'),
    municipalities: places.flatMap(({ municipalities }) => municipalities),
    x: axisOf(x),
    y: axisOf(y),
    rows: both.rows,
    xs: valuesAt(x.values, both.rows),
    ys: valuesAt(y.values, both.rows),
    inside: Uint8Array.from(both.rows, (row) => isInside[row] ?? 0),
    areas: among.length,
    leftOut,
    medianX: middle(insideX),
    medianY: middle(insideY),
    correlation: rankCorrelation(insideX, insideY),
    a: pole(a),
    b: pole(b),
  };
}

function axisOf({ key, unit }: ScatterMeasure): ScatterAxis {
  const scale = scaleOf(key, unit);
  return { measure: key, unit, scale, isLog: unit === 'ratio' && scale !== 'bounded' };
}

function bothOf(x: EstimateColumn, y: EstimateColumn): Both {
  const reasonOf = (row: number): Status | null => reasonWithout(x, row) ?? reasonWithout(y, row);
  const known: number[] = [];
  for (let row = 0; row < x.values.length; row++) if (reasonOf(row) === null) known.push(row);
  const order = orderOf(Float64Array.from(known, (row) => x.values[row] ?? NaN));
  return { rows: Uint32Array.from(order, (at) => known[at] ?? 0), reasonOf };
}

function reasonWithout({ values, status }: EstimateColumn, row: number): Status | null {
  const reason = (status[row] ?? Status.noData) as Status;
  if (reason === Status.infinite) return null;
  if (!hasValue(reason)) return reason;
  return Number.isNaN(values[row] ?? NaN) ? Status.invalid : null;
}

function valuesAt({ values, status }: EstimateColumn, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => (status[row] === Status.infinite ? Infinity : (values[row] ?? NaN)));
}

function poleAmong(x: EstimateColumn, y: EstimateColumn, rows: readonly number[], { reasonOf }: Both): ScatterPole {
  const known = rows.filter((row) => reasonOf(row) === null);
  const [first] = rows;
  const reason = first === undefined ? Status.noData : (reasonOf(first) ?? Status.noData);
  if (known.length === 0) return { areas: rows.length, rows: known, x: missing(reason), y: missing(reason) };
  const at = Uint32Array.from(known);
  return { areas: rows.length, rows: known, x: exactly(median(valuesAt(x, at))), y: exactly(median(valuesAt(y, at))) };
}

function exactly(value: number): Estimate {
  return value === Infinity ? { value, status: Status.infinite, lower: value, upper: value } : exact(value);
}
