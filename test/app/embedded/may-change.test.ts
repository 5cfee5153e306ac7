import { expect, test } from 'vitest';
import { mayChange } from '../../../src/app/embedded/may-change.ts';
import type { Action } from '../../../src/store/actions.ts';

const poles: readonly Action[] = [
  { type: 'pickArea', code: '9901C0010', add: false },
  { type: 'setPole', pole: 'a', codes: [] },
  { type: 'setPair', a: [], b: [] },
  { type: 'acceptSuggestion' },
  { type: 'swapPoles' },
  { type: 'clearPoles' },
  { type: 'pin', pole: 'a' },
  { type: 'chooseMeasure', measure: 'ice' },
  { type: 'chooseYear', year: 2020 },
  { type: 'chooseLevel', level: 'kommun' },
  { type: 'choosePack', pack: 'annan' },
  { type: 'change', change: { a: ['9901C0010'], surface: 'table' } },
];
const looks: readonly Action[] = [
  { type: 'moveCamera', camera: { lon: 4, lat: 57, zoom: 9 } },
  { type: 'narrow', municipality: '9901' },
];
const reads: readonly Action[] = [
  { type: 'show', surface: 'text' },
  { type: 'sort', sort: 'name:up' },
  { type: 'filter', text: 'a' },
  { type: 'turnPage', page: 2 },
  { type: 'recover' },
  { type: 'dismissProblem', index: 0 },
  { type: 'change', change: { surface: 'table', sort: '' } },
];

test('a page that lets all be changed lets all be changed', () => {
  for (const action of [...poles, ...looks, ...reads]) expect(mayChange(action, 'all')).toBe(true);
});

test('a page that lets only the view be changed keeps its poles and its measure', () => {
  for (const action of poles) expect(mayChange(action, 'view')).toBe(false);
  for (const action of [...looks, ...reads]) expect(mayChange(action, 'view')).toBe(true);
});

test('a page that lets nothing be changed still lets its map be read as table and text', () => {
  for (const action of [...poles, ...looks]) expect(mayChange(action, 'none')).toBe(false);
  for (const action of reads) expect(mayChange(action, 'none')).toBe(true);
});
