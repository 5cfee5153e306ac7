import type { FetchSetting, ImportRequests, PartState } from '../imports/requests.ts';
import type { MadePack } from '../pack/made-pack.ts';
import type { FetchRun, FetchState } from '../panels/data/fetch/fetch-state.ts';
import { runOf } from '../panels/data/fetch/fetch-state.ts';
import type { Problem } from '../problem/problem.ts';
import { ProblemError, problem } from '../problem/problem.ts';
import type { WorkerClient } from '../protocol/client.ts';
import type { FetchOrder } from '../scb/plan/order.ts';
import type { ImportConnection } from './connect-import-worker.ts';

type Connect = (onStopped: (problem: Problem) => void) => ImportConnection;

/**
 * Where fetching from SCB is ordered and followed: idle → planning → planned → running → done, cancelled or failed. The worker is started when it is
 * first needed; one that has stopped is left, and the next question starts another.
 */
export class FetchDesk {
  private readonly connect: Connect;
  private readonly listeners = new Set<(state: FetchState, before: FetchState) => void>();
  private connection: ImportConnection | undefined;
  private controller = new AbortController();
  private current: FetchState = { phase: 'idle' };

  constructor(connect: Connect) {
    this.connect = connect;
  }

  get state(): FetchState {
    return this.current;
  }

  /** The import worker, started now if it is not. */
  get client(): WorkerClient<ImportRequests> {
    if (this.connection) return this.connection.client;
    const started: ImportConnection = this.connect((found) => {
      started.client.stop(found);
      if (this.connection === started) this.connection = undefined;
      started.close();
    });
    this.connection = started;
    return started.client;
  }

  /** Calls the listener at each change. */
  subscribe(listener: (state: FetchState, before: FetchState) => void): void {
    this.listeners.add(listener);
  }

  /** Asks what an order takes; a newer order takes the place of one that is still being planned. Does nothing while a fetch is under way. */
  plan(order: FetchOrder | undefined): void {
    const { current } = this;
    if (runOf(current)) return;
    this.controller.abort();
    if (!order) {
      this.become({ phase: 'idle' });
      return;
    }
    const before = 'plan' in current ? current.plan : 'before' in current ? current.before : undefined;
    const { signal } = this.take({ phase: 'planning', order, before });
    this.client.call('planFetch', order, { signal }).then(
      (plan) => {
        if (!signal.aborted) this.become({ phase: 'planned', order, plan });
      },
      (error: unknown) => {
        if (!signal.aborted) this.become({ phase: 'refused', order, problem: asProblem(error) });
      },
    );
  }

  /** Fetches what has been planned. Does nothing when nothing has. */
  start(asked: Omit<FetchSetting, 'order'>): void {
    if (this.current.phase !== 'planned') return;
    const { order, plan } = this.current;
    this.fetch({ setting: { ...asked, order }, plan, parts: new Map() });
  }

  /** Fetches the same again: what has arrived is not asked for a second time. */
  retry(): void {
    const run = runOf(this.current);
    if (run && this.current.phase !== 'running') this.fetch({ ...run, parts: new Map() });
  }

  /** Stops a running fetch, and makes packs of what has arrived. */
  cancel(): void {
    if (this.current.phase !== 'running') return;
    const { run } = this.current;
    this.controller.abort();
    const { signal } = this.take({ phase: 'cancelled', run, packs: undefined });
    this.soFar(run, signal).then(
      (packs) => {
        if (!signal.aborted) this.become({ phase: 'cancelled', run, packs });
      },
      (error: unknown) => {
        if (!signal.aborted) this.become({ phase: 'failed', run, problem: asProblem(error) });
      },
    );
  }

  /** Back to the plan, so that something else can be chosen. Does nothing while a fetch is under way. */
  again(): void {
    const run = runOf(this.current);
    if (!run || this.current.phase === 'running') return;
    this.controller.abort();
    this.become({ phase: 'planned', order: run.setting.order, plan: run.plan });
  }

  /** Packs of what has arrived of the fetch at hand; none when there is no fetch. Rejects with a `ProblemError`. */
  async packsSoFar(): Promise<readonly MadePack[]> {
    const run = runOf(this.current);
    return run ? this.soFar(run, new AbortController().signal) : [];
  }

  private soFar({ setting }: FetchRun, signal: AbortSignal): Promise<readonly MadePack[]> {
    return this.client.call('packsSoFar', setting, { signal });
  }

  private fetch(run: FetchRun): void {
    this.controller.abort();
    const { signal } = this.take({ phase: 'running', run });
    const parts = new Map<string, PartState>();
    const soFar = (): FetchRun => ({ ...run, parts: new Map(parts) });
    const onNews = (news: PartState): void => {
      const before = parts.get(news.id);
      // A part that waits after a refusal also waits for its turn: the reason says more.
      const lessTold = news.state === 'waiting' && !news.problem && before?.state === 'waiting' && before.problem;
      if (signal.aborted || lessTold) return;
      parts.set(news.id, news);
      this.become({ phase: 'running', run: soFar() });
    };
    this.client.call('fetch', run.setting, { signal, onNews }).then(
      ({ packs, failed }) => {
        if (!signal.aborted) this.become({ phase: 'done', run: soFar(), packs, failed });
      },
      (error: unknown) => {
        if (!signal.aborted) this.become({ phase: 'failed', run: soFar(), problem: asProblem(error) });
      },
    );
  }

  /** Shows a state and gives what it can be stopped by. */
  private take(state: FetchState): AbortController {
    this.controller = new AbortController();
    this.become(state);
    return this.controller;
  }

  private become(state: FetchState): void {
    const before = this.current;
    this.current = state;
    for (const listener of this.listeners) listener(state, before);
  }
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('workerStopped', { message: String(error) });
}
