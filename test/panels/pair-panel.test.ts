// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { PairPanel } from '../../src/panels/pair/pair-panel.ts';
import { problem } from '../../src/problem/problem.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import type { Action } from '../../src/store/actions.ts';
import type { SettledView } from '../../src/store/state.ts';
import { swedish } from '../../src/text/language.ts';
import { leastApart } from '../../src/text/open-contrast.ts';
import { codesOf, indexes, pack, relate } from './pair-region.ts';

const view = (a: readonly string[], b: readonly string[], pinned: SettledView['pinned'] = 'none'): SettledView => ({
  ...initialView,
  year: 2022,
  a: codesOf(...a),
  b: codesOf(...b),
  pinned,
});

async function show(given: Partial<PairPanel>): Promise<PairPanel> {
  const panel = new PairPanel();
  Object.assign(panel, { language: swedish, pack, index: { state: 'ready', value: indexes }, ...given });
  document.body.append(panel);
  await settled(panel);
  return panel;
}

async function settled(panel: PairPanel): Promise<void> {
  await panel.updateComplete;
  const children = 'mr-quartile-bars, mr-mirror-track, mr-index-line, mr-explain';
  for (const child of panel.querySelectorAll<LitElement>(children)) await child.updateComplete;
}

async function showPair(relation: PairRelation, a: readonly string[], b: readonly string[]): Promise<PairPanel> {
  return show({ pair: { state: 'ready', value: relation }, view: view(a, b) });
}

function words(panel: Element, selector: string): readonly string[] {
  return [...panel.querySelectorAll(selector)].map((found) => found.textContent.replace(/\s+/g, ' ').trim());
}

function actions(panel: PairPanel): Action[] {
  const heard: Action[] = [];
  panel.addEventListener('act', (event) => heard.push((event as CustomEvent<Action>).detail));
  return heard;
}

function press(panel: Element, words_: string): void {
  const found = [...panel.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(words_));
  if (!found) throw new Error(`no button ${words_}`);
  found.click();
}

/** The skeleton of an element: tags and classes without words, with the pole's own letter taken away. */
function skeleton(element: Element | null | undefined): string {
  if (!element) throw new Error('nothing to compare');
  const own = [element.tagName, ...[...element.classList].filter((name) => name !== 'a' && name !== 'b')].join('.');
  return `${own}(${[...element.children].map(skeleton).join(',')})`;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the panel Polpar', () => {
  const [low, high] = [['Bergsåsen'], ['Strandängen']];

  it('gives A and B cards of the same build', async () => {
    const panel = await showPair(relate(low, high), low, high);
    expect(skeleton(panel.querySelector('.pole.a'))).toBe(skeleton(panel.querySelector('.pole.b')));
    expect(words(panel, '.pole h3')).toEqual(['Bergsåsen', 'Strandängen']);
    expect(words(panel, '.pole .figure')).toEqual(['11', '0,19']);
  });

  it('mirrors when the poles change places, and keeps what lies between', async () => {
    const forth = await showPair(relate(low, high), low, high);
    const back = await showPair(relate(high, low), high, low);
    expect(words(back, '.indicators .value.a')).toEqual(words(forth, '.indicators .value.b'));
    expect(words(back, '.indicators .value.b')).toEqual(words(forth, '.indicators .value.a'));
    expect(words(back, '.share.a')).toEqual(words(forth, '.share.b'));
    expect(words(back, '.difference')).toEqual(words(forth, '.difference'));
    expect(words(back, '.between')).toEqual(words(forth, '.between'));
    expect(words(back, '.together')).toEqual(words(forth, '.together'));
    expect(words(back, '.pole.a .figure')).toEqual(words(forth, '.pole.b .figure'));
  });

  it('says every difference in words', async () => {
    const panel = await showPair(relate(low, high), low, high);
    expect(words(panel, '.difference')).toEqual([
      '570 personer, 1,3 gånger',
      '33 procentenheter, 1,6 gånger',
      '35 procentenheter, 4,2 gånger',
      '203 tkr, 2,2 gånger',
      '78 procentenheter, 9,7 gånger',
    ]);
    expect(words(panel, '.title').at(-1)).toBe('Hyresrätt');
  });

  it('shows no figure while only one pole is chosen', async () => {
    const panel = await show({
      pair: { state: 'idle' },
      suggestion: { state: 'ready', value: null },
      view: view(low, []),
    });
    expect(words(panel, '.pole h3')).toEqual(['Bergsåsen']);
    expect(panel.querySelectorAll('.figure, .explains, mr-quartile-bars')).toHaveLength(0);
    expect(panel.textContent).toContain('Ingen motpol med en säker skillnad');
    expect(panel.textContent).not.toContain('Byt plats');
  });

  it('says what to do where nothing is chosen, and offers both ends of each municipality at once', async () => {
    const panel = await show({ pair: { state: 'idle' }, view: view([], []) });
    const heard = actions(panel);
    press(panel, 'Visa exempelparet');
    press(panel, 'Storhamn');
    expect(heard).toEqual([
      { type: 'setPair', a: ['9901C1110'], b: ['9901C1240'] },
      { type: 'setPair', a: codesOf('Bergsåsen'), b: codesOf('Strandängen') },
    ]);
  });

  it('keeps what was there while it waits, and says that it is busy', async () => {
    const panel = await show({
      pair: { state: 'waiting', before: relate(low, high), progress: undefined },
      view: view(low, high),
    });
    expect(panel.querySelector('[aria-busy=true]')).not.toBeNull();
    expect(words(panel, '.pole .figure')).toEqual(['11', '0,19']);
  });

  it('says what failed, keeps what was there, and recovers with one button', async () => {
    const panel = await show({
      pair: {
        state: 'failed',
        before: relate(low, high),
        problem: problem('workerStopped', { message: 'out of memory' }),
      },
      view: view(low, high),
    });
    const heard = actions(panel);
    expect(words(panel, '[role=alert]')[0]).toContain('Polparet kunde inte räknas');
    expect(words(panel, '.pole .figure')).toEqual(['11', '0,19']);
    press(panel, 'Försök igen');
    expect(heard).toEqual([{ type: 'recover' }]);
  });

  it('marks a suggested B, says why it is there, and lets it be chosen', async () => {
    const relation = relate(low, high, { suggested: true });
    const panel = await show({
      pair: { state: 'ready', value: relation },
      suggestion: {
        state: 'ready',
        value: {
          codes: relation.b.codes,
          reason: 'nearestCounterPole',
          distanceM: 1310,
          contrast: relation.contrast,
          threshold: 1.4,
        },
      },
      view: view(low, []),
    });
    const heard = actions(panel);
    expect(panel.querySelector('.pole.b .sign.suggested')).not.toBeNull();
    expect(panel.querySelector('.pole.a .sign.suggested')).toBeNull();
    expect(words(panel, '.suggestion p')).toEqual(['Närmaste motpol, 1,3 km bort']);
    press(panel, 'Välj som B');
    expect(heard).toEqual([{ type: 'acceptSuggestion' }]);
  });

  it('swaps, clears and pins', async () => {
    const panel = await show({ pair: { state: 'ready', value: relate(low, high) }, view: view(low, high, 'b') });
    const heard = actions(panel);
    press(panel, 'Byt plats');
    press(panel, 'Rensa');
    press(panel, 'Fäst A');
    press(panel, 'Fäst B');
    expect(heard).toEqual([
      { type: 'swapPoles' },
      { type: 'clearPoles' },
      { type: 'pin', pole: 'a' },
      { type: 'pin', pole: 'none' },
    ]);
    expect([...panel.querySelectorAll('.pin')].map((pin) => pin.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
    ]);
  });

  it.each([
    ['too small to tell', ['Nordstan'], ['Brunnsparken'], 'går inte att skilja från lika'],
    ['equal', ['Ekbacken'], ['Ekbacken'], 'lika'],
    ['withheld', ['Gruvbyn'], ['Strandängen'], 'skyddad uppgift'],
    ['too few', ['Strandängen'], ['Ytterskär'], 'för få invånare'],
    ['without bound', ['Alviks station'], ['Strandängen'], 'ingen med hög köpkraft'],
    ['an island', ['Bergsåsen'], ['Sjövik och Norra Kvarnbackarna'], 'ingen väg via grannområden'],
  ])('has words for a pair that is %s', async (_, a, b, expected) => {
    const panel = await showPair(relate(a, b), a, b);
    expect(words(panel, '.poles')[0]).toContain(expected);
    expect(panel.textContent).not.toMatch(/NaN|undefined|null/);
    for (const named of panel.querySelectorAll('[aria-label]')) {
      expect(named.getAttribute('aria-label')).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('says only the least where a pole has nobody with high purchasing power', async () => {
    const relation = relate(['Alviks station'], ['Strandängen']);
    const panel = await showPair(relation, ['Alviks station'], ['Strandängen']);
    const least = leastApart(relation, swedish);
    expect(words(panel, '.between .times')).toEqual([`minst ${least}× gånger isär`]);
    expect(panel.querySelector('.between .explains')?.getAttribute('aria-label')).toContain(`minst ${least} gånger`);
    expect(panel.textContent).not.toContain(swedish.format.ratio(relation.contrast.value));
  });

  it.each([
    ['A', ['Strandängen'], ['Ytterskär'], '.pole.a', 'går inte att jämföra: för få invånare i B'],
    ['B', ['Gruvbyn'], ['Alviks station'], '.pole.b', 'går inte att jämföra: skyddad uppgift i A'],
  ])('makes nothing of the number of %s alone, and says why', async (_, a, b, known, why) => {
    const panel = await showPair(relate(a, b), a, b);
    expect(panel.querySelectorAll('.pole .figure:not(.reason)')).toHaveLength(0);
    expect(panel.querySelectorAll('.alone')).toHaveLength(1);
    expect(words(panel, `${known} .cannot`)).toEqual([why]);
  });

  it('says on the card when only some of the areas count', async () => {
    const relation = relate(low, high);
    const some = { ...relation, a: { ...relation.a, coverage: { counted: 4, of: 8 } } };
    expect(words(await showPair(some, low, high), '.coverage')).toEqual(['räknat på 4 av 8 områden']);
  });

  it('says that a part is only counted on the other basis than the one asked for', async () => {
    const relation = { ...relate(low, high), subset: 'publicHousing' };
    const asked = { ...view(low, high), basis: 'persons', subset: 'publicHousing' } as const;
    const panel = await show({ pair: { state: 'ready', value: relation }, view: asked });
    expect(words(panel, '.other-basis')).toEqual(['Allmännyttan finns bara räknat på hushåll.']);
    const waiting = { state: 'waiting', before: relation, progress: undefined } as const;
    expect((await show({ pair: waiting, view: asked })).querySelector('.other-basis')).toBeNull();
    expect((await showPair(relate(low, high), low, high)).querySelector('.other-basis')).toBeNull();
  });

  it('keeps the focus when the control that had it is gone', async () => {
    const panel = await showPair(relate(low, high), low, high);
    const control = (name: string): HTMLElement | null => panel.querySelector(`[data-control=${name}]`);
    control('swapPoles')?.focus();
    panel.pair = { state: 'idle' };
    await settled(panel);
    expect(document.activeElement).toBe(control('swapPoles'));
    control('clearPoles')?.focus();
    panel.view = view([], []);
    await settled(panel);
    expect(document.activeElement?.textContent.trim()).toBe('Visa exempelparet');
    panel.view = { ...view([], []), level: 'kommun' };
    await settled(panel);
    expect(document.activeElement?.textContent.trim()).toBe('Föreslå polpar');
    expect(panel.contains(document.activeElement)).toBe(true);
  });

  it('never takes a focus that it did not have', async () => {
    const panel = await showPair(relate(low, high), low, high);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    panel.view = view([], []);
    await settled(panel);
    expect(document.activeElement).toBe(elsewhere);
  });

  it('offers no pairs of small areas at the municipal level', async () => {
    const panel = await show({ pair: { state: 'idle' }, view: { ...view([], []), level: 'kommun' } });
    expect([...panel.querySelectorAll('.start button')].map((button) => button.textContent.trim())).toEqual([
      'Föreslå polpar',
    ]);
    expect(panel.textContent).toContain('Välj två områden');
  });

  it('does not break a limit from its number', () => {
    expect(swedish.text.pair.indicatorTitles['postSecondaryShare']).toMatch(/≥\u00a03\u00a0år$/);
  });

  it('lists the areas of a pole that holds several', async () => {
    const several = ['Bergsåsen', 'Fabriksängen', 'Nordstan', 'Höjden'];
    const panel = await showPair(relate(several, high), several, high);
    expect(words(panel, '.pole.a h3')).toEqual(['Bergsåsen och 3 till']);
    expect(words(panel, '.pole.a li')).toHaveLength(4);
  });

  it('shows both municipalities, in the same form, when the poles lie in different ones', async () => {
    const other = ['Lillsjön'];
    const panel = await showPair(relate(low, other), low, other);
    const [one, two] = panel.querySelectorAll('.index');
    expect(words(panel, '.index > .label')).toEqual([
      'Storhamn: från svagast till starkast',
      'Kvarnby: från svagast till starkast',
    ]);
    expect(skeleton(one?.querySelector('.ends'))).toBe(skeleton(two?.querySelector('.ends')));
  });

  it('cites the published value where there is one, and only there', async () => {
    const [first] = indexes;
    if (!first) throw new Error('no index');
    const given = { pair: { state: 'ready', value: relate(low, high) }, view: view(low, high) } as const;
    const cited = await show({ ...given, index: { state: 'ready', value: [{ ...first, code: '1480' }] } });
    expect(words(cited, '.published')[0]).toContain('Publicerat för 2017: 2,56');
    expect((await show(given)).querySelector('.published')).toBeNull();
  });

  it('opens the explanation of a number and returns to it', async () => {
    const panel = await showPair(relate(low, high), low, high);
    const number = panel.querySelector<HTMLElement>('.pole.a .figure .explains');
    number?.focus();
    number?.click();
    await settled(panel);
    const dialog = panel.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    await expect.poll(() => dialog?.querySelector('h2')?.textContent, { timeout: 10_000 }).toBe('Balansmått för A');
    dialog?.querySelector<HTMLElement>('.close')?.click();
    await settled(panel);
    expect(dialog?.open).toBe(false);
    expect(document.activeElement).toBe(number);
    expect(panel.asked).toBeUndefined();
  });

  it('leads from an explanation to the method page', async () => {
    const panel = await showPair(relate(low, high), low, high);
    const heard = actions(panel);
    panel.asked = { of: 'pair', figure: 'contrast' };
    await settled(panel);
    await expect.poll(() => panel.querySelector('dialog footer button'), { timeout: 10_000 }).not.toBeNull();
    press(panel, 'Läs mer om måttet');
    expect(heard).toEqual([{ type: 'show', surface: 'method', topic: 'contrast' }]);
  });
});
