// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exact, missing } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import '../../src/panels/development/development-element.ts';
import type { DevelopmentElement } from '../../src/panels/development/development-element.ts';
import { problem } from '../../src/problem/problem.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import { wholeChange } from '../../src/relations/contrast-change.ts';
import type { Development, DevelopmentYear } from '../../src/relations/development-relation.ts';
import { contrastOfCounts } from '../../src/relations/pair-measures.ts';
import type { Action } from '../../src/store/actions.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { givenPack, givenView } from './given.ts';

let language: BetweenLanguage;
let actions: Action[];
const years = [2011, 2015, 2024];

beforeAll(async () => {
  language = await withBetweenText(await loadLanguage('sv'));
});
beforeEach(() => {
  actions = [];
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
});

function yearOf(year: number, k: number): DevelopmentYear {
  return {
    year,
    a: exact(2 + 2 * k),
    b: exact(0.5),
    contrast: contrastOfCounts(400 + 200 * k, 200, 200, 400),
    isOpen: false,
    background: [],
    coverage: { a: null, b: null },
    problem: null,
  };
}

function developed(change: Partial<Development> = {}): Development {
  const known = years.map(yearOf);
  return {
    basis: 'households',
    form: 'counts',
    subset: 'all',
    years: known,
    background: [],
    change: wholeChange({ years: known, form: 'counts' }),
    breaks: [{ between: [2011, 2015], why: { sv: 'Ny undersökning.', en: 'New survey.' } }],
    vintages: ['DeSO 2025'],
    index: [],
    indexBreaks: [],
    ...change,
  };
}

function packOf(found: readonly number[]): PackAnswer {
  const pack = givenPack();
  return { ...pack, manifest: { ...pack.manifest, years: found } };
}

async function show(change: Partial<DevelopmentElement> = {}): Promise<DevelopmentElement> {
  const element = document.createElement('mr-development');
  Object.assign(element, {
    language,
    view: { ...givenView(), year: 2011 },
    pack: packOf(years),
    answer: { state: 'ready', value: developed() },
    ...change,
  });
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const play = (element: DevelopmentElement): HTMLButtonElement => {
  const button = element.querySelector<HTMLButtonElement>('button.play');
  if (!button) throw new Error('no button');
  return button;
};

describe('the panel of the development', () => {
  it('begins with whether the poles come closer', async () => {
    const element = await show();
    expect(element.querySelector('.say')?.textContent).toMatch(
      /^Sedan 2011 har skillnaden ökat från .+ gånger: polerna divergerar\.$/,
    );
  });

  it('says the same of the two years that are compared', async () => {
    const element = await show({ view: { ...givenView(), year: 2015, compareYear: 2011 } });
    expect(element.querySelector('.say')?.textContent).toMatch(/^Mellan 2011 och 2015 har skillnaden ökat/);
  });

  it('has every year in a table, the one in view marked, and breaks with their reason', async () => {
    const element = await show();
    expect([...element.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual(['2011', '2015', '2024']);
    expect(element.querySelector('tr[aria-current="true"] th')?.textContent).toBe('2011');
    expect(element.querySelector('.notes')?.textContent).toContain('2011–2015');
    const mark = element.querySelector('.break-marks g');
    expect(mark?.getAttribute('aria-label')).toBe('Brott mellan 2011 och 2015. Ny undersökning.');
    mark?.dispatchEvent(new Event('focus'));
    await element.querySelector('mr-development-chart')?.updateComplete;
    expect(element.querySelector('.readout')?.textContent).toContain('Ny undersökning.');
  });

  it('chooses the year by the arrow keys', async () => {
    const element = await show();
    const slider = element.querySelector('[role="slider"]');
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(actions).toEqual([
      { type: 'chooseYear', year: 2015 },
      { type: 'chooseYear', year: 2024 },
    ]);
    expect(slider?.getAttribute('aria-valuetext')).toMatch(/^2011: A /);
  });

  it('compares with a year, as change or as two maps, and stops', async () => {
    const element = await show();
    const select = element.querySelector('select');
    if (!select) throw new Error('no list');
    select.value = '2024';
    select.dispatchEvent(new Event('change'));
    expect(element.querySelector('.segments')).toBeNull();
    element.view = { ...givenView(), year: 2011, compareYear: 2024 };
    await element.updateComplete;
    element.querySelectorAll<HTMLInputElement>('.segments input')[1]?.dispatchEvent(new Event('change'));
    element.querySelector<HTMLButtonElement>('.stop')?.click();
    expect(actions).toEqual([
      { type: 'change', change: { compareYear: 2024 } },
      { type: 'change', change: { compareAs: 'swipe' } },
      { type: 'change', change: { compareYear: null } },
    ]);
  });

  it('says how far the reading has come, and why it failed', async () => {
    const waiting = await show({ answer: { state: 'waiting', before: undefined, progress: 0.4 } });
    expect(waiting.textContent).toContain('40');
    const found = problem('workerStopped', { message: 'x' });
    const failed = await show({ answer: { state: 'failed', before: undefined, problem: found } });
    expect(failed.querySelector('.drawer-wait')?.textContent.trim()).not.toBe('');
  });

  it('has nothing to play or compare with one year, and says so', async () => {
    const none = missing(Status.suppressed);
    const value = developed({ years: [{ ...yearOf(2024, 0), contrast: none, a: none }], change: null, breaks: [] });
    const element = await show({ pack: packOf([2024]), answer: { state: 'ready', value } });
    expect(element.querySelector('button.play')).toBeNull();
    expect(element.querySelector('.say')?.textContent).toMatch(/^Inget år/);
    expect(element.textContent).not.toMatch(/NaN|undefined/);
  });
});

describe('playing the years', () => {
  /** The page answers: the year asked for is in view, and all of it has arrived. */
  async function arrive(element: DevelopmentElement, year: number): Promise<void> {
    element.view = { ...element.view, year };
    element.arrived = false;
    await element.updateComplete;
    element.arrived = true;
    await element.updateComplete;
  }

  it('goes a year on, waits for it, and stops at the end', async () => {
    vi.useFakeTimers();
    const element = await show();
    play(element).click();
    expect(actions).toEqual([{ type: 'chooseYear', year: 2015 }]);
    await element.updateComplete;
    vi.advanceTimersByTime(5000);
    expect(actions).toHaveLength(1);
    await arrive(element, 2015);
    vi.advanceTimersByTime(1300);
    expect(actions.at(-1)).toEqual({ type: 'chooseYear', year: 2024 });
    await arrive(element, 2024);
    vi.advanceTimersByTime(1300);
    await element.updateComplete;
    expect(actions).toHaveLength(2);
    expect(play(element).getAttribute('aria-label')).toBe('Spela upp åren');
  });

  it('begins at the first year when the last is in view', async () => {
    const element = await show({ view: { ...givenView(), year: 2024 } });
    play(element).click();
    expect(actions).toEqual([{ type: 'chooseYear', year: 2011 }]);
  });

  it('stops by its own button, and by anything that a person does elsewhere', async () => {
    const element = await show();
    play(element).click();
    await element.updateComplete;
    expect(play(element).getAttribute('aria-label')).toBe('Pausa');
    play(element).click();
    await element.updateComplete;
    expect(play(element).getAttribute('aria-label')).toBe('Spela upp åren');
    play(element).click();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await element.updateComplete;
    expect(play(element).getAttribute('aria-label')).toBe('Spela upp åren');
  });

  it('stops by a key that is none of the button’s own, while the button has focus', async () => {
    const element = await show();
    play(element).click();
    play(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    expect(play(element).getAttribute('aria-label')).toBe('Pausa');
    play(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(play(element).getAttribute('aria-label')).toBe('Spela upp åren');
  });

  it('moves nothing by itself where motion is off: the button goes to the next year and says so', async () => {
    vi.useFakeTimers();
    const element = await show({ reducedMotion: true });
    expect(play(element).textContent).toContain('Nästa år');
    expect(element.textContent).toContain('Rörelse är avstängd');
    play(element).click();
    await arrive(element, 2015);
    vi.advanceTimersByTime(5000);
    expect(actions).toEqual([{ type: 'chooseYear', year: 2015 }]);
  });
});
