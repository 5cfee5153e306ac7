import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../src/files/read-file.ts';
import { readFile } from '../../src/files/read-file.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import { makeZip } from './make-zip.ts';
import { problemOfPromise } from './problem-of-promise.ts';
import { quietTask } from './task.ts';

const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = (content: Blob | string | Uint8Array<ArrayBuffer>, name = 'fil.csv'): Promise<ReadFile> =>
  readFile(content instanceof Blob ? content : new Blob([content]), name, quietTask());

/** The beginning of an OLE compound file, with a name in its directory. */
const compound = (name: string): Uint8Array<ArrayBuffer> =>
  latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(2000)}${Array.from(name, (one) => `${one}\0`).join('')}`);

const jsonStat = JSON.stringify({
  class: 'dataset',
  id: ['Region'],
  size: [1],
  dimension: { Region: { category: { index: ['0114'] } } },
  value: [7],
});
const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { namn: 'x' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [11, 57],
            [12, 57],
            [12, 58],
            [11, 57],
          ],
        ],
      },
    },
  ],
});

describe('a file is read by what it holds, whatever it is called', () => {
  it.each<[string, string, ReadFile['kind'], object]>([
    ['a table', 'kod;antal\na;1\n', 'tables', { type: 'csv', delimiter: ';', charset: 'utf-8' }],
    ['JSON-stat', jsonStat, 'cube', { type: 'json-stat' }],
    ['a bundle of JSON-stat', `{"a":${jsonStat}}`, 'cube', { type: 'json-stat' }],
    ['PX', '\uFEFFCHARSET="ANSI";\nHEADING="a";VALUES("a")="x";DATA=1;', 'cube', { type: 'px' }],
    [
      'PX in lines of Windows',
      'AXIS-VERSION="2013";\r\nHEADING="a";\r\nVALUES("a")="x";\r\nDATA=1;',
      'cube',
      { type: 'px' },
    ],
    ['GeoJSON', geojson, 'geography', { type: 'geojson' }],
    [
      'GeoJSON with other members first',
      `{"name":"x","x":${JSON.stringify('y'.repeat(9000))},${geojson.slice(1)}`,
      'geography',
      { type: 'geojson' },
    ],
  ])('%s', async (_, text, kind, format) => {
    expect(await read(text, 'fil.dat')).toMatchObject({ kind, format });
  });

  it('a table whose first letters are also those of a picture is a table', async () => {
    expect(await read('BMI;antal\n21;1\n')).toMatchObject({ kind: 'tables' });
  });

  it('a table has its rows', async () => {
    const found = await read('kod;antal\na;1\n');
    expect(found.kind === 'tables' && [...found.tables[0]!.table.rows]).toEqual([['a', '1']]);
  });
});

describe('a file that is not read says what it seems to be', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['webPage', '<!DOCTYPE html><html><body>Logga in</body></html>'],
    ['webPage', '\uFEFF\n\n<html lang="sv"><table><tr><td>1</td></tr></table></html>'],
    ['webPage', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html/>'],
    ['xml', '<?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>'],
    ['pdf', '%PDF-1.7\n%âãÏÓ'],
    ['image', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['image', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['image', latin1('GIF89a\x01\0\x01\0')],
    ['image', latin1('RIFF\x24\0\0\0WEBPVP8 ')],
    ['oldExcel', compound('Workbook')],
    ['oldExcel', latin1('\x09\x08\x10\0\0\x06\x05\0')],
    ['word', compound('WordDocument')],
    ['word', '{\\rtf1\\ansi text}'],
    ['archive', latin1('\x1f\x8b\x08\0\0\0\0\0')],
    ['archive', latin1('7z\xbc\xaf\x27\x1c\0\x04')],
    ['database', latin1('\0\x01\0\0Standard Jet DB\0')],
    ['json', '{"error":"too many cells"}'],
    ['json', '[1,2,3]'],
    ['json', '{"type":"Nonsense"}'],
    ['text', 'Det här är ett brev.\nDet har två rader.\n'],
    ['unknown', latin1('\0\x01\x02\x03\x04\x05')],
    ['unknown', compound('Something')],
  ])('%s', async (looksLike, content) => {
    expect(await problemOfPromise(read(content))).toEqual({
      kind: 'unknownFormat',
      place: { file: 'fil.csv' },
      detail: { looksLike },
    });
  });

  it.each<[string, readonly string[]]>([
    ['openDocument', ['mimetype', 'content.xml']],
    ['word', ['word/document.xml']],
    ['oldExcel', ['xl/workbook.bin']],
    ['archive', ['läs mig.txt']],
  ])('%s in a zip', async (looksLike, names) => {
    const zip = makeZip(names.map((name) => ({ name, bytes: 'x' })));
    expect(await problemOfPromise(read(zip))).toMatchObject({ kind: 'unknownFormat', detail: { looksLike } });
  });

  it('a workbook behind a password says that', async () => {
    expect(await problemOfPromise(read(compound('EncryptedPackage'), 'bok.xlsx'))).toEqual({
      kind: 'passwordProtected',
      place: { file: 'bok.xlsx' },
      detail: {},
    });
  });

  it('a part of a shapefile alone says that the others are missing', async () => {
    const shapes = latin1('\0\0\x27\x0a\0\0\0\0');
    for (const [content, name] of [
      [shapes, 'a.shp'],
      ['PROJCS["SWEREF99"]', 'a.prj'],
      [latin1('\x03abc'), 'a.dbf'],
    ] as const)
      expect(await problemOfPromise(read(content, name))).toMatchObject({ kind: 'looseShapefile' });
  });

  it('JSON that breaks off says where', async () => {
    expect(await problemOfPromise(read('{"class":"dataset",'))).toMatchObject({ kind: 'notJson' });
  });

  it('an empty file is empty', async () => {
    expect(await problemOfPromise(read(''))).toMatchObject({ kind: 'emptyFile' });
  });

  it('too large a file is refused by its kind', async () => {
    const huge = (start: string): Blob => {
      const head = new Blob([start]);
      return { size: 3e9, slice: (from: number, to: number) => head.slice(from, to) } as unknown as Blob;
    };
    for (const start of [
      'kod;antal\n',
      '{"class":"dataset"',
      'CHARSET="ANSI";',
      '{"type":"Topology"',
      'SQLite format 3\0',
    ])
      expect(await problemOfPromise(readFile(huge(start), 'stor', quietTask()))).toMatchObject({
        kind: 'fileTooLarge',
        detail: { bytes: 3e9 },
      });
  });
});

describe('any bytes at all', () => {
  const starts = [
    '',
    'PK\x03\x04',
    'SQLite format 3\0',
    '{"type":"FeatureCollection"',
    '{',
    '[',
    '<',
    'CHARSET="',
    'kod;antal\n',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\xff\xfe',
    '\xef\xbb\xbf',
  ];

  it('are read, or refused by a problem: nothing else is thrown, and nothing waits for ever', async () => {
    const bytes = fc
      .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }))
      .map(([start, rest]) => Uint8Array.of(...latin1(start), ...rest));
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        try {
          await read(content);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const real = '../shared/real';

describe.skipIf(!existsSync(real))('real files', () => {
  it.each<[string, ReadFile['kind']]>([
    ['exports/regso2020-tenure-web-export.csv', 'tables'],
    ['boundaries/deso2025-key.csv', 'tables'],
    ['boundaries/deso2025-lilla-edet-8.wgs84.geojson', 'geography'],
    ['boundaries/deso2025-lilla-edet-8.sweref99tm.geojson', 'geography'],
  ])('%s', async (name, kind) => {
    expect((await read(Uint8Array.from(readFileSync(`${real}/${name}`)), name)).kind).toBe(kind);
  });

  it('an answer of the older interface is JSON of another kind', async () => {
    const answer = Uint8Array.from(readFileSync(`${real}/recorded/pxweb-v1-vaxjo-income.json`));
    expect(await problemOfPromise(read(answer))).toMatchObject({
      kind: 'unknownFormat',
      detail: { looksLike: 'json' },
    });
  });
});
