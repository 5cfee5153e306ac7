import type { AreaSet } from '../geography/area-set.ts';
import type { Estimate } from '../measures/column.ts';
import { missing } from '../measures/column.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import { segregationIndex } from '../measures/segregation-index.ts';
import { Status } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';
import { wholeChange } from './contrast-change.ts';
import { quartileCoverage } from './coverage.ts';
import type { Background, Development, DevelopmentYear, IndexYears } from './development-relation.ts';
import { ratioOfSums } from './index-municipalities.ts';
import { contrastOf, poleBalance } from './pole-balance.ts';
import { usableBasis } from './pole-quartiles.ts';

/** The figures of one year, or why it could not be read. */
export type YearFigures =
  | {
      readonly year: number;
      readonly problem: null;
      /** Columns by role at the level of the poles; for a part of the stock with the part's quartiles in q1…q4. */
      readonly inputs: Inputs;
      /** The same of the smallest areas. */
      readonly smallest: Inputs;
    }
  | { readonly year: number; readonly problem: Problem };

/** What the development of a pair is made from. */
export interface DevelopmentInput extends Pick<Development, 'subset' | 'breaks' | 'indexBreaks' | 'vintages'> {
  readonly basis: Basis;
  /** The level of the poles. */
  readonly areas: AreaSet;
  /** The smallest areas, which municipalities are counted from. */
  readonly smallestAreas: AreaSet;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** In any order. */
  readonly years: readonly YearFigures[];
}

/**
 * Two poles over the years: balance and polkvot of each year with their intervals, the municipalities behind them, how the gap has changed, and the index
 * of each municipality in both directions. Formulas: `relatePoles`, `contrastChange`, `segregationIndex`.
 *
 * - The same basis in every year: the one asked for where any year has it, else the other. A year without it has its reason, not the other basis.
 * - A year that cannot be read, or where a pole has no balance, stays in the list with its reason.
 * - The background of a pole is every area of the municipalities that it lies in, counted together (as `ratioOfSums` has it); none where the pole is all of them.
 * - Symmetric: swapping A and B inverts the polkvots and leaves the verdict.
 */
export function development(input: DevelopmentInput): Development {
  const { subset, breaks, indexBreaks, vintages } = input;
  const ascending = input.years.toSorted((one, other) => one.year - other.year);
  const basis = commonBasis(input.basis, ascending);
  const form = basis === 'persons' ? 'percents' : 'counts';
  const background = backgroundOf(input);
  const rows = background.map(({ codes }) => rowsWithin(input.smallestAreas, codes));
  const years = ascending.map((figures) => yearOf(figures, basis, input, rows));
  return {
    basis,
    form,
    subset,
    years,
    background,
    change: wholeChange({ years, form }),
    breaks,
    vintages,
    index: indexYears(input, ascending),
    indexBreaks,
  };
}

function commonBasis(asked: Basis, years: readonly YearFigures[]): Basis {
  const used = years.flatMap((figures) => (figures.problem ? [] : [usableBasis(asked, figures.inputs)]));
  return used.includes(asked) ? asked : (used[0] ?? asked);
}

function yearOf(
  figures: YearFigures,
  basis: Basis,
  { a, b }: DevelopmentInput,
  background: readonly Uint32Array[],
): DevelopmentYear {
  const { year } = figures;
  if (figures.problem) {
    const none = missing(Status.noData);
    return {
      year,
      a: none,
      b: none,
      contrast: none,
      isOpen: false,
      background: background.map(() => none),
      coverage: { a: null, b: null },
      problem: figures.problem,
    };
  }
  const { inputs, smallest } = figures;
  const poleA = poleBalance(basis, inputs, a);
  const poleB = poleBalance(basis, inputs, b);
  return {
    year,
    a: poleA.balance,
    b: poleB.balance,
    contrast: contrastOf(basis, poleA, poleB),
    isOpen: !poleA.reason && !poleB.reason && [poleA, poleB].some(({ balance }) => isEnd(balance)),
    background: background.map((rows) => ratioOfSums(basis, smallest, rows).balance),
    coverage: { a: quartileCoverage(basis, inputs, a), b: quartileCoverage(basis, inputs, b) },
    problem: null,
  };
}

function isEnd({ value }: Estimate): boolean {
  return value === 0 || value === Infinity;
}

function backgroundOf({ areas, a, b }: DevelopmentInput): readonly Background[] {
  const [ofA, ofB] = [a, b].map((rows) => municipalitiesOf(areas, rows));
  const isSame = ofA?.toSorted().join() === ofB?.toSorted().join();
  const named = (of: Background['of'], found: readonly number[] = []): readonly Background[] =>
    found.length === 0
      ? []
      : [
          {
            of,
            codes: found.map((at) => areas.municipalities[at]?.code ?? ''),
            names: found.map((at) => areas.municipalities[at]?.name ?? ''),
          },
        ];
  const isAll = (rows: readonly number[], found: readonly number[] = []): boolean =>
    areas.municipalityOf.every((at, row) => !found.includes(at) || rows.includes(row));
  if (isSame) return isAll(a, ofA) && isAll(b, ofB) ? [] : named('both', ofA);
  return [...(isAll(a, ofA) ? [] : named('a', ofA)), ...(isAll(b, ofB) ? [] : named('b', ofB))];
}

/** Municipalities that areas lie in, as indices, each once, in the order met. */
function municipalitiesOf({ municipalityOf }: AreaSet, rows: readonly number[]): readonly number[] {
  return [...new Set(rows.flatMap((row) => municipalityOf[row] ?? []))];
}

function rowsWithin({ municipalities, municipalityOf }: AreaSet, codes: readonly string[]): Uint32Array {
  const within = new Set(codes.map((code) => municipalities.findIndex((one) => one.code === code)));
  return Uint32Array.from([...municipalityOf.keys()].filter((row) => within.has(municipalityOf[row] ?? -1)));
}

function indexYears(
  { areas, smallestAreas, a, b }: DevelopmentInput,
  years: readonly YearFigures[],
): readonly IndexYears[] {
  const codes = municipalitiesOf(areas, [...a, ...b]).map((at) => areas.municipalities[at]?.code ?? '');
  const groups = rowsOfGroups(smallestAreas.municipalityOf, smallestAreas.municipalities.length);
  return codes.flatMap((code) => {
    const at = smallestAreas.municipalities.findIndex((one) => one.code === code);
    if (at < 0) return [];
    const rows = groups.rows.subarray(groups.start[at], groups.start[at + 1]);
    return [
      {
        code,
        name: smallestAreas.municipalities[at]?.name ?? '',
        years: years.map((figures) => {
          const { status, n, topGap, bottomGap } = segregationIndex(figures.problem ? {} : figures.smallest, rows);
          return { year: figures.year, status, n, topGap, bottomGap };
        }),
      },
    ];
  });
}
