// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { DataAction } from '../../src/panels/data/data-action.ts';
import { firstDataState } from '../../src/panels/data/data-state.ts';
import '../../src/panels/data/saved/saved-list.ts';
import type { SavedList } from '../../src/panels/data/saved/saved-list.ts';
import { problem } from '../../src/problem/problem.ts';
import type { SavedPack } from '../../src/storage/saved-packs.ts';
import { swedish } from '../../src/text/language.ts';
import { data as words } from '../../src/text/sv/data.ts';

const saved: SavedPack = {
  id: 'lokal-1480-2024',
  title: { sv: 'Göteborg', en: 'Göteborg' },
  fictional: false,
  areas: 322,
  bytes: 2_100_000,
  saved: '2026-11-22',
};

let element: SavedList;
let actions: DataAction[];

const text = (): string => element.textContent.replace(/\s+/g, ' ');
const button = (name: string): HTMLButtonElement | undefined =>
  [...element.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );

async function press(name: string): Promise<void> {
  const found = button(name);
  if (!found) throw new Error(`There is no ${name}.`);
  found.click();
  await element.updateComplete;
  await element.updateComplete;
}

async function given(list: readonly SavedPack[], more: object = {}): Promise<void> {
  document.body.replaceChildren();
  element = document.createElement('mr-saved');
  Object.assign(element, { language: swedish, words, data: { ...firstDataState, saved: list, ...more } });
  actions = [];
  element.addEventListener('data', (event) => actions.push((event as CustomEvent<DataAction>).detail));
  document.body.append(element);
  await element.updateComplete;
}

describe('what is saved on this machine', () => {
  beforeEach(() => given([saved]));

  it('is listed with its size and date', () => {
    expect(text()).toContain('Göteborg');
    expect(text()).toMatch(/322 områden · 2,1 MB · sparad 22 november 2026/);
  });

  it('opens', async () => {
    await press('Öppna Göteborg');
    expect(actions).toEqual([{ type: 'openSaved', id: saved.id }]);
  });

  it('is not removed before the question is answered, and no brings back where one was', async () => {
    await press('Ta bort Göteborg');
    expect(text()).toContain('Ta bort Göteborg från den här datorn?');
    expect(document.activeElement?.textContent.trim()).toBe('Behåll');
    await press('Behåll');
    expect(document.activeElement).toBe(button('Ta bort Göteborg'));
    expect(actions).toEqual([]);
  });

  it('is removed by yes, and that is said', async () => {
    const said: string[] = [];
    element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
    await press('Ta bort Göteborg');
    await press('Ja, ta bort');
    expect(actions).toEqual([{ type: 'removeSaved', id: saved.id }]);
    expect(said).toEqual(['Göteborg är borttagen från den här datorn.']);
  });
});

it('with nothing saved says so, and how something is', async () => {
  await given([]);
  expect(text()).toContain('Inget är sparat på den här datorn.');
  expect(text()).toContain('Spara på den här datorn');
});

it('says that storage is denied', async () => {
  await given([], { savedProblem: problem('storageDenied', {}) });
  expect(text()).toContain('Webbläsaren tillåter inte att något sparas');
});
