import { beforeAll, describe, expect, it } from 'vitest';
import { frontierTables } from '../../../src/text/between-tables/frontiers.ts';
import type { TableParts } from '../../../src/text/between-tables/table-parts.ts';
import { loadLanguage } from '../../../src/text/language.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { withBetweenText } from '../../../src/text/load-between-text.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import type { FrontierCase } from '../../relations/frontier-case.ts';
import { countedBorders, roundedBorders, untestedBorders } from '../../relations/frontier-case.ts';

let sv: BetweenLanguage;
let en: BetweenLanguage;
beforeAll(async () => {
  sv = await withBetweenText(await loadLanguage('sv'));
  en = await withBetweenText(await loadLanguage('en'));
});

const partsOf = ({ areas }: FrontierCase, language = sv): TableParts => ({
  language,
  areas,
  columns: [],
  region: 'Regionen',
  year: '2022',
});
const tableOf = (given: FrontierCase): PlainTable => {
  const [table] = frontierTables(given.answer, partsOf(given));
  if (!table) throw new Error('no table');
  return table;
};
const column = (table: PlainTable, key: string) => {
  const found = table.columns.find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const sharp = [[400, 100], [40, 350], [50, 300], [300, 40]] as const; // prettier-ignore

describe('borders row by row', () => {
  it('stand by place, not by how sharp they are, and name both sides alike', () => {
    const table = tableOf(countedBorders(sharp));
    expect(table.caption).toBe('Gränser mellan grannar, Regionen 2022');
    const rows = [0, 1, 2].map((row) => ['low', 'high'].map((key) => column(table, key).cell(row).text));
    expect(rows).toEqual([
      ['Område a', 'Område b'],
      ['Område c', 'Område b'],
      ['Område d', 'Område c'],
    ]);
    expect(column(table, 'apart').cell(0)).toMatchObject({ text: '34', detail: '23–51' });
    expect(column(table, 'apart').value?.(0)).toBeCloseTo(400.5 / 100.5 / (40.5 / 350.5), 6);
    expect(column(table, 'lower').isOnlyInFiles).toBe(true);
    expect(table.pair?.(1)?.names).toEqual(['Område c', 'Område b']);
    expect(table.codes?.(0)).toHaveLength(2);
  });

  it('stand by the side that comes first by name, whichever of the two the border names first', () => {
    const given = countedBorders(sharp);
    const names = ['Område d', 'Område a', 'Område c', 'Område b'];
    const table = tableOf({ ...given, areas: { ...given.areas, names } });
    const rows = [0, 1, 2].map((row) => ['low', 'high'].map((key) => column(table, key).cell(row).text).sort());
    expect(rows).toEqual([
      ['Område a', 'Område c'],
      ['Område a', 'Område d'],
      ['Område b', 'Område c'],
    ]);
  });

  it('say only what is certain where a side has none, and that it is a lower bound', () => {
    const table = tableOf(roundedBorders([[60, 0], [10, 40]])); // prettier-ignore
    const cell = column(table, 'apart').cell(0);
    expect(cell).toMatchObject({ text: 'minst 447', remark: 'minst så mycket' });
    expect(cell.value).toBeGreaterThanOrEqual(447);
    expect(cell.value).toBeLessThan(448);
  });

  it('say the reason where there is nothing to compare', () => {
    const table = tableOf(untestedBorders([168, 'suppressed', 200]));
    expect(column(table, 'apart').cell(0)).toEqual({ text: '', reason: 'skyddad uppgift' });
    expect(column(table, 'apart').value?.(0)).toBeNaN();
    expect(column(table, 'certain').cell(0).text).toBe('prövas inte');
  });

  it('say why there are none', () => {
    const table = tableOf(countedBorders([[1, 2]]));
    expect(table).toMatchObject({ length: 0, notes: ['Inga områden gränsar till varandra.'] });
  });

  it('never say NaN, in any cell of any table', () => {
    const cases = [countedBorders(sharp, [0, 1, 1, 1]), untestedBorders([1, 'suppressed', 5]), countedBorders([])];
    const tables = cases.flatMap((given) =>
      [sv, en].flatMap((language) => frontierTables(given.answer, partsOf(given, language))),
    );
    const cells = tables.flatMap(({ columns, length }) =>
      columns.flatMap(({ cell }) => Array.from({ length }, (_, row) => cell(row))),
    );
    expect(cells.length).toBeGreaterThan(50);
    for (const { text, reason = '', detail = '' } of cells) {
      expect(text + reason + detail).not.toMatch(/NaN|undefined|Infinity/);
      expect(text + reason).not.toBe('');
    }
  });
});
