import { describe, expect, it } from 'vitest';
import { yearTables } from '../../src/pack/year-tables.ts';
import { problemOf } from '../problem-of.ts';

const options = { codes: ['a', 'b'], vintage: '', year: null };

describe('tables of a pack', () => {
  it('are split by their column of years', () => {
    const bytes = 'area,year,q1\na,2016,1\nb,2016,2\na,2017,3\n';
    const { tables, reports } = yearTables([{ name: 't.csv', bytes }], options);
    expect(tables.map(({ year, columns }) => [year, Array.from(columns[0]?.values ?? [])])).toEqual([
      [2016, [1, 2]],
      [2017, [3, NaN]],
    ]);
    expect(reports.map(({ report }) => report.matched)).toEqual([2, 1]);
  });

  it('have the year of their name, and put columns of one year beside each other', () => {
    const files = [
      { name: 'hushall-2017.csv', bytes: 'area,q1\na,1\n' },
      { name: 'inkomst-2017.csv', bytes: 'area,MedianInk\na,200\n' },
    ];
    const { tables, columns } = yearTables(files, options);
    expect(tables).toHaveLength(1);
    expect(columns).toEqual([
      { id: 'q1', unit: 'households' },
      { id: 'disposableIncome', unit: 'kSEK' },
    ]);
  });

  it('without a year anywhere are refused', () => {
    const found = problemOf(() => yearTables([{ name: 't.csv', bytes: 'area,q1\na,1\n' }], options));
    expect(found).toMatchObject({ kind: 'missingColumns', place: { file: 't.csv' }, detail: { columns: ['year'] } });
  });
});
