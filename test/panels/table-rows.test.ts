import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSort, pageOf, tableRows } from '../../src/panels/table/table-rows.ts';
import { givenAreas, givenTable } from './given.ts';

const areas = givenAreas(120);
const table = givenTable(120);
const all = { municipality: '', filter: '', sort: '' };
const names = (rows: readonly number[]) => rows.map((i) => areas.names[i]);

describe('the rows of the table', () => {
  it('stand by municipality and name, å and ö last, so that no order is a ranking', () => {
    const rows = tableRows(table, areas, all);
    expect(rows).toHaveLength(120);
    expect(names(rows).slice(0, 2)).toEqual(['Alvik', 'Alvik 2']);
    const storhamn = rows.slice(0, 60);
    expect(storhamn.every((i) => areas.municipalityOf[i] === 0)).toBe(true);
    expect(areas.names[storhamn.at(-1) ?? 0]).toMatch(/^Östra hamnen/);
  });

  it('are narrowed to a municipality and filtered by every word, diacritics forgiven', () => {
    expect(tableRows(table, areas, { ...all, municipality: '9902' })).toHaveLength(60);
    expect(names(tableRows(table, areas, { ...all, filter: 'ostra storhamn' }))).toHaveLength(7);
    expect(tableRows(table, areas, { ...all, filter: '9901c1010' })).toEqual([1]);
  });

  it('sort by a column in both directions, with the areas that have no value last in both', () => {
    const up = tableRows(table, areas, { ...all, sort: 'balance:up' });
    const down = tableRows(table, areas, { ...all, sort: 'balance:down' });
    expect(up[0]).toBe(1);
    expect(down.slice(0, 2)).toEqual([5, 0]);
    expect(new Set(up.slice(-2))).toEqual(new Set([3, 4]));
    expect(new Set(down.slice(-2))).toEqual(new Set([3, 4]));
  });

  it('keep the default order for a column that the table does not have', () => {
    expect(tableRows(table, areas, { ...all, sort: 'nonsense:up' })).toEqual(tableRows(table, areas, all));
  });

  it('are the same areas however they are sorted', () => {
    const keys = fc.constantFrom('', 'name', ...table.columns.map(({ key }) => key));
    fc.assert(
      fc.property(keys, fc.constantFrom('up', 'down'), (key, direction) => {
        const rows = tableRows(table, areas, { ...all, sort: key && `${key}:${direction}` });
        expect([...rows].sort((i, j) => i - j)).toEqual(areas.codes.map((_, i) => i));
      }),
    );
  });

  it('come in pages of fifty; a page that does not exist is moved inside', () => {
    const rows = tableRows(table, areas, all);
    expect(pageOf(rows, 3).rows).toHaveLength(20);
    expect(pageOf(rows, 99)).toMatchObject({ page: 3, pages: 3 });
    expect(pageOf([], 4)).toEqual({ rows: [], page: 1, pages: 1 });
  });

  it('rise, fall and then return to municipality and name when a header is pressed', () => {
    expect(nextSort('', 'balance')).toBe('balance:up');
    expect(nextSort('balance:up', 'balance')).toBe('balance:down');
    expect(nextSort('balance:down', 'balance')).toBe('');
    expect(nextSort('ratio:a/b:down', 'ratio:a/b')).toBe('');
  });
});
