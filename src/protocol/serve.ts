import { ProblemError, problem } from '../problem/problem.ts';
import type { FromWorker, NameIn, NewsOf, Port, RequestMap, ToWorker } from './messages.ts';
import type { Requests } from './requests.ts';

/** What a handler is given besides its parameters. */
export interface Task<News = never> {
  readonly signal: AbortSignal;
  /** Tells the share done, 0–1. */
  readonly progress: (share: number) => void;
  /** Tells what has arrived before the answer. */
  readonly news: (news: News) => void;
}

/** An answer together with the buffers whose ownership moves to the caller. */
export interface Reply<A> {
  readonly answer: A;
  readonly transfer?: Transferable[];
}

export type Handlers<R extends RequestMap<R> = Requests> = {
  [N in NameIn<R>]: (params: R[N][0], task: Task<NewsOf<R, N>>) => Reply<R[N][1]> | Promise<Reply<R[N][1]>>;
};

type AnyHandler = (params: unknown, task: Task<unknown>) => Promise<Reply<unknown>>;

/** Answers requests on a port. A handler that loops awaits `yieldToMessages` now and then, to see a cancel. */
export function serve<R extends RequestMap<R> = Requests>(port: Port, handlers: Handlers<R>): void {
  const running = new Map<number, AbortController>();
  const send = (message: FromWorker, transfer: Transferable[] = []): void => {
    port.postMessage(message, transfer);
  };

  async function answer({ id, name, params }: Extract<ToWorker, { kind: 'request' }>): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    const task: Task<unknown> = {
      signal,
      progress: (share) => {
        if (!signal.aborted) send({ kind: 'progress', id, share });
      },
      news: (news) => {
        if (!signal.aborted) send({ kind: 'news', id, news });
      },
    };
    try {
      const handler = (handlers as Readonly<Record<string, AnyHandler>>)[name];
      if (!handler) throw new RangeError(`no handler for ${name}`);
      const { answer: result, transfer = [] } = await handler(params, task);
      if (!signal.aborted) send({ kind: 'answer', id, answer: result }, transfer);
    } catch (error) {
      if (!signal.aborted) send({ kind: 'problem', id, problem: asProblem(error) });
    } finally {
      running.delete(id);
    }
  }

  port.addEventListener('message', (event) => {
    const message = event.data as ToWorker;
    if (message.kind === 'cancel') running.get(message.id)?.abort();
    else void answer(message);
  });
}

/** Lets queued messages (a cancel, say) be handled, then stops if the request was aborted. */
export async function yieldToMessages(signal: AbortSignal): Promise<void> {
  await new Promise((resume) => {
    setTimeout(resume, 0);
  });
  signal.throwIfAborted();
}

function asProblem(error: unknown): ProblemError['problem'] {
  if (error instanceof ProblemError) return error.problem;
  return problem('workerStopped', {
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  });
}
