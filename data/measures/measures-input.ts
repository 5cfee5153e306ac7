import { areaCode } from '../../src/geography/area-code.ts';
import { areaGeometries } from '../../src/geography/area-topology.ts';
import type { AreaSet, Municipality, Neighbours } from '../../src/geography/area-set.ts';
import { decodeArcs } from '../../src/geography/arcs.ts';
import { levelGeography } from '../../src/geography/level-geography.ts';
import type { Column } from '../../src/measures/column.ts';
import { indicatorRoles } from '../../src/measures/composite.ts';
import type { Inputs } from '../../src/measures/roles.ts';
import { isRole } from '../../src/measures/roles.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { fail, problem } from '../../src/problem/problem.ts';
import { checkQuartiles } from '../../src/table/check-quartiles.ts';
import { join } from '../../src/table/join.ts';
import { readAreas } from '../../src/table/read-areas.ts';
import type { TextTable } from '../../src/table/read-csv.ts';
import { readCsv } from '../../src/table/read-csv.ts';
import type { RecogniseOptions } from '../../src/table/recognise.ts';
import { codeColumn, columnSpecifications, isKnownName, yearColumn, yearInName } from '../../src/table/recognise.ts';
import { toColumn } from '../../src/table/to-column.ts';
import { buildTopology } from '../../src/pack/build-topology.ts';

/** A file by its name and content. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** What the measures are computed from. */
export interface MeasuresInput {
  /** Null when the table names no year. */
  readonly year: number | null;
  readonly areas: AreaSet;
  /** True when the areas have polygons, so that distance and borders are known. */
  readonly hasGeography: boolean;
  readonly neighbours: Neighbours;
  readonly inputs: Inputs;
  /** Columns without a role. */
  readonly extra: readonly Column[];
  readonly problems: readonly Problem[];
}

interface Place {
  readonly areas: AreaSet;
  readonly neighbours: Neighbours;
}

/** The cells of the column with one of these headers, or renamed to it; '' where there is none. */
function cells(table: TextTable, names: readonly string[], renamed: Readonly<Record<string, string>>): string[] {
  const at = table.header.findIndex((header) => names.includes(renamed[header] ?? header.toLowerCase()));
  return table.rows.map((row) => (at < 0 ? '' : (row[at] ?? '').trim()));
}

/** Areas as the table lists them, without polygons: no place, no neighbours. */
function fromTable(table: TextTable, codes: readonly string[], renamed: Readonly<Record<string, string>>): Place {
  const names = cells(table, ['name', 'namn'], renamed);
  const given = cells(table, ['kommun', 'kommunkod', 'municipality'], renamed);
  const first = new Map<string, number>();
  codes.forEach((code, row) => {
    if (!first.has(code)) first.set(code, row);
  });
  const rows = [...first.values()];
  const kommunOf = rows.map((row) => given[row] || (areaCode(codes[row] ?? '')?.municipality ?? ''));
  const municipalities: Municipality[] = [...new Set(kommunOf)].sort().map((code) => ({ code, name: code }));
  const index = new Map(municipalities.map(({ code }, m) => [code, m]));
  const n = rows.length;
  return {
    areas: {
      level: 'deso',
      codes: [...first.keys()],
      names: rows.map((row) => names[row] ?? ''),
      municipalities,
      municipalityOf: Uint16Array.from(kommunOf, (code) => index.get(code) ?? 0),
      centroids: new Float64Array(2 * n).fill(NaN),
      bounds: new Float64Array(4 * n).fill(NaN),
      areaM2: new Float64Array(n).fill(NaN),
    },
    neighbours: { start: new Uint32Array(n + 1), neighbour: new Uint32Array(0), borderM: new Float64Array(0) },
  };
}

function fromPolygons(file: NamedFile, problems: Problem[]): Place {
  const read = readAreas(file.bytes, file.name);
  problems.push(...read.problems);
  const topology = buildTopology(read.areas);
  return levelGeography('deso', areaGeometries(topology), decodeArcs(topology), read.municipalities);
}

/** The rows of one year: the one asked for, else the latest; all rows where the table has no column of years. */
function ofYear(table: TextTable, asked: number | null): { readonly year: number | null; readonly table: TextTable } {
  const header = yearColumn(table);
  if (header === null) return { year: asked ?? yearInName(table.file), table };
  const at = table.header.indexOf(header);
  const years = table.rows.map((row) => Number(row[at]));
  const year = asked ?? Math.max(...years.filter(Number.isFinite));
  const rows = table.rows.filter((_, r) => years[r] === year);
  if (rows.length === 0) fail('missingYears', { years: [year] }, { file: table.file });
  return { year, table: { ...table, rows } };
}

function codeHeader(table: TextTable, renamed: Readonly<Record<string, string>>): string {
  return codeColumn(table, renamed) ?? fail('noCodeColumn', { columns: table.header }, { file: table.file });
}

/** A name given by hand must be of a column that the table has, and be one that the measures know: a mistyped one would leave its column out in silence. */
function checkNames(table: TextTable, renamed: Readonly<Record<string, string>>): void {
  for (const [theirs, ours] of Object.entries(renamed))
    if (!table.header.includes(theirs) || !isKnownName(ours))
      fail('wrongArgument', { argument: `--map ${theirs}=${ours}`, wants: 'knownColumn' }, { file: table.file });
}

/** The columns without which balances, or an index that is begun on, cannot be computed. */
function missingColumns(inputs: Inputs, file: string): readonly Problem[] {
  const lacking = (roles: readonly (keyof Inputs)[]): readonly string[] => roles.filter((role) => !inputs[role]);
  const [counts, percents, index] = [lacking(['q1', 'q4']), lacking(['p1', 'p4']), lacking(indicatorRoles)];
  const begun = index.length < indicatorRoles.length ? index : [];
  const ends = counts.length === 0 || percents.length === 0 ? [] : percents.length === 1 ? percents : counts;
  const columns = [...ends, ...begun];
  return columns.length > 0 ? [problem('missingColumns', { columns }, { file })] : [];
}

/** Reads a table, and polygons where given, into what the measures want. Throws what the readers throw. */
export function measuresInput(
  tableFile: NamedFile,
  areasFile: NamedFile | null,
  options: RecogniseOptions & { readonly year: number | null },
): MeasuresInput {
  const { renamed = {} } = options;
  const whole = readCsv(tableFile.bytes, tableFile.name);
  checkNames(whole, renamed);
  const { year, table } = ofYear(whole, options.year);
  const at = table.header.indexOf(codeHeader(table, renamed));
  const codes = table.rows.map((row) => (row[at] ?? '').trim());
  const problems: Problem[] = [...whole.problems];
  const place = areasFile ? fromPolygons(areasFile, problems) : fromTable(table, codes, renamed);
  const read = columnSpecifications(table, options).map((specification) => toColumn(table, specification));
  const own = read.map(({ column }) => column);
  const joined = join(place.areas.codes, '', codes, own, table.file);
  const byName = Object.fromEntries(joined.columns.map((column) => [column.name, column]));
  problems.push(...read.flatMap((column) => column.problems), ...joined.problems);
  problems.push(...checkQuartiles(place.areas.codes, byName, table.file));
  const inputs: Inputs = Object.fromEntries(joined.columns.filter(({ name }) => isRole(name)).map((c) => [c.name, c]));
  problems.push(...missingColumns(inputs, table.file));
  return {
    year,
    ...place,
    hasGeography: areasFile !== null,
    inputs,
    extra: joined.columns.filter(({ name }) => !isRole(name)),
    problems,
  };
}
