// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { emptySession } from '../../src/lab/session.ts';
import type { Session, Step } from '../../src/lab/session.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import type { PresentingCommand } from '../../src/panels/lab/presenting/presenting-command.ts';
import { PresentingElement } from '../../src/panels/lab/presenting/presenting-element.ts';
import type { PresentingState } from '../../src/panels/lab/presenting/presenting-state.ts';
import { atBeginning } from '../../src/panels/lab/presenting/presenting-state.ts';
import { problem } from '../../src/problem/problem.ts';
import { lab as english } from '../../src/text/en/lab.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import { lab } from '../../src/text/sv/lab.ts';
import { between } from '../../src/text/sv/between.ts';
import { givenLayer } from './given.ts';
import { givenState } from './given-state.ts';

const hostile = '<img src=x onerror=alert(1)>';
const step = (id: string, over: Partial<Step> = {}): Step => ({
  ...{ id, title: `Steg ${id}`, note: 'Vänta.', question: '', kind: 'open', address: '?v=1' },
  ...over,
});

let page: HTMLElement;
let shown: PresentingElement;
let heard: PresentingCommand[] = [];
let said: string[] = [];

function parts(session: Partial<Session>, at: number, over: Partial<PresentingState> = {}): LabParts {
  return {
    language: { ...swedish, between, lab },
    state: givenState({ layer: { state: 'ready', value: givenLayer() } }),
    sentence: {
      text: 'I Bergsåsen finns elva.',
      parts: [{ text: 'I Bergsåsen finns elva.', strong: false }],
      said: { a: null, b: null, higher: null },
    },
    lab: {
      session: { ...emptySession('s'), title: 'Labb 2', place: 'Stadshuset', date: '2026-11-24', ...session },
      ...{ step: undefined, removed: undefined, saving: { phase: 'off' }, isKept: true },
      presenting: { at, from: undefined },
    },
    base: 'https://example.org/karta/',
    reducedMotion: true,
    presenting: { ...atBeginning(0), ...over },
  } as unknown as LabParts;
}

async function show(...given: Parameters<typeof parts>): Promise<void> {
  shown.parts = parts(...given);
  await shown.updateComplete;
}

const press = (key: string): void => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

beforeEach(() => {
  [heard, said] = [[], []];
  page = document.createElement('div');
  const [main, surface] = [document.createElement('main'), document.createElement('section')];
  surface.className = 'surface';
  main.append(surface, document.createElement('mr-sheet'));
  page.append(document.createElement('header'), main, document.createElement('mr-announcer'));
  shown = new PresentingElement();
  page.append(shown);
  page.addEventListener('presenting', (event) => heard.push((event as CustomEvent<PresentingCommand>).detail));
  page.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
  document.body.append(page);
});

afterEach(() => {
  page.remove();
});

test('a step whose region is not there, or not yet, keeps its title and question and says so in the place of the picture', async () => {
  const session = { steps: [step('1', { question: 'Varför?' })], opening: { shown: false, title: '', text: '' } };
  const given = parts(session, 0);
  for (const [pack, words] of [
    [{ state: 'waiting' }, 'Hämtar …'],
    [{ state: 'failed', problem: problem('packNotFound', { id: 'borta' }) }, 'Datapaketet ”borta” finns inte här'],
  ] as const) {
    shown.parts = { ...given, state: { ...given.state, settled: undefined, pack } } as unknown as LabParts;
    await shown.updateComplete;
    expect(shown.querySelector('.absent')?.textContent).toBe(words);
    expect(shown.textContent).toContain('Varför?');
    expect(shown.querySelector('.relation, .strip, [data-chart]')).toBeNull();
  }
});

describe('the presentation', () => {
  it('opens with title, place, date and group, and ends with what the map does not show', async () => {
    await show({ steps: [step('1')], group: 'Planerare' }, 0);
    expect(shown.querySelector('h2')?.textContent).toBe('Labb 2');
    expect(shown.querySelector('.facts')?.textContent).toMatch(/Stadshuset.*24 november 2026.*Planerare/s);
    await show({ steps: [step('1')] }, 2);
    expect(shown.textContent).toContain(lab.presenting.closingText);
  });

  it('shows a step with its question, the relation, the colours and the corner line, and keeps the note to itself', async () => {
    await show({ steps: [step('1', { question: 'Vad är lika?' })] }, 1);
    expect(shown.querySelector('.step-title')?.textContent).toBe('Steg 1');
    expect(shown.querySelector('.relation')?.textContent).toContain('I Bergsåsen finns elva.');
    expect(shown.querySelector('.question')?.textContent).toBe('Vad är lika?');
    expect(shown.querySelectorAll('.strip rect')).toHaveLength(5);
    expect(shown.querySelector('.corner')?.textContent).toMatch(
      /Exempelregionen · .*hushåll · DeSO · 2022 · påhittade värden/,
    );
    expect(shown.textContent).not.toContain('Vänta.');
  });

  it('says each page once, as it comes', async () => {
    await show({ steps: [step('1'), step('2')] }, 1);
    await show({ steps: [step('1'), step('2')] }, 1, { cover: 'black' });
    await show({ steps: [step('1'), step('2', { question: 'Och?' })] }, 2);
    expect(said).toEqual(['Steg 1 av 2: Steg 1', 'Steg 2 av 2: Steg 2 Fråga till gruppen: Och?']);
  });

  it('says so where there is nothing to show', async () => {
    const off = { shown: false, title: '', text: '' };
    await show({ opening: off, closing: off }, 0);
    expect(shown.querySelector('h2')?.textContent).toBe(lab.presenting.empty);
    press('Escape');
    expect(heard).toEqual([{ type: 'out' }]);
  });

  it('stays on the last page where pages have gone', async () => {
    await show({ steps: [step('1')] }, 7);
    expect(shown.querySelector('.slide.closing')).not.toBeNull();
  });

  it('is a dialog with focus, and puts the rest of the page to sleep until it has gone', async () => {
    await show({ steps: [step('1')] }, 1);
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    const asleep = (): string[] => [...page.querySelectorAll('[inert]')].map(({ localName }) => localName);
    expect(asleep()).toEqual(['header', 'main']);
    await show({ steps: [step('1')] }, 1, { free: true });
    expect(asleep()).toEqual(['header', 'mr-sheet']);
    shown.remove();
    expect(asleep()).toEqual([]);
  });

  it('hears keys before the page does, and no longer when it has gone', async () => {
    await show({ steps: [step('1')] }, 1);
    let reached = 0;
    const onKey = (): void => {
      reached++;
    };
    document.body.addEventListener('keydown', onKey);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    expect([reached, heard]).toEqual([0, [{ type: 'turn', by: 1 }]]);
    shown.remove();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    expect([reached, heard.length]).toEqual([1, 1]);
    document.body.removeEventListener('keydown', onKey);
  });

  it.each([
    ['blocked', 'stoppade presentatörens fönster'],
    ['gone', 'Presentatörens fönster är stängt'],
  ] as const)('says that the presenter’s window is %s', async (window, words) => {
    await show({ steps: [step('1')] }, 0, { window });
    expect(shown.querySelector('[role="status"]')?.textContent).toContain(words);
    await show({ steps: [step('1')] }, 0, { window: 'there' });
    expect(shown.querySelector('[role="status"]')).toBeNull();
  });

  it('opens no file that is dropped', async () => {
    await show({ steps: [step('1')] }, 1);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
  });

  it('gives the room a code of the view, and says why it cannot be opened where it cannot', async () => {
    await show({ steps: [step('1')] }, 1, { cover: 'code' });
    expect(shown.querySelector('svg.code')?.getAttribute('aria-label')).toContain('https://example.org/karta/?v=1');
    expect(shown.querySelector('.hindrance')).toBeNull();
    shown.parts = { ...parts({ steps: [step('1')] }, 1, { cover: 'code' }), base: 'http://localhost:4173/' };
    await shown.updateComplete;
    expect(shown.querySelector('.hindrance')?.textContent).toBe(lab.presenting.code.thisMachine);
    const made = parts({ steps: [step('1')] }, 1, { cover: 'code' });
    shown.parts = { ...made, state: { ...made.state, view: { ...made.state.view, pack: 'lokal-x' } } };
    await shown.updateComplete;
    expect(shown.querySelector('.hindrance')?.textContent).toBe(lab.presenting.code.ownRegion);
  });

  it('shows texts from outside as text', async () => {
    const one = step('1', { title: hostile, question: hostile, note: hostile });
    for (const cover of ['none', 'question', 'note'] as const)
      await show({ steps: [one], title: hostile }, 1, { cover });
    await show({ steps: [one], title: hostile }, 0);
    expect(shown.querySelector('img')).toBeNull();
    expect(shown.textContent).toContain(hostile);
  });

  it('speaks English whole', async () => {
    const given = parts({ steps: [step('1', { title: '' })] }, 1, { cover: 'keys' });
    shown.parts = {
      ...given,
      language: { ...(await loadLanguage('en')), between: given.language.between, lab: english },
    };
    await shown.updateComplete;
    expect(shown.textContent).toContain('Untitled');
    expect(shown.textContent).toContain('fictional values');
    expect(shown.textContent).not.toMatch(/\b(och|sida|steg|fråga|nästa)\b/i);
  });
});
