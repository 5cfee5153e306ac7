import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { NamedTable } from '../../src/files/file-types.ts';
import { readFile } from '../../src/files/read-file.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import { readNumber } from '../../src/table/read-number.ts';
import { Status } from '../../src/measures/status.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { problemOfPromise } from './problem-of-promise.ts';
import { quietTask } from './task.ts';

async function tablesOf(blob: Blob, name = 'bok.xlsx'): Promise<readonly NamedTable[]> {
  const read = await readFile(blob, name, quietTask());
  if (read.kind !== 'tables') throw new Error(read.kind);
  expect(read.format).toEqual({ type: 'xlsx' });
  return read.tables;
}

async function one(blob: Blob): Promise<NamedTable['table']> {
  return (await tablesOf(blob))[0]!.table;
}

const rowsOf = (table: NamedTable['table']): readonly (readonly string[])[] => [...table.rows];

describe('a workbook written by another', () => {
  it('is read sheet by sheet, numbers exactly, texts with their letters', async () => {
    const file = await writeWorkbook([
      {
        sheet: 'Befolkning',
        data: [
          ['kod', 'namn', 'antal', 'andel'],
          ['0114A0010', 'Väsby & "Öster" <1>', 1480, 0.1],
          ['0114A0020', 'Å', -2, 1e21],
          ['0114A0030', null, 9007199254740991, 0.30000000000000004],
        ],
      },
      {
        sheet: 'År 2',
        data: [
          ['kod', 'antal'],
          ['1', 2],
        ],
      },
    ]).toBuffer();
    const tables = await tablesOf(new Blob([file as BlobPart]));
    expect(tables.map(({ name }) => name)).toEqual(['Befolkning', 'År 2']);
    const [first] = tables;
    expect(first?.table).toMatchObject({
      file: 'bok.xlsx (Befolkning)',
      header: ['kod', 'namn', 'antal', 'andel'],
      firstRow: 2,
      problems: [],
    });
    expect(rowsOf(first!.table)).toEqual([
      ['0114A0010', 'Väsby & "Öster" <1>', '1480', '0.1'],
      ['0114A0020', 'Å', '-2', '1e+21'],
      ['0114A0030', '', '9007199254740991', '0.30000000000000004'],
    ]);
  });

  it('with dates has them as ISO, and says nothing of them under a header that speaks of time', async () => {
    const file = await writeWorkbook([
      {
        sheet: 'a',
        data: [
          ['kod', 'uttagsdatum'],
          ['x', { value: new Date(Date.UTC(2024, 11, 31)), type: Date, format: 'yyyy-mm-dd' }],
        ],
      },
    ]).toBuffer();
    const table = await one(new Blob([file as BlobPart]));
    expect(rowsOf(table)).toEqual([['x', '2024-12-31']]);
    expect(table.problems).toEqual([]);
  });
});

describe('a workbook', () => {
  const rows = (...lines: readonly string[]): Blob => makeWorkbook({ sheets: { Blad1: lines.join('') } });

  it('with a title, a blank line and footnotes keeps them as notes', async () => {
    const table = await one(
      rows(
        textRow(1, 'Folkmängd efter region och år'),
        textRow(3, 'region', 'namn', '2023', '2024'),
        textRow(4, '0114A0010', 'Väsby', 100, 101),
        textRow(5, '0114A0020', 'Öster', 200, ''),
        textRow(7, 'Källa: SCB'),
        textRow(8, '2025 stör SCB statistiken.'),
      ),
    );
    expect(table).toMatchObject({
      header: ['region', 'namn', '2023', '2024'],
      firstRow: 4,
      notes: ['Folkmängd efter region och år', 'Källa: SCB', '2025 stör SCB statistiken.'],
      problems: [],
    });
    expect(rowsOf(table)).toEqual([
      ['0114A0010', 'Väsby', '100', '101'],
      ['0114A0020', 'Öster', '200', ''],
    ]);
  });

  it('with a header of two rows, the upper one merged, has one of both', async () => {
    const table = await one(
      rows(
        textRow(1, 'Kod', 'Namn', 'Antal', '', 'Andel', ''),
        textRow(2, '', '', '2023', '2024', '2023', '2024'),
        textRow(3, '0114A0010', 'Väsby', 1, 2, 3, 4),
      ),
    );
    expect(table.header).toEqual(['Kod', 'Namn', 'Antal 2023', 'Antal 2024', 'Andel 2023', 'Andel 2024']);
    expect(table.firstRow).toBe(3);
    expect(rowsOf(table)).toEqual([['0114A0010', 'Väsby', '1', '2', '3', '4']]);
  });

  it('as PxWeb writes it, with columns without a name and values once for several rows, has every row whole', async () => {
    const table = await one(
      rows(
        textRow(1, 'Folkmängd'),
        textRow(3, '', '', 2023, 2024),
        textRow(4, '0114A0010', 'män', 1, 2),
        textRow(5, '', 'kvinnor', 3, 4),
        textRow(6, '0114A0020', 'män', 5, 6),
        textRow(7, '', 'kvinnor', 7, 8),
      ),
    );
    expect(table.header).toEqual(['A', 'B', '2023', '2024']);
    expect(rowsOf(table).map(([code]) => code)).toEqual(['0114A0010', '0114A0010', '0114A0020', '0114A0020']);
  });

  it('with formulas has their last values; those without one are counted and cannot be taken for numbers', async () => {
    const table = await one(
      rows(
        textRow(1, 'kod', 'antal', 'text'),
        '<row r="2"><c r="A2"><v>1480</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="str"><f>A2</f><v></v></c></row>',
        '<row r="3"><c r="A3"><v>1402</v></c><c r="B3"><f>1+1</f></c><c r="C3" t="str"><f>"a"</f></c></row>',
        '<row r="4"><c r="A4"><v>1401</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C4"/></row>',
      ),
    );
    expect(rowsOf(table)).toEqual([
      ['1480', '2', ''],
      ['1402', '#N/A', '#N/A'],
      ['1401', '#DIV/0!', ''],
    ]);
    expect(table.problems).toEqual([
      { kind: 'formulasWithoutValue', place: { file: 'bok.xlsx', row: 3, column: 'B' }, detail: { count: 2 } },
    ]);
    expect(readNumber('#N/A', 'count').status).toBe(Status.invalid);
    expect(readNumber('#DIV/0!', 'count').status).toBe(Status.invalid);
  });

  it('with dates where codes should be leaves them as they are and names the column', async () => {
    const blob = makeWorkbook({
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheets: {
        Blad1: [
          textRow(1, 'kod', 'antal'),
          '<row r="2"><c r="A2" s="1"><v>45292</v></c><c r="B2"><v>1</v></c></row>',
          '<row r="3"><c r="A3" t="inlineStr"><is><t>0114A0010</t></is></c><c r="B3"><v>1</v></c></row>',
          '<row r="4"><c r="A4" s="1"><v>45293.5</v></c><c r="B4"><v>1</v></c></row>',
        ].join(''),
      },
    });
    const table = await one(blob);
    expect(rowsOf(table).map(([code]) => code)).toEqual(['2024-01-01', '0114A0010', '2024-01-02 12:00']);
    expect(table.problems).toEqual([
      {
        kind: 'datesForCodes',
        place: { file: 'bok.xlsx', row: 2, column: 'kod' },
        detail: { text: '2024-01-01', count: 2 },
      },
    ]);
  });

  it('shows percents as percents and codes with the zeros that their format gives them', async () => {
    const blob = makeWorkbook({
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
      sheets: {
        Blad1:
          textRow(1, 'kod', 'andel') +
          '<row r="2"><c r="A2" s="1"><v>581</v></c><c r="B2" s="2"><v>0.56999999999999995</v></c></row>',
      },
    });
    expect(rowsOf(await one(blob))).toEqual([['0581', '57%']]);
  });

  it('joins a string of several runs, leaves out how it is said, and reads letters that XML cannot hold', async () => {
    const blob = makeWorkbook({
      strings:
        '<si><t>kod</t></si><si><r><t>an</t></r><r><t xml:space="preserve">tal </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b</t></si>',
      sheets: {
        Blad1:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="b"><v>1</v></c></row>',
      },
    });
    const table = await one(blob);
    expect(table.header).toEqual(['kod', 'antal']);
    expect(rowsOf(table)).toEqual([['a\rb', 'TRUE']]);
  });

  it('with macros is read without running them, and says so', async () => {
    const [first] = await tablesOf(
      makeWorkbook({
        sheets: { Blad1: textRow(1, 'kod', 'antal') + textRow(2, 'a', 1) },
        more: [{ name: 'xl/vbaProject.bin', bytes: 'Sub Auto_Open()' }],
      }),
      'bok.xlsm',
    );
    expect(first?.table.problems).toEqual([{ kind: 'macrosIgnored', place: { file: 'bok.xlsm' }, detail: {} }]);
  });

  it('leaves out sheets without a table, and one without any is empty', async () => {
    const header = textRow(1, 'kod', 'antal');
    const tables = await tablesOf(
      makeWorkbook({ sheets: { Tom: '', Rubrik: header, Data: header + textRow(2, 'a', 1) } }),
    );
    expect(tables.map(({ name }) => name)).toEqual(['Data']);
    expect(await problemOfPromise(tablesOf(makeWorkbook({ sheets: { Tom: '' } })))).toMatchObject({
      kind: 'emptyFile',
    });
  });

  it('tells how far it has come, and stops when it is cancelled', async () => {
    const lines = Array.from({ length: 5000 }, (_, k) => textRow(k + 2, `k${k}`, k * 7919, k * 104729)).join('');
    const blob = makeWorkbook({ sheets: { a: textRow(1, 'kod', 'x', 'y') + lines } });
    const task = quietTask();
    await readFile(blob, 'a.xlsx', task);
    expect(task.told.at(-1)).toBe(1);
    expect(task.told.length).toBeGreaterThan(2);
    const control = new AbortController();
    const stopped = readFile(blob, 'a.xlsx', { signal: control.signal, progress: () => control.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a workbook that is not as it should be', () => {
  const sheet = (xml: string): Blob => makeWorkbook({ sheets: { a: xml } });

  it.each([
    ['a row of ten digits', '<row r="9999999999"><c r="A9999999999"><v>1</v></c></row>'],
    ['a column far out', '<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row>'],
    ['a cell in another row', '<row r="1"><c r="A7"><v>1</v></c></row>'],
    ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['no XML', '<row r="1"><c r="A1"'],
  ])('with %s is broken, and is so at once', async (_, xml) => {
    expect(await problemOfPromise(tablesOf(sheet(xml)))).toMatchObject({ kind: 'brokenFile' });
  });

  it('without its list of parts is broken', async () => {
    const bare = makeZip([{ name: 'xl/workbook.xml', bytes: '<workbook/>' }]);
    expect(await problemOfPromise(tablesOf(bare))).toMatchObject({ kind: 'brokenFile' });
  });

  it('that would fill memory when unpacked is refused', async () => {
    const bomb = makeWorkbook({
      sheets: { a: '' },
      more: [{ name: 'xl/worksheets/sheet9.xml', bytes: '<row/>'.repeat(4_000_000) }],
    });
    expect(await problemOfPromise(tablesOf(bomb))).toMatchObject({ kind: 'archiveTooLarge' });
  });

  it('does not follow entities', async () => {
    const laughs = makeZip([
      {
        name: 'xl/workbook.xml',
        bytes:
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><workbook><x>&a;&b;</x></workbook>',
      },
      { name: 'xl/_rels/workbook.xml.rels', bytes: '<Relationships/>' },
    ]);
    expect((await problemOfPromise(tablesOf(laughs)))?.kind).toMatch(/^(emptyFile|brokenFile)$/);
  });

  it('any XML at all in a sheet gives tables or a problem', async () => {
    const part = fc.constantFrom(
      '<row>',
      '<row r="2">',
      '</row>',
      '<c r="B2">',
      '<c t="s">',
      '<c t="e">',
      '<v>',
      '</v>',
      '<f/>',
      '</c>',
      '1',
      'x',
      '<is><t>',
      '</t></is>',
      '&amp;',
      '&#',
      '<![CDATA[',
      ']]>',
      '<!--',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        try {
          await tablesOf(sheet(parts.join('')));
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
        }
      }),
      { numRuns: 150 },
    );
  });
});
