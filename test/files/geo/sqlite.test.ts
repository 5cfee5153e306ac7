import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/files/geo/sqlite/columns-of.ts';
import { openSqlite } from '../../../src/files/geo/sqlite/open-sqlite.ts';
import type { SqliteValue } from '../../../src/files/geo/sqlite/record.ts';
import { problemOf } from '../../problem-of.ts';
import { databaseOf, sqlite } from './given.ts';

function rowsOf(bytes: Uint8Array, table: string): (readonly SqliteValue[])[] {
  return [...openSqlite(bytes, 'egen.gpkg').rows(table)].map((row) => [...row.values()]);
}

const cell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
  fc.integer({ min: -200, max: 200 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.1, max: 1e9 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0')),
  fc.uint8Array({ maxLength: 3000 }),
);

describe('a database written by SQLite', () => {
  it.each(['UTF-8', 'UTF-16le', 'UTF-16be'])('is read cell for cell, whatever it holds, in %s', (encoding) => {
    fc.assert(
      fc.property(
        fc.constantFrom(512, 1024, 4096, 65_536),
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 60 }),
        (pageSize, rows) => {
          const database = new sqlite.Database();
          database.run(`PRAGMA page_size = ${pageSize}; PRAGMA encoding = '${encoding}'; VACUUM`);
          database.run('CREATE TABLE t (a, "b c", [d])');
          for (const row of rows) database.run('INSERT INTO t VALUES (?, ?, ?)', row);
          expect(rowsOf(database.export(), 'T')).toEqual(rows);
          database.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of many pages gives every row once, in order', () => {
    const bytes = databaseOf(
      'PRAGMA page_size = 512; VACUUM',
      'CREATE TABLE many (id INTEGER PRIMARY KEY, text TEXT)',
      "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 20000) INSERT INTO many SELECT k, 'rad ' || k FROM n",
    );
    const rows = rowsOf(bytes, 'many');
    expect(rows).toHaveLength(20_000);
    rows.forEach((row, k) => {
      expect(row).toEqual([k + 1, `rad ${k + 1}`]);
    });
  });

  it('gives null for a column that came after the row', () => {
    const bytes = databaseOf(
      'CREATE TABLE t (a)',
      'INSERT INTO t VALUES (1)',
      'ALTER TABLE t ADD COLUMN b TEXT',
      "INSERT INTO t VALUES (2, 'två')",
    );
    expect(rowsOf(bytes, 't')).toEqual([
      [1, null],
      [2, 'två'],
    ]);
  });

  it('leaves out deleted rows, views, and tables stored in another way', () => {
    const bytes = databaseOf(
      'CREATE TABLE t (a)',
      'INSERT INTO t VALUES (1), (2), (3)',
      'DELETE FROM t WHERE a = 2',
      'CREATE VIEW v AS SELECT a FROM t',
      'CREATE TABLE w (a TEXT PRIMARY KEY) WITHOUT ROWID',
    );
    expect(rowsOf(bytes, 't')).toEqual([[1], [3]]);
    expect(openSqlite(bytes, '').tables).toEqual(['t']);
    expect(rowsOf(bytes, 'v')).toEqual([]);
  });

  it('reads past a column that is worked out on reading', () => {
    const bytes = databaseOf(
      "CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a * 2) VIRTUAL, c INT AS (a * 3) STORED, d TEXT DEFAULT ')')",
      "INSERT INTO t (a, d) VALUES (7, 'sist')",
    );
    expect([...openSqlite(bytes, '').rows('t')].map((row) => Object.fromEntries(row))).toEqual([
      { a: 7, c: 21, d: 'sist' },
    ]);
  });
});

describe('the columns of a table', () => {
  it.each([
    ['CREATE TABLE t (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POLYGON)', ['fid*', 'geom']],
    ['CREATE TABLE t (a INTEGER, b TEXT, PRIMARY KEY (a))', ['a*', 'b']],
    ['CREATE TABLE t (a INTEGER, b TEXT, CONSTRAINT k PRIMARY KEY (a, b))', ['a', 'b']],
    ['CREATE TABLE t (a INT PRIMARY KEY)', ['a']],
    [
      'CREATE TABLE "x (y" ("a, b" DECIMAL(10, 2) DEFAULT (1 + (2)), -- slut)\n `c``d` /* , e */ TEXT)',
      ['a, b', 'c`d'],
    ],
    ['CREATE TABLE t (a, CHECK (a IN (1, 2)), UNIQUE (a), FOREIGN KEY (a) REFERENCES u (a))', ['a']],
  ])('%s', (sql, expected) => {
    expect(columnsOf(sql)?.map(({ name, isRowid }) => (isRowid ? `${name}*` : name))).toEqual(expected);
  });
});

describe('a broken database', () => {
  const whole = databaseOf(
    'PRAGMA page_size = 512; VACUUM',
    'CREATE TABLE t (a)',
    'WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 400) INSERT INTO t SELECT zeroblob(k * 3) FROM n',
  );

  it('that breaks off is a broken file', () => {
    for (const length of [16, 100, 511, 600, 2000, whole.length - 600])
      expect(problemOf(() => rowsOf(whole.slice(0, length), 't'))?.kind).toBe('brokenFile');
  });

  it('always ends, with rows or with a problem, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) if (at > 16) bytes[at] = byte;
          const found = problemOf(() => rowsOf(bytes, 't'));
          expect(['brokenFile', 'unknownFormat', undefined]).toContain(found?.kind);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that points at itself ends', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    // The root of t is page 2 and branches: its last page shall be itself.
    expect(bytes[512]).toBe(5);
    view.setUint32(512 + 8, 2);
    expect(problemOf(() => rowsOf(bytes, 't'))?.kind).toBe('brokenFile');
  });
});
