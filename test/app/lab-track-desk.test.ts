// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isCaptureKey } from '../../src/app/lab/capture-key.ts';
import type { LabHost, LabPage } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { TrackDesk } from '../../src/app/lab/track-desk.ts';
import type { LabOrder } from '../../src/lab/lab-order.ts';
import { orderOfLab } from '../../src/lab/lab-order.ts';
import { limits } from '../../src/lab/session.ts';
import { stepView } from '../../src/lab/step-address.ts';
import { addressOnScreen, standingOf } from '../../src/panels/lab/track/step-on-screen.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { Action } from '../../src/store/actions.ts';
import type { SettledView, State } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { lab as swedish } from '../../src/text/sv/lab.ts';
import { givenState } from '../panels/given-state.ts';
import { givenManifest, givenPack, givenView } from '../panels/given.ts';

const language = await loadLanguage('sv');
// The words have come with the room.
await withLabText(language);
const listed = [{ id: 'exempel', title: givenManifest.title, fictional: true, areas: 120 }];

let page: LabPage & { state: State | undefined };
let lab: LabStore;
let said: string[];
let acted: Action[];
let problems: Problem[];
let stop: AbortController;

/** What is on screen from now on. */
function showing(over: Partial<SettledView> = {}, state: Partial<State> = {}): void {
  const settled = givenView({ room: 'lab', ...over });
  page.state = givenState({ view: settled, settled, packs: listed, ...state });
}

async function ordered(order: LabOrder): Promise<void> {
  orderOfLab(page, order);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

async function pressed(init: KeyboardEventInit & { readonly on?: Element } = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: 'c', bubbles: true, composed: true, cancelable: true, ...init });
  (init.on ?? document.body).dispatchEvent(event);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return event;
}

const titles = (): readonly string[] => lab.state.session.steps.map(({ title }) => title);

beforeEach(() => {
  let id = 0;
  lab = new LabStore(() => `id-${String(id++)}`);
  [said, acted, problems] = [[], [], []];
  stop = new AbortController();
  page = Object.assign(document.createElement('div'), { state: undefined, language, store: undefined }) as never;
  page.addEventListener('act', (event) => acted.push((event as CustomEvent<Action>).detail));
  document.body.append(page);
  const host: LabHost = {
    ...{ page, lab, base: 'https://example.org/' },
    report: (found) => problems.push(found),
    show: () => undefined,
    announce: (sentence) => said.push(sentence),
  };
  // Each desk lives as long as its page: the one of the test before must not hear the keys.
  const listen = document.addEventListener.bind(document);
  vi.spyOn(document, 'addEventListener').mockImplementation(
    (name: string, heard: EventListenerOrEventListenerObject) => {
      listen(name, heard, { signal: stop.signal });
    },
  );
  new TrackDesk(host, () => ({ isExample: false }));
  vi.restoreAllMocks();
  showing();
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe('capturing the view', () => {
  test('makes a step of what is shown, chooses it, and says which it is', async () => {
    await ordered({ type: 'capture' });
    const [step] = lab.state.session.steps;
    expect(step).toMatchObject({ title: 'Bergsåsen och Strandängen: stråket', kind: 'open', note: '', question: '' });
    expect(lab.state.step).toBe(step?.id);
    expect(said).toEqual(['Steg 1 fångat: Bergsåsen och Strandängen: stråket']);
    const { view } = stepView(step?.address ?? '', givenView());
    expect(view).toMatchObject({ a: ['9901C1000'], b: ['9901C1010'], year: 2022, room: 'lab' });
    expect(problems).toEqual([]);
  });

  test('comes after the chosen step, and its title is not that of another', async () => {
    await ordered({ type: 'capture' });
    const first = lab.state.step;
    showing({ drawer: 'none', measure: 'population' });
    await ordered({ type: 'capture' });
    lab.change({ step: first });
    showing();
    await ordered({ type: 'capture' });
    expect(titles()).toEqual([
      'Bergsåsen och Strandängen: stråket',
      'Balansmått 2022: Bergsåsen och Strandängen',
      'Invånare 2022: Bergsåsen och Strandängen',
    ]);
  });

  test('says so where nothing has come to the screen, and where the track is full', async () => {
    page.state = givenState({ settled: undefined });
    await ordered({ type: 'capture' });
    showing();
    const step = { title: '', note: '', question: '', kind: 'open', address: '' } as const;
    for (let at = 0; at < limits.steps; at++) lab.dispatch({ type: 'addStep', step });
    await ordered({ type: 'capture' });
    expect(lab.state.session.steps).toHaveLength(limits.steps);
    expect(said).toEqual([swedish.track.notYet, swedish.track.full('500')]);
  });

  test('names the edition of the region', async () => {
    await ordered({ type: 'capture' });
    expect(lab.state.session.data).toEqual([
      {
        pack: 'exempel',
        title: 'Exempelregionen',
        date: '2026-01-15',
        edition: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      },
    ]);
  });
});

describe('the key', () => {
  test('captures from the page, once however long it is held down', async () => {
    expect((await pressed()).defaultPrevented).toBe(true);
    for (let at = 0; at < 20; at++) await pressed({ repeat: true });
    expect(titles()).toHaveLength(1);
    await pressed({ key: 'C', shiftKey: true });
    expect(titles()).toHaveLength(2);
  });

  test('is a letter where one writes, in a dialog and with Ctrl', async () => {
    const holder = document.createElement('div');
    page.append(holder);
    const [input, area, choice, editable] = ['input', 'textarea', 'select', 'p'].map((name) =>
      document.createElement(name),
    );
    editable?.setAttribute('contenteditable', 'true');
    for (const on of [input, area, choice, editable]) {
      if (!on) continue;
      holder.append(on);
      await pressed({ on });
    }
    await pressed({ ctrlKey: true });
    await pressed({ metaKey: true });
    await pressed({ altKey: true });
    const dialog = document.createElement('dialog');
    page.append(dialog);
    dialog.setAttribute('open', '');
    await pressed();
    expect(titles()).toEqual([]);
    dialog.remove();
    const radio = document.createElement('input');
    radio.type = 'radio';
    holder.append(radio);
    await pressed({ on: radio });
    expect(titles()).toHaveLength(1);
  });

  test('is left alone when something else has taken it, and while a word is composed', () => {
    const taken = new KeyboardEvent('keydown', { key: 'c', cancelable: true });
    taken.preventDefault();
    expect(isCaptureKey(taken)).toBe(false);
    expect(isCaptureKey(new KeyboardEvent('keydown', { key: 'c', isComposing: true }))).toBe(false);
    expect(isCaptureKey(new KeyboardEvent('keydown', { key: 'ç' }))).toBe(false);
  });

  test('follows the switch for single letters, the room, and rests while presenting', async () => {
    showing({ shortcuts: 'off' });
    await pressed();
    showing({ room: 'explore' });
    await pressed();
    showing();
    lab.change({ presenting: { at: 0, from: undefined } });
    await pressed();
    expect(titles()).toEqual([]);
    lab.change({ presenting: undefined });
    await pressed();
    showing({ room: 'explore' });
    await pressed();
    showing({ surface: 'method' });
    await pressed();
    expect(titles()).toHaveLength(2);
  });

  test.each([
    ['board', 'board', 'tavlan'],
    ['table', 'board', 'tavlan som tabell'],
    ['text', 'board', 'tavlan i ord'],
    ['map', 'map', 'korten på kartan'],
  ] as const)('captures %s in the room Insatser, to be presented as it is', async (surface, inLab, words) => {
    showing({ room: 'interventions', surface });
    await pressed();
    expect(titles()[0]).toContain(words);
    const [step] = lab.state.session.steps;
    const screen = page.state?.settled;
    if (!step || !screen) throw new Error('Nothing was captured.');
    expect(stepView(step.address, screen).view).toMatchObject({ room: 'interventions', surface });
    expect(standingOf(step.address, screen, givenPack()).differs).toBe(false);
    showing();
    await ordered({ type: 'showStep', id: step.id });
    const view = acted.flatMap((one) => (one.type === 'showView' ? [one.view] : [])).at(-1);
    expect(view).toMatchObject({ room: 'lab', surface: inLab });
    showing({ surface: inLab });
    expect(standingOf(step.address, page.state?.settled ?? screen, givenPack()).differs).toBe(false);
  });
});

describe('showing a step', () => {
  test('shows its view in the room Labb, in the language and look of the one who looks', async () => {
    showing({ year: 2015, language: 'en', theme: 'dark' });
    const step = { title: 'X', note: '', question: '', kind: 'close', address: '?v=1&ar=2019#a=9901C1020' } as const;
    const id = lab.dispatch({ type: 'addStep', step });
    await ordered({ type: 'showStep', id });
    expect(lab.state.step).toBe(id);
    expect(acted).toHaveLength(1);
    expect(acted[0]).toMatchObject({
      type: 'showView',
      view: { year: 2019, a: ['9901C1020'], room: 'lab', language: 'en', theme: 'dark' },
    });
  });

  test('chooses a step whose region is not here, and leaves the screen as it is', async () => {
    const step = { title: 'X', note: '', question: '', kind: 'close', address: '?v=1&paket=lokal-annat' } as const;
    const id = lab.dispatch({ type: 'addStep', step });
    await ordered({ type: 'showStep', id });
    expect(lab.state.step).toBe(id);
    expect(acted).toEqual([]);
  });

  test('lets a step show what is on the screen instead, and keeps what was written', async () => {
    await ordered({ type: 'capture' });
    const id = lab.state.step ?? '';
    lab.dispatch({ type: 'editStep', id, change: { question: 'Varför?' } });
    showing({ year: 2015, level: 'kommun' });
    await ordered({ type: 'renewStep', id });
    expect(lab.state.session.steps).toMatchObject([
      { question: 'Varför?', address: addressOnScreen(givenView({ year: 2015, level: 'kommun' })) },
    ]);
    expect(said.at(-1)).toBe('Steg 1 visar nu vyn på skärmen: Bergsåsen och Strandängen: stråket');
  });

  test('brings back what was removed, and keeps what was done in between', async () => {
    await ordered({ type: 'capture' });
    lab.dispatch({ type: 'removeStep', id: lab.state.step ?? '' });
    lab.dispatch({ type: 'describe', change: { title: 'Labb 2' } });
    await ordered({ type: 'undo' });
    expect(titles()).toHaveLength(1);
    expect(lab.state.session.title).toBe('Labb 2');
    await ordered({ type: 'undo' });
    expect(said.filter((one) => one === swedish.track.undone)).toHaveLength(1);
  });
});

describe('keeping pairs', () => {
  test('keeps the pair on screen with the way that was drawn, once', async () => {
    const route = [
      [4.1, 57.1],
      [4.2, 57.2],
    ] as const;
    showing({ way: 'drawn', route });
    await ordered({ type: 'keepPair' });
    await ordered({ type: 'keepPair' });
    showing();
    await ordered({ type: 'keepPair' });
    expect(lab.state.session.pairs).toMatchObject([
      { name: 'Bergsåsen och Strandängen', pack: 'exempel', level: 'deso', a: ['9901C1000'], b: ['9901C1010'], route },
      { name: 'Bergsåsen och Strandängen', route: [] },
    ]);
    expect(said).toEqual([
      'Polparet är sparat: Bergsåsen och Strandängen',
      swedish.track.pairs.known,
      'Polparet är sparat: Bergsåsen och Strandängen',
    ]);
  });

  test('keeps a suggested counter-pole as B, and nothing where a pole is missing', async () => {
    showing({ b: [] });
    await ordered({ type: 'keepPair' });
    expect(lab.state.session.pairs).toEqual([]);
    expect(said).toEqual([swedish.track.pairs.needsPair]);
    const value = { codes: ['9901C1020'] } as never;
    showing({ b: [] }, { suggestion: { state: 'ready', value } });
    await ordered({ type: 'keepPair' });
    expect(lab.state.session.pairs).toMatchObject([{ b: ['9901C1020'] }]);
  });

  test('shows a kept pair with its way, and leaves the rest of the view', async () => {
    showing({
      way: 'drawn',
      route: [
        [4.1, 57.1],
        [4.2, 57.2],
      ],
    });
    await ordered({ type: 'keepPair' });
    showing({ a: ['9901C1050'], b: [], year: 2015, suggest: 'contrast', measure: 'population' });
    await ordered({ type: 'showPair', id: lab.state.session.pairs[0]?.id ?? '' });
    expect(acted[0]).toMatchObject({
      type: 'showView',
      view: { a: ['9901C1000'], b: ['9901C1010'], way: 'drawn', year: 2015, measure: 'population', suggest: 'none' },
    });
    await ordered({ type: 'showPair', id: 'not there' });
    expect(acted).toHaveLength(1);
  });
});
