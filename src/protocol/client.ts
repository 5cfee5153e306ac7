import type { Problem } from '../problem/problem.ts';
import { ProblemError } from '../problem/problem.ts';
import type { FromWorker, NameIn, NewsOf, Port, RequestMap, ToWorker } from './messages.ts';
import type { Requests } from './requests.ts';

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly progress: (share: number) => void;
  readonly news: (news: unknown) => void;
}

/** How a call can be followed and stopped. */
export interface CallOptions<News = never> {
  readonly signal: AbortSignal;
  /** Share done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** What arrives before the answer. */
  readonly onNews?: (news: News) => void;
}

/** Calls a worker that answers the requests of `R`. Every call settles: with its answer, a `ProblemError`, the signal's reason, or the reason given to `stop`. */
export class WorkerClient<R extends RequestMap<R> = Requests> {
  private readonly port: Port;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private stopped: Problem | undefined;

  constructor(port: Port) {
    this.port = port;
    port.addEventListener('message', (event) => {
      this.settle(event.data as FromWorker);
    });
  }

  /** Asks for an answer. Aborting rejects at once and tells the worker to stop. */
  call<N extends NameIn<R>>(
    name: N,
    params: R[N][0],
    { signal, onProgress, onNews }: CallOptions<NewsOf<R, N>>,
  ): Promise<R[N][1]> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    if (this.stopped) return Promise.reject(new ProblemError(this.stopped));
    const id = this.nextId++;
    return new Promise<unknown>((resolve, reject) => {
      const abort = (): void => {
        if (!this.pending.delete(id)) return;
        this.send({ kind: 'cancel', id });
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort, { once: true });
      const forget = (): void => {
        signal.removeEventListener('abort', abort);
      };
      this.pending.set(id, {
        progress: onProgress ?? ((): void => undefined),
        news: (onNews as ((news: unknown) => void) | undefined) ?? ((): void => undefined),
        resolve: (answer) => {
          forget();
          resolve(answer);
        },
        reject: (reason) => {
          forget();
          reject(reason);
        },
      });
      this.send({ kind: 'request', id, name, params });
    });
  }

  /** Rejects everything outstanding and everything to come: for a worker that crashed or was terminated. */
  stop(reason: Problem): void {
    this.stopped = reason;
    for (const { reject } of [...this.pending.values()]) reject(new ProblemError(reason));
    this.pending.clear();
  }

  private send(message: ToWorker): void {
    this.port.postMessage(message, []);
  }

  private settle(message: FromWorker): void {
    const pending = this.pending.get(message.id);
    if (!pending) return; // cancelled meanwhile
    if (message.kind === 'progress') {
      pending.progress(message.share);
      return;
    }
    if (message.kind === 'news') {
      pending.news(message.news);
      return;
    }
    this.pending.delete(message.id);
    if (message.kind === 'answer') pending.resolve(message.answer);
    else pending.reject(new ProblemError(message.problem));
  }
}
