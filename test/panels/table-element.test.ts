// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/panels/table/table-element.ts';
import type { TableElement } from '../../src/panels/table/table-element.ts';
import type { Action } from '../../src/store/actions.ts';
import { swedish } from '../../src/text/language.ts';
import { givenPack, givenTable, givenView } from './given.ts';

let element: TableElement;
let actions: Action[];

async function given(over: Partial<TableElement> = {}): Promise<void> {
  document.body.replaceChildren();
  element = document.createElement('mr-table');
  const pack = givenPack();
  Object.assign(element, {
    language: swedish,
    view: givenView(),
    pack,
    areas: pack.deso.areas,
    table: { state: 'ready', value: givenTable() },
    ...over,
  });
  actions = [];
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  await element.updateComplete;
}

const [poles, areas] = [0, 1].map((i) => () => {
  const body = element.querySelectorAll('tbody')[i];
  return [...(body?.querySelectorAll('tr') ?? [])];
}) as [() => HTMLTableRowElement[], () => HTMLTableRowElement[]];
const words = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('the surface Tabell', () => {
  beforeEach(() => given());

  it('keeps both poles first and alike, each with its sign', () => {
    expect(poles().map((row) => words(row.querySelector('th')))).toEqual([
      'Apol A Bergsåsen Storhamn · 9901C1000',
      'Bpol B Strandängen Storhamn · 9901C1010',
    ]);
  });

  it('keeps the place of a pole that is not chosen, so that the other never stands alone', async () => {
    await given({ view: givenView({ b: [] }) });
    expect(words(poles()[1])).toBe('Ingen pol B är vald.');
    await given({ view: givenView({ b: [] }), suggested: ['9901C1010'] });
    expect(words(poles()[1]?.querySelector('th'))).toContain('föreslagen pol B');
  });

  it('has a row header for each area and a unit under each column', () => {
    expect(areas()).toHaveLength(50);
    expect(areas().every((row) => row.querySelector('th')?.getAttribute('scope') === 'row')).toBe(true);
    const headers = [...element.querySelectorAll('thead th')].map(words);
    expect(headers.slice(1, 3)).toEqual(['Invånare personer', 'Balansmått kvot']);
  });

  it('says the reason where there is no value', async () => {
    await given({ view: givenView({ filter: '9901C1030' }) });
    expect(words(areas()[0]?.querySelector('.reason'))).toBe('för få invånare');
  });

  it('marks the sorted column for those who do not see the arrow, and asks for the next order', async () => {
    await given({ view: givenView({ sort: 'balance:up' }) });
    const sorted = [...element.querySelectorAll('th[aria-sort]')];
    expect(sorted.map((one) => one.getAttribute('aria-sort'))).toEqual(['ascending']);
    sorted[0]?.querySelector('button')?.click();
    expect(actions).toEqual([{ type: 'sort', sort: 'balance:down' }]);
  });

  it('chooses a pole from a row, and lets it go again', () => {
    const [a, b] = areas()[0]?.querySelectorAll<HTMLButtonElement>('.pick') ?? [];
    b?.click();
    expect(actions).toEqual([{ type: 'setPole', pole: 'b', codes: ['9901C1070'] }]);
    expect(a?.getAttribute('aria-label')).toBe('Välj Alvik som A');
    poles()[0]?.querySelector<HTMLButtonElement>('.pick.a')?.click();
    expect(actions[1]).toEqual({ type: 'setPole', pole: 'a', codes: [] });
  });

  it('says when no area fits the filter, and how to be rid of it', async () => {
    await given({ view: givenView({ filter: 'xyzzy' }) });
    expect(words(areas()[0])).toBe('Inget område passar filtret. Ta bort filtret');
    expect(poles()).toHaveLength(2);
  });

  it('turns pages', () => {
    const [, next] = element.querySelectorAll<HTMLButtonElement>('.pages button');
    next?.click();
    expect(actions).toEqual([{ type: 'turnPage', page: 2 }]);
  });

  it('keeps the old rows while new ones are awaited, but not those of another level', async () => {
    await given({ table: { state: 'waiting', before: givenTable(), progress: undefined } });
    expect(element.querySelector('table')?.getAttribute('aria-busy')).toBe('true');
    await given({ areas: givenPack().kommun.areas });
    expect(element.querySelector('table')).toBeNull();
  });
});

describe('the filter on a phone', () => {
  const fold = (): HTMLButtonElement | null => element.querySelector<HTMLButtonElement>('.fold');

  it('is folded behind a button that says whether something is filtered', async () => {
    await given();
    expect([words(fold()), fold()?.getAttribute('aria-expanded')]).toEqual(['Filtrera', 'false']);
    fold()?.click();
    await element.updateComplete;
    expect(fold()?.getAttribute('aria-expanded')).toBe('true');
    expect(element.querySelector(`#${fold()?.getAttribute('aria-controls') ?? ''} input`)).not.toBeNull();
    await given({ view: givenView({ filter: 'vik' }) });
    expect(words(fold())).toBe('Filtrera (på)');
  });

  it('keeps the pair in sight while the areas roll by, but not a pair of many areas', async () => {
    await given();
    expect(element.querySelector('tbody.poles.few')).not.toBeNull();
    await given({ view: givenView({ a: ['1', '2', '3', '4'], b: ['5'] }) });
    expect(element.querySelector('tbody.poles.few')).toBeNull();
  });
});
