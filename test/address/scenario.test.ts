import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/address/codec.ts';
import { initialView } from '../../src/address/view.ts';
import type { Scenario } from '../../src/relations/scenario/scenario.ts';

const scenario: Scenario = [
  { kind: 'employed', place: 'a', amount: 120 },
  { kind: 'income', place: 'municipality', amount: -15 },
  { kind: 'educated', place: 'between', amount: 40 },
  { kind: 'dwellings', place: 'b', amount: 300, quartiles: [40, 30, 20, 10], tenure: 'dwellingsPublicRented' },
  { kind: 'dwellings', place: 'a', amount: 25, quartiles: [0, 0, 0, 100], tenure: '' },
  { kind: 'exchange', amount: 139 },
];
const words =
  'a:arbete:120,kommun:inkomst:-15,mellan:utbildning:40,b:bostader:300:40.30.20.10:dwellingsPublicRented,a:bostader:25:0.0.0.100,byte:139';

function read(text: string): { scenario: Scenario; unread: readonly unknown[] } {
  const { view, problems } = readAddress({ search: `?v=1&tank=${text}`, hash: '' });
  return { scenario: view.scenario, unread: problems.map(({ kind, place, detail }) => [kind, place.field, detail]) };
}

test('a scenario is written in words that can be read and changed by hand', () => {
  expect(writeAddress({ ...initialView, scenario }).search).toBe(`?v=1&tank=${words}`);
  expect(read(words)).toEqual({ scenario, unread: [] });
});

test('what cannot be read of a scenario is told, and the rest is tried', () => {
  const known: Scenario = [{ kind: 'employed', place: 'a', amount: 120 }];
  for (const damaged of [
    'c:arbete:5',
    'a:arbete',
    'a:arbete:0',
    'a:arbete:5.5',
    'a:arbete:100000',
    'a:arbete:5:6',
    'a:bostader:-5:25.25.25.25',
    'a:bostader:5:25.25.25.26',
    'a:bostader:5:100.0.0',
    'a:bostader:5:25.25.25.25:<b>',
    'a:bostader:5:25.25.25.25:x:y',
    'byte:',
    'byte:5:6',
    'a:toString:5',
    '',
  ])
    expect(read(`a:arbete:120,${encodeURIComponent(damaged)}`)).toEqual({
      scenario: known,
      unread: damaged === '' ? [] : [['linkField', 'tank', { value: damaged }]],
    });
});

test('a scenario without anything that can be read is told, and today is shown', () => {
  expect(read('skräp')).toEqual({ scenario: [], unread: [['linkField', 'tank', { value: 'skräp' }]] });
});

test('a scenario holds twenty moves: those after are told', () => {
  const { scenario: moves, unread } = read(Array.from({ length: 22 }, (_, i) => `byte:${(i + 1).toString()}`).join());
  expect(moves).toHaveLength(20);
  expect(unread).toEqual([['linkField', 'tank', { value: 'byte:21,byte:22' }]]);
});
