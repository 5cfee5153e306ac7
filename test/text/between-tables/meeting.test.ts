import { describe, expect, it } from 'vitest';
import { compareSurroundings } from '../../../src/relations/compare-surroundings.ts';
import { meetingPlaces } from '../../../src/relations/meeting-places.ts';
import type { MeetingPlaces } from '../../../src/relations/meeting-places.ts';
import { meetingPlacesTables } from '../../../src/text/between-tables/meeting-places.ts';
import { meetingScaleTables } from '../../../src/text/between-tables/meeting-scale.ts';
import type { PlainTable } from '../../../src/text/plain-table.ts';
import type { Cell } from '../../relations/pair-case.ts';
import { areasInARow, inputsOf } from '../../relations/pair-case.ts';
import { cellOf, columnOf, en, expectSound, figuresOf, partsOf, plain, sv, tableOf, wordsOf } from './given-tables.ts';

function sizes(q1: readonly Cell[], q4: readonly Cell[], b = q1.length - 1, language = sv): PlainTable {
  const areas = areasInARow(q1.length);
  const answer = compareSurroundings({
    year: 2022,
    basis: 'households',
    areas,
    inputs: inputsOf({ population: q1.map(() => 2500), q1, q4 }),
    picker: { at: () => 0, within: () => [] },
    a: [0],
    b: [b],
  });
  return tableOf(meetingScaleTables(answer, partsOf(areas, language)), 'sizes');
}

const [low, high] = [[800, 800, 100, 100], [100, 100, 800, 800]]; // prettier-ignore

describe('the meeting scale, size by size', () => {
  it('goes from the smallest surroundings to the largest, with both poles alike', () => {
    const table = sizes(low, high);
    const residents = figuresOf(table, 'residents');
    expect([...residents].sort((one, other) => one - other)).toEqual(residents);
    expect(residents).toContain(5000);
    expect(figuresOf(table, 'aBalance')[0]).toBeCloseTo(8, 9);
    expect(figuresOf(table, 'bBalance')[0]).toBeCloseTo(1 / 8, 9);
    expect(figuresOf(table, 'aAreas')[0]).toBe(1);
    expect(figuresOf(table, 'aResidents')[0]).toBe(2500);
    expect(figuresOf(table, 'bRadius').at(-1)).toBeGreaterThan(1000);
    expect(columnOf(table, 'aRadius')).toMatchObject({ unit: 'm', title: 'Radie kring A' });
    expect(columnOf(table, 'bBalance').title).toBe('Balansmått kring B');
  });

  it('says how many times apart, and where they meet', () => {
    const table = sizes(low, high);
    expect(cellOf(table, 'apart', 0).text).toBe('63');
    expect(cellOf(table, 'apart', table.length - 1).text).toBe('1,0');
    const meets = wordsOf(table, 'meets');
    expect([meets[0], meets.at(-1)]).toEqual(['nej', 'ja']);
  });

  it('says that they meet below a quarter apart, not at some other size', () => {
    const table = sizes([800, 700, 600, 500, 400, 300, 200, 100], [100, 200, 300, 400, 500, 600, 700, 800]);
    const apart = figuresOf(table, 'apart');
    expect(apart.some((times) => times > 1.25 && times < 2.5)).toBe(true);
    expect(wordsOf(table, 'meets')).toEqual(apart.map((times) => (times < 1.25 ? 'ja' : 'nej')));
  });

  it('has the shared residents in percent, and where DeSO are too coarse', () => {
    const table = sizes(low, high);
    expect([figuresOf(table, 'shared')[0], figuresOf(table, 'shared').at(-1)]).toEqual([0, 100]);
    const areas = figuresOf(table, 'aAreas');
    expect(wordsOf(table, 'coarse')).toEqual(areas.map((n) => (n < 3 ? 'ja' : 'nej')));
  });

  it('says ∞ and why where one of them has nobody of one group', () => {
    const table = sizes([800, 0], [0, 800]);
    expect(cellOf(table, 'aBalance', 0)).toMatchObject({ text: '∞', value: Infinity, reason: 'ingen med hög' });
    expect(cellOf(table, 'bBalance', 0)).toMatchObject({ text: '0', value: 0 });
    expectSound([table]);
  });

  it('says why nothing is known, for one and the same pole, and for one area', () => {
    for (const table of [sizes(['suppressed', 'suppressed'], [1, 2]), sizes(low, high, 0), sizes([100], [100])]) {
      expect(table.notes.join(' ')).toMatch(/\S{3}/);
      expectSound([table]);
    }
  });

  it('is sound in English', () => {
    expectSound([sizes(low, high, 3, en)]);
  });
});

type Row = readonly [category: string, name: string, lon: number];

function places(rows: readonly Row[], own: boolean): MeetingPlaces {
  const layer = {
    own,
    names: rows.map(([, name]) => name),
    categories: rows.map(([category]) => category),
    positions: Float64Array.from(rows.flatMap(([, , lon]) => [lon, 57])),
  };
  return meetingPlaces({
    layers: [layer],
    fictional: false,
    pointA: [11, 57],
    pointB: [11.02, 57],
    isInRegion: () => true,
  });
}

const areas = areasInARow(2);
const tables = (answer: MeetingPlaces, reachM = 1000, language = sv): readonly PlainTable[] =>
  meetingPlacesTables(answer, reachM, partsOf(areas, language));

describe('meeting places as rows', () => {
  const rows: readonly Row[] = [
    ['skola', 'Östra skolan', 11.018],
    ['bibliotek', '', 11.01],
    ['skola', 'Alviks skola', 11.001],
    ['park', '=HYPERLINK("x")', 11.2],
  ];

  it('stand by category and name, with metres from either pole', () => {
    const table = tableOf(tables(places(rows, false)), 'places');
    expect(wordsOf(table, 'category')).toEqual(['Bibliotek', 'Park', 'Skola', 'Skola']);
    expect(wordsOf(table, 'place').slice(1)).toEqual(['=HYPERLINK("x")', 'Alviks skola', 'Östra skolan']);
    expect(cellOf(table, 'a', 2).text).toBe('61');
    expect(figuresOf(table, 'b')[3]).toBeCloseTo(121.3, 0);
    expect(table.columns.map(({ key }) => key)).not.toContain('own');
    expectSound([table]);
  });

  it('say whose reach they lie within, at the reach asked for, and that it is a straight line', () => {
    const within = (reachM: number): readonly string[] =>
      wordsOf(tableOf(tables(places(rows, false), reachM), 'places'), 'within');
    expect(within(1000)).toEqual(['båda', 'ingen', 'A', 'B']);
    expect(within(300)).toEqual(['ingen', 'ingen', 'A', 'B']);
    expect(within(5000)).toEqual(['båda', 'ingen', 'båda', 'båda']);
    const notes = tableOf(tables(places(rows, false), 2000), 'places').notes.map(plain);
    expect(notes).toContain('Räckvidden är 2,0 km, rak linje.');
  });

  it('tell one’s own places from those of the region', () => {
    expect(wordsOf(tableOf(tables(places(rows, true)), 'places'), 'own')).toEqual(['ja', 'ja', 'ja', 'ja']);
  });

  it('have a row for each category, the nearest to either pole, and how many within reach', () => {
    const table = tableOf(tables(places(rows, false)), 'categories');
    expect(wordsOf(table, 'category')).toEqual(['Bibliotek', 'Park', 'Skola']);
    expect([wordsOf(table, 'aName')[2], wordsOf(table, 'bName')[2]]).toEqual(['Alviks skola', 'Östra skolan']);
    expect(figuresOf(table, 'a')[2]).toBeLessThan(figuresOf(table, 'b')[2] ?? 0);
    expect(['withina', 'withinb', 'withinboth'].map((key) => figuresOf(table, key))).toEqual([
      [1, 0, 1],
      [1, 0, 1],
      [1, 0, 0],
    ]);
  });

  it('say where places come from when there are none, and are sound in both languages', () => {
    for (const language of [sv, en]) {
      const none = tables(places([], false), 1000, language);
      expect(none.map(({ length }) => length)).toEqual([0, 0]);
      expectSound(none);
      expectSound(tables(places(rows, true), 1000, language));
    }
  });
});
