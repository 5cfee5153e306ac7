import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../src/files/file-types.ts';
import { readFile } from '../../src/files/read-file.ts';
import { readZip } from '../../src/files/zip.ts';
import { cellLength } from '../../src/table/cell-length.ts';
import { ownNames } from '../../src/table/find-header.ts';
import { numberShape } from '../../src/table/number-shape.ts';
import type { TextTable } from '../../src/table/read-csv.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { problemOfPromise } from './problem-of-promise.ts';
import { quietTask } from './task.ts';

const read = (content: string | Blob, name: string): Promise<ReadFile> =>
  readFile(content instanceof Blob ? content : new Blob([content]), name, quietTask());

async function tableOf(content: string | Blob, name = 'a.csv'): Promise<TextTable> {
  const found = await read(content, name);
  if (found.kind !== 'tables') throw new Error(found.kind);
  return found.tables[0]!.table;
}

/** What takes a quadratic walk hours takes a straight one far less than this. */
const soon = 20_000;

describe('a file made to keep the reader busy', () => {
  it(
    'of carriage returns is read in one walk, and each beyond SCB’s two is a line of its own',
    async () => {
      const { rows } = await tableOf(`a;b\r\r\n1;2${'\r'.repeat(1_500_000)}3;4\r\r\r\r\n5;6`);
      expect([...rows]).toEqual([
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ]);
    },
    soon,
  );

  it('of digits that are nearly a number is told in one walk', () => {
    expect(numberShape.test(`${'1'.repeat(1_000_000)}x`)).toBe(false);
    for (const text of ['1', '+1', '-1.', '.5', '1.5', '1e3', '1.E-3']) expect(numberShape.test(text), text).toBe(true);
    for (const text of ['', '.', 'e1', '1e', '1..2', '1,5', ' 1']) expect(numberShape.test(text), text).toBe(false);
  });

  it('of values longer than any value keeps their beginnings, and says how many and where the first is', async () => {
    const long = 'x'.repeat(cellLength + 1);
    const table = await tableOf(`kod;namn\na;b\nc;${long}\n${long};${'y'.repeat(cellLength)}\n`);
    expect(table.rows.at(1)).toEqual(['c', `${'x'.repeat(cellLength - 1)}…`]);
    expect(table.rows.at(2)?.[1]).toBe('y'.repeat(cellLength));
    expect(table.problems).toEqual([
      { kind: 'longCells', place: { file: 'a.csv', row: 3 }, detail: { count: 2, limit: cellLength } },
    ]);
  });

  it('in JSON-stat and PX has labels of at most that length, and no code beyond it', async () => {
    const long = 'x'.repeat(cellLength + 1);
    const cube = (code: string, label: string): string =>
      JSON.stringify({
        class: 'dataset',
        id: ['Region'],
        size: [1],
        dimension: { Region: { category: { index: [code], label: { [code]: label } } } },
        value: [1],
      });
    const px = (code: string, label: string): string =>
      `AXIS-VERSION="2013";\nSTUB="Region";\nVALUES("Region")="${label}";\nCODES("Region")="${code}";\nDATA=1;`;
    for (const [make, name] of [
      [cube, 'a.json'],
      [px, 'a.px'],
    ] as const) {
      const found = await read(make('1440', long), name);
      expect(found.kind === 'cube' && found.cube.dimensions[0]?.categories[0]?.label.length).toBe(cellLength);
      expect(await problemOfPromise(read(make(long, 'Ale'), name))).toMatchObject({ kind: 'invalidCube' });
    }
  });

  it('of boundaries has properties of at most that length', async () => {
    const properties = { namn: 'x'.repeat(9_000), lista: Array.from({ length: 9_000 }, (_, k) => k) };
    const feature = { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [12, 58] } };
    const found = await read(JSON.stringify({ type: 'FeatureCollection', features: [feature] }), 'a.geojson');
    const own = found.kind === 'geography' ? found.layers[0]?.collection.features[0]?.properties : null;
    expect([own?.['namn'], own?.['lista']].map((text: unknown) => String(text).length)).toEqual([
      cellLength,
      cellLength,
    ]);
  });

  it('of more columns than a spreadsheet has is refused with their number', async () => {
    const row = `${'a;'.repeat(16_384)}a\n`;
    expect(await problemOfPromise(tableOf(row + row))).toEqual({
      kind: 'tooManyColumns',
      place: { file: 'a.csv' },
      detail: { columns: 16_385, limit: 16_384 },
    });
  });

  it('of as many columns as a spreadsheet has, all of one name, has a name for each', () => {
    const names = ownNames(Array.from({ length: 16_384 }, () => 'antal'));
    expect(new Set(names).size).toBe(16_384);
    expect([names[0], names[1], names.at(-1)]).toEqual(['antal', 'antal (2)', 'antal (16384)']);
    expect(ownNames(['a', 'a (2)', 'a', 'a'])).toEqual(['a', 'a (2)', 'a (3)', 'a (4)']);
  });
});

describe('a workbook made to keep the reader busy', () => {
  const rows = textRow(1, 'kod', 'antal') + textRow(2, '1440A0010', 5);

  it('with a cell whose place is no place is broken', async () => {
    const book = makeWorkbook({ sheets: { A: `<row r="1"><c r="${'1'.repeat(200_000)}A1"><v>1</v></c></row>` } });
    expect(await problemOfPromise(tableOf(book, 'a.xlsx'))).toMatchObject({ kind: 'brokenFile' });
  });

  it('does not fill cells with more zeros than a format may ask for', async () => {
    const book = makeWorkbook({
      sheets: { A: `${textRow(1, 'kod', 'antal')}<row r="2"><c r="A2" s="1"><v>7</v></c><c r="B2"><v>5</v></c></row>` },
      styles: `<numFmts><numFmt numFmtId="170" formatCode="${'0'.repeat(5_000)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`,
    });
    expect((await tableOf(book, 'a.xlsx')).rows.at(0)?.[0]).toHaveLength(255);
  });

  it('whose list names one sheet many times has it once', async () => {
    const part = `<sheet name="A" sheetId="1" r:id="rId1"/>`;
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const book = makeWorkbook({ sheets: { A: rows } });
    const again = await withWorkbook(
      book,
      `<workbook xmlns:r="${relations}"><sheets>${part.repeat(50)}</sheets></workbook>`,
    );
    const found = await read(again, 'a.xlsx');
    expect(found.kind === 'tables' && found.tables.map(({ name }) => name)).toEqual(['A']);
  });
});

/** The same workbook with another list of sheets. */
async function withWorkbook(book: Blob, workbook: string): Promise<Blob> {
  const entries = await readZip(book, 'a.xlsx', new AbortController().signal);
  const made = await Promise.all(
    [...entries.values()].map(async (entry) => ({ name: entry.name, bytes: await entry.bytes() })),
  );
  return makeZip(made.map((entry) => (entry.name === 'xl/workbook.xml' ? { ...entry, bytes: workbook } : entry)));
}
