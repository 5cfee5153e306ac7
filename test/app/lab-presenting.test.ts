// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LabHost, LabPage } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { PresentingDesk } from '../../src/app/lab/presenting-desk.ts';
import type { LabOrder } from '../../src/lab/lab-order.ts';
import { slidesOf } from '../../src/lab/lab-state.ts';
import type { PresentingCommand } from '../../src/panels/lab/presenting/presenting-command.ts';
import type { Action } from '../../src/store/actions.ts';
import { givenState } from '../panels/given-state.ts';

let page: LabPage;
let lab: LabStore;
let desk: PresentingDesk;
let shown: string[] = [];
let acts: Action[] = [];
let palettes: string[] = [];
let ids: string[] = [];

const order = (detail: LabOrder): unknown => page.dispatchEvent(new CustomEvent('lab-order', { detail }));
const command = (detail: PresentingCommand): unknown => page.dispatchEvent(new CustomEvent('presenting', { detail }));
const kind = (): string | undefined => slidesOf(lab.state.session)[lab.state.presenting?.at ?? -1]?.kind;

beforeEach(() => {
  [shown, acts, palettes] = [[], [], []];
  let count = 0;
  lab = new LabStore(() => `id-${String(count++)}`);
  const element = document.createElement('mr-page');
  document.body.append(element);
  page = Object.assign(element, {
    state: givenState(),
    language: { id: 'sv' },
    store: { setPalette: (palette: string) => palettes.push(palette) },
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
  }) as unknown as LabPage;
  page.addEventListener('act', (event) => acts.push((event as CustomEvent<Action>).detail));
  const host: LabHost = {
    ...{ page, lab, base: 'https://example.org/' },
    report: () => undefined,
    announce: () => undefined,
    show: (address) => shown.push(address),
  };
  desk = new PresentingDesk(host);
  ids = ['?v=1#one', '?v=1#two'].map((address) =>
    lab.dispatch({ type: 'addStep', step: { title: '', note: '', question: '', kind: 'open', address } }),
  );
});

afterEach(() => {
  page.remove();
  vi.restoreAllMocks();
});

describe('the desk that leads the presentation', () => {
  it('begins at the opening, or at the step that is named, in the projector’s look', () => {
    order({ type: 'present', from: undefined });
    expect([kind(), shown, palettes]).toEqual(['opening', [], ['projector']]);
    order({ type: 'present', from: ids[1] });
    expect([kind(), shown, lab.state.step]).toEqual(['step', ['?v=1#two'], ids[1]]);
  });

  it('shows each step’s own address, also again when it is asked to', () => {
    order({ type: 'present', from: undefined });
    for (const by of [1, 1, 1, 1, -1] as const) command({ type: 'turn', by });
    command({ type: 'reset' });
    expect(shown).toEqual(['?v=1#one', '?v=1#two', '?v=1#two', '?v=1#two']);
  });

  it('ends in the room Labb at the step where it was, with the look as it was, and begins there again', () => {
    order({ type: 'present', from: ids[1] });
    command({ type: 'out' });
    expect(lab.state.presenting).toBeUndefined();
    expect(lab.state.step).toBe(ids[1]);
    expect(acts).toEqual([{ type: 'change', change: { room: 'lab', surface: 'map' } }]);
    expect(palettes).toEqual(['projector', 'light']);
    expect(document.documentElement.dataset['presenting']).toBeUndefined();
    order({ type: 'present', from: lab.state.step });
    expect(shown).toEqual(['?v=1#two', '?v=1#two']);
  });

  it('begins with no pages too, and says so instead of turning', () => {
    for (const slide of ['opening', 'closing'] as const)
      lab.dispatch({ type: 'editSlide', slide, change: { shown: false } });
    for (const id of ids) lab.dispatch({ type: 'removeStep', id });
    order({ type: 'present', from: undefined });
    command({ type: 'turn', by: 1 });
    expect([lab.state.presenting?.at, shown]).toEqual([0, []]);
    command({ type: 'out' });
    expect(lab.state.presenting).toBeUndefined();
  });

  it('opens the presenter’s window before the presentation too, where it waits', () => {
    const opened = { focus: vi.fn(), closed: false };
    const open = vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
    order({ type: 'openPresenter' });
    expect([desk.state.window, lab.state.presenting, shown]).toEqual(['there', undefined, []]);
    order({ type: 'present', from: undefined });
    expect([desk.state.window, open.mock.calls.length]).toEqual(['there', 1]);
    open.mockReturnValue(null);
    command({ type: 'end' });
    order({ type: 'openPresenter' });
    expect(desk.state.window).toBe('blocked');
  });

  it('says that the browser stopped the window, and goes on', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    order({ type: 'present', from: undefined });
    command({ type: 'window' });
    expect(desk.state.window).toBe('blocked');
    command({ type: 'turn', by: 1 });
    expect(kind()).toBe('step');
  });

  it('hears no commands while nothing is presented', () => {
    command({ type: 'turn', by: 1 });
    command({ type: 'end' });
    expect([shown, acts]).toEqual([[], []]);
  });
});
