import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/address/codec.ts';
import { initialView } from '../../src/address/view.ts';
import type { Offer, View } from '../../src/address/view.ts';
import { anyMove } from '../relations/scenario-case.ts';

const codes = fc.option(fc.uniqueArray(fc.stringMatching(/^\d{4}[ABC]\d{4}$/), { maxLength: 5 }), { nil: null });
const rounded = (digits: number, min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)) + 0);

const anyView: fc.Arbitrary<View> = fc.record({
  pack: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  level: fc.constantFrom('deso', 'kommun'),
  measure: fc.constantFrom(
    'balance',
    'localDeviation',
    'ratio:dwellingsOwned/dwellingsRented',
    'column:bornSweden',
    'employmentRate',
  ),
  basis: fc.constantFrom('households', 'persons'),
  subset: fc.constantFrom('all', 'publicHousing', 'rented', 'cooperative'),
  year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: null }),
  colour: fc.constantFrom('value', 'fromA'),
  a: codes,
  b: codes,
  pinned: fc.constantFrom('none', 'a', 'b'),
  surface: fc.constantFrom('map', 'table', 'text', 'method'),
  topic: fc.constantFrom('', 'polkvot', 'segregationsindex'),
  municipality: fc.constantFrom('', '9901', '1480'),
  filter: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\u0000-\u001f\u007f]/.test(text)),
  sort: fc.constantFrom('', 'name:up', 'column:bornSweden:down', 'ratio:a/b:up'),
  page: fc.integer({ min: 1, max: 200 }),
  language: fc.constantFrom('sv', 'en'),
  theme: fc.constantFrom('auto', 'light', 'dark', 'contrast', 'projector'),
  motion: fc.constantFrom('auto', 'reduced'),
  shortcuts: fc.constantFrom('on', 'off'),
  camera: fc.option(fc.record({ zoom: rounded(1, 0, 22), lat: rounded(4, -85, 85), lon: rounded(4, -180, 180) }), {
    nil: null,
  }),
  room: fc.constantFrom('explore', 'whatIf'),
  drawer: fc.constantFrom('none', 'transect', 'meetingScale', 'meetingPlaces', 'development', 'distribution'),
  frontiers: fc.constantFrom('off', 'on'),
  suggest: fc.constantFrom('none', 'frontier', 'counterPole', 'contrast', 'across', 'regions', 'flows'),
  threshold: fc.integer({ min: 2, max: 20 }),
  way: fc.constantFrom('line', 'fewest', 'least', 'drawn'),
  route: fc.oneof(
    fc.constant([]),
    fc.array(fc.tuple(rounded(5, -180, 180), rounded(5, -85, 85)), { minLength: 2, maxLength: 100 }),
  ),
  compareYear: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: null }),
  compareAs: fc.constantFrom('change', 'swipe'),
  context: fc.option(fc.integer({ min: 100, max: 99_999_999 }), { nil: null }),
  reachM: fc.integer({ min: 300, max: 5000 }),
  tableOf: fc.constantFrom<View['tableOf']>('areas', 'frontiers', 'poles', 'meetingScale', 'development', 'whatIf'),
  tablePart: fc.constantFrom('', 'municipalities'),
  distribution: fc.constantFrom('dots', 'lorenz', 'scatter'),
  scatterX: fc.constantFrom('', 'employmentRate', 'column:bornSweden'),
  scatterY: fc.constantFrom('', 'balance', 'ratio:dwellingsOwned/dwellingsRented'),
  scenario: fc.array(anyMove, { maxLength: 20 }),
  offers: fc.shuffledSubarray<Offer>(['map', 'table', 'text'], { minLength: 1 }),
  searchShown: fc.constantFrom('on', 'off'),
  legendShown: fc.constantFrom('on', 'off'),
  sentenceShown: fc.constantFrom('on', 'off'),
  changes: fc.constantFrom('all', 'view', 'none'),
  fit: fc.constantFrom('view', 'pair', 'municipality'),
  interactive: fc.constantFrom('on', 'off'),
});

describe('the address of a view', () => {
  test('restores every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readAddress(writeAddress(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  test('survives what a browser does to it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { search, hash } = writeAddress(view);
        const url = new URL(`https://karta.example.se/mellanrum/${search}${hash}`);
        expect(readAddress(url).view).toEqual(view);
      }),
    );
  });

  test('of the initial view is empty', () => {
    expect(writeAddress(initialView)).toEqual({ search: '', hash: '' });
  });

  test('is at most 106 characters for a typical link with two poles, a year and a camera', () => {
    const view: View = {
      ...initialView,
      year: 2022,
      a: ['9901C1110'],
      b: ['9901C1240'],
      camera: { zoom: 11.4, lat: 57.2031, lon: 4.5127 },
    };
    const { search, hash } = writeAddress(view);
    expect(`https://mellanrum.goteborgsregionen.se/${search}${hash}`.length).toBeLessThanOrEqual(106);
  });

  test('reads plainly', () => {
    const view: View = { ...initialView, measure: 'employmentRate', level: 'kommun', a: ['1480'], b: ['1402'] };
    expect(writeAddress(view)).toEqual({ search: '?v=1&niva=kommun&matt=forvarv', hash: '#a=1480&b=1402' });
  });

  test('tells "no poles" from "the poles that the pack begins with"', () => {
    expect(readAddress({ search: '', hash: '#a=ingen&b=ingen' }).view).toMatchObject({ a: [], b: [] });
    expect(readAddress({ search: '', hash: '' }).view).toMatchObject({ a: null, b: null });
  });
});

describe('a damaged address', () => {
  test('keeps what can be read and names the rest', () => {
    const { view, problems } = readAddress({ search: '?v=1&niva=lan&ar=2017', hash: '#a=1480C1010&k=99/x/1' });
    expect(view).toMatchObject({ level: 'deso', year: 2017, a: ['1480C1010'], camera: null });
    expect(problems.map(({ kind, place }) => [kind, place.field])).toEqual([
      ['linkField', 'niva'],
      ['linkField', 'k'],
    ]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { view } = readAddress({ search: `?${search}`, hash: `#${hash}` });
        expect(Object.keys(view)).toEqual(Object.keys(initialView));
      }),
    );
  });
});

test('a filter is read as a browser or a person may write it, and cut at 80 signs', () => {
  expect(readAddress({ search: '?sok=norra+berg', hash: '' }).view.filter).toBe('norra berg');
  expect(readAddress({ search: `?sok=${'b'.repeat(90)}`, hash: '' }).view.filter).toBe('b'.repeat(80));
});
