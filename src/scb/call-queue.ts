import { callLimit } from './limits.ts';
import type { Runtime } from './runtime.ts';

/** A little more than the service's ten seconds: a call that starts later may still arrive earlier than one before it. */
const windowMs = callLimit.milliseconds + 500;

/** Rejects when the signal is aborted, however long the promise takes. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Lets calls to one service pass one after the other, at most thirty within any ten seconds. */
export class CallQueue {
  readonly #runtime: Runtime;
  /** When the last calls started. */
  #started: number[] = [];
  #pausedUntil = -Infinity;
  #last: Promise<void> = Promise.resolve();
  #inLine = 0;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Resolves when a call may start, and counts it. `onWait` is called once when that is not at once. Rejects with the signal's reason. */
  async turn(signal: AbortSignal, onWait: () => void): Promise<void> {
    const before = this.#last;
    let leave = (): void => undefined;
    this.#last = new Promise((resolve) => (leave = resolve));
    let told = this.#inLine > 0;
    if (told) onWait();
    this.#inLine += 1;
    try {
      await orAborted(before, signal);
      for (let ms = this.#waitMs(); ms > 0; ms = this.#waitMs()) {
        if (!told) onWait();
        told = true;
        await this.#runtime.wait(ms, signal);
      }
      signal.throwIfAborted();
      this.#started.push(this.#runtime.now());
    } finally {
      this.#inLine -= 1;
      leave();
    }
  }

  /** Nobody starts a call for so long. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#runtime.now() + ms);
  }

  #waitMs(): number {
    const now = this.#runtime.now();
    this.#started = this.#started.filter((at) => now - at < windowMs);
    const oldest = this.#started[0];
    const full = this.#started.length >= callLimit.calls && oldest !== undefined ? oldest + windowMs - now : 0;
    return Math.max(full, this.#pausedUntil - now);
  }
}

const queues = new WeakMap<Runtime, Map<string, CallQueue>>();

/** The one queue of a service at a runtime: fetches that run at the same time share it. */
export function queueOf(runtime: Runtime, service: string): CallQueue {
  const own = queues.get(runtime) ?? new Map<string, CallQueue>();
  queues.set(runtime, own);
  const queue = own.get(service) ?? new CallQueue(runtime);
  own.set(service, queue);
  return queue;
}
