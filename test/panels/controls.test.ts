// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/panels/controls/controls.ts';
import type { Controls } from '../../src/panels/controls/controls.ts';
import type { Action } from '../../src/store/actions.ts';
import { swedish } from '../../src/text/language.ts';
import { givenLayer, givenPack, givenView } from './given.ts';

let element: Controls;
let actions: Action[];

async function given(over: Partial<Controls> = {}): Promise<void> {
  document.body.replaceChildren();
  element = document.createElement('mr-controls');
  Object.assign(element, { language: swedish, view: givenView(), pack: givenPack(), packs: [], ...over });
  actions = [];
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  await element.updateComplete;
}

function choose(id: string, value: string): void {
  const select = element.querySelector<HTMLSelectElement>(`#${id}`);
  if (!select) throw new Error(`no select ${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('the column Visa', () => {
  beforeEach(() => given());

  it('says under the region how many areas it has and that the values, not the place, are made up', () => {
    expect(element.querySelector('#mr-region-note')?.textContent).toBe('Påhittade värden, 418 DeSO');
  });

  it('names every control by a label', () => {
    for (const control of element.querySelectorAll('select, input[type=range]'))
      expect(element.querySelector(`label[for="${control.id}"]`)?.textContent.trim()).toBeTruthy();
  });

  it('groups the measures and offers a ratio of one’s own', () => {
    const groups = [...element.querySelectorAll('#mr-measure optgroup')].map((group) => group.getAttribute('label'));
    expect(groups).toEqual(['Mått', 'Indikatorer', 'Fler kolumner', 'Eget']);
  });

  it('asks for households or persons and for a part of the stock whatever the map shows, since the pair is about them', async () => {
    await given({ view: givenView({ measure: 'employmentRate' }) });
    choose('mr-basis', 'persons');
    choose('mr-subset', 'publicHousing');
    expect(actions).toEqual([
      { type: 'chooseBasis', basis: 'persons' },
      { type: 'chooseSubset', subset: 'publicHousing' },
    ]);
  });

  it('shows and hides the borders between neighbours', async () => {
    const tick = (): HTMLInputElement | null => element.querySelector('.tick input');
    expect(tick()?.checked).toBe(false);
    tick()?.click();
    await given({ view: givenView({ frontiers: 'on' }) });
    expect(tick()?.checked).toBe(true);
    tick()?.click();
    expect(actions).toEqual([{ type: 'change', change: { frontiers: 'off' } }]);
  });

  it('sends the measure chosen', () => {
    choose('mr-measure', 'disposableIncome');
    expect(actions).toEqual([{ type: 'chooseMeasure', measure: 'disposableIncome' }]);
  });

  it('starts a ratio of one’s own from two columns that no measure compares already, then lets each be changed', async () => {
    choose('mr-measure', 'own-ratio');
    expect(actions).toEqual([{ type: 'chooseMeasure', measure: 'ratio:rented/owned' }]);
    await given({ view: givenView({ measure: 'ratio:rented/owned' }) });
    choose('mr-denominator', 'q4');
    expect(actions).toEqual([{ type: 'chooseMeasure', measure: 'ratio:rented/q4' }]);
  });

  it('steps over a year that the pack lacks', async () => {
    await given({ view: givenView({ year: 2013 }) });
    element.querySelector<HTMLButtonElement>('.step')?.click();
    expect(actions).toEqual([{ type: 'chooseYear', year: 2011 }]);
  });

  it('cannot step past the last year', async () => {
    await given({ view: givenView({ year: 2024 }) });
    const [earlier, later] = element.querySelectorAll<HTMLButtonElement>('.step');
    expect([earlier?.disabled, later?.disabled]).toEqual([false, true]);
  });

  it('says the year as text where the pack has only one: there is nothing to slide', async () => {
    const pack = givenPack();
    await given({ pack: { ...pack, manifest: { ...pack.manifest, years: [2022] } } });
    expect(element.querySelector('.year')?.textContent.trim()).toBe('År 2022');
    expect(element.querySelector('.year input, .year button')).toBeNull();
  });

  it('shows the map from A only when there is an A', async () => {
    const fromA = () => element.querySelector<HTMLInputElement>('input[name=mr-colour][value=fromA]')?.disabled;
    expect(fromA()).toBe(false);
    await given({ view: givenView({ a: [] }) });
    expect(fromA()).toBe(true);
  });

  it('ends, as a whole column, with the context line, and says that made-up values are made up', async () => {
    await given({ layer: givenLayer() });
    const words = element.querySelector('.context')?.textContent.replace(/\s+/g, ' ').trim();
    expect(words).toBe('Påhittade värden. Visar skillnader mellan områden, inte egenskaper hos människor som bor där.');
  });

  it('works before the pack has arrived', async () => {
    await given({ pack: undefined });
    expect(element.querySelector('#mr-region')).not.toBeNull();
    expect(element.querySelector('#mr-year')).toBeNull();
  });
});

describe('the legend', () => {
  beforeEach(() => given({ layer: givenLayer() }));
  const lines = () =>
    [...element.querySelectorAll('mr-legend li')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());

  it('says each class in words with its number of areas', () => {
    expect(lines().slice(0, 5)).toEqual([
      'mer än 4 låg på 1 hög 24',
      'fler låg än hög 99',
      'jämnt 102',
      'fler hög än låg 60',
      'mer än 4 hög på 1 låg 4',
    ]);
  });

  it('fills each swatch with the very colour of the map', () => {
    const fills = [...element.querySelectorAll('mr-legend li rect:first-of-type')].map((one) =>
      one.getAttribute('fill'),
    );
    expect(fills.slice(0, 5)).toEqual(['#5e3c99', '#b9aed6', '#f4f2f0', '#fdc77f', '#e08214']);
  });

  it('gives each reason for a missing value a pattern of its own', () => {
    const patterns = [...element.querySelectorAll('mr-legend .swatch')].map((one) => one.getAttribute('class'));
    expect(patterns.slice(5)).toEqual(['swatch hatched', 'swatch dotted', 'swatch blank', 'swatch light']);
  });

  it('names A when the map is seen from it', async () => {
    await given({ layer: { ...givenLayer(), seenFromA: true } });
    expect(element.querySelector('mr-legend h2')?.textContent).toContain('Sett från A, Bergsåsen');
    expect(lines()[4]).toBe('mindre än en fjärdedel av A 4');
  });

  it('writes the ends of a sequential class with its unit', async () => {
    const layer = givenLayer();
    const items = [
      { kind: 'class', fill: '#ffffff', from: -Infinity, to: 0.6, position: 0, count: 3 },
      { kind: 'class', fill: '#eeeeee', from: 0.6, to: 0.7, position: 1, count: 4 },
      { kind: 'class', fill: '#dddddd', from: 0.7, to: Infinity, position: 2, count: 0 },
    ] as const;
    const classed = { ...layer.classed, scale: 'sequential' as const, items, uncertain: new Uint8Array(7) };
    await given({ layer: { ...layer, measure: 'employmentRate', unit: 'share', classed } });
    expect(lines()).toEqual(['under 60 % 3', '60 % till under 70 % 4', '70 % eller mer 0']);
  });
});
