import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { FileTask, GeoLayer } from '../file-types.ts';
import type { FoundSystem } from './assumed-system.ts';
import { assumedSystem } from './assumed-system.ts';
import type { RawFeature } from './build-layer.ts';
import { buildLayer } from './build-layer.ts';
import { readGeopackageGeometry } from './geopackage-geometry.ts';
import type { ReferenceSystem } from './reference-system.ts';
import { systemOfDefinition, systemOfEpsg } from './reference-system.ts';
import type { Sqlite, SqliteRow } from './sqlite/open-sqlite.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import type { SqliteValue } from './sqlite/record.ts';

/** A layer of features as the package's own tables tell of it. */
interface LayerEntry {
  readonly table: string;
  /** What a person calls it. */
  readonly name: string;
  readonly geometryColumn: string;
  readonly system: number;
}

function text(row: SqliteRow, column: string): string {
  const value = row.get(column);
  return typeof value === 'string' ? value : '';
}

function number(row: SqliteRow, column: string): number {
  const value = row.get(column);
  return typeof value === 'number' ? value : NaN;
}

function has(database: Sqlite, table: string): boolean {
  return database.tables.some((name) => name.toLowerCase() === table.toLowerCase());
}

/** Tables that the package lists, by what they hold. */
function contentsOf(database: Sqlite): { readonly layers: readonly LayerEntry[]; readonly other: readonly string[] } {
  const geometry = new Map([...database.rows('gpkg_geometry_columns')].map((row) => [text(row, 'table_name'), row]));
  const layers: LayerEntry[] = [];
  const other: string[] = [];
  for (const row of database.rows('gpkg_contents')) {
    const table = text(row, 'table_name');
    const name = text(row, 'identifier') || table;
    const column = geometry.get(table);
    if (text(row, 'data_type') !== 'features' || !column || !has(database, table)) other.push(name);
    else
      layers.push({
        table,
        name,
        geometryColumn: text(column, 'column_name').toLowerCase(),
        system: number(column, 'srs_id'),
      });
  }
  return { layers, other };
}

/** The reference system with a number in the package: by EPSG's number, else by its definition; else what it calls itself. */
function systemOf(database: Sqlite, id: number): ReferenceSystem | string {
  const row = [...database.rows('gpkg_spatial_ref_sys')].find((one) => number(one, 'srs_id') === id);
  if (!row) return systemOfEpsg(id) ?? `srs_id ${id}`;
  const code = number(row, 'organization_coordsys_id');
  const byNumber = /^epsg$/i.test(text(row, 'organization')) ? systemOfEpsg(code) : null;
  const definitions = ['definition_12_063', 'definition'].map((column) => text(row, column));
  const byText = definitions.map(systemOfDefinition).find((system) => system !== null);
  return byNumber ?? byText ?? (text(row, 'srs_name') || `srs_id ${id}`);
}

/** The package's two words for "not known" are −1 and 0: the place of the features is all there is to go by. */
function foundSystem(database: Sqlite, entry: LayerEntry, file: string): FoundSystem {
  if (entry.system === 0 || entry.system === -1) return assumedSystem(featuresOf(database, entry), file);
  const system = systemOf(database, entry.system);
  if (typeof system === 'string') return fail('unknownProjection', { found: system }, { file });
  return { system, problems: [] };
}

function featureOf(row: SqliteRow, geometryColumn: string): RawFeature {
  let blob: SqliteValue = null;
  const properties: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of row)
    if (name.toLowerCase() === geometryColumn) blob = value;
    else properties[name] = value;
  const geometry = blob instanceof Uint8Array ? readGeopackageGeometry(blob) : blob === null ? null : 'invalid';
  return { geometry, properties };
}

function* featuresOf(database: Sqlite, { table, geometryColumn }: LayerEntry): Generator<RawFeature> {
  for (const row of database.rows(table)) yield featureOf(row, geometryColumn);
}

/**
 * Reads the feature layers of a GeoPackage. Tables without geometry, pictures and views beside them are left out and named; a layer whose reference
 * system is not known is a problem.
 * Throws `brokenFile`, `unknownFormat` for a database that is no GeoPackage, `noMapLayers`, `unknownProjection`, `tooManyVertices`.
 * Source: OGC 12-128r19.
 */
export async function geopackageLayers(bytes: Uint8Array, file: string, task: FileTask): Promise<GeoLayer[]> {
  const database = openSqlite(bytes, file);
  if (!has(database, 'gpkg_contents')) fail('unknownFormat', { looksLike: 'database' }, { file });
  const { layers, other } = contentsOf(database);
  if (layers.length === 0) fail('noMapLayers', { names: other }, { file });
  const problems: Problem[] = other.length === 0 ? [] : [problem('layersLeftOut', { names: other }, { file })];
  const read: GeoLayer[] = [];
  for (const [k, entry] of layers.entries()) {
    const { system, problems: assumed } = foundSystem(database, entry, file);
    const features = featuresOf(database, entry);
    const own = k === 0 ? [...problems, ...assumed] : assumed;
    task.progress(k / layers.length);
    read.push(await buildLayer({ file, name: entry.name, system, features, problems: own }, task));
  }
  return read;
}
