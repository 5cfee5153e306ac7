import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCell } from '../../src/table/csv-cell.ts';
import type { DataSheet } from '../../src/table/data-sheet.ts';
import { cellAt, numberColumn, rowsAtATime, wordsColumn } from '../../src/table/data-sheet.ts';
import { csvPieces } from '../../src/table/sheet-csv.ts';

const csv = (sheet: DataSheet): string => [...csvPieces(sheet)].map(({ part }) => part as string).join('');

describe('a column of words', () => {
  it('says what every row said, each word held once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'skyddad', 'för få', 'constructor'), { maxLength: 40 }), (said) => {
        const column = wordsColumn('Status', said.length, (row) => said[row] ?? '');
        expect(said.map((_, row) => cellAt(column, row))).toEqual(said);
        expect(column.kind === 'words' && column.words.length).toBe(new Set(said).size);
      }),
    );
  });

  it('holds every row by itself where there are more words than places', () => {
    const rows = 70_000;
    const column = wordsColumn('Namn', rows, String);
    expect(column.kind).toBe('text');
    expect([0, 65_535, 65_536, rows - 1].map((row) => cellAt(column, row))).toEqual(['0', '65535', '65536', '69999']);
  });
});

describe('a table as CSV', () => {
  it('reads back whole, formulas made safe, whatever its texts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.double({ noNaN: false })), { minLength: 1, maxLength: 12 }), (rows) => {
        const sheet: DataSheet = {
          titles: { data: 'a', about: 'b' },
          about: [['Källa', 'SCB; "tabell"']],
          columns: [
            { title: 'Namn', kind: 'text', values: rows.map(([name]) => name) },
            numberColumn('Tal', rows.length, 1, (row) => rows[row]?.[1] ?? NaN),
          ],
          length: rows.length,
        };
        const read = Papa.parse<string[]>(csv(sheet).replace(/^\uFEFF/, ''), { delimiter: ';', newline: '\r\n' }).data;
        expect(read[0]).toEqual(['Källa', 'SCB; "tabell"']);
        expect(read[2]).toEqual(['Namn', 'Tal']);
        rows.forEach(([name, value], row) => {
          expect(read[3 + row]?.[0]).toBe(safeCell(name));
          if (!Number.isFinite(value)) expect(read[3 + row]?.[1]).toBe('');
        });
      }),
    );
  });

  it('comes a few rows at a time, so that it can be stopped', () => {
    const length = 60_000;
    const sheet: DataSheet = {
      titles: { data: 'a', about: 'b' },
      about: [],
      columns: [numberColumn('Tal', length, 0, (row) => row)],
      length,
    };
    const pieces = [...csvPieces(sheet)];
    expect(pieces).toHaveLength(1 + length / rowsAtATime);
    expect(pieces.at(-1)?.share).toBe(1);
  });
});
