import { expect } from 'vitest';
import type { AreaSet } from '../../../src/geography/area-set.ts';
import type { TableParts } from '../../../src/text/between-tables/table-parts.ts';
import { loadLanguage } from '../../../src/text/language.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { withBetweenText } from '../../../src/text/load-between-text.ts';
import type { PlainCell, PlainColumn, PlainTable } from '../../../src/text/plain-table.ts';

export const sv: BetweenLanguage = await withBetweenText(await loadLanguage('sv'));
export const en: BetweenLanguage = await withBetweenText(await loadLanguage('en'));

/** What a table of these areas is made with. */
export function partsOf(areas: AreaSet, language = sv): TableParts {
  return { language, areas, columns: [], region: 'Regionen', year: '2022' };
}

/** The table of an id. */
export function tableOf(tables: readonly PlainTable[], id: string): PlainTable {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}, but ${tables.map((table) => table.id).join()}`);
  return found;
}

/** The column of a key. */
export function columnOf({ columns }: PlainTable, key: string): PlainColumn {
  const found = columns.find((one) => one.key === key);
  if (!found) throw new Error(`no column ${key}, but ${columns.map((one) => one.key).join()}`);
  return found;
}

/** A cell, with common spaces in the place of those that do not break. */
export function cellOf(table: PlainTable, key: string, row: number): PlainCell {
  const { text, ...more } = columnOf(table, key).cell(row);
  return { ...more, text: plain(text) };
}

/** The words of a column, row by row: the text, or the reason. */
export function wordsOf(table: PlainTable, key: string): readonly string[] {
  return Array.from({ length: table.length }, (_, row) => {
    const { text, reason = '' } = cellOf(table, key, row);
    return text === '' ? reason : text;
  });
}

/** The figures of a column, row by row. */
export function figuresOf(table: PlainTable, key: string): readonly number[] {
  return Array.from({ length: table.length }, (_, row) => columnOf(table, key).value?.(row) ?? NaN);
}

/** Common spaces in the place of those that do not break. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** What holds for every table: unlike keys, no cell that says nothing but those that may, no NaN in words, and figures that agree with their cells. */
export function expectSound(tables: readonly PlainTable[], mayBeEmpty: readonly string[] = []): void {
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  for (const table of tables) {
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
    expect([table.title, table.caption, ...table.notes].join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    expect(table.length > 0 || table.notes.length > 0).toBe(true);
    for (const column of table.columns)
      for (let row = 0; row < table.length; row++) expectSoundCell(column, row, mayBeEmpty.includes(column.key));
  }
}

function expectSoundCell({ key, cell, value, kind }: PlainColumn, row: number, mayBeEmpty: boolean): void {
  const { text, reason = '', detail = '', value: figure } = cell(row);
  expect(`${key}: ${text} ${reason} ${detail}`).not.toMatch(/NaN|undefined|Infinity/);
  if (!mayBeEmpty) expect(`${key}: ${text}${reason}`).not.toBe(`${key}: `);
  if (kind === 'number') expect([key, value?.(row)]).toEqual([key, figure ?? NaN]);
}
