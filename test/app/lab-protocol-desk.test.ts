// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { LabHost, LabPage } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { ProtocolDesk } from '../../src/app/lab/protocol-desk.ts';
import type { ProtocolFile, ProtocolTask } from '../../src/app/lab/protocol/protocol-files.ts';
import type { ProtocolState } from '../../src/panels/lab/protocol/protocol-state.ts';
import { ProblemError, problem } from '../../src/problem/problem.ts';
import { swedish } from '../../src/text/language.ts';
import { givenState } from '../panels/given-state.ts';

const step = {
  ...{ title: 'Båda polerna', note: 'Vänta.', question: 'Vad visar kartan inte?', address: '?v=1&lada=ingen' },
  kind: 'open',
} as const;

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
  lab.dispatch({ type: 'addStep', step });
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

  it('keeps for the next order what it has written down', () => {
    const { page, tasks } = givenDesk();
    order(page, make);
    order(page, { ...make, kind: 'pptx' });
    expect(tasks[1]?.kept).toBe(tasks[0]?.kept);
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
