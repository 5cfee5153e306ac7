import { describe, expect, it } from 'vitest';
import { pairTables } from '../../../src/text/between-tables/pole-pairs.ts';
import { suggestPairs } from '../../../src/relations/suggest-pairs.ts';
import type { SuggestedPairs } from '../../../src/relations/suggested-pair.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import type { Cell } from '../../relations/pair-case.ts';
import { areasInARow, chain, inputsOf } from '../../relations/pair-case.ts';
import { cellOf, columnOf, en, expectSound, figuresOf, partsOf, plain, sv, tableOf, wordsOf } from './given-tables.ts';

const areas = (n: number) => areasInARow(n, [0, 0, 0, 1]);

function found(
  cells: readonly (readonly [Cell, Cell])[],
  more: { kind?: SuggestedPairs['kind']; a?: readonly number[] } = {},
): SuggestedPairs {
  return suggestPairs({
    areas: areas(cells.length),
    neighbours: chain(cells.length),
    inputs: inputsOf({ q1: cells.map(([low]) => low), q4: cells.map(([, high]) => high) }),
    basis: 'households',
    kind: more.kind ?? 'counterPole',
    a: more.a ?? [],
    threshold: 4,
  });
}

const pairs = (answer: SuggestedPairs, language = sv, n = 4): PlainTable =>
  tableOf(pairTables(answer, partsOf(areas(n), language)), 'pairs');

const apart = [[400, 50], [40, 400], [100, 100], [300, 60]] as const; // prettier-ignore

describe('suggested pairs as rows', () => {
  it('name both sides alike, with how far apart they are, how far between, and why', () => {
    const table = pairs(found(apart));
    expect(table.caption).toBe('Polpar, Regionen 2022');
    expect(wordsOf(table, 'a')).toEqual(['Område d', 'Område a']);
    expect(wordsOf(table, 'b')).toEqual(['Område b', 'Område b']);
    expect([0, 1].map((row) => cellOf(table, 'a', row).detail)).toEqual(['Lillvik', 'Storhamn']);
    expect(figuresOf(table, 'border')).toEqual([0, 100]);
    expect(cellOf(table, 'distance', 1).text).toBe('606');
    expect(wordsOf(table, 'why').map(plain)[1]).toBe('Varandras närmaste motpoler, 610 m isär. De delar 100 m gräns.');
    expect(cellOf(table, 'aBalance', 1)).toMatchObject({ text: '8,0', value: 8 });
    expect(cellOf(table, 'bBalance', 1)).toMatchObject({ text: '0,10', value: 0.1 });
  });

  it('say how many times apart with the interval, whose ends a file has as columns', () => {
    const table = pairs(found(apart));
    const ratio = 400.5 / 50.5 / (40.5 / 400.5);
    expect(cellOf(table, 'apart', 1).value).toBeCloseTo(ratio, 9);
    expect(cellOf(table, 'apart', 1)).toMatchObject({ text: '78', detail: '51–121' });
    expect(columnOf(table, 'lower')).toMatchObject({ isOnlyInFiles: true, title: 'Skillnad, nedre gräns' });
    expect(figuresOf(table, 'lower')[1]).toBeLessThan(ratio);
    expect(figuresOf(table, 'upper')[1]).toBeGreaterThan(ratio);
  });

  it('have the chosen A’s own first, which stays A though it has more high', () => {
    const table = pairs(found(apart, { a: [1] }));
    expect([wordsOf(table, 'a')[0], wordsOf(table, 'b')[0]]).toEqual(['Område b', 'Område a']);
    expect(figuresOf(table, 'apart')[0]).toBeGreaterThan(1);
    expect(table.length).toBe(3);
  });

  it('can each be made A and B', () => {
    const { codes } = areas(4);
    const table = pairs(found(apart));
    expect(table.pair?.(1)).toEqual({ a: [codes[0]], b: [codes[1]], names: ['Område a', 'Område b'] });
    expect(table.codes?.(1)).toEqual([codes[0], codes[1]]);
    expect(table.pair?.(9)).toBeUndefined();
  });

  it('say only what is certain where a side has nobody of one group', () => {
    const table = pairs(found([[400, 0], [0, 400], [100, 100], [300, 60]])); // prettier-ignore
    const cell = cellOf(table, 'apart', 1);
    expect(cell).toMatchObject({ remark: 'minst så mycket' });
    expect(cell.text).toMatch(/^minst \d/);
    expect(cell.value).toBeLessThan(400.5 ** 2 / 0.25);
    expect(cell.value).toBe(figuresOf(table, 'lower')[1]);
    expect(cellOf(table, 'aBalance', 1)).toMatchObject({ text: '∞', value: Infinity, reason: 'ingen med hög' });
    expect(cellOf(table, 'bBalance', 1)).toMatchObject({ text: '0', value: 0 });
  });

  it.each([
    [
      'all is withheld',
      [
        ['suppressed', 'suppressed'],
        ['suppressed', 40],
      ],
    ],
    [
      'all are equal',
      [
        [100, 100],
        [100, 100],
        [100, 100],
      ],
    ],
    ['there is one area', [[400, 40]]],
  ] as const)('say why there are none where %s', (_, cells) => {
    const table = pairs(found(cells), sv, cells.length);
    expect(table.length).toBe(0);
    expect(table.notes.length).toBeGreaterThan(1);
    expectSound([table]);
  });

  it.each(['counterPole', 'contrast', 'across'] as const)('are sound of the kind %s, in both languages', (kind) => {
    const open = [[400, 0], [40, 400], ['suppressed', 9], [300, 60]] as const; // prettier-ignore
    for (const language of [sv, en])
      for (const cells of [apart, open]) {
        const table = pairs(found(cells, { kind, a: [0] }), language);
        expect(table.length).toBeGreaterThan(0);
        expectSound([table], ['lower', 'upper']);
      }
  });
});
