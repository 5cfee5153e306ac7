import { describe, expect, it } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import { valuesCsv } from '../../src/pack/values-csv.ts';
import { csvCell } from '../../src/table/csv-cell.ts';
import { readCsv } from '../../src/table/read-csv.ts';

describe('a cell of an exported table', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+46 31', "'+46 31"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['-12', '-12'],
    ['-12,5', '-12,5'],
    ['0114A0010', '0114A0010'],
    [-12.5, '-12,5'],
    [NaN, ''],
  ])('%j is written %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

describe('a file of values in a pack', () => {
  const column = (name: string): Parameters<typeof valuesCsv>[1][number] => ({
    name,
    unit: 'count',
    values: Float64Array.of(-3, 4),
    status: Uint8Array.of(Status.present, Status.present),
  });

  it('holds codes and numbers as they are: no spreadsheet opens it', () => {
    expect(valuesCsv(['9901C0010', '-x'], [column('q1')])).toBe('area,q1\n9901C0010,-3\n-x,4\n');
  });

  it('keeps a code or a name of its own with a comma in one cell', () => {
    const { header, rows } = readCsv(valuesCsv(['norr, inre', 'söder'], [column('antal, alla')]), 'a');
    expect(header).toEqual(['area', 'antal, alla']);
    expect([...rows]).toEqual([
      ['norr, inre', '-3'],
      ['söder', '4'],
    ]);
  });
});
