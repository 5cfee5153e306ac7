import type { SqliteColumn } from './columns-of.ts';
import { columnsOf } from './columns-of.ts';
import { openPages } from './pages.ts';
import type { SqliteValue } from './record.ts';
import { tableRows } from './table-rows.ts';

/** A row by its columns' names. A cell that the row does not have is null. */
export type SqliteRow = ReadonlyMap<string, SqliteValue>;

/** A database that is read from beginning to end, table by table; nothing is asked of it in SQL. */
export interface Sqlite {
  /** Names of the tables that can be read, as they are written. */
  readonly tables: readonly string[];
  /** The rows of a table (its name in any case); nothing for a table that it does not have. Throws `brokenFile` where a row cannot be read. */
  rows(table: string): Iterable<SqliteRow>;
}

interface TableEntry {
  readonly name: string;
  readonly root: number;
  readonly columns: readonly SqliteColumn[];
}

const schemaColumns = ['type', 'name', 'tbl_name', 'rootpage', 'sql'].map((name) => ({ name, isRowid: false }));

/**
 * Opens an SQLite database for reading. Only tables with row ids are seen: views, virtual tables and tables without row ids are not, and values of
 * columns added later are null where older rows lack them.
 * Throws `unknownFormat` or `brokenFile`.
 */
export function openSqlite(bytes: Uint8Array, file: string): Sqlite {
  const pages = openPages(bytes, file);
  function* rowsOf(root: number, columns: readonly SqliteColumn[]): Generator<SqliteRow> {
    for (const { rowid, values } of tableRows(pages, root))
      yield new Map(columns.map(({ name, isRowid }, k) => [name, isRowid ? rowid : (values[k] ?? null)]));
  }
  const entries = new Map<string, TableEntry>();
  for (const row of rowsOf(1, schemaColumns)) {
    const [name, root, sql] = [row.get('name'), row.get('rootpage'), row.get('sql')];
    if (row.get('type') !== 'table' || typeof name !== 'string' || typeof root !== 'number' || root < 1) continue;
    const columns = columnsOf(typeof sql === 'string' ? sql : '');
    if (columns !== null) entries.set(name.toLowerCase(), { name, root, columns });
  }
  return {
    tables: [...entries.values()].map(({ name }) => name),
    rows: (table) => {
      const entry = entries.get(table.toLowerCase());
      return entry ? rowsOf(entry.root, entry.columns) : [];
    },
  };
}
