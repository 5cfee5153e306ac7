import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import { decodeTablePart } from '../../src/scb/decode/decode-table-part.ts';
import { missingPeriods } from '../../src/scb/decode/missing-periods.ts';
import type { TablePart } from '../../src/scb/plan/order.ts';
import { readJsonStat } from '../../src/table/read-json-stat.ts';
import { problemOf } from '../problem-of.ts';
import { datasetOf } from './fake-scb.ts';
import { tableParts } from './fetching.ts';

const part = tableParts({ municipalities: ['1480'], years: [2024] })[0] as TablePart;
const asked = new Map(part.selection.map(({ dimension, codes }) => [dimension, codes]));
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const problemWith = (changed: ReadonlyMap<string, readonly string[]>, label?: string): unknown =>
  problemOf(() => decodeTablePart(part, bytes(datasetOf('TAB6680', changed, label === undefined ? {} : { label }))));

describe('an answer about figures', () => {
  it('is read with a reason for every missing value', () => {
    const value = [12, null, null, null];
    const cube = decodeTablePart(part, bytes(datasetOf('TAB6680', asked, { value, status: { '1': '..', '2': '-' } })));
    expect([...cube.status]).toEqual([Status.present, Status.suppressed, Status.nil, Status.empty]);
    expect([...cube.values]).toEqual([12, NaN, 0, NaN]);
  });

  it('with another title is refused: which table, what was expected, what came', () => {
    expect(problemWith(asked, 'Sysselsatta efter region')).toMatchObject({
      kind: 'scbOtherTitle',
      detail: { source: 'TAB6680', words: ['arbetsmarknadsstatus'], got: 'Sysselsatta efter region' },
    });
  });

  it('with its title in capitals is taken', () => {
    expect(problemWith(asked, 'ARBETSMARKNADSSTATUS EFTER REGION')).toBeNull();
  });

  it('with other content codes is refused, with those that came', () => {
    expect(problemWith(new Map(asked).set('ContentsCode', ['0000089X', '000009ZZ']))).toMatchObject({
      kind: 'scbOtherCodes',
      detail: { source: 'TAB6680', dimension: 'ContentsCode', missing: ['0000089Y'], got: ['0000089X', '000009ZZ'] },
    });
  });

  it('without the asked year, or with one more dimension, is refused', () => {
    expect(problemWith(new Map(asked).set('Tid', ['2023']))).toMatchObject({
      kind: 'scbOtherCodes',
      detail: { dimension: 'Tid' },
    });
    expect(problemWith(new Map(asked).set('Utbildning', ['1']))).toMatchObject({
      kind: 'scbOtherDimensions',
      detail: { expected: ['Region', 'Alder', 'Kon', 'ContentsCode', 'Tid'] },
    });
  });

  it.each([
    ['the other division', '1480C1010'],
    ['another municipality', '1402C1010_DeSO2025'],
    ['another level', '1480R001_RegSO2025'],
    ['the municipality itself', '1480'],
    ['no area', 'Sverige'],
  ])('about %s is refused', (_, code) => {
    expect(problemWith(new Map(asked).set('Region', ['1480C1010_DeSO2025', code]))).toMatchObject({
      kind: 'scbOtherAreas',
      detail: { codes: [code] },
    });
  });

  it('without a single area is empty', () => {
    expect(problemWith(new Map(asked).set('Region', []))).toMatchObject({ kind: 'scbEmpty' });
  });

  it('that ends in the middle of a letter is cut off, and not in another charset', () => {
    const whole = bytes(datasetOf('TAB6680', asked, { label: 'arbetsmarknadsstatus å' }));
    const middle = whole.indexOf(0xc3) + 1;
    expect(problemOf(() => decodeTablePart(part, whole.slice(0, middle)))).toMatchObject({ kind: 'scbCutOff' });
    expect(problemOf(() => decodeTablePart(part, new Uint8Array()))).toMatchObject({ kind: 'scbEmpty' });
  });
});

describe('a period in which every area is 0 or without a value', () => {
  const years = ['2022', '2023', '2024'];
  const cubeOf = (value: (number | null)[], status = {}): ReturnType<typeof readJsonStat> =>
    readJsonStat(
      datasetOf(
        'TAB6574',
        new Map([
          ['Region', ['1480C1010', '1480C1020']],
          ['ContentsCode', ['x']],
          ['Tid', years],
        ]),
        { value, status },
      ),
      'TAB6574',
    );

  it('is missing', () => {
    expect(missingPeriods(cubeOf([5, 0, null, 7, 0, 0]))).toEqual(['2023', '2024']);
  });

  it('is not missing where one area has a figure, or where it is withheld', () => {
    expect(missingPeriods(cubeOf([5, 0, null, 7, 1, null], { '2': '..' }))).toEqual([]);
  });

  it('is not missing where another part of the table has figures', () => {
    expect(missingPeriods(cubeOf([5, 0, 0, 7, 0, 0]), cubeOf([1, 2, 0, 1, 2, 0]))).toEqual(['2024']);
  });
});

const real = '../shared/real/api/MetadataById_tab004_js2.json';

describe.skipIf(!existsSync(real))('the reference answer of PxWebApi 2', () => {
  it('is another table, and told so', () => {
    const reference = JSON.parse(readFileSync(real, 'utf8')) as Record<string, unknown>;
    const size = (reference['size'] as number[]).reduce((product, one) => product * one, 1);
    const answer = { ...reference, value: Array(size).fill(null) };
    expect(problemOf(() => decodeTablePart(part, bytes(answer)))).toMatchObject({
      kind: 'scbOtherTitle',
      detail: { got: 'Total air emissions by sector, greenhouse gas, contents and year' },
    });
  });
});
