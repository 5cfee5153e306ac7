import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import type { Cube } from '../../src/table/cube.ts';
import { strides } from '../../src/table/cube.ts';
import { parseJson } from '../../src/table/parse-json.ts';
import { readJsonStat } from '../../src/table/read-json-stat.ts';
import { problemOf } from '../problem-of.ts';
import { anyCube, jsonStatText } from './any-cube.ts';

/** Two areas, two years, one content, as PxWebApi 2 answers. */
const answer = {
  version: '2.0',
  class: 'dataset',
  label: 'Sysselsatta',
  source: 'SCB',
  updated: '2025-11-20T07:00:00Z',
  note: ['Avser 31 december.'],
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [2, 1, 2],
  dimension: {
    Region: {
      label: 'region',
      category: {
        index: { '0114A0010_DeSO2025': 0, '0114A0020_DeSO2025': 1 },
        label: { '0114A0010_DeSO2025': '0114A0010 (DeSO 2025)', '0114A0020_DeSO2025': '0114A0020 (DeSO 2025)' },
      },
    },
    ContentsCode: {
      label: 'tabellinnehåll',
      note: 'Preliminärt.',
      category: {
        index: ['0000089X'],
        label: { '0000089X': 'Antal sysselsatta' },
        unit: { '0000089X': { base: 'antal', decimals: 0 } },
        note: { '0000089X': ['Brott 2024.'] },
      },
    },
    Tid: { label: 'år', category: { index: { '2023': 0, '2024': 1 }, label: { '2023': '2023', '2024': '2024' } } },
  },
  value: [812, null, 0, null],
  status: { '1': '..', '2': '-', '3': '.' },
};

const statuses = (cube: Cube): readonly number[] => [...cube.status];

describe('JSON-stat', () => {
  it('as SCB answers, is read with roles, units, notes and the reason for every missing value', () => {
    const cube = readJsonStat(answer, 'TAB6680.json');
    expect(cube).toMatchObject({
      file: 'TAB6680.json',
      title: 'Sysselsatta',
      source: 'SCB',
      updated: '2025-11-20T07:00:00Z',
      notes: ['Avser 31 december.', 'tabellinnehåll: Preliminärt.', 'Antal sysselsatta: Brott 2024.'],
      problems: [],
    });
    expect(cube.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['Region', 'region'],
      ['ContentsCode', 'content'],
      ['Tid', 'time'],
    ]);
    expect(cube.dimensions[1]?.categories).toEqual([
      { code: '0000089X', label: 'Antal sysselsatta', unit: 'antal', decimals: 0 },
    ]);
    expect([...cube.values]).toEqual([812, NaN, 0, NaN]);
    expect(statuses(cube)).toEqual([Status.present, Status.suppressed, Status.nil, Status.notAvailable]);
  });

  it.each([
    ['.', Status.notAvailable],
    ['..', Status.suppressed],
    ['...', Status.suppressed],
    ['-', Status.nil],
  ])('takes %j for its reason, whatever number was left beside it', (mark, status) => {
    const cube = readJsonStat({ ...answer, value: [1, 2, 3, 4], status: [mark] }, 'a');
    expect(statuses(cube)).toEqual([status, Status.present, Status.present, Status.present]);
    expect(cube.values[0]).toBe(status === Status.nil ? 0 : NaN);
  });

  it('keeps a number that is only marked as provisional, and calls null without a mark empty', () => {
    const cube = readJsonStat({ ...answer, value: [1, null, 3, 4], status: 'p' }, 'a');
    expect(statuses(cube)).toEqual([Status.present, Status.empty, Status.present, Status.present]);
  });

  it('reads sparse values and statuses: what is left out is empty', () => {
    const cube = readJsonStat({ ...answer, value: { '3': 7, '0': 5 }, status: { '1': '..' } }, 'a');
    expect([...cube.values]).toEqual([5, NaN, NaN, 7]);
    expect(statuses(cube)).toEqual([Status.present, Status.suppressed, Status.empty, Status.present]);
  });

  it('reads numbers and marks that stand as text, and counts text that is neither', () => {
    const cube = readJsonStat({ ...answer, value: ['12.5', '..', 'elva', '<b>'], status: undefined }, 'a');
    expect([...cube.values]).toEqual([12.5, NaN, NaN, NaN]);
    expect(statuses(cube)).toEqual([Status.present, Status.suppressed, Status.invalid, Status.invalid]);
    expect(cube.problems).toMatchObject([{ kind: 'notANumber', detail: { text: 'elva', count: 2 } }]);
  });

  it('orders categories by their place, not by their key: keys that look like numbers come first in JavaScript', () => {
    const category = { index: { tot: 0, '16': 1, '2': 2 } };
    const cube = readJsonStat(
      { class: 'dataset', id: ['Alder'], size: [3], dimension: { Alder: { category } }, value: [1, 2, 3] },
      'a',
    );
    expect(cube.dimensions[0]?.categories.map(({ code }) => code)).toEqual(['tot', '16', '2']);
  });

  it('of version 1, alone or in a bundle, is the same cube', () => {
    const { id, size, role, dimension, ...rest } = answer;
    const dataset = { ...rest, class: undefined, version: undefined, dimension: { ...dimension, id, size, role } };
    const expected = readJsonStat(answer, 'a');
    expect(readJsonStat(dataset, 'a')).toEqual(expected);
    expect(readJsonStat({ oecd: dataset }, 'a')).toEqual(expected);
  });

  it('in a collection of one is that one; of several, the first, and says so', () => {
    const collection = (...item: unknown[]): unknown => ({ version: '2.0', class: 'collection', link: { item } });
    expect(readJsonStat(collection(answer), 'a')).toEqual(readJsonStat(answer, 'a'));
    const two = readJsonStat(collection(answer, { ...answer, label: 'Andra' }), 'a');
    expect(two.title).toBe('Sysselsatta');
    expect(two.problems).toMatchObject([{ kind: 'severalDatasets', detail: { count: 2, used: 'Sysselsatta' } }]);
    expect(problemOf(() => readJsonStat(collection({ class: 'dataset', href: 'x' }), 'a'))).toMatchObject({
      kind: 'invalidCube',
      detail: { at: 'dataset' },
    });
  });

  it('without roles takes them from the names of the dimensions', () => {
    const cube = readJsonStat({ ...answer, role: undefined }, 'a');
    expect(cube.dimensions.map(({ role }) => role)).toEqual(['region', 'content', 'time']);
  });

  it('needs no index for the only category of a dimension', () => {
    const cube = readJsonStat(
      {
        class: 'dataset',
        id: ['Kon'],
        size: [1],
        dimension: { Kon: { category: { label: { '1+2': 'totalt' } } } },
        value: [9],
      },
      'a',
    );
    expect(cube.dimensions[0]?.categories).toEqual([{ code: '1+2', label: 'totalt' }]);
  });

  it('with names like those of every object takes them for names', () => {
    const category = { index: ['constructor', '__proto__'] };
    const cube = readJsonStat(
      { class: 'dataset', id: ['toString'], size: [2], dimension: { toString: { category } }, value: [1, 2] },
      'a',
    );
    expect(cube.dimensions[0]).toMatchObject({
      id: 'toString',
      categories: [{ label: 'constructor' }, { code: '__proto__' }],
    });
  });
});

describe('JSON-stat that is malformed says which part', () => {
  const region = answer.dimension.Region;
  it.each<[string, unknown, string]>([
    ['no object', [1, 2], 'dataset'],
    ['a dimension only', { class: 'dimension', category: {} }, 'dataset'],
    ['no dimensions', { ...answer, dimension: undefined }, 'dimension'],
    ['no ids', { ...answer, id: undefined }, 'id'],
    ['the same id twice', { ...answer, id: ['Region', 'Region', 'Tid'] }, 'id'],
    ['more ids than sizes', { ...answer, size: [2, 1] }, 'id'],
    ['a size that is no number', { ...answer, size: [2, '1', 2] }, 'size[1]'],
    ['a size below 0', { ...answer, size: [2, -1, 2] }, 'size[1]'],
    ['a dimension that is not there', { ...answer, id: ['Kommun', 'ContentsCode', 'Tid'] }, 'dimension.Kommun'],
    ['another size than categories', { ...answer, size: [1, 1, 4] }, 'dimension.Region.category.index'],
    [
      'two categories in one place',
      { ...answer, dimension: { ...answer.dimension, Region: { category: { index: { a: 0, b: 0 } } } } },
      'dimension.Region.category.index',
    ],
    [
      'no categories',
      { ...answer, dimension: { ...answer.dimension, Region: { label: region.label } } },
      'dimension.Region.category',
    ],
    ['no values', { ...answer, value: undefined }, 'value'],
    ['values cut off', { ...answer, value: [1, 2] }, 'value'],
    ['a value outside of the table', { ...answer, value: { '4': 1 } }, 'value["4"]'],
    ['a value in no place', { ...answer, value: { x: 1 } }, 'value["x"]'],
    ['more statuses than values', { ...answer, status: ['.', '.', '.', '.', '.'] }, 'status'],
  ])('%s', (_, value, at) => {
    expect(problemOf(() => readJsonStat(value, 'tab.json'))).toEqual({
      kind: 'invalidCube',
      place: { file: 'tab.json' },
      detail: { format: 'JSON-stat', at },
    });
  });

  it('and one that claims more cells than memory holds is refused before it takes any', () => {
    const index = Array.from({ length: 5000 }, (_, i) => `k${i}`);
    const dimension = { a: { category: { index } }, b: { category: { index } } };
    const claim = { class: 'dataset', id: ['a', 'b'], size: [5000, 5000], dimension, value: {} };
    expect(problemOf(() => readJsonStat(claim, 'a'))).toMatchObject({ kind: 'tooManyCells', detail: { cells: 25e6 } });
  });

  it('and anything at all gives a cube or a problem', () => {
    const shaped = fc.record(
      {
        class: fc.constantFrom('dataset', 'collection', 'dimension', 1),
        id: fc.anything(),
        size: fc.anything(),
        role: fc.anything(),
        dimension: fc.oneof(fc.anything(), fc.constant(answer.dimension)),
        value: fc.anything(),
        status: fc.anything(),
        link: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const mended = shaped.map((part) => ({ ...answer, ...part }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped, mended), (value) => {
        try {
          const cube = readJsonStat(value, 'a');
          expect(cube.status).toHaveLength(cube.values.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
        }
      }),
    );
  });
});

describe('a cube', () => {
  it('written as JSON-stat and read again is the same cube', () => {
    fc.assert(
      fc.property(anyCube(), fc.boolean(), (cube, sparse) => {
        expect(readJsonStat(JSON.parse(jsonStatText(cube, sparse)), cube.file)).toEqual(cube);
      }),
    );
  });

  it('has its last dimension running fastest', () => {
    expect(strides(readJsonStat(answer, 'a').dimensions)).toEqual([2, 2, 1]);
  });
});

const real = '../shared/real/api';

describe.skipIf(!existsSync(real))('what SCB itself calls JSON-stat', () => {
  it('metadata without values says that the values are missing', () => {
    const value = parseJson(readFileSync(`${real}/MetadataById_tab004_js2.json`), 'tab004');
    expect(problemOf(() => readJsonStat(value, 'tab004'))).toMatchObject({ kind: 'invalidCube' });
  });

  it('metadata filled with values is read: 14 × 11 × 1 × 28, codes and labels in order', () => {
    const metadata = parseJson(readFileSync(`${real}/MetadataById_tab004_js2.json`), 'tab004') as object;
    const value = Array.from({ length: 14 * 11 * 28 }, (_, cell) => cell);
    const cube = readJsonStat({ ...metadata, value, status: null }, 'tab004');
    expect(cube.dimensions.map(({ id, role, categories }) => [id, role, categories.length])).toEqual([
      ['SECTOR', 'other', 14],
      ['GREENHOUSEGAS', 'other', 11],
      ['ContentsCode', 'content', 1],
      ['TIME', 'time', 28],
    ]);
    expect(cube.dimensions[0]?.categories[4]).toMatchObject({
      code: '1.0',
      label: 'OFF-ROAD VEHICLES AND OTHER MACHINERY, TOTAL',
    });
    expect(cube.dimensions[0]?.categories[5]?.code).toBe('10.0');
    expect(cube.notes.slice(0, 2)).toEqual(['Footnote text', '.. = Data not available']);
    expect(cube.values[28]).toBe(28);
  });
});
