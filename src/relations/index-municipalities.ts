import type { AreaSet } from '../geography/area-set.ts';
import { measureOf } from '../measures/catalogue.ts';
import type { Estimate, EstimateColumn } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import type { QuartileColumns } from '../measures/companions.ts';
import { companions, noCompanions } from '../measures/companions.ts';
import { median } from '../measures/quantile.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import type { IndexRow } from '../measures/segregation-index.ts';
import { segregationIndex } from '../measures/segregation-index.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { IndexArea, MunicipalityIndex } from './municipality-index.ts';
import { isMinority, partialCoverage } from './coverage.ts';
import { poleBalance } from './pole-balance.ts';
import { usableBasis } from './pole-quartiles.ts';
import { quartileColumns } from './quartile-columns.ts';

/** What the indices are made from: areas below the municipal level, and the municipalities asked for. */
export interface IndexInput {
  readonly year: number;
  readonly basis: Basis;
  readonly areas: AreaSet;
  /** Columns by role; for a part of the stock with the part's quartiles in q1…q4. */
  readonly inputs: Inputs;
  /** True when q1…q4 are those of a part of the stock: see `MeasureContext`. */
  readonly partOfStock?: boolean;
  /** Codes; those that are not in `areas` are passed over. */
  readonly municipalities: readonly string[];
}

/**
 * The segregation index of each municipality in both directions, its balance and the companions, in the order asked for.
 * The balance is the ratio of sums over the areas that have both quartiles (`balanceCoverage` says how many), as `aggregate` has it; beside it the median over areas that show a balance of
 * their own, ∞ among them as the greatest. Formulas, edge cases and truth: `segregationIndex` and each companion in `src/measures`.
 */
export function indexMunicipalities(input: IndexInput): readonly MunicipalityIndex[] {
  const { areas, inputs } = input;
  const basis = usableBasis(input.basis, inputs);
  const quartiles = quartileColumns(basis, inputs);
  const context = { basis, groupOf: areas.municipalityOf, groups: areas.municipalities.length };
  const balances = measureOf('balance').compute(inputs, { ...context, partOfStock: input.partOfStock === true });
  const groups = rowsOfGroups(context.groupOf, context.groups);
  return input.municipalities.flatMap((code) => {
    const at = areas.municipalities.findIndex((municipality) => municipality.code === code);
    if (at < 0) return [];
    const rows = groups.rows.subarray(groups.start[at], groups.start[at + 1]);
    return [indexOf(input, basis, quartiles, balances, at, rows)];
  });
}

function indexOf(
  { year, areas, inputs }: IndexInput,
  basis: Basis,
  quartiles: QuartileColumns | null,
  balances: EstimateColumn,
  municipality: number,
  rows: Uint32Array,
): MunicipalityIndex {
  const index = segregationIndex(inputs, rows);
  const named = (row: number): { code: string; name: string } => ({
    code: areas.codes[row] ?? '',
    name: areas.names[row] ?? '',
  });
  const end = (found: IndexRow | null): IndexArea | null =>
    found ? { ...withoutRow(found), ...named(found.row) } : null;
  return {
    ...index,
    code: areas.municipalities[municipality]?.code ?? '',
    name: areas.municipalities[municipality]?.name ?? '',
    year,
    leftOut: index.leftOut.map(({ row, reason }) => ({ ...named(row), reason })),
    weakest: end(index.weakest),
    strongest: end(index.strongest),
    composites: index.composites.map(({ row, composite }) => ({ code: areas.codes[row] ?? '', composite })),
    ...ratioOfSums(basis, inputs, rows),
    medianBalance: medianOf(balances, rows),
    companions: quartiles ? companions(quartiles, rows) : noCompanions(),
  };
}

function withoutRow({
  composite,
  employmentRate,
  disposableIncome,
  postSecondaryShare,
  medianOver,
}: IndexRow): Omit<IndexArea, 'code' | 'name'> {
  return { composite, employmentRate, disposableIncome, postSecondaryShare, medianOver };
}

/**
 * The balance of many areas together: the ratio of sums over those that have both quartiles, and how many these are where not all. `tooFewAreas` where
 * fewer than half have them; the first area's reason where none does.
 */
export function ratioOfSums(
  basis: Basis,
  inputs: Inputs,
  rows: Uint32Array,
): Pick<MunicipalityIndex, 'balance' | 'balanceCoverage'> {
  const poles = Array.from(rows, (row) => ({ row, pole: poleBalance(basis, inputs, [row]) }));
  const counted = poles.filter(({ pole }) => pole.status === Status.present && pole.sizeStatus === Status.present);
  const coverage = { counted: counted.length, of: rows.length };
  const balanceCoverage = partialCoverage(coverage);
  if (counted.length === 0) return { balance: missing(poles[0]?.pole.reason || Status.noData), balanceCoverage };
  if (isMinority(coverage)) return { balance: missing(Status.tooFewAreas), balanceCoverage };
  const both = counted.map(({ row }) => row);
  return { balance: poleBalance(basis, inputs, both).balance, balanceCoverage };
}

/** The median over the areas that show a balance on the map; where none does, the first one's reason. */
function medianOf({ values, status }: EstimateColumn, rows: Uint32Array): Estimate {
  const shown = rows.filter((row) => hasValue(status[row] ?? Status.noData) || status[row] === Status.infinite);
  if (shown.length === 0) return missing((status[rows[0] ?? -1] ?? Status.noData) as Status);
  const middle = median(Float64Array.from(shown, (row) => values[row] ?? NaN));
  return middle === Infinity ? { value: middle, status: Status.infinite, lower: middle, upper: middle } : exact(middle);
}
