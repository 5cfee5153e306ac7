import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/files/limits.ts';
import { readCsvBlob } from '../../src/files/read-csv-blob.ts';
import type { TextTable } from '../../src/table/read-csv.ts';
import { readCsv } from '../../src/table/read-csv.ts';
import { problemOfPromise } from './problem-of-promise.ts';
import { quietTask } from './task.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes, (_, k) => bytes[k ^ 1] ?? 0);

const read = (bytes: Uint8Array<ArrayBuffer> | string): ReturnType<typeof readCsvBlob> =>
  readCsvBlob(new Blob([bytes]), 'a.csv', quietTask());
const tableOf = async (bytes: Uint8Array<ArrayBuffer> | string): Promise<TextTable> => (await read(bytes)).table;
const rowsOf = ({ rows }: TextTable): readonly (readonly string[])[] => [...rows];

/** Larger than one piece, with letters of two bytes that the end of a piece cuts in two. */
const large = `kod;namn;antal\n${Array.from({ length: 60_000 }, (_, k) => `${k};"Åsö; ${k}";${k * 7}`).join('\n')}`;

describe('a table that is streamed', () => {
  it.each([
    ['utf-8', utf8('kod;namn\na;Väs')],
    ['utf-8', utf8('\uFEFFkod;namn\na;Väs')],
    ['utf-16le', utf16('kod;namn\na;Väs')],
    ['utf-16be', swapped(utf16('kod;namn\na;Väs'))],
    ['windows-1252', latin1('kod;namn\na;Väs')],
  ])('is read in %s', async (charset, bytes) => {
    const found = await read(bytes);
    expect(found).toMatchObject({ charset, delimiter: ';' });
    expect(found.table.header).toEqual(['kod', 'namn']);
    expect(rowsOf(found.table)).toEqual([['a', 'Väs']]);
  });

  it('larger than a piece is the same as when it is read at once, in whatever charset', async () => {
    const expected = [...readCsv(large, 'a.csv').rows];
    for (const bytes of [utf8(large), latin1(large), utf16(large)]) {
      const { rows } = await tableOf(bytes);
      expect(rows.length).toBe(60_000);
      expect([...rows]).toEqual(expected);
    }
  });

  it('that turns out not to be UTF-8 only in its last row is begun again', async () => {
    const found = await read(
      Uint8Array.from(Buffer.concat([utf8(large.replaceAll('Å', 'A').replaceAll('ö', 'o')), latin1('\nx;Åsö;1')])),
    );
    expect(found.charset).toBe('windows-1252');
    expect(found.table.rows.at(60_000)).toEqual(['x', 'Åsö', '1']);
  });

  it.each(['\n', '\r\n', '\r', '\r\r\n'])('with the line end %j has the same rows and lines', async (end) => {
    const table = await tableOf(['kod,namn', 'a,"två', 'rader"', 'b,x', ''].join(end));
    expect(rowsOf(table)).toEqual([
      ['a', 'två\nrader'],
      ['b', 'x'],
    ]);
    expect(table.firstRow).toBe(2);
  });

  it('any at all is the rows that papaparse finds in it', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('aå1;,\t" \n')), maxLength: 6 });
    const rows = fc.array(
      fc.tuple(cell, cell, cell).map((row) => ['x', ...row, 'y']),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(';', ',', '\t'), async (cells, delimiter) => {
        const text = papaparse.unparse([['r1', 'r2', 'r3', 'r4', 'r5'], ...cells], { delimiter, newline: '\n' });
        const found = await read(text);
        expect(found.delimiter).toBe(delimiter);
        expect(rowsOf(found.table)).toEqual(cells);
      }),
    );
  });

  it('tells how far it has come, and stops at the next piece when it is cancelled', async () => {
    const task = quietTask();
    await readCsvBlob(new Blob([large]), 'a', task);
    expect(task.told.at(-1)).toBe(1);
    expect([...task.told].sort((a, b) => a - b)).toEqual(task.told);
    expect(task.told.length).toBeGreaterThan(1);
    const control = new AbortController();
    const stopped = readCsvBlob(new Blob([large]), 'a', { signal: control.signal, progress: () => control.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what stands around a table', () => {
  it("as in SCB's downloads, a title above and footnotes below, become notes", async () => {
    const table = await tableOf(
      '"Folkmängd efter region, ålder och år"\n\n"region","ålder","2024"\n"0114A0010","totalt",12\n"0114A0020","totalt",..\n\n"Källa: SCB"\n"Uppgifterna avser 31 december, alla år."\n',
    );
    expect(table).toMatchObject({
      header: ['region', 'ålder', '2024'],
      firstRow: 4,
      notes: ['Folkmängd efter region, ålder och år', 'Källa: SCB', 'Uppgifterna avser 31 december, alla år.'],
      problems: [],
    });
    expect(rowsOf(table)).toEqual([
      ['0114A0010', 'totalt', '12'],
      ['0114A0020', 'totalt', '..'],
    ]);
  });

  it('is not taken for a footnote when it is a code without values, nor when more rows follow', async () => {
    const table = await tableOf('kod;antal\nen;\n0114A0010;1\n0114A0020;\n');
    expect(rowsOf(table)).toEqual([
      ['en', ''],
      ['0114A0010', '1'],
      ['0114A0020', ''],
    ]);
    expect(table.notes).toBeUndefined();
  });

  it('when a table has no values at all, is the table', async () => {
    const lines = Array.from({ length: 500 }, (_, k) => `rad ${k};`).join('\n');
    const table = await tableOf(`kod;antal\n${lines}\n`);
    expect([table.rows.length, table.rows.at(250)?.[0], table.rows.at(499)?.[0]]).toEqual([500, 'rad 250', 'rad 499']);
  });

  it('does not hide a header whose names repeat or are missing', async () => {
    const table = await tableOf('kod;antal;;antal\na;1;2;3\n');
    expect(table.header).toEqual(['kod', 'antal', 'C', 'antal (2)']);
  });

  it('of two rows makes one header', async () => {
    const table = await tableOf(';;Antal;;Andel;\nkod;namn;2023;2024;2023;2024\n0114A0010;Väsby;1;2;3;4\n');
    expect(table.header).toEqual(['kod', 'namn', 'Antal 2023', 'Antal 2024', 'Andel 2023', 'Andel 2024']);
    expect(rowsOf(table)).toHaveLength(1);
  });

  it('of two rows, the upper one reaching as far as the table, makes one header too', async () => {
    const table = await tableOf('Kod;Antal;;Totalt\n;män;kvinnor;\n0114A0010;1;2;3\n');
    expect(table.header).toEqual(['Kod', 'Antal män', 'Antal kvinnor', 'Totalt']);
    expect(rowsOf(table)).toEqual([['0114A0010', '1', '2', '3']]);
  });

  it('decimal commas among semicolons, or a title with commas, do not mislead', async () => {
    expect((await read('kod;a;b\nx;0,5;0,6\ny;0,7;0,8\n')).delimiter).toBe(';');
    expect((await read('Andelar, efter kommun, kön och år\nkod\ta\tb\nx\t0,5\t0,6\ny\t0,7\t0,8\n')).delimiter).toBe(
      '\t',
    );
  });
});

describe('a table that is not as it should be', () => {
  it('with rows of another width keeps them and reports the first once', async () => {
    const table = await tableOf('area,q1,q2\na,1,2\nb,7\nc,1,2,3\n');
    expect(rowsOf(table)).toEqual([
      ['a', '1', '2'],
      ['b', '7', ''],
      ['c', '1', '2'],
    ]);
    expect(table.problems).toEqual([
      { kind: 'wrongColumnCount', place: { file: 'a.csv', row: 3 }, detail: { found: 2, expected: 3, count: 2 } },
    ]);
  });

  it('that is empty, or a header only, says so', async () => {
    for (const text of ['', '\n\n', 'area,q1\n', '\uFEFF'])
      expect(await problemOfPromise(read(text))).toMatchObject({ kind: 'emptyFile', place: { file: 'a.csv' } });
  });

  it('with a quote that is never closed is refused where it opens, not read to the end', async () => {
    const text = `kod;namn\na;"öppen\n${'x;y\n'.repeat(1_000_000)}`;
    expect(await problemOfPromise(read(text))).toMatchObject({ kind: 'lineTooLong', place: { row: 2 } });
  });

  it('over the limit is refused before a byte of it is read', async () => {
    const huge = { size: limits.csvBytes + 1, slice: () => expect.fail('was read') } as unknown as Blob;
    expect(await problemOfPromise(readCsvBlob(huge, 'stor.csv', quietTask()))).toEqual({
      kind: 'fileTooLarge',
      place: { file: 'stor.csv' },
      detail: { bytes: limits.csvBytes + 1, limit: limits.csvBytes },
    });
  });
});

const real = '../shared/real';

describe.skipIf(!existsSync(real))('real tables', () => {
  it.each([
    ['exports/regso2020-tenure-web-export.csv', 13_452, 'Upplands Väsby (Bollstanäs)', 'Kiruna (Övre Norrmalm)'],
    ['exports/regso2020-birth-web-export.csv', 6726, 'Upplands Väsby (Bollstanäs)', 'Kiruna (Övre Norrmalm)'],
    ['boundaries/deso2025-key.csv', 6160, '0114A0010', '2584C1130'],
    ['values/deso2025-lilla-edet-ockero-2024.csv', 12, '1462A0010', '1407C1010'],
  ])('%s is read whole', async (name, count, first, last) => {
    const { table, charset, delimiter } = await read(Uint8Array.from(readFileSync(`${real}/${name}`)));
    expect([charset, delimiter, table.problems, table.notes, table.firstRow]).toEqual(['utf-8', ',', [], undefined, 2]);
    expect([table.rows.length, table.rows.at(0)?.[0], table.rows.at(count - 1)?.[0]]).toEqual([count, first, last]);
  });
});
