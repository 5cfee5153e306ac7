import { readFileSync } from 'node:fs';
import type { SqlJsStatic } from 'sql.js';
import initSqlJs from 'sql.js';
import type { FileTask, GeoLayer } from '../../../src/files/file-types.ts';
import type { GeoKind } from '../../../src/files/geo/read-geo-file.ts';
import { readGeoFile } from '../../../src/files/geo/read-geo-file.ts';
import type { Problem } from '../../../src/problem/problem.ts';
import { problemOfPromise } from '../problem-of-promise.ts';

/** A task that is never cancelled and tells nobody. */
export const quietly: FileTask = { signal: new AbortController().signal, progress: () => undefined };

/** SQLite itself, compiled from C: what it writes is the truth that our reader is held against. */
export const sqlite: SqlJsStatic = await initSqlJs();

/** A database made by statements of SQL. */
export function databaseOf(...statements: readonly string[]): Uint8Array {
  const database = new sqlite.Database();
  for (const statement of statements) database.run(statement);
  return database.export();
}

/** A file of `fixtures/`: fictional districts and stops, written by GDAL 3.6 (`ogr2ogr`). */
export function fixture(name: string): Blob {
  return new Blob([readFileSync(new URL(`fixtures/${name}`, import.meta.url))]);
}

/** A file read as a person's. */
export function read(
  content: Blob | Uint8Array | string,
  kind: GeoKind,
  name = `egen.${kind}`,
): Promise<readonly GeoLayer[]> {
  return readGeoFile(content instanceof Blob ? content : new Blob([content as BlobPart]), name, kind, quietly);
}

/** Why a file cannot be read. */
export function problemOfReading(
  content: Blob | Uint8Array | string,
  kind: GeoKind,
  name?: string,
): Promise<Problem | null> {
  return problemOfPromise(read(content, kind, name));
}

/** The kinds of problems of a layer. */
export function kindsOf(layer: GeoLayer | undefined): readonly string[] {
  return (layer?.problems ?? []).map(({ kind }) => kind);
}
