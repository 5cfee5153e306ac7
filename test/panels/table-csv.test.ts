import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvNumber, safeCell } from '../../src/table/csv-cell.ts';
import type { CsvParts } from '../../src/panels/table/csv-parts.ts';
import { tableNameParts, tableSheet } from '../../src/panels/table/table-sheet.ts';
import type { SettledView } from '../../src/store/state.ts';
import { csvText } from '../../src/table/sheet-csv.ts';
import { fileName } from '../../src/text/file-name.ts';
import { swedish } from '../../src/text/language.ts';
import { givenPack, givenTable, givenView } from './given.ts';

const pack = givenPack();
const parts = {
  language: swedish,
  view: givenView(),
  pack,
  areas: pack.deso.areas,
  table: givenTable(),
  rows: pack.deso.areas.codes.map((_, i) => i),
};

const tableCsv = (made: CsvParts): string => csvText(tableSheet(made));

function read(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' }).data.filter((row) => row.length > 1);
}

function body(rows: string[][]): { header: string[]; cell: (row: number, column: string) => string | undefined } {
  const at = rows.findIndex((row) => row[0] === 'Kod');
  const header = rows[at] ?? [];
  return { header, cell: (row, column) => rows[at + 1 + row]?.[header.indexOf(column)] };
}

describe('the table as a file', () => {
  const text = tableCsv(parts);
  const rows = read(text);
  const { header, cell } = body(rows);

  it('begins with a byte order mark and says source, year and definitions before the header', () => {
    expect(text.startsWith('\uFEFFMellanrum;DeSO i Exempelregionen, 2022\r\n')).toBe(true);
    const before: Partial<Record<string, string>> = Object.fromEntries(
      rows
        .slice(
          0,
          rows.findIndex((row) => row[0] === 'Kod'),
        )
        .map((row): [string, string] => [row[0] ?? '', row[1] ?? '']),
    );
    expect(before['År']).toBe('2022');
    expect(before['Källa']).toBe(
      'Påhittade värden för Mellanrum; Tabell: exempel; Hämtad: 15 januari 2026; Licens: CC0 1.0; Innehåll: Hushåll med låg köpkraft, Hushåll med medellåg köpkraft, Hushåll med medelhög köpkraft och Hushåll med hög köpkraft; Adress: https://example.org/exempel',
    );
    expect(before['Påhittade värden']).toBeTruthy();
    expect(rows.some((row) => row[1]?.startsWith('Balansmått: '))).toBe(true);
  });

  it('writes numbers with decimal comma, shares as percent, and marks the poles', () => {
    expect(cell(1, 'Balansmått (kvot)')).toBe('0,19');
    expect(cell(0, 'Förvärvsfrekvens 20–64 år (%)')).toBe('70');
    expect([cell(0, 'Pol'), cell(1, 'Pol'), cell(2, 'Pol')]).toEqual(['A', 'B', '']);
  });

  it('lets a value that is too small, withheld or without bound out as an empty cell with its reason', () => {
    expect([3, 4, 5].map((i) => cell(i, 'Balansmått (kvot)'))).toEqual(['', '', '']);
    expect([3, 4, 5].map((i) => cell(i, 'Balansmått (kvot), övre gräns'))).toEqual(['', '', '']);
    const reasons = [3, 4, 5].map((i) => cell(i, 'Balansmått, status'));
    expect(new Set(reasons).size).toBe(3);
    expect(reasons.every(Boolean)).toBe(true);
  });

  it('says which areas it holds of how many, and in which order, so that a filtered file does not look whole', () => {
    const said = (over: Partial<SettledView>, kept: readonly number[]): string[] =>
      read(tableCsv({ ...parts, view: givenView(over), rows: kept }))
        .filter(([name]) => name === 'Urval' || name === 'Ordning')
        .map(([, value]) => value ?? '');
    expect(said({}, parts.rows)).toEqual(['120 områden', 'efter kommun och namn']);
    expect(said({ municipality: '9902', filter: ' vik ', sort: 'balance:down' }, [60, 61])).toEqual([
      '2 av 120 områden, filtrerat på Ålunda och ”vik”',
      'efter Balansmått, högst först; områden utan värde sist',
    ]);
    expect(said({ filter: 'vik', sort: 'name:down' }, [3])).toEqual([
      '1 av 120 områden, filtrerat på ”vik”',
      'efter Område, Ö till A',
    ]);
  });

  it('has no columns for the ends of what has no interval', () => {
    const [people, ...others] = parts.table.columns;
    if (!people) throw new Error('no columns');
    const { values } = people.column;
    const exact = { ...people, estimate: { ...people.column, lower: values, upper: values } };
    const both = body(read(tableCsv({ ...parts, table: { ...parts.table, columns: [exact, ...others] } }))).header;
    expect(both.filter((name) => /gräns/.test(name))).toEqual([
      'Balansmått (kvot), nedre gräns',
      'Balansmått (kvot), övre gräns',
    ]);
  });

  it('says how the pack’s own columns are made', () => {
    const columns = pack.manifest.columns.map((one) => ({ ...one, family: 'tenure' }));
    const note = { sv: 'Flerbostadshus', en: 'Flats' };
    const given = (over: object): string | undefined => {
      const manifest = { ...pack.manifest, columns: columns.map((one) => ({ ...one, ...over })) };
      return read(tableCsv({ ...parts, pack: { ...pack, manifest }, table: shares }))
        .map((row) => row[1] ?? '')
        .find((text) => text.startsWith('Hyresrätt: '));
    };
    const shares = {
      ...parts.table,
      columns: parts.table.columns.map((one) =>
        one.key === 'column:rented' ? { ...one, column: { ...one.column, unit: 'share' as const } } : one,
      ),
    };
    expect(given({})).toBe('Hyresrätt: andel av summan av Hyresrätt och Äganderätt');
    expect(given({ note })).toBe('Hyresrätt: andel av summan av Hyresrätt och Äganderätt. Flerbostadshus');
    expect(rows.some((row) => row[1] === 'Hyresrätt: som i datapaketet, inte omräknat')).toBe(true);
  });

  it('has one cell for each header in every row', () => {
    const at = rows.findIndex((row) => row[0] === 'Kod');
    expect(rows.slice(at + 1).filter((row) => row.length !== header.length)).toEqual([]);
    expect(rows.length - at - 1).toBe(120);
  });

  it('is named after what, where and when', () => {
    expect(fileName(tableNameParts(parts), 'csv')).toBe('mellanrum-tabell-exempel-deso-2022.csv');
    const narrowed = { ...parts, view: givenView({ municipality: '9902' }) };
    expect(fileName(tableNameParts(narrowed), 'csv')).toBe('mellanrum-tabell-exempel-alunda-deso-2022.csv');
  });
});

describe('a cell', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '−', '＝', '\r'), fc.string()).map((two) => two.join('')),
    fc.string({ unit: fc.constantFrom(';', '"', '\n', '=', ' ', 'å', ',') }),
  );

  it('never starts a formula', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = safeCell(text);
        expect(/^\s*[=+@−＝＋－＠]/u.test(safe)).toBe(false);
        expect(!safe.trimStart().startsWith('-') || /^-\d+(,\d+)?$/.test(safe)).toBe(true);
      }),
    );
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 2, maxLength: 6 }), (cells) => {
        const line = `${cells.map(csvCell).join(';')}\r\n`;
        const [back] = Papa.parse<string[]>(line, { delimiter: ';', newline: '\r\n' }).data;
        expect(back).toEqual(cells.map(safeCell));
      }),
    );
  });

  it('holds a number that a Swedish spreadsheet reads as the same number', () => {
    expect(csvNumber(-0.5)).toBe('-0,5');
    expect(csvNumber(1234567.25)).toBe('1234567,25');
    expect(csvNumber(1e-9)).toBe('0');
    expect(csvNumber(NaN)).toBe('');
    expect(csvNumber(Infinity)).toBe('');
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const text = csvNumber(value);
        expect(safeCell(text)).toBe(text);
        expect(Number(text.replace(',', '.'))).toBeCloseTo(value, 5);
      }),
    );
  });
});
