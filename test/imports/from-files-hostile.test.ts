import { describe, expect, it } from 'vitest';
import { FileDesk } from '../../src/imports/from-files/file-desk.ts';
import { joinReportCsv } from '../../src/imports/from-files/join-report-csv.ts';
import type { FileProposal } from '../../src/imports/from-files/proposal.ts';
import { makeWorkbook, textRow } from '../files/make-workbook.ts';
import { makeZip } from '../files/make-zip.ts';
import { quietTask } from '../files/task.ts';
import { region } from './given-files.ts';

type Content = string | Uint8Array<ArrayBuffer> | Blob;

/** What a file is taken for against Ale and Habo, from its bytes to the report of its join. */
async function proposed(content: Content, name: string): Promise<FileProposal> {
  const desk = new FileDesk();
  const [proposal] = await desk.propose([new File([content], name)], region, quietTask());
  const join = desk.join(proposal!.id, {});
  if (join)
    for (const line of joinReportCsv([join], 'sv').split('\r\n').slice(1)) expect(line).not.toMatch(/(^|;)"?[=+@]/);
  return proposal!;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));
const table = textRow(1, 'kod', 'år', 'antal') + textRow(2, '1440A0010', 2020, 5);
const compound = `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${Array.from('EncryptedPackage').join('\0')}\0`;

describe('a file that is not what it should be is told of, from its bytes to its proposal', () => {
  it.each<[string, Content, string, string]>([
    ['nothing at all', '', 'a.csv', 'emptyFile'],
    ['blank lines', ' \n\n \n', 'a.csv', 'emptyFile'],
    ['a header only', 'kod;antal\n', 'a.csv', 'emptyFile'],
    ['HTML called .csv', '<html><table><tr><td>1440A0010</td></tr></table>', 'a.csv', 'unknownFormat'],
    ['zeros among its bytes', 'kod;antal\n1440A0010;\x005\n', 'a.csv', 'unknownFormat'],
    [
      'a quote that is never closed',
      `kod;antal\n"1440A0010;5\n${'1440B2011;6\n'.repeat(100_000)}`,
      'a.csv',
      'lineTooLong',
    ],
    ['more columns than any sheet', `${'a;'.repeat(100_000)}a\n${'1;'.repeat(100_000)}1\n`, 'a.csv', 'tooManyColumns'],
    [
      'ten thousand columns of figures',
      `kod${';a'.repeat(10_000)}\n1440A0010${';1'.repeat(10_000)}\n`,
      'a.csv',
      'tooManySeries',
    ],
    ['a password', bytes(compound), 'a.xlsx', 'passwordProtected'],
    [
      'macros',
      makeWorkbook({ sheets: { A: table }, more: [{ name: 'xl/vbaProject.bin', bytes: 'x' }] }),
      'a.xlsm',
      'macrosIgnored',
    ],
    ['a bomb', makeZip([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(40_000_000) }]), 'a.xlsx', 'archiveTooLarge'],
    ['an archive of something else', makeZip([{ name: '../../etc/passwd', bytes: 'x' }]), 'a.zip', 'unknownFormat'],
    ['a database of something else', bytes(`SQLite format 3\0${'\0'.repeat(4_000)}`), 'a.gpkg', 'brokenFile'],
    ['half a shapefile', bytes('\0\0\x27\x0a\0\0\0\0'), 'a.shp', 'looseShapefile'],
    ['JSON that is deep and nothing more', '['.repeat(50_000) + ']'.repeat(50_000), 'a.json', 'unknownFormat'],
    [
      'boundaries that are deep',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":${'['.repeat(20_000)}${']'.repeat(20_000)}}}]}`,
      'a.geojson',
      'geometryLeftOut',
    ],
    [
      'arcs that are not there',
      '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[99]]}},"arcs":[]}',
      'a.topojson',
      'brokenFile',
    ],
    [
      'more cells than memory holds',
      '{"class":"dataset","id":["a","b"],"size":[4000000000,4000000000],"dimension":{"a":{},"b":{}},"value":{}}',
      'a.json',
      'tooManyCells',
    ],
  ])('%s', async (_, content, name, kind) => {
    const { problems } = await proposed(content, name);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });

  it('a zero short: asked about, and joined to nothing before there is an answer', async () => {
    const { questions, join } = await proposed('kommun;år;antal\n643;2020;5\n', 'a.csv');
    expect(questions).toMatchObject([
      { kind: 'leadingZeros', answer: null, examples: [{ written: '643', meant: '0643' }] },
    ]);
    expect(join).toMatchObject({ matched: 0, unjoined: [{ reason: 'leadingZero', count: 1 }] });
  });

  it('codes of 2018 against areas of 2025: named, counted, and not joined before there is an answer', async () => {
    const { questions, join } = await proposed('kod;år;antal\n1440A0010;2020;5\n1440B2010;2020;6\n', 'a.csv');
    expect(questions).toMatchObject([{ kind: 'division', shared: 1, foreign: 1 }]);
    expect(join.matched).toBe(0);
  });
});

describe('names that every object has are names like any other', () => {
  it('as headers, codes and categories', async () => {
    const text = '__proto__;constructor;kod;kön;år\n1;2;1440A0010;toString;2020\n3;4;__proto__;constructor;2020\n';
    const { indicators, join } = await proposed(text, 'a.csv');
    expect(indicators.flatMap(({ words }) => words)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(join).toMatchObject({ matched: 1, unjoined: [{ reason: 'unknownName', count: 1 }] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('text that is markup or a formula', () => {
  it('stays the text that it is in a proposal, and no formula in the report', async () => {
    const text = 'kod;<img src=x>;år\n1440A0010;5;2020\n=HYPERLINK("x");6;2020\n@SUM(A1);7;2020\n';
    const { indicators, join } = await proposed(text, 'a.csv');
    expect(indicators[0]?.words).toEqual(['<img src=x>']);
    expect(join.unjoined).toMatchObject([{ count: 2, examples: ['=HYPERLINK("x")', '@SUM(A1)'] }]);
  });
});
