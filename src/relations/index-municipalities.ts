import type { AreaSet } from '../geography/area-set.ts';
import type { Estimate } from '../measures/column.ts';
import { exact, missing } from '../measures/column.ts';
import type { QuartileColumns } from '../measures/companions.ts';
import { companions, noCompanions } from '../measures/companions.ts';
import { median } from '../measures/quantile.ts';
import type { Basis, Inputs } from '../measures/roles.ts';
import { rowsOfGroups } from '../measures/rows-of-groups.ts';
import type { IndexRow } from '../measures/segregation-index.ts';
import { segregationIndex } from '../measures/segregation-index.ts';
import { Status } from '../measures/status.ts';
import type { IndexArea, MunicipalityIndex } from './municipality-index.ts';
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
  /** Codes; those that are not in `areas` are passed over. */
  readonly municipalities: readonly string[];
}

/**
 * The segregation index of each municipality in both directions, its balance and the companions, in the order asked for.
 * The balance is the ratio of sums over the areas that have both quartiles; beside it the median over areas with a balance of their own
 * (a base of at least 50). Formulas, edge cases and truth: `segregationIndex` and each companion in `src/measures`.
 */
export function indexMunicipalities(input: IndexInput): readonly MunicipalityIndex[] {
  const { areas, inputs } = input;
  const basis = usableBasis(input.basis, inputs);
  const quartiles = quartileColumns(basis, inputs);
  const groups = rowsOfGroups(areas.municipalityOf, areas.municipalities.length);
  return input.municipalities.flatMap((code) => {
    const at = areas.municipalities.findIndex((municipality) => municipality.code === code);
    if (at < 0) return [];
    const rows = groups.rows.subarray(groups.start[at], groups.start[at + 1]);
    return [indexOf(input, basis, quartiles, at, rows)];
  });
}

function indexOf(
  { year, areas, inputs }: IndexInput,
  basis: Basis,
  quartiles: QuartileColumns | null,
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
    ...balancesOf(basis, inputs, rows),
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

function balancesOf(
  basis: Basis,
  inputs: Inputs,
  rows: Uint32Array,
): Pick<MunicipalityIndex, 'balance' | 'medianBalance'> {
  const poles = Array.from(rows, (row) => ({ row, pole: poleBalance(basis, inputs, [row]) }));
  const counted = poles.filter(({ pole }) => pole.status === Status.present && pole.sizeStatus === Status.present);
  const shown = poles.filter(({ pole }) => pole.reason === Status.present).map(({ pole }) => pole.balance.value);
  const reason = poles[0]?.pole.reason || Status.noData;
  return {
    balance:
      counted.length > 0
        ? poleBalance(
            basis,
            inputs,
            counted.map(({ row }) => row),
          ).balance
        : missing(reason),
    medianBalance: shown.length > 0 ? medianOf(Float64Array.from(shown)) : missing(reason),
  };
}

function medianOf(values: Float64Array): Estimate {
  const middle = median(values);
  return middle === Infinity ? { value: middle, status: Status.infinite, lower: middle, upper: middle } : exact(middle);
}
