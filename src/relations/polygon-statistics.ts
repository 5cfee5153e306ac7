import type { Column, Estimate } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { isRole } from '../measures/roles.ts';
import { smallestBase } from '../measures/small-numbers.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { Rule } from './aggregate.ts';
import { familyOf, ruleOf } from './aggregate.ts';
import type { AreaPart, AreaWeights } from './area-weights.ts';
import { poleBalance } from './pole-balance.ts';

/** One figure of a polygon. */
export interface PolygonFigure {
  /** The column's name. */
  readonly id: string;
  readonly unit: Column['unit'];
  readonly figure: Estimate;
  /** Counts are added, each with the share of its area; everything else is a mean. */
  readonly how: 'sum' | 'mean';
  /** True where the figure is ours and not the source's: parts of areas are taken to be like the whole area, medians to be means. */
  readonly estimate: boolean;
  /** Share of the polygon's estimated population (of its surface where that is not known) that lies in areas with a value, 0–1. */
  readonly counted: number;
}

/** What is known of a polygon of one's own, from the areas below it. */
export interface PolygonStatistics extends AreaWeights {
  /** `present`, or `noData` where the polygon lies outside of the areas. */
  readonly status: Status;
  /** False where the polygon is made of whole areas: then counts are the source's own, added. */
  readonly estimate: boolean;
  /** The figures as columns of one row, so that the polygon can stand beside areas in any measure. */
  readonly columns: readonly Column[];
  readonly figures: readonly PolygonFigure[];
  readonly balance: Estimate;
}

/** A cell with how much of the polygon's people its areas have. */
interface Weighed {
  readonly figure: Estimate;
  readonly counted: number;
}

function valueAt(column: Column, row: number): number {
  return hasValue(column.status[row] ?? Status.noData) ? (column.values[row] ?? NaN) : NaN;
}

/** People of each part: its population by surface, or its surface where not every part has one. */
function sizesOf(parts: readonly AreaPart[], population: Column | undefined): readonly number[] {
  const people = parts.map(({ row, weight }) => (population ? weight * valueAt(population, row) : NaN));
  return people.some(Number.isNaN) ? parts.map(({ weight }) => weight) : people;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function valueOf(column: Column, { sum: added, weight }: Rule, parts: readonly AreaPart[]): Estimate {
  if (added) return exact(sum(parts.map((part) => part.weight * valueAt(column, part.row))));
  const sizes = parts.map((part) => part.weight * (weight ? valueAt(weight, part.row) : 1));
  const size = sum(sizes);
  if (size === 0) return missing(Status.noPopulation);
  return exact(sum(parts.map(({ row }, k) => (sizes[k] ?? 0) * valueAt(column, row))) / size);
}

/** The figure of one column over the parts where it, its family and its weight are known; `tooFewAreas` where those have less than half of the people. */
function weighed(
  column: Column,
  all: readonly Column[],
  rule: Rule,
  parts: readonly AreaPart[],
  sizes: readonly number[],
): Weighed {
  const needed = [...familyOf(column, all), ...(rule.weight && !rule.sum ? [rule.weight] : [])];
  const isKnown = ({ row }: AreaPart): boolean => needed.every((one) => hasValue(one.status[row] ?? Status.noData));
  const known = parts.filter(isKnown);
  const counted = shareOf(sum(parts.map((part, k) => (isKnown(part) ? (sizes[k] ?? 0) : 0))), sum(sizes));
  if (known.length === 0) {
    const row = parts[0]?.row ?? -1;
    const lacking = needed.find((one) => !hasValue(one.status[row] ?? Status.noData));
    return { figure: missing((lacking?.status[row] ?? Status.noData) as Status), counted: 0 };
  }
  if (known.length < parts.length && counted < 0.5) return { figure: missing(Status.tooFewAreas), counted };
  return { figure: valueOf(column, rule, known), counted };
}

function columnOf({ name, unit }: Column, { value, status }: Estimate, estimate: boolean): Column {
  const values = Float64Array.of(value);
  return { name, unit, values, status: Uint8Array.of(status), ...(estimate && { estimate }) };
}

function inputsOf(columns: readonly Column[]): Inputs {
  return Object.fromEntries(columns.filter(({ name }) => isRole(name)).map((column) => [column.name, column]));
}

/** Whether a status says something of the people: without bound and nobody in either part do. */
function tells(status: Status): boolean {
  return hasValue(status) || status === Status.infinite || status === Status.noPopulation;
}

/** Fewer than 50 people: nothing but how many they are is told. */
function isSmall(columns: readonly Column[]): boolean {
  const people = columns.find(({ name }) => name === 'population');
  return people !== undefined && valueAt(people, 0) < smallestBase;
}

/**
 * The figures of a polygon of one's own, estimated from the areas that it covers in whole or in part, by surface.
 *
 * - Counts: Σ wᵢ·countᵢ, the weights being those of `areaWeights`. Balance: from the counts so summed, never a mean of balances.
 * - Shares and rates: mean weighted by wᵢ·(what they are a share of). Medians and percents without a known whole: mean weighted by wᵢ·population, which
 *   is an estimate even of whole areas. One whole area gives its own figures.
 * - People are taken to live evenly over an area. Areas hold water and forest too, so parts of large areas are the least certain.
 * - An area whose cell is missing is left out of that figure; `counted` says how much of the polygon's people is left, and less than half gives `tooFewAreas`.
 *   Quartiles count an area only where all of its quartiles are known. A count is that of the areas that are counted, not blown up to the whole.
 * - Outside of the areas: no parts, `noData`; partly outside: `covered` is below 1 and nothing is added for the rest.
 * - Fewer than 50 estimated residents: `tooSmall`, but for the population itself.
 */
export function polygonStatistics(
  weights: AreaWeights,
  columns: readonly Column[],
  basis: Basis = 'households',
): PolygonStatistics {
  const { parts } = weights;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const sizes = sizesOf(parts, byName.get('population'));
  const partial = parts.some(({ weight }) => weight < 1);
  const read = columns.map((column) => {
    const rule = ruleOf(column, byName);
    const { figure, counted } = weighed(column, columns, rule, parts, sizes);
    const estimate = partial || (parts.length > 1 && rule.estimate) || column.estimate === true;
    return { column, figure, counted, estimate, how: rule.sum ? ('sum' as const) : ('mean' as const) };
  });
  const made = read.map(({ column, figure, estimate }) => columnOf(column, figure, estimate));
  const small = isSmall(made);
  const hidden = (id: string, figure: Estimate): Estimate =>
    small && id !== 'population' && tells(figure.status) ? missing(Status.tooSmall) : figure;
  return {
    ...weights,
    status: parts.length === 0 ? Status.noData : Status.present,
    estimate: partial,
    columns: read.map(({ column, figure, estimate }) => columnOf(column, hidden(column.name, figure), estimate)),
    figures: read.map(({ column, figure, counted, estimate, how }) => ({
      id: column.name,
      unit: column.unit,
      figure: hidden(column.name, figure),
      how,
      estimate,
      counted,
    })),
    balance: hidden('balance', poleBalance(basis, inputsOf(made), [0]).balance),
  };
}
