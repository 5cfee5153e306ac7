import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/files/read-file.ts';
import { readXml } from '../../src/files/xlsx/read-xml.ts';
import { workbookPieces } from '../../src/files/xlsx/write-workbook.ts';
import type { DataSheet, FilePiece } from '../../src/table/data-sheet.ts';
import { cellAt, numberColumn, rowsAtATime, wordsColumn } from '../../src/table/data-sheet.ts';
import { cellsOf, partsOf } from './read-back.ts';
import { quietTask } from './task.ts';

const titles = { data: 'Tabell', about: 'Om tabellen' };

function sheet(names: readonly string[], values: readonly number[] = names.map((_, row) => row / 4)): DataSheet {
  return {
    titles,
    about: [
      ['Mellanrum', 'DeSO i Exempel, 2022'],
      ['Källa', 'SCB, tabell & <datum>'],
      ['', 'Visar skillnader mellan områden.'],
    ],
    columns: [
      { title: 'Namn', kind: 'text', values: names },
      numberColumn('Kvot', names.length, 2, (row) => values[row] ?? NaN),
      wordsColumn('Status', names.length, (row) => (Number.isNaN(values[row] ?? NaN) ? 'skyddad uppgift' : '')),
    ],
    length: names.length,
  };
}

function bytesOf(made: DataSheet): Uint8Array<ArrayBuffer> {
  const pieces: FilePiece[] = [...workbookPieces(made)];
  const parts = pieces.map(({ part }) => part as Uint8Array);
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Rejects for XML that breaks off or does not close what it opened. */
async function wellFormed(xml: string): Promise<void> {
  const bytes = new TextEncoder().encode(xml);
  const entry = {
    name: 'part.xml',
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
    chunks: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
  const open: string[] = [];
  const visitor = {
    open: (name: string) => void open.push(name),
    close: (name: string) => {
      expect(open.pop()).toBe(name);
    },
    text: () => undefined,
  };
  await readXml(entry, visitor, 'bok.xlsx', () => undefined);
  expect(open).toEqual([]);
}

const dangerous = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("http://example.org";"x")',
  'constructor',
  '__proto__',
  'toString',
  '</t></is></c><c><f>1+1</f></c>',
  '_x003D_1+1',
  ' yttre blanksteg ',
  '0114A0010',
  '1e5',
];

describe('a table as a workbook', () => {
  it('holds its data on one sheet and what is to be known of it on another, both with a header that stays', async () => {
    const parts = partsOf(bytesOf(sheet(['Söder', 'Norr'])));
    for (const xml of parts.values()) await wellFormed(xml);
    const [data, about] = [1, 2].map((n) => parts.get(`xl/worksheets/sheet${n}.xml`) ?? '');
    expect([data, about].every((xml) => xml?.includes('ySplit="1"') && xml.includes('state="frozen"'))).toBe(true);
    expect(parts.get('xl/workbook.xml')).toMatch(/name="Tabell".*name="Om tabellen"/);
    expect(cellsOf(data ?? '')[0]?.get('B')?.text).toBe('Kvot');
    expect(cellsOf(about ?? '').map((row) => [row.get('A')?.text, row.get('B')?.text])).toEqual([
      ['Mellanrum', 'DeSO i Exempel, 2022'],
      ['Källa', 'SCB, tabell & <datum>'],
      [undefined, 'Visar skillnader mellan områden.'],
    ]);
  });

  it('writes figures as numbers with at most six decimals, and nothing for what is not there', () => {
    const xml = partsOf(bytesOf(sheet(['a', 'b', 'c', 'd'], [1 / 3, NaN, Infinity, -0.00000001])));
    const rows = cellsOf(xml.get('xl/worksheets/sheet1.xml') ?? '').slice(1);
    expect(rows.map((row) => row.get('B'))).toEqual([
      { type: '', text: '0.333333' },
      undefined,
      undefined,
      { type: '', text: '0' },
    ]);
    expect(rows[1]?.get('C')?.text).toBe('skyddad uppgift');
  });

  it('lets no text become a formula, whatever it begins with', () => {
    const parts = partsOf(bytesOf(sheet(dangerous)));
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).not.toMatch(/<f[ >]/);
    const names = cellsOf(xml)
      .slice(1)
      .map((row) => row.get('A'));
    expect(names.map((cell) => cell?.type)).toEqual(dangerous.map(() => 'inlineStr'));
    expect(names.map((cell) => cell?.text)).toEqual(dangerous);
  });

  it('says the same to another reader, whatever the letters', async () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 6 }), async (names) => {
        const bytes = bytesOf(sheet(['första', ...names]));
        for (const xml of partsOf(bytes).values()) await wellFormed(xml);
        const read = await readFile(new Blob([bytes]), 'bok.xlsx', quietTask());
        expect(read.kind).toBe('tables');
      }),
      { numRuns: 15 },
    );
  });

  it('gives its sheets names that a workbook takes', () => {
    const named = (data: string, about: string): readonly string[] => {
      const xml = partsOf(bytesOf({ ...sheet(['a']), titles: { data, about } })).get('xl/workbook.xml') ?? '';
      return [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name ?? '');
    };
    expect(named('A/B: [x]?*', '')).toEqual(['A B   x', '2']);
    expect(named('om', 'Om')).toEqual(['om', 'Om 2']);
    expect(named('x'.repeat(60), 'b')[0]).toHaveLength(31);
  });

  it('is made a few rows at a time, however many there are, so that it can be stopped', () => {
    const rows = 60_000;
    const many = sheet(Array.from({ length: rows }, (_, row) => `område ${row}`));
    const shares = new Set([...workbookPieces(many)].map(({ share }) => share));
    expect(shares.size).toBeGreaterThanOrEqual(rows / rowsAtATime / 20);
    const steps = [...shares].sort((one, other) => one - other);
    expect(steps.at(-1)).toBe(1);
  });

  it('reads back as it was written, cell by cell', async () => {
    const made = sheet(['Söder', 'Norr', 'Öster'], [0.25, 12345.678901, 3]);
    const read = await readFile(new Blob([bytesOf(made)]), 'bok.xlsx', quietTask());
    if (read.kind !== 'tables') throw new Error(read.kind);
    const [first] = read.tables;
    expect(first?.name).toBe('Tabell');
    expect([...(first?.table.rows ?? [])].map((row) => row[0])).toEqual(['Söder', 'Norr', 'Öster']);
    expect([...(first?.table.rows ?? [])].map((row) => Number(row[1]))).toEqual(
      [0, 1, 2].map((row) => cellAt(made.columns[1]!, row)),
    );
  });
});
