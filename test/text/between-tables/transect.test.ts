import { describe, expect, it } from 'vitest';
import type { Transect } from '../../../src/relations/transect-relation.ts';
import type { TransectInput } from '../../../src/relations/transect.ts';
import { transect } from '../../../src/relations/transect.ts';
import { transectTables } from '../../../src/text/between-tables/transect.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import { at, balances, gridOf, transectCase } from '../../relations/transect-case.ts';
import { cellOf, columnOf, en, expectSound, figuresOf, partsOf, plain, sv, tableOf, wordsOf } from './given-tables.ts';

const six = gridOf(6, 1, 4);
const sharp = [11, 7.2, 2.9, 1.1, 0.34, 0.19];
const ofBalance = {
  measure: 'balance',
  unit: 'ratio',
  scale: 'balance',
  basis: 'households',
  seenFromA: false,
} as const;

function along(
  cells: readonly (number | null)[],
  more: Partial<TransectInput> = {},
  told: Partial<Transect> = {},
): Transect {
  return { ...transect(transectCase(six, balances(cells, 0.1), more)), ...ofBalance, ...told };
}

function table(answer: Transect, language = sv): PlainTable {
  return tableOf(transectTables(answer, partsOf(six.areas, language)), 'stretches');
}

/** A figure, or a step, may be missing where the text says why or there is nothing to cross. */
const mayBeEmpty = ['certain', 'municipal', 'municipality'];

describe('the way between the poles, stretch by stretch', () => {
  it('stands in the order of the way, each stretch from where to where', () => {
    const rows = table(along(sharp));
    expect(wordsOf(rows, 'area')).toEqual(['0-0', '0-1', '0-2', '0-3', '0-4', '0-5']);
    expect(wordsOf(rows, 'stretch')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(wordsOf(rows, 'municipality')).toEqual([
      'Storhamn',
      'Storhamn',
      'Storhamn',
      'Storhamn',
      'Lillvik',
      'Lillvik',
    ]);
    const [from, to] = [figuresOf(rows, 'from'), figuresOf(rows, 'to')];
    expect(from[0]).toBe(0);
    expect(from.slice(1)).toEqual(to.slice(0, -1));
    expect(rows.codes?.(4)).toEqual(['0-4']);
  });

  it('has the value with its interval, and the step over the border before it', () => {
    const rows = table(along(sharp));
    expect(cellOf(rows, 'value', 0)).toMatchObject({ text: '11', value: 11 });
    expect(columnOf(rows, 'value').unit).toBe(sv.text.table.units.ratio);
    expect(cellOf(rows, 'step', 0)).toEqual({ text: sv.between.transect.table.none });
    expect(figuresOf(rows, 'step')[0]).toBeNaN();
    expect(figuresOf(rows, 'step')[4]).toBeCloseTo(1.1 / 0.34, 9);
    expect(columnOf(rows, 'step').unit).toBe('gånger');
    expect(wordsOf(rows, 'certain')).toEqual(['', 'ja', 'ja', 'ja', 'ja', 'ja']);
    expect(wordsOf(rows, 'municipal')).toEqual(['', 'nej', 'nej', 'nej', 'ja', 'nej']);
  });

  it('tells a step that chance may have made from one that is certain', () => {
    expect(wordsOf(table(along([2, 2.05, 2, 2, 2, 0.5])), 'certain')).toEqual(['', 'nej', 'nej', 'nej', 'nej', 'ja']);
  });

  it('says why a stretch has no value, and steps over it', () => {
    const rows = table(along([11, null, 2.9, 1.1, 0.34, 0.19]));
    expect(cellOf(rows, 'value', 1)).toEqual({ text: '', reason: 'skyddad uppgift' });
    expect(figuresOf(rows, 'step').map(Number.isNaN)).toEqual([true, true, false, false, false, false]);
  });

  it('says only the certain end of a step from none or to ∞', () => {
    const rows = table(along([Infinity, 2, 1, 1, 1, 0]));
    expect(cellOf(rows, 'value', 0)).toMatchObject({ text: '∞', value: Infinity, reason: 'ingen med hög' });
    expect(cellOf(rows, 'value', 5)).toMatchObject({ text: '0', value: 0 });
    expect(cellOf(rows, 'step', 5)).toMatchObject({ remark: 'minst så mycket' });
    expect(figuresOf(rows, 'step')[5]).toBeCloseTo(Math.exp(3 - 0.1 * Math.SQRT2), 9);
    expect(figuresOf(rows, 'step')[5]).toBeLessThan(Math.exp(3));
  });

  it('has no figure for a step that may be none at all', () => {
    const unsure = transect(transectCase(six, balances([Infinity, 2, 1, 1, 1, 1], 4)));
    const rows = table({ ...unsure, ...ofBalance });
    expect(figuresOf(rows, 'step')[1]).toBeNaN();
    expect(cellOf(rows, 'step', 1)).toEqual({ text: '', reason: sv.between.transect.step.unsure });
  });

  it('says that it is outside where the way leaves the areas', () => {
    const rows = table(along(sharp, { way: 'drawn', route: [at(0.5, 0.5), at(3, 3), at(5.5, 0.5)] }));
    expect(wordsOf(rows, 'area')).toContain('utanför områdena');
    const out = wordsOf(rows, 'area').indexOf('utanför områdena');
    expect(cellOf(rows, 'value', out)).toEqual({ text: '', reason: 'utanför områdena' });
    expect(rows.codes?.(out)).toEqual([]);
    expectSound([rows], mayBeEmpty);
  });

  it('tells shares in percent, deviations as times the municipality’s, and what is seen from A as times A', () => {
    const share = along(
      [0.5, 0.6, 0.7, 0.8, 0.9, 0.95],
      {},
      { measure: 'employmentRate', unit: 'share', scale: 'sequential' },
    );
    expect(figuresOf(table(share), 'value')[0]).toBe(50);
    expect(cellOf(table(share), 'value', 0).text).toBe('50,0');
    expect(columnOf(table(share), 'value').unit).toBe('%');
    expect(columnOf(table(share), 'step').unit).toBeUndefined();
    const deviation = along(
      sharp.map(Math.log),
      {},
      { measure: 'localDeviation', unit: 'logRatio', scale: 'deviation' },
    );
    expect(figuresOf(table(deviation), 'value')[0]).toBeCloseTo(11, 9);
    expect(columnOf(table(deviation), 'value').unit).toBe('gånger kommunen');
    const fromA = along(sharp, {}, { seenFromA: true });
    expect(columnOf(table(fromA), 'value').unit).toBe('gånger A');
    for (const answer of [share, deviation, fromA]) expectSound([table(answer)], mayBeEmpty);
  });

  it.each([
    ['a pole is missing', { b: [] }],
    ['both poles are the same', { b: [0] }],
    ['no route is drawn', { way: 'drawn' }],
    ['the route lies outside', { way: 'drawn', route: [at(20, 20), at(21, 21)] }],
  ] as const)('says why there is no way: %s', (_, more) => {
    const rows = table(along(sharp, more));
    expect(plain(rows.notes.join(' '))).toMatch(/\S{3}/);
    expectSound([rows], [...mayBeEmpty, 'value', 'step']);
  });

  it('is sound in both languages', () => {
    for (const language of [sv, en])
      for (const cells of [sharp, [Infinity, null, 0, 1, 1, 0], Array<null>(6).fill(null)])
        expectSound([table(along(cells), language)], mayBeEmpty);
  });
});
