import { describe, expect, test } from 'vitest';
import type { ImportConnection } from '../../src/app/connect-import-worker.ts';
import { FetchDesk } from '../../src/app/fetch-desk.ts';
import type { FetchPlan, ImportRequests, PartState } from '../../src/imports/requests.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { problem } from '../../src/problem/problem.ts';
import { WorkerClient } from '../../src/protocol/client.ts';
import type { ToWorker } from '../../src/protocol/messages.ts';
import type { FetchOrder } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import { estimateFetch } from '../../src/scb/plan/estimate.ts';
import { scbService } from '../../src/scb/service.ts';

type Request = Extract<ToWorker, { kind: 'request' }>;

const order: FetchOrder = {
  municipalities: ['1480', '1402'],
  years: [2024],
  indicators: ['population'],
  levels: ['deso'],
};
const setting = { service: scbService, standIn: false, date: '2026-11-22' };
const parts = planFetch(order);
const plan: FetchPlan = { parts, ...estimateFetch(parts) };
const [first, second] = parts.map(({ id }) => id);

/** An import worker that answers nothing by itself. */
class HeldWorker implements ImportConnection {
  readonly asked: Request[] = [];
  readonly cancelled: number[] = [];
  readonly client: WorkerClient<ImportRequests>;
  readonly stop: (found: Problem) => void;
  closed = false;
  private listener: (event: MessageEvent) => void = () => undefined;

  constructor(onStopped: (found: Problem) => void) {
    this.stop = onStopped;
    this.client = new WorkerClient<ImportRequests>({
      postMessage: (message) => {
        const sent = message as ToWorker;
        if (sent.kind === 'request') this.asked.push(sent);
        else this.cancelled.push(sent.id);
      },
      addEventListener: (_, listener) => {
        this.listener = listener;
      },
    });
  }

  close(): void {
    this.closed = true;
  }

  last(name: string): Request {
    const found = this.asked.findLast((request) => request.name === name);
    if (!found) throw new Error(`${name} was not asked`);
    return found;
  }

  async say(name: string, said: object): Promise<void> {
    this.listener(new MessageEvent('message', { data: { id: this.last(name).id, ...said } }));
    await settled();
  }

  answer(name: string, answer: unknown): Promise<void> {
    return this.say(name, { kind: 'answer', answer });
  }

  news(news: Omit<PartState, 'id'> & { readonly id: string | undefined }): Promise<void> {
    return this.say('fetch', { kind: 'news', news });
  }
}

async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve();
}

function desk(): { desk: FetchDesk; workers: HeldWorker[]; worker: () => HeldWorker } {
  const workers: HeldWorker[] = [];
  const made = new FetchDesk((onStopped) => {
    const worker = new HeldWorker(onStopped);
    workers.push(worker);
    return worker;
  });
  return { desk: made, workers, worker: () => workers.at(-1)! };
}

async function running(): Promise<ReturnType<typeof desk>> {
  const given = desk();
  given.desk.plan(order);
  await given.worker().answer('planFetch', plan);
  given.desk.start(setting);
  return given;
}

describe('planning', () => {
  test('starts no worker before something is chosen', () => {
    const { desk: made, workers } = desk();
    made.plan(undefined);
    expect(workers).toEqual([]);
    expect(made.state.phase).toBe('idle');
  });

  test('goes by planning to planned, and asks nobody for data', async () => {
    const { desk: made, worker } = desk();
    made.plan(order);
    expect(made.state).toMatchObject({ phase: 'planning', before: undefined });
    await worker().answer('planFetch', plan);
    expect(made.state).toMatchObject({ phase: 'planned', order, plan: { calls: plan.calls } });
    expect(worker().asked.map(({ name }) => name)).toEqual(['planFetch']);
  });

  test('of a newer order takes the place of the older, whose answer is not heard', async () => {
    const { desk: made, worker } = desk();
    made.plan(order);
    const older = worker().last('planFetch');
    made.plan({ ...order, municipalities: ['1480'] });
    expect(worker().cancelled).toEqual([older.id]);
    await worker().answer('planFetch', plan);
    expect(made.state).toMatchObject({ phase: 'planned', order: { municipalities: ['1480'] } });
  });

  test('keeps the plan before until the next is there', async () => {
    const { desk: made, worker } = desk();
    made.plan(order);
    await worker().answer('planFetch', plan);
    made.plan({ ...order, years: [2025] });
    expect(made.state).toMatchObject({ phase: 'planning', before: { calls: plan.calls } });
    made.plan({ ...order, years: [2024, 2025] });
    expect(made.state).toMatchObject({ phase: 'planning', before: { calls: plan.calls } });
  });

  test('that cannot be is said with its problem', async () => {
    const { desk: made, worker } = desk();
    made.plan(order);
    await worker().say('planFetch', { kind: 'problem', problem: problem('scbNothingPublished', { from: 1, to: 2 }) });
    expect(made.state).toMatchObject({ phase: 'refused', problem: { kind: 'scbNothingPublished' } });
  });
});

describe('fetching', () => {
  test('does not begin before there is a plan', () => {
    const { desk: made, workers } = desk();
    made.start(setting);
    expect([made.state.phase, workers]).toEqual(['idle', []]);
  });

  test('asks with the order, the address and the date, and tells how each part comes along', async () => {
    const { desk: made, worker } = await running();
    expect(worker().last('fetch').params).toEqual({ ...setting, order });
    await worker().news({ id: first, state: 'asking', attempt: 1 });
    await worker().news({ id: first, state: 'arrived', attempt: 1 });
    await worker().news({ id: second, state: 'waiting', attempt: 1 });
    const { state } = made;
    expect(state.phase === 'running' && [...state.run.parts].map(([id, part]) => [id, part.state])).toEqual([
      [first, 'arrived'],
      [second, 'waiting'],
    ]);
  });

  test('keeps the reason of a wait when the part waits for its turn too', async () => {
    const { desk: made, worker } = await running();
    const tooFast = problem('scbTooFast', { source: 'TAB6574', seconds: 9 });
    await worker().news({ id: first, state: 'waiting', attempt: 1, problem: tooFast });
    await worker().news({ id: first, state: 'waiting', attempt: 2 });
    const { state } = made;
    expect(state.phase === 'running' && state.run.parts.get(first!)?.problem).toEqual(tooFast);
    await worker().news({ id: first, state: 'asking', attempt: 2 });
    expect(made.state.phase === 'running' && made.state.run.parts.get(first!)?.state).toBe('asking');
  });

  test('ends with packs, and with what did not come', async () => {
    const { desk: made, worker } = await running();
    const failed = [{ part: parts[0], problem: problem('scbEmpty', { source: 'TAB6574' }) }];
    await worker().answer('fetch', { packs: [], failed, calls: 3, retries: 1 });
    expect(made.state).toMatchObject({ phase: 'done', failed: [{ problem: { kind: 'scbEmpty' } }] });
  });

  test('tried again asks for the same; the worker knows what has come', async () => {
    const { desk: made, worker } = await running();
    await worker().answer('fetch', { packs: [], failed: [], calls: 3, retries: 1 });
    made.retry();
    expect(made.state).toMatchObject({ phase: 'running' });
    expect(worker().asked.map(({ name }) => name)).toEqual(['planFetch', 'fetch', 'fetch']);
    expect(worker().last('fetch').params).toEqual({ ...setting, order });
  });

  test('is not disturbed by what is filled in meanwhile', async () => {
    const { desk: made, worker } = await running();
    made.plan({ ...order, years: [2025] });
    made.again();
    expect(made.state.phase).toBe('running');
    expect(worker().cancelled).toEqual([]);
  });

  test('can be shown so far while it goes on', async () => {
    const { desk: made, worker } = await running();
    const asked = made.packsSoFar();
    await worker().answer('packsSoFar', ['a pack']);
    expect(await asked).toEqual(['a pack']);
    expect(made.state.phase).toBe('running');
    expect(worker().cancelled).toEqual([]);
  });
});

describe('cancelling', () => {
  test('stops the worker’s fetch and keeps what has arrived', async () => {
    const { desk: made, worker } = await running();
    const fetch = worker().last('fetch');
    made.cancel();
    expect(worker().cancelled).toEqual([fetch.id]);
    expect(made.state).toMatchObject({ phase: 'cancelled', packs: undefined });
    await worker().answer('packsSoFar', ['a pack']);
    expect(made.state).toMatchObject({ phase: 'cancelled', packs: ['a pack'] });
  });

  test('can be regretted: the fetch goes on', async () => {
    const { desk: made, worker } = await running();
    made.cancel();
    await worker().answer('packsSoFar', []);
    made.retry();
    expect(made.state.phase).toBe('running');
  });

  test('leads back to the plan when something else is wanted', async () => {
    const { desk: made, worker } = await running();
    made.cancel();
    made.again();
    await worker().answer('packsSoFar', ['late']);
    expect(made.state).toMatchObject({ phase: 'planned', order });
  });
});

describe('a worker that stops', () => {
  const stopped = problem('workerStopped', { message: 'out of memory' });

  test('ends the fetch with its problem, and trying again starts another', async () => {
    const { desk: made, workers } = await running();
    workers[0]!.stop(stopped);
    await settled();
    expect(made.state).toMatchObject({ phase: 'failed', problem: stopped });
    expect(workers[0]!.closed).toBe(true);
    made.retry();
    expect(workers).toHaveLength(2);
    expect(workers[1]!.asked.map(({ name }) => name)).toEqual(['fetch']);
  });

  test('while it plans says so, and the next order is planned by another', async () => {
    const { desk: made, workers } = desk();
    made.plan(order);
    workers[0]!.stop(stopped);
    await settled();
    expect(made.state).toMatchObject({ phase: 'refused', problem: stopped });
    made.plan(order);
    await workers[1]!.answer('planFetch', plan);
    expect(made.state.phase).toBe('planned');
  });
});

test('listeners hear each state with the one before', async () => {
  const { desk: made, worker } = desk();
  const heard: string[] = [];
  made.subscribe((state, before) => heard.push(`${before.phase} → ${state.phase}`));
  made.plan(order);
  await worker().answer('planFetch', plan);
  made.start(setting);
  made.cancel();
  expect(heard).toEqual(['idle → planning', 'planning → planned', 'planned → running', 'running → cancelled']);
});
