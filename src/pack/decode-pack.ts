import type { AreaGeometry, AreaTopology } from '../geography/area-topology.ts';
import { areaGeometries, polygonsOf } from '../geography/area-topology.ts';
import type { Arcs } from '../geography/arcs.ts';
import { decodeArcs } from '../geography/arcs.ts';
import { dissolve, municipalBorders } from '../geography/dissolve.ts';
import { linesText } from '../geography/geojson-text.ts';
import type { LevelGeography } from '../geography/level-geography.ts';
import { levelGeography } from '../geography/level-geography.ts';
import { objectText } from '../geography/object-text.ts';
import type { Column } from '../measures/column.ts';
import type { Problem } from '../problem/problem.ts';
import { fail, problem } from '../problem/problem.ts';
import { checkQuartiles } from '../table/check-quartiles.ts';
import { join } from '../table/join.ts';
import { unusableMark } from './pack-format.ts';
import { parseJson } from '../table/parse-json.ts';
import type { PackManifest } from './pack.ts';
import { readCsv } from '../table/read-csv.ts';
import { toColumn } from '../table/to-column.ts';

/** A pack's geography at every level that it knows; texts of GeoJSON, '' for what the pack does not know. */
export interface PackGeography {
  readonly deso: LevelGeography;
  /** Only where every area says which RegSO it belongs to. */
  readonly regso?: LevelGeography;
  readonly kommun: LevelGeography;
  /** Borders between municipalities, each once. */
  readonly borders: string;
  readonly water: string;
  readonly railway: string;
  readonly roads: string;
  /** What was met on the way: areas without a RegSO where others have one, a RegSO in several municipalities. */
  readonly problems: readonly Problem[];
}

function parseTopology(text: string, file: string): AreaTopology {
  const value = parseJson(text, file);
  const topology = value as Partial<AreaTopology> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs))
    fail('invalidPack', { message: `type: expected "Topology", got ${JSON.stringify(topology?.type)}` }, { file });
  return topology as AreaTopology;
}

function checkAreas(geometries: readonly AreaGeometry[], arcs: Arcs, manifest: PackManifest, file: string): void {
  const expected = manifest.counts.areas;
  if (geometries.length !== expected)
    fail('invalidPack', { message: `objects.areas: expected ${expected} areas, got ${geometries.length}` }, { file });
  const last = arcs.lengthM.length - 1;
  const beyond = geometries.flatMap((geometry) => polygonsOf(geometry).flat(2)).find((n) => Math.max(n, ~n) > last);
  if (beyond !== undefined)
    fail('invalidPack', { message: `objects.areas: expected arcs 0…${last}, got ${beyond}` }, { file });
}

/** Decodes a pack's TopoJSON into its levels. Throws `notJson` or `invalidPack`. */
export function decodePack(manifest: PackManifest, areasText: string, file = manifest.files.areas.path): PackGeography {
  const topology = parseTopology(areasText, file);
  const arcs = decodeArcs(topology);
  const geometries = areaGeometries(topology);
  checkAreas(geometries, arcs, manifest, file);
  const { municipalities, regsos = [] } = manifest;
  const dissolved = (by: 'regso' | 'kommun'): LevelGeography =>
    levelGeography(by, dissolve(topology, arcs, by === 'regso' ? regsos : municipalities, by), arcs, municipalities);
  const deso = levelGeography('deso', geometries, arcs, municipalities);
  return {
    deso,
    ...(deso.areas.regsoOf && { regso: dissolved('regso') }),
    kommun: dissolved('kommun'),
    borders: linesText(municipalBorders(topology, arcs)),
    water: objectText(topology, 'water'),
    railway: objectText(topology, 'railway'),
    roads: objectText(topology, 'roads'),
    problems: regsoProblems(geometries, file),
  };
}

/** What is wrong with what areas say of their RegSO; nothing where none of them knows. */
function regsoProblems(geometries: readonly AreaGeometry[], file: string): readonly Problem[] {
  const municipalityOf = new Map<string, string>();
  const several = new Set<string>();
  let without = 0;
  for (const { properties } of geometries) {
    const { regso = '', kommun = '' } = properties ?? {};
    if (regso === '') without++;
    else if ((municipalityOf.get(regso) ?? kommun) !== kommun) several.add(regso);
    else municipalityOf.set(regso, kommun);
  }
  const partly = without > 0 && without < geometries.length;
  return [
    ...(partly ? [problem('areasWithoutRegso', { count: without, of: geometries.length }, { file })] : []),
    ...(several.size > 0 ? [problem('regsoInSeveral', { codes: [...several].sort(), kept: 'first' }, { file })] : []),
  ];
}

/** One year of a pack: the manifest's columns in the areas' order, by id. A column that the file lacks is left out. */
export interface PackValues {
  readonly columns: Readonly<Record<string, Column>>;
  readonly problems: readonly Problem[];
}

/** Reads `values-<year>.csv` into columns in the order of `codes`. Throws `emptyFile`, `noCodeColumn` or `lineTooLong`. */
export function decodeValues(
  manifest: PackManifest,
  codes: readonly string[],
  bytes: Uint8Array | string,
  file: string,
): PackValues {
  const table = readCsv(bytes, file);
  const at = table.header.indexOf('area');
  if (at < 0) fail('noCodeColumn', { columns: table.header }, { file });
  const read = manifest.columns
    .filter(({ id }) => table.header.includes(id))
    .map(({ id, unit, estimate, family }) => {
      const { column, problems } = toColumn(table, { header: id, name: id, unit, unusable: unusableMark });
      return { column: { ...column, ...(estimate && { estimate }), ...(family && { family }) }, problems };
    });
  const joined = join(
    codes,
    manifest.vintage,
    table.rows.map((row) => row[at] ?? ''),
    read.map(({ column }) => column),
    file,
  );
  const columns = Object.fromEntries(joined.columns.map((column) => [column.name, column]));
  return {
    columns,
    problems: [
      ...table.problems,
      ...read.flatMap(({ problems }) => problems),
      ...joined.problems,
      ...checkQuartiles(codes, columns, file),
    ],
  };
}
