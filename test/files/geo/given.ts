import { readFileSync } from 'node:fs';
import type { SqlJsStatic } from 'sql.js';
import initSqlJs from 'sql.js';
import type { FileTask, GeoLayer } from '../../../src/files/file-types.ts';
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
export async function read(content: Blob | Uint8Array | string, name = 'egen.fil'): Promise<readonly GeoLayer[]> {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart]);
  return (await readGeoFile(blob, name, quietly)).layers;
}

/** Why a file cannot be read. */
export function problemOfReading(content: Blob | Uint8Array | string, name?: string): Promise<Problem | null> {
  return problemOfPromise(read(content, name));
}

/** The kinds of problems of a layer. */
export function kindsOf(layer: GeoLayer | undefined): readonly string[] {
  return (layer?.problems ?? []).map(({ kind }) => kind);
}
