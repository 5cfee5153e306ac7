import { afterEach, describe, expect, it, vi } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { StepStage } from '../../src/app/lab/protocol/step-stage.ts';
import { problem } from '../../src/problem/problem.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { latest } from '../../src/store/result.ts';
import { HeldWorker, settled } from '../store/held-worker.ts';
import { smallPack } from '../store/small-pack.ts';

const quiet = { ...initialView, drawer: 'none' } as const;
const { signal } = new AbortController();

interface Given {
  readonly stage: StepStage;
  readonly workers: HeldWorker[];
  readonly stop: (found: Problem) => void;
}

function given(patienceMs = 60_000): Given {
  const workers: HeldWorker[] = [];
  let stopped: (found: Problem) => void = () => undefined;
  const stage = new StepStage({
    packs: 'packs/',
    made: () => Promise.resolve(undefined),
    overlays: [],
    patienceMs,
    connect: (onStopped) => {
      stopped = onStopped;
      const worker = new HeldWorker();
      workers.push(worker);
      return worker;
    },
  });
  return { stage, workers, stop: (found) => stopped(found) };
}

/** Answers everything that the small region's view asks but the pair. */
async function answerRest(worker: HeldWorker): Promise<void> {
  for (const name of ['layer', 'index']) if (worker.names().includes(name)) await worker.answer(name, { problems: [] });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a step looked at without the screen', () => {
  it('waits for all that its view asks, and holds the answers', async () => {
    const { stage, workers } = given();
    const shown = stage.show(quiet, signal);
    await settled();
    const [worker] = workers;
    if (!worker) throw new Error('no worker');
    await worker.answer('openPack', smallPack());
    await answerRest(worker);
    let isDone = false;
    void shown.then(() => (isDone = true));
    await settled();
    expect(isDone).toBe(false);
    await worker.answer('pair', { a: {}, b: {} });
    const { state, problems, isLate } = await shown;
    expect(state.settled?.year).toBe(2022);
    expect(latest(state.pair)).toBeDefined();
    expect([problems, isLate]).toEqual([[], false]);
  });

  it('shares the opened pack between steps, and never shows the answer of another', async () => {
    const { stage, workers } = given();
    const first = stage.show(quiet, signal);
    await settled();
    const [worker] = workers;
    if (!worker) throw new Error('no worker');
    await worker.answer('openPack', smallPack());
    await answerRest(worker);
    await worker.answer('pair', { a: {}, b: {} });
    await first;
    const second = stage.show({ ...quiet, a: ['9902A0010'], b: ['9901C1020'] }, signal);
    await settled();
    await answerRest(worker);
    await worker.refuse('pair', problem('network', { address: 'packs/', status: 500 }));
    const { state, problems } = await second;
    expect(worker.names().filter((name) => name === 'openPack')).toHaveLength(1);
    expect(latest(state.pair)).toBeUndefined();
    expect(problems.map(({ kind }) => kind)).toEqual(['network']);
  });

  it('says that a region is not here, and goes on to the next', async () => {
    const { stage, workers } = given();
    const missing = stage.show({ ...quiet, pack: 'borta' }, signal);
    await settled();
    await workers[0]?.refuse('openPack', problem('packNotFound', { id: 'borta' }));
    const { state, problems } = await missing;
    expect(latest(state.pack)).toBeUndefined();
    expect(problems[0]?.kind).toBe('packNotFound');
    const next = stage.show(quiet, signal);
    await settled();
    await workers[0]?.answer('openPack', smallPack());
    if (workers[0]) await answerRest(workers[0]);
    await workers[0]?.answer('pair', { a: {}, b: {} });
    expect(latest((await next).state.pack)?.manifest).toBeDefined();
  });

  it('starts a stopped worker again once, and tells when it stops again', async () => {
    const { stage, workers, stop } = given();
    const shown = stage.show(quiet, signal);
    const told = shown.catch((error: unknown) => error);
    await settled();
    stop(problem('workerStopped', { message: 'ett' }));
    await settled();
    expect(workers).toHaveLength(2);
    expect(workers[0]?.closed).toBe(true);
    stop(problem('workerStopped', { message: 'två' }));
    expect(await told).toMatchObject({ problem: { kind: 'workerStopped', detail: { message: 'två' } } });
  });

  it('goes on as nothing had happened where the second worker answers', async () => {
    const { stage, workers, stop } = given();
    const shown = stage.show(quiet, signal);
    await settled();
    stop(problem('workerStopped', { message: '' }));
    await settled();
    const worker = workers[1];
    if (!worker) throw new Error('not started again');
    await worker.answer('openPack', smallPack());
    await answerRest(worker);
    await worker.answer('pair', { a: {}, b: {} });
    expect((await shown).problems).toEqual([]);
  });

  it('takes what there is where nothing is heard for long', async () => {
    vi.useFakeTimers();
    const { stage, workers } = given(1000);
    const shown = stage.show(quiet, signal);
    await settled();
    await workers[0]?.answer('openPack', smallPack());
    await vi.advanceTimersByTimeAsync(1100);
    const { isLate, state } = await shown;
    expect(isLate).toBe(true);
    expect(latest(state.layer)).toBeUndefined();
    expect(state.settled).toBeDefined();
  });

  it('stops when it is told to', async () => {
    const { stage } = given();
    const controller = new AbortController();
    const shown = stage.show(quiet, controller.signal);
    await settled();
    controller.abort(new Error('nog'));
    await expect(shown).rejects.toThrow('nog');
  });
});
