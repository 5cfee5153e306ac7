// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/panels/between-text/between-text-element.ts';
import '../../src/panels/drawer/drawer.ts';
import type { DrawerElement } from '../../src/panels/drawer/drawer.ts';
import type { BetweenParts } from '../../src/panels/drawer/parts.ts';
import { problem } from '../../src/problem/problem.ts';
import type { Action } from '../../src/store/actions.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import type { Between, SettledView } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { givenPack, givenView } from './given.ts';

const language = await withBetweenText(await loadLanguage('sv'));
const { tabs, needsPair } = language.between.drawer;
let actions: Action[];

function parts(view: Partial<SettledView>, between: Partial<Between> = {}): BetweenParts {
  return {
    language,
    view: givenView({ a: [], b: [], ...view }),
    pack: givenPack(),
    relation: undefined,
    layer: undefined,
    index: [],
    between: { ...nothingBetween, ...between },
    pointed: undefined,
    overlays: [],
    palette: 'light',
    reducedMotion: true,
    arrived: true,
  };
}

async function show(view: Partial<SettledView>): Promise<DrawerElement> {
  const drawer = Object.assign(document.createElement('mr-drawer'), { parts: parts(view) });
  drawer.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.replaceChildren(drawer);
  await drawer.updateComplete;
  return drawer;
}

const tab = (drawer: Element, name: string): HTMLElement | undefined =>
  [...drawer.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent.trim() === name);

describe('the drawer', () => {
  beforeEach(() => {
    actions = [];
  });

  it('has the five parts as tabs, the open one chosen and the only stop of Tab', async () => {
    const drawer = await show({ drawer: 'development' });
    expect([...drawer.querySelectorAll('[role=tab]')].map((one) => one.textContent.trim())).toEqual(
      Object.values(tabs),
    );
    expect(tab(drawer, tabs.development)?.getAttribute('aria-selected')).toBe('true');
    expect(drawer.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    expect(drawer.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('mr-tab-development');
  });

  it('goes to the next tab by arrow key, round at the ends, and to the ends by Home and End', async () => {
    const drawer = await show({ drawer: 'distribution' });
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'])
      tab(drawer, tabs.distribution)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const chosen = actions.map((action) => (action.type === 'change' ? action.change.drawer : action.type));
    expect(chosen).toEqual(['transect', 'development', 'transect', 'distribution']);
  });

  it('folds, keeps its tabs, and opens again on the first', async () => {
    const open = await show({ drawer: 'meetingScale' });
    open.querySelector<HTMLElement>('.drawer-fold')?.click();
    const folded = await show({ drawer: 'none' });
    expect(folded.querySelector('[role=tabpanel]')).toBeNull();
    expect(folded.querySelectorAll('[role=tab]')).toHaveLength(5);
    folded.querySelector<HTMLElement>('.drawer-fold')?.click();
    expect(actions).toEqual([
      { type: 'change', change: { drawer: 'none' } },
      { type: 'change', change: { drawer: 'transect' } },
    ]);
  });

  it('asks for two poles where there are none, and never shows one alone', async () => {
    const drawer = await show({ drawer: 'meetingScale', a: ['9901C1000'] });
    await expect
      .poll(() => drawer.querySelector('.drawer-part')?.textContent, { timeout: 10_000 })
      .toContain(needsPair);
    expect(drawer.querySelector('mr-meeting-scale')).toBeNull();
  });
});

describe('what lies between, as text', () => {
  it('says why a part cannot be said, and that others wait', async () => {
    const failed = { state: 'failed', before: undefined, problem: problem('missingYears', { years: [2019] }) } as const;
    const waiting = { state: 'waiting', before: undefined, progress: undefined } as const;
    const text = Object.assign(document.createElement('mr-between-text'), {
      parts: parts({ surface: 'text' }, { development: failed, distribution: waiting }),
    });
    document.body.replaceChildren(text);
    await text.updateComplete;
    expect(text.querySelector('[role=alert]')?.textContent).toContain('2019');
    expect(text.querySelector('[aria-busy=true]')?.textContent).toBe(language.between.drawer.waiting);
    expect([...text.querySelectorAll('h4')].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(Object.values(tabs)),
    );
    expect(text.textContent).toContain(needsPair);
  });
});
