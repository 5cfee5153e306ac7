import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { join } from '../../src/table/join.ts';

function column(values: readonly number[]): Column {
  return { name: 'q1', unit: 'households', values: Float64Array.from(values), status: new Uint8Array(values.length) };
}

const map = ['0114A0010', '0114C1010', '0114C1020'];

describe('a join', () => {
  it("puts rows in the areas' order and says who has none", () => {
    const { columns, report, problems } = join(map, 'DeSO 2025', ['0114C1020', '0114A0010'], [column([3, 1])], 'a.csv');
    expect(Array.from(columns[0]?.values ?? [])).toEqual([1, NaN, 3]);
    expect(Array.from(columns[0]?.status ?? [])).toEqual([Status.present, Status.notJoined, Status.present]);
    expect(report).toMatchObject({ matched: 2, onlyInTable: [], onlyOnMap: ['0114C1010'], duplicates: [] });
    expect(problems).toMatchObject([{ kind: 'areasWithoutRow', detail: { count: 1 } }]);
  });

  it('keeps the first of two rows with one code', () => {
    const { columns, report, problems } = join(map, '', [...map, '0114A0010'], [column([1, 2, 3, 9])], 'a.csv');
    expect(columns[0]?.values[0]).toBe(1);
    expect(report.duplicates).toEqual(['0114A0010']);
    expect(problems).toMatchObject([{ kind: 'duplicateCodes', detail: { codes: ['0114A0010'], kept: 'first' } }]);
  });

  it('names the codes that no area has', () => {
    const { report, problems } = join(map, '', [...map, '1480C2020'], [column([1, 2, 3, 4])], 'a.csv');
    expect(report.onlyInTable).toEqual(['1480C2020']);
    expect(problems).toMatchObject([{ kind: 'codesWithoutMatch', detail: { count: 1, examples: ['1480C2020'] } }]);
  });

  it('understands the suffix of the division', () => {
    const codes = map.map((code) => `${code}_DeSO2025`);
    const { report } = join(map, 'DeSO 2025', codes, [column([1, 2, 3])], 'a.csv');
    expect(report).toMatchObject({ matched: 3, vintage: '2025' });
  });

  it('does not take rows of another division for the same areas', () => {
    const codes = map.map((code) => `${code}_DeSO2025`);
    const { report, problems } = join(map, 'DeSO 2018', codes, [column([1, 2, 3])], 'a.csv');
    expect(report.matched).toBe(0);
    expect(problems[0]).toMatchObject({ kind: 'unknownVintage', detail: { found: '2025', expected: '2018' } });
  });

  it('in a mixed table takes the rows with the suffix of the map', () => {
    const codes = ['0114A0010', '0114A0010_DeSO2025', '0114'];
    const { columns, report } = join(map, '2025_v1', codes, [column([8, 1, 9])], 'a.csv');
    expect(columns[0]?.values[0]).toBe(1);
    expect(report.duplicates).toEqual([]);
    expect(report.matched).toBe(1);
  });

  it('accounts for every row and every area', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...map, 'x', 'y')), (codes) => {
        const { report } = join(map, '', codes, [column(codes.map((_, r) => r))], 'a.csv');
        expect(report.matched + report.onlyOnMap.length).toBe(map.length);
        expect(report.onlyInTable.length).toBe(codes.filter((code) => !map.includes(code)).length);
      }),
    );
  });
});
