import type { Column } from '../../measures/column.ts';
import { knownRoles } from '../../measures/roles.ts';
import { Status, hasValue } from '../../measures/status.ts';
import type { PackColumn, PackCoverage } from '../../pack/pack.ts';
import type { Problem } from '../../problem/problem.ts';
import { roleOfHeader } from '../../table/recognise.ts';
import type { Arrangement } from './arrange.ts';
import { noYear } from './figures.ts';
import { foldName } from './fold-name.ts';
import type { AreaLevel, ProposedIndicator } from './proposal.ts';
import { partOfStock } from './role-guesses.ts';
import type { Recognised } from './recognise-file.ts';
import { slug } from './words.ts';

/** A file's figures over the areas of a level: columns in the order of the areas, by year. */
export interface OwnColumns {
  readonly level: AreaLevel;
  readonly columns: readonly PackColumn[];
  readonly years: ReadonlyMap<number, readonly Column[]>;
  /** Column by the key of its indicator. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly coverage: PackCoverage;
  readonly problems: readonly Problem[];
}

/** Ids that mean something of their own in a pack. */
const reserved = new Set([...Object.keys(knownRoles), 'area', 'total', 'year', 'name']);

/** An id for a column of the person's own: its title as an address can carry it, numbered where another column has it. */
function ownId({ title, unit }: ProposedIndicator, known: readonly PackColumn[]): string {
  const stem = slug(title.value.sv) || 'kolumn';
  for (let times = 1; ; times++) {
    const id = times === 1 ? stem : `${stem}-${times.toString()}`;
    const other = known.find((column) => column.id === id);
    const same = other && other.unit === unit.value && foldName(other.title?.sv ?? '') === foldName(title.value.sv);
    const free = !other && !reserved.has(id) && !/^[qp][1-4]_/.test(id);
    if (free || same === true) return id;
  }
}

function packColumn(indicator: ProposedIndicator, stem: string, known: readonly PackColumn[]): PackColumn {
  const { use, unit, title, family } = indicator;
  if (use.value.as === 'role') return { id: use.value.role, unit: unit.value };
  const named = partOfStock(stem) || (roleOfHeader(stem)?.name === 'total' ? 'total' : '');
  if (named !== '') return { id: named, unit: unit.value, title: title.value };
  const id = ownId(indicator, known);
  return { id, unit: unit.value, ...(family.value !== null && { family: family.value }), title: title.value };
}

/** Puts a column over places in the order of areas; an area that no place is of is `notJoined`. */
function overAreas(column: Column, located: Arrangement['joined']['located'], areas: number): Column {
  const values = new Float64Array(areas).fill(NaN);
  const status = new Uint8Array(areas).fill(Status.notJoined);
  located.forEach((found, p) => {
    if (!('area' in found)) return;
    values[found.area] = column.values[p] ?? NaN;
    status[found.area] = column.status[p] ?? Status.notJoined;
  });
  return { ...column, values, status };
}

function coverageOf(columns: readonly Column[]): PackCoverage {
  const count = (holds: (status: number) => boolean): number =>
    columns.reduce((sum, { status }) => sum + status.reduce((so, one) => so + (holds(one) ? 1 : 0), 0), 0);
  const of = columns.reduce((sum, { status }) => sum + status.length, 0);
  const counted = count(hasValue);
  const suppressed = count((status) => status === Status.suppressed);
  return { counted, of, suppressed, missing: of - counted - suppressed };
}

/** The figures of a recognised file that a person has not left out, over the areas that they join. `known` are columns that the pack has already. */
export function ownColumns({ proposal, arrangement }: Recognised, known: readonly PackColumn[]): OwnColumns {
  const columns: PackColumn[] = [];
  const years = new Map<number, Column[]>();
  const idOf = new Map<string, string>();
  const problems: Problem[] = [];
  const areas = arrangement?.joined.join.areas ?? 0;
  proposal.indicators.forEach((indicator, s) => {
    const series = arrangement?.figures.series[s];
    if (!arrangement || !series || indicator.use.value.as === 'leftOut') return;
    const column = packColumn(indicator, series.stem, [...known, ...columns]);
    if (columns.some(({ id }) => id === column.id)) return;
    columns.push(column);
    idOf.set(indicator.key, column.id);
    const reading = { series: s, unit: column.unit, written: indicator.written.value, name: column.id };
    for (const year of series.years.filter((one) => one !== noYear)) {
      const read = arrangement.figures.read({ ...reading, year });
      problems.push(...read.problems);
      years.set(year, [...(years.get(year) ?? []), overAreas(read.column, arrangement.joined.located, areas)]);
    }
  });
  return {
    level: proposal.level.value,
    columns,
    years,
    idOf,
    coverage: coverageOf([...years.values()].flat()),
    problems,
  };
}
