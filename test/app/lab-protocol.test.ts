// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { ProtocolDesk } from '../../src/app/lab/protocol-desk.ts';
import type { LabHost, LabPage } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { makeProtocol } from '../../src/app/lab/protocol/make-protocol.ts';
import type { ProtocolWorkers } from '../../src/app/lab/protocol/make-protocol.ts';
import type { ProtocolFile, ProtocolTask } from '../../src/app/lab/protocol/protocol-files.ts';
import { loadProtocolLanguage } from '../../src/app/lab/protocol/protocol-language.ts';
import type { StagedStep } from '../../src/app/lab/protocol/step-stage.ts';
import type { View } from '../../src/address/view.ts';
import type { LabProtocol } from '../../src/export/lab/lab-protocol.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Card, Session, Step } from '../../src/lab/session.ts';
import type { ProtocolState } from '../../src/panels/lab/protocol/protocol-state.ts';
import { picturedSteps } from '../../src/panels/lab/protocol/pictured-steps.ts';
import { ProblemError, problem } from '../../src/problem/problem.ts';
import { swedish } from '../../src/text/language.ts';
import { givenState } from '../panels/given-state.ts';
import { givenView } from '../panels/given.ts';

const language = await loadProtocolLanguage('sv');
const english = await loadProtocolLanguage('en');

const step = (over: Partial<Step> = {}): Step => ({
  id: 's',
  title: 'Båda polerna',
  note: 'Vänta.',
  question: 'Vad visar kartan inte?',
  kind: 'open',
  address: '?v=1&lada=ingen',
  ...over,
});

const card = (over: Partial<Card> = {}): Card => ({
  ...{ id: 'k', what: 'Bro', who: 'Kommunen', where: 'mellanrum', pair: '', method: '', state: 'idea', note: '' },
  cells: ['samhalle/blanda'],
  ...over,
});

const session = (over: Partial<Session> = {}): Session => ({ ...emptySession('x'), title: 'Lerum', ...over });

interface Made {
  readonly protocol: LabProtocol;
  readonly painted: number;
  readonly steps: readonly number[];
  readonly closed: number;
}

async function made(
  of: Session,
  {
    show = () =>
      Promise.resolve({
        state: givenState({ settled: { ...givenView(), drawer: 'none' } }),
        problems: [],
        isLate: false,
      }),
    choice = { withNotes: true, withVotes: true },
    spoken = language,
    signal = new AbortController().signal,
  }: {
    readonly show?: (view: View) => Promise<StagedStep>;
    readonly choice?: { readonly withNotes: boolean; readonly withVotes: boolean };
    readonly spoken?: typeof language;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Made> {
  let [painted, closed] = [0, 0];
  const steps: number[] = [];
  const close = (): void => void (closed += 1);
  const png = (): Promise<Blob> => {
    painted += 1;
    return Promise.resolve(new Blob([new Uint8Array([1, 2, 3])]));
  };
  const workers = { stage: { show, close }, desk: { png, close } } as unknown as ProtocolWorkers;
  const protocol = await makeProtocol(
    {
      session: of,
      language: spoken,
      choice,
      base: 'https://karta.example.se/',
      now: initialView,
      made: () => Promise.resolve(undefined),
      overlays: [],
      signal,
      onStep: (done) => steps.push(done),
    },
    workers,
  );
  return { protocol, painted, steps, closed };
}

/** What the columns of A and B are called. */
function headsOf(table: LabProtocol['pages'][number]['tables'][number] | undefined): readonly string[] {
  const [head = []] = table?.rows ?? [];
  return (table?.poles ?? []).map((at) => head[at] ?? '');
}

describe('writing a lab down', () => {
  it('gives every step its picture with words, sentence, legend, figures for both poles, and link', async () => {
    const { protocol, painted, steps, closed } = await made(session({ steps: [step(), step({ title: '' })] }));
    const [first, second] = protocol.pages;
    expect(first).toMatchObject({
      number: 1,
      title: 'Båda polerna',
      question: 'Vad visar kartan inte?',
      note: 'Vänta.',
    });
    expect(first?.picture?.alt).toMatch(/^Karta: /);
    expect(first?.picture?.png).toEqual(new Uint8Array([1, 2, 3]));
    const [figures] = first?.tables ?? [];
    expect(figures?.poles).toEqual([1, 3]);
    expect(headsOf(figures)).toEqual([expect.stringMatching(/^A: /), expect.stringMatching(/^B: /)]);
    expect(first?.link).toMatch(/^https:\/\/karta\.example\.se\/\?/);
    expect(second?.title).toBe('Steg 2');
    expect([painted, steps, closed]).toEqual([2, [0, 1], 2]);
  });

  it('says where the figures come from, that they are made up, and what they are not about', async () => {
    const { protocol } = await made(
      session({ steps: [step()], data: [{ pack: 'x', title: 'Rutorna', date: '2026-09-01', edition: 'e1' }] }),
    );
    expect(protocol.context[0]).toBe(language.text.common.context);
    expect(protocol.sources[0]).toContain('Rutorna (uppgifter från 1 september 2026, utgåva e1)');
    expect(new Set(protocol.sources).size).toBe(protocol.sources.length);
  });

  it('keeps the words of a step whose region is not here, and says why it has no picture', async () => {
    const show = (): Promise<StagedStep> => {
      const idle = { state: 'idle' } as const;
      const failed = { state: 'failed', before: undefined, problem: problem('packNotFound', { id: 'borta' }) } as const;
      return Promise.resolve({
        state: givenState({ settled: undefined, pack: failed, pair: idle }),
        problems: [failed.problem],
        isLate: false,
      });
    };
    const { protocol, painted } = await made(session({ steps: [step()] }), { show });
    expect(protocol.pages[0]).toMatchObject({ title: 'Båda polerna', picture: undefined, link: '', sentence: '' });
    expect(protocol.pages[0]?.missing).toBe(language.lab.protocol.missing.region);
    expect(painted).toBe(0);
  });

  it('says what of a step could not be had, and goes on', async () => {
    const show = (): Promise<StagedStep> =>
      Promise.resolve({
        state: givenState({ settled: { ...givenView(), drawer: 'none' }, pair: { state: 'idle' } }),
        problems: [problem('network', { address: 'packs/', status: 500 })],
        isLate: true,
      });
    const { protocol } = await made(session({ steps: [step({ address: '?v=1&matt=nonsens!!' }), step()] }), { show });
    const missing = protocol.pages[0]?.missing ?? '';
    expect(missing).toContain('Något i vyn kunde inte tas fram');
    expect(missing).toContain(language.lab.protocol.missing.late);
    expect(protocol.pages[0]?.tables).toEqual([]);
    expect(protocol.pages).toHaveLength(2);
  });

  it('leaves notes and votes out where they are not wished', async () => {
    const of = session({ steps: [step()], cards: [card()], votes: { perPerson: 3, people: 0, dots: { k: 2 } } });
    const { protocol } = await made(of, { choice: { withNotes: false, withVotes: false } });
    expect(protocol.pages[0]?.note).toBe('');
    expect(protocol.board).toMatchObject({ votes: '', cards: [{ dots: 0 }] });
    const whole = await made(of);
    expect(whole.protocol.board?.votes).toBe('2 röster på ett kort. Var och en hade 3 att lägga.');
  });

  it('writes the board: cards in words, where they work, and the remarks with their reasons', async () => {
    const pairs = [{ id: 'p', name: 'Åsen och Ängen', pack: 'x', level: 'deso', a: [], b: [], route: [] }] as const;
    const { protocol } = await made(session({ cards: [card({ where: 'A', pair: 'p', method: 'mark' })], pairs }));
    expect(protocol.board?.cards[0]).toMatchObject({
      where: 'Pol A (Åsen och Ängen)',
      cells: [{ level: 'samhalle', part: 'blanda' }],
      method: 'Samtalsverktyg för markanvändning',
    });
    expect(protocol.board?.remarks.length).toBeGreaterThan(0);
    expect(protocol.board?.remarks.every(({ sentence, reason }) => sentence !== '' && reason !== '')).toBe(true);
  });

  it('tells what has changed since the last lab', async () => {
    const before = session();
    const { protocol } = await made(session({ cards: [card()], previous: { ...before, revision: 0 } }));
    expect(protocol.changes.join(' ')).toContain('Bro');
  });

  it('speaks English throughout where the page does', async () => {
    const { protocol } = await made(session({ title: '', steps: [step({ title: '' })], cards: [card()] }), {
      spoken: english,
    });
    expect(protocol.title).toBe('Lab without a name');
    expect(protocol.pages[0]?.title).toBe('Step 1');
    expect(protocol.pages[0]?.picture?.alt).toMatch(/^Map: /);
    expect(protocol.board?.cards[0]?.where).toBe(english.lab.matrix.targets.mellanrum);
  });

  it('has pictures of the first steps of a long track, and the words of all 500', async () => {
    const steps = Array.from({ length: 500 }, (_, at) => step({ id: `s${String(at)}` }));
    const { protocol, painted } = await made(session({ steps }));
    expect(protocol.pages).toHaveLength(500);
    expect(painted).toBe(picturedSteps);
    expect(protocol.pages[499]?.missing).toBe(language.lab.protocol.missing.beyond('200'));
  });

  it('is something to hold also without steps', async () => {
    const { protocol } = await made(session());
    expect(protocol.pages).toEqual([]);
    expect(protocol.board).toBeUndefined();
    expect(protocol.opening).toBeUndefined();
  });

  it('stops between two steps, and ends its workers', async () => {
    const controller = new AbortController();
    const show = (): Promise<StagedStep> => {
      controller.abort(new Error('nog'));
      return Promise.resolve({ state: givenState(), problems: [], isLate: false });
    };
    await expect(made(session({ steps: [step(), step()] }), { show, signal: controller.signal })).rejects.toThrow(
      'nog',
    );
  });
});

interface Desk {
  readonly desk: ProtocolDesk;
  readonly page: HTMLElement;
  readonly states: ProtocolState[];
  readonly tasks: ProtocolTask[];
  readonly finish: (file: ProtocolFile) => Promise<void>;
  readonly refuse: (error: unknown) => Promise<void>;
}

function givenDesk(): Desk {
  const tasks: ProtocolTask[] = [];
  const ends: { resolve: (file: ProtocolFile) => void; reject: (error: unknown) => void }[] = [];
  const states: ProtocolState[] = [];
  const page = Object.assign(document.createElement('div'), {
    state: givenState(),
    language: swedish,
    store: undefined,
    requestUpdate: () => states.push(desk.state),
  });
  const lab = new LabStore();
  lab.dispatch({ type: 'addStep', step: step() });
  const host = { page: page as unknown as LabPage, lab, base: 'https://karta.example.se/' } as unknown as LabHost;
  const desk = new ProtocolDesk(host, (task) => {
    tasks.push(task);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  });
  const rest = (): Promise<void> => vi.waitFor(() => undefined);
  return {
    ...{ desk, page, states, tasks },
    finish: async (file) => {
      ends.at(-1)?.resolve(file);
      await rest();
    },
    refuse: async (error) => {
      ends.at(-1)?.reject(error);
      await rest();
    },
  };
}

const make = { type: 'make', kind: 'page', choice: { withNotes: true, withVotes: false } } as const;
const order = (page: HTMLElement, detail: unknown): boolean =>
  page.dispatchEvent(new CustomEvent('lab-protocol', { detail }));

describe('the desk of the protocol', () => {
  it('tells how far it has come, and what the file is called', async () => {
    const { desk, page, tasks, finish } = givenDesk();
    order(page, make);
    expect(desk.state).toEqual({ phase: 'making', kind: 'page', done: 0, of: 1, share: undefined });
    tasks[0]?.onStep(1);
    expect(desk.state).toMatchObject({ done: 1, of: 1 });
    tasks[0]?.onShare(0.5);
    expect(desk.state).toMatchObject({ share: 0.5 });
    await finish({ name: 'spar.html', bytes: 42 });
    expect(desk.state).toEqual({ phase: 'done', kind: 'page', name: 'spar.html', bytes: 42 });
  });

  it('stops when asked, and what comes afterwards is not heard', async () => {
    const { desk, page, tasks, finish } = givenDesk();
    order(page, make);
    order(page, { type: 'cancel' });
    expect(desk.state).toEqual({ phase: 'stopped', kind: 'page' });
    expect(tasks[0]?.signal.aborted).toBe(true);
    tasks[0]?.onStep(1);
    await finish({ name: 'spar.html', bytes: 42 });
    expect(desk.state.phase).toBe('stopped');
  });

  it('tells what went wrong with what was asked, so that it can be tried again', async () => {
    const { desk, page, refuse } = givenDesk();
    order(page, make);
    await refuse(new ProblemError(problem('workerStopped', { message: '' })));
    expect(desk.state).toMatchObject({
      phase: 'failed',
      kind: 'page',
      choice: make.choice,
      problem: { kind: 'workerStopped' },
    });
    order(page, make);
    expect(desk.state.phase).toBe('making');
  });

  it('lets a new order take the place of one that is under way', async () => {
    const { desk, page, tasks } = givenDesk();
    order(page, make);
    order(page, { ...make, kind: 'print' });
    expect(tasks[0]?.signal.aborted).toBe(true);
    expect(desk.state).toMatchObject({ phase: 'making', kind: 'print' });
    await Promise.resolve();
  });
});
