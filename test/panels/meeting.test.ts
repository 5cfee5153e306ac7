// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../../src/panels/meeting-places/meeting-places-element.ts';
import type { MeetingPlacesElement } from '../../src/panels/meeting-places/meeting-places-element.ts';
import { placeOrder } from '../../src/panels/meeting-places/place-order.ts';
import '../../src/panels/meeting-scale/meeting-scale-element.ts';
import type { MeetingScaleElement } from '../../src/panels/meeting-scale/meeting-scale-element.ts';
import { problem } from '../../src/problem/problem.ts';
import { compareSurroundings } from '../../src/relations/compare-surroundings.ts';
import type { MeetingPlaces } from '../../src/relations/meeting-places.ts';
import { meetingPlaces, withinReach } from '../../src/relations/meeting-places.ts';
import type { Action } from '../../src/store/actions.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { areasInARow, inputsOf } from '../relations/pair-case.ts';
import { givenView } from './given.ts';

let language: BetweenLanguage;
let actions: Action[];

beforeAll(async () => {
  language = await withBetweenText(await loadLanguage('sv'));
});
beforeEach(() => {
  actions = [];
  document.body.replaceChildren();
});

async function shown<E extends MeetingScaleElement | MeetingPlacesElement>(name: string, parts: object): Promise<E> {
  const element = document.createElement(name) as E;
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  Object.assign(element, { language, view: givenView(), ...parts });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const words = (element: Element | null): string =>
  (element?.textContent ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the panel of the meeting scale', () => {
  const scale = compareSurroundings({
    year: 2022,
    basis: 'households',
    areas: areasInARow(4),
    inputs: inputsOf({ population: [2500, 2500, 2500, 2500], q1: [800, 800, 100, 100], q4: [100, 100, 800, 800] }),
    picker: { at: () => 0, within: () => [] },
    a: [0],
    b: [3],
  });
  const ready = { state: 'ready', value: scale } as const;

  it('stands where the poles meet until a size is chosen, and says so first', async () => {
    const element = await shown('mr-meeting-scale', { answer: ready });
    expect(words(element.querySelector('.sentence'))).toMatch(/^Vid 8 400 invånare/);
    expect(words(element.querySelector('.size'))).toBe('8 400 invånare');
    expect(words(element.querySelector('.apart'))).toBe('möts: lika');
  });

  it('steps to the sizes beside it, and back to where they meet', async () => {
    const element = await shown('mr-meeting-scale', { answer: ready, view: { ...givenView(), context: 5000 } });
    const [smaller, larger] = [...element.querySelectorAll<HTMLButtonElement>('.stepper button')];
    smaller?.click();
    larger?.click();
    element.querySelector<HTMLButtonElement>('.apart button')?.click();
    expect(actions).toEqual([
      { type: 'change', change: { context: 4204 } },
      { type: 'change', change: { context: 5946 } },
      { type: 'change', change: { context: null } },
    ]);
  });

  it('offers no size beyond the ends', async () => {
    const element = await shown('mr-meeting-scale', { answer: ready, view: { ...givenView(), context: 2500 } });
    const disabled = [...element.querySelectorAll<HTMLButtonElement>('.stepper button')].map((one) => one.disabled);
    expect(disabled).toEqual([true, false]);
  });

  it('is walked by arrow keys, and says each size with both poles', async () => {
    const element = await shown('mr-meeting-scale', { answer: ready, view: { ...givenView(), context: 5000 } });
    const walk = element.querySelector('[role="slider"]');
    expect(walk?.getAttribute('aria-valuetext')?.replace(/\u00a0/g, ' ')).toBe(
      '5 000 invånare: A 8,0 låg på 1 hög, B 8,0 hög på 1 låg, 64 gånger isär',
    );
    walk?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    expect(actions).toEqual([{ type: 'change', change: { context: 5946 } }]);
  });

  it('offers no way back to a meeting where there is none', async () => {
    const apart = { ...scale, outcome: 'staysApart' as const, meeting: -1, parting: -1 };
    const element = await shown('mr-meeting-scale', { answer: { state: 'ready', value: apart } });
    expect(element.querySelector('.apart button')).toBeNull();
  });

  it('has every size in a table as well', async () => {
    const element = await shown('mr-meeting-scale', { answer: ready });
    const rows = [...element.querySelectorAll('.sizes tbody tr')];
    expect(rows).toHaveLength(scale.steps.length);
    expect(words(rows.at(-1) ?? null)).toContain('10 000');
    expect(words(element.querySelector('.sizes .meeting th'))).toBe('8 400');
  });

  it('says that it counts, or why it could not', async () => {
    const waiting = { state: 'waiting', before: undefined, progress: undefined } as const;
    expect(words(await shown('mr-meeting-scale', { answer: waiting }))).toBe(language.between.drawer.waiting);
    const failed = { state: 'failed', before: undefined, problem: problem('workerStopped', { message: 'x' }) } as const;
    expect(words(await shown('mr-meeting-scale', { answer: failed }))).not.toBe('');
  });
});

describe('the panel of the meeting places', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const answerOf = (rows: readonly (readonly [string, string, number])[]): MeetingPlaces =>
    meetingPlaces({
      layers: [
        {
          own: true,
          names: rows.map(([, name]) => name),
          categories: rows.map(([category]) => category),
          positions: Float64Array.from(rows.flatMap(([, , lon]) => [lon, 57])),
        },
      ],
      fictional: false,
      pointA: [11, 57],
      pointB: [11.02, 57],
      isInRegion: () => true,
    });
  const value = answerOf([
    ['skola', 'Östra skolan', 11.012],
    ['bibliotek', hostile, 11.01],
    ['bibliotek', 'Långt borta', 11.2],
    ['park', 'Åparken', 11.004],
  ]);
  const ready = { state: 'ready', value } as const;
  const view = () => ({ ...givenView(), reachM: 1000 });

  it('says which places both reach, keeps markup as words, and lists them nearest to both first', async () => {
    const element = await shown('mr-meeting-places', { answer: ready, view: view() });
    expect(words(element.querySelector('.sentence'))).toContain('Östra skolan');
    expect(element.querySelector('img')).toBeNull();
    expect([...element.querySelectorAll('.places tbody th')].map((th) => words(th).split(' egen')[0])).toEqual([
      hostile,
      'Östra skolan',
      'Åparken',
    ]);
  });

  it('has a row for each category, in order, A to the left and B to the right', async () => {
    const element = await shown('mr-meeting-places', { answer: ready, view: view() });
    expect([...element.querySelectorAll('.mirror tbody th')].map(words)).toEqual(['Bibliotek', 'Park', 'Skola']);
    const park = element.querySelectorAll('.mirror tbody tr')[1] ?? null;
    expect(words(park?.querySelector('.a') ?? null)).toContain('240 m Åparken 1 inom');
    expect(words(park?.querySelector('.b') ?? null)).toContain('970 m Åparken 1 inom');
  });

  it('changes the reach by slider and by number, within 300 m and 5 km', async () => {
    const element = await shown('mr-meeting-places', { answer: ready, view: view() });
    const slider = element.querySelector<HTMLInputElement>('[type="range"]')!;
    slider.value = '2000';
    slider.dispatchEvent(new Event('input'));
    const number = element.querySelector<HTMLInputElement>('[type="number"]')!;
    number.value = '99999';
    number.dispatchEvent(new Event('change'));
    number.value = '';
    number.dispatchEvent(new Event('change'));
    expect(number.value).toBe('1000');
    expect(actions).toEqual([
      { type: 'change', change: { reachM: 2000 } },
      { type: 'change', change: { reachM: 5000 } },
    ]);
  });

  it('lights a place while it is pointed at or in focus', async () => {
    const element = await shown('mr-meeting-places', { answer: ready, view: view() });
    const row = element.querySelector('.places tbody tr');
    row?.dispatchEvent(new Event('focus'));
    row?.dispatchEvent(new Event('blur'));
    expect(actions).toEqual([
      { type: 'point', pointed: { kind: 'place', index: 1 } },
      { type: 'point', pointed: undefined },
    ]);
  });

  it('says where places come from when there are none', async () => {
    const element = await shown('mr-meeting-places', { answer: { state: 'ready', value: answerOf([]) } });
    expect(words(element)).toBe(words({ textContent: language.between.meetingPlaces.noPlaces } as Element));
  });

  it('shows 25 of many, in many categories, and more when asked', async () => {
    const many = Array.from({ length: 500 }, (_, i) => [`kategori ${i}`, `plats ${i}`, 11.01] as const);
    const element = await shown('mr-meeting-places', {
      answer: { state: 'ready', value: answerOf(many) },
      view: view(),
    });
    expect(element.querySelectorAll('.places tbody tr')).toHaveLength(25);
    expect(element.querySelectorAll('.mirror tbody tr')).toHaveLength(24);
    element.querySelector<HTMLButtonElement>('.list > .button')?.click();
    await element.updateComplete;
    expect(element.querySelectorAll('.places tbody tr')).toHaveLength(50);
  });

  it('orders by name, category or distance, as asked', () => {
    const within = withinReach(value, 1000);
    const order = (scope: 'both' | 'any', sort: 'name' | 'category' | 'a' | 'b') =>
      placeOrder(value, within, scope, sort, language);
    expect(order('any', 'a')).toEqual([3, 1, 0]);
    expect(order('any', 'b')).toEqual([0, 1, 3]);
    expect(order('both', 'category')).toEqual([1, 3, 0]);
    expect(order('both', 'name')).toEqual([1, 3, 0]);
  });
});
