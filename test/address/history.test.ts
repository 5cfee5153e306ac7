// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ViewHistory } from '../../src/address/history.ts';
import { viewHistory } from '../../src/address/history.ts';
import type { View } from '../../src/address/view.ts';
import { initialView } from '../../src/address/view.ts';
import type { Problem } from '../../src/problem/problem.ts';

let shown: { view: View; problems: Problem[] }[];
let history: ViewHistory;
const push = vi.spyOn(window.history, 'pushState');
const replace = vi.spyOn(window.history, 'replaceState');

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  push.mockClear();
  replace.mockClear();
  shown = [];
  history = viewHistory(window, (view, problems) => {
    shown.push({ view, problems });
  });
});

describe('the address bar', () => {
  test('gets an entry for each choice, so that Back undoes one', () => {
    history.write({ ...initialView, year: 2020 }, 'chooseYear');
    history.write({ ...initialView, year: 2020, level: 'kommun' }, 'chooseLevel');
    expect(push).toHaveBeenCalledTimes(2);
    expect(window.location.search).toBe('?v=1&niva=kommun&ar=2020');
  });

  test('gets one entry for a slider that is dragged or a word that is typed', () => {
    for (const year of [2020, 2019, 2018]) history.write({ ...initialView, year }, 'chooseYear');
    for (const filter of ['b', 'be', 'ber']) history.write({ ...initialView, year: 2018, filter }, 'filter');
    expect(push).toHaveBeenCalledTimes(2);
    expect(replace).toHaveBeenCalledTimes(4);
  });

  test('follows the camera without new entries, also in the middle of a row', () => {
    history.write({ ...initialView, year: 2020 }, 'chooseYear');
    history.write({ ...initialView, year: 2020, camera: { lon: 4, lat: 57, zoom: 9 } }, 'moveCamera');
    history.write({ ...initialView, year: 2019, camera: { lon: 4, lat: 57, zoom: 9 } }, 'chooseYear');
    expect(push).toHaveBeenCalledTimes(1);
    expect(window.location.hash).toBe('#k=9/57/4');
  });

  test('is left alone when nothing in it changes', () => {
    history.write(initialView, 'chooseYear');
    expect(push).not.toHaveBeenCalled();
  });

  test('tells what Back brings, with what could not be read', () => {
    window.history.replaceState(null, '', '/?niva=kommun&ar=x#a=1480');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(shown.at(-1)?.view).toMatchObject({ level: 'kommun', a: ['1480'] });
    expect(shown.at(-1)?.problems).toMatchObject([{ place: { field: 'ar' } }]);
  });
});
