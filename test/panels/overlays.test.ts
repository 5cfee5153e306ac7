// @vitest-environment happy-dom
import type { Feature } from 'geojson';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Overlay } from '../../src/geography/overlay.ts';
import { exact, missing } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import '../../src/panels/overlays/overlays-element.ts';
import type { OverlaysElement } from '../../src/panels/overlays/overlays-element.ts';
import type { PolygonElement } from '../../src/panels/overlays/polygon-element.ts';
import { problem } from '../../src/problem/problem.ts';
import type { PolygonAnswer } from '../../src/protocol/requests.ts';
import type { Action } from '../../src/store/actions.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { overlays as english } from '../../src/text/en/overlays.ts';
import { overlays as words } from '../../src/text/sv/overlays.ts';
import { givenPack, givenView } from './given.ts';

const markup = '<img src=x onerror=alert(1)>';
let actions: Action[];

const ring = [
  [12, 57],
  [12.1, 57],
  [12.1, 57.1],
  [12, 57],
];
const surface: Feature['geometry'] = { type: 'Polygon', coordinates: [ring] };
const place: Feature['geometry'] = { type: 'Point', coordinates: [12, 57] };

function layer(over: Partial<Overlay>, geometry: Feature['geometry'], ...types: readonly string[]): Overlay {
  const features = types.map((typ, k): Feature => ({
    type: 'Feature',
    properties: { namn: k === 0 ? markup : `Plats ${k.toString()}`, typ },
    geometry,
  }));
  const collection = { type: 'FeatureCollection' as const, features };
  return { id: 'egna', name: 'Egna', kind: 'fill', colour: 0, hidden: false, collection, ...over };
}

/** With the words of every problem. */
const language = await loadLanguage('sv');

async function show<E extends HTMLElement>(name: string, properties: Partial<E>): Promise<E> {
  document.body.replaceChildren();
  const element = Object.assign(document.createElement(name) as E, { language }, properties);
  actions = [];
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  for (let i = 0; i < 20; i++) await new Promise((done) => setTimeout(done));
  return element;
}

const list = (...overlays: readonly Overlay[]): Promise<OverlaysElement> =>
  show<OverlaysElement>('mr-overlays', { overlays });

describe('the list of layers of one’s own', () => {
  it('names each layer and each category, and never makes markup of a file’s words', async () => {
    const element = await list(
      layer({ name: markup }, surface, 'a'),
      layer({ id: 'platser', kind: 'points', categoryProperty: 'typ' }, place, markup, 'skola', 'skola'),
    );
    expect(element.querySelector('img')).toBeNull();
    expect(element.querySelector('.name')?.textContent).toBe(markup);
    const lines = [...element.querySelectorAll('.categories li')].map((li) =>
      li.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(lines).toEqual(['skola 2', `${markup} 1`]);
    expect(element.textContent).toContain(words.stays);
  });

  it('puts categories past the seventh in one line, as the map has one mark for them', async () => {
    const types = Array.from({ length: 12 }, (_, k) => `typ ${k.toString()}`);
    const element = await list(layer({ kind: 'points', categoryProperty: 'typ' }, place, ...types));
    const lines = element.querySelectorAll('.categories li');
    expect(lines).toHaveLength(8);
    expect(lines[7]?.textContent).toMatch(/övriga\s+5/);
  });

  it('hides, recolours, renames and moves by action', async () => {
    const element = await list(layer({}, surface, 'a'), layer({ id: 'b' }, surface, 'a'));
    element.querySelector<HTMLElement>('.eye')?.click();
    element.querySelectorAll<HTMLElement>('.colours input')[3]?.dispatchEvent(new Event('change'));
    element.querySelectorAll<HTMLElement>('.ways button')[1]?.click();
    expect(actions).toEqual([
      { type: 'changeOverlay', id: 'egna', change: { hidden: true } },
      { type: 'changeOverlay', id: 'egna', change: { colour: 3 } },
      { type: 'moveOverlay', id: 'egna', to: 1 },
    ]);
  });

  it('brings back what was removed, to where it was', async () => {
    const [one, other] = [layer({ id: 'en' }, surface, 'a'), layer({ id: 'annan' }, surface, 'a')];
    const element = await list(one, other);
    element.querySelectorAll<HTMLElement>('li')[1]?.querySelectorAll<HTMLElement>('.ways button')[2]?.click();
    element.overlays = [one];
    await element.updateComplete;
    element.querySelector<HTMLElement>('.removed button')?.click();
    expect(actions).toEqual([
      { type: 'removeOverlay', id: 'annan' },
      { type: 'addOverlay', overlay: other, at: 1 },
    ]);
  });

  it('asks about a surface by its name', async () => {
    const element = await list(layer({}, surface, 'a', 'b'));
    const select = element.querySelector('select');
    if (!select) throw new Error('no list of surfaces');
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    expect(actions.at(-1)).toEqual({ type: 'askPolygon', polygon: { name: 'Plats 1', geometry: surface } });
  });

  it('has the same words in English', () => {
    const shape = (one: unknown): unknown =>
      typeof one === 'object' && one !== null
        ? Object.entries(one).map(([key, value]) => [key, shape(value)])
        : typeof one;
    expect(shape(english)).toEqual(shape(words));
  });
});

function answer(over: Partial<PolygonAnswer['statistics']> = {}): PolygonAnswer {
  const statistics: PolygonAnswer['statistics'] = {
    parts: [
      { row: 0, weight: 1 },
      { row: 1, weight: 0.5 },
      { row: 2, weight: 0.51 },
    ],
    areaM2: 5.8e6,
    covered: 0.9,
    status: Status.present,
    estimate: true,
    columns: [],
    figures: [
      { id: 'population', unit: 'persons', figure: exact(2310), how: 'sum', estimate: true, counted: 1 },
      { id: 'q1', unit: 'households', figure: exact(100), how: 'sum', estimate: true, counted: 0.8 },
      {
        id: 'disposableIncome',
        unit: 'kSEK',
        figure: missing(Status.suppressed),
        how: 'mean',
        estimate: true,
        counted: 0,
      },
    ],
    balance: { value: 4.7, status: Status.present, lower: 4.4, upper: 5 },
    ...over,
  };
  const lacking = [{ row: 2, status: Status.suppressed }];
  return {
    year: 2022,
    basis: 'households',
    statistics,
    shown: ['population', 'disposableIncome'],
    lacking,
    problems: [],
  };
}

describe('what is known of a polygon of one’s own', () => {
  let card: PolygonElement;
  async function given(value: PolygonAnswer, name = markup): Promise<void> {
    const asked = { name, geometry: surface as Extract<Feature['geometry'], { type: 'Polygon' }> };
    const polygon = { state: 'ready', value } as const;
    card = await show<PolygonElement>('mr-polygon', { asked, polygon, pack: givenPack(), view: givenView() });
  }
  const rows = (): readonly string[] =>
    [...card.querySelectorAll('dl > div')].map((row) => row.textContent.trim().replace(/\s+/g, ' '));

  beforeEach(() => given(answer()));

  it('marks each figure as estimated, with interval and coverage, and a reason where there is none', () => {
    expect(rows()).toEqual([
      'Invånare ≈ uppskattat 2 310',
      'Balansmått, hushåll intervall 4,4–5,0räknat på 80 % av invånarna ≈ uppskattat 4,7',
      expect.stringMatching(/^Disponibel inkomst.* skyddad/i),
    ]);
    expect(card.querySelector('img')).toBeNull();
  });

  it('says how much of it lies within the areas, and which of them lack a value', () => {
    expect(card.querySelector('.lead')?.textContent).toMatch(/90\s% av ytan/);
    expect(card.querySelector('.lacking')?.textContent).toContain('9901C1020');
    expect(card.querySelectorAll('.parts li')).toHaveLength(3);
  });

  it('becomes either pole by the areas with more than half of their surface inside: both offered alike', () => {
    const [a, b] = card.querySelectorAll<HTMLElement>('.ways button');
    a?.click();
    b?.click();
    const codes = ['9901C1000', '9901C1020'];
    expect(actions).toEqual([
      { type: 'setPole', pole: 'a', codes },
      { type: 'setPole', pole: 'b', codes },
    ]);
  });

  it('cannot become a pole with half of an area, and says so', async () => {
    await given(answer({ parts: [{ row: 1, weight: 0.5 }] }));
    expect([...card.querySelectorAll('.ways button')].every((button) => button.hasAttribute('disabled'))).toBe(true);
    expect(card.textContent).toContain(words.polygon.noneInside);
  });

  it('of whole areas is the source’s own count, not an estimate', async () => {
    const figures = answer().statistics.figures.map((figure) => ({ ...figure, estimate: false }));
    await given(answer({ estimate: false, figures }));
    expect(card.textContent).not.toContain('≈');
    expect(card.textContent).toContain(words.polygon.whole);
  });

  it('outside of the region says that, and offers no pole', async () => {
    await given(answer({ parts: [], status: Status.noData }));
    expect(card.textContent).toContain(words.polygon.outside);
    expect(card.querySelector('.ways')).toBeNull();
  });

  it('that failed says why, in words', async () => {
    card.polygon = { state: 'failed', before: answer(), problem: problem('wrongGeometry', { found: 'Polygon' }) };
    await card.updateComplete;
    expect(card.querySelector('[role=alert]')?.textContent.trim()).not.toBe('');
    expect(card.querySelector('dl')).toBeNull();
  });
});
