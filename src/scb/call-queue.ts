import { callLimit } from './limits.ts';
import type { Runtime } from './runtime.ts';

/** A little more than the service's ten seconds, for clocks that round. */
const windowMs = callLimit.milliseconds + 50;
/** How often a full line that waits for answers looks again, milliseconds. */
const lookMs = 100;

/** Rejects when the signal is aborted, however long the promise takes. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Lets calls to one service start one after the other, at most thirty within any ten seconds. The service counts a call when it arrives there, some
 * time between its start and its answer: so a call counts from its start until ten seconds after its answer.
 */
export class CallQueue {
  readonly #runtime: Runtime;
  #underWay = 0;
  /** When the last calls were answered. */
  #answered: number[] = [];
  #pausedUntil = -Infinity;
  #last: Promise<void> = Promise.resolve();
  #inLine = 0;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Makes a call in its turn. `onWait` is called once when that is not at once. Rejects with the signal's reason. */
  async call<T>(make: () => Promise<T>, signal: AbortSignal, onWait: () => void): Promise<T> {
    await this.#turn(signal, onWait);
    try {
      return await make();
    } finally {
      this.#underWay -= 1;
      this.#answered.push(this.#runtime.now());
    }
  }

  async #turn(signal: AbortSignal, onWait: () => void): Promise<void> {
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
      this.#underWay += 1;
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
    this.#answered = this.#answered.filter((at) => now - at < windowMs);
    return Math.max(this.#fullMs(now), this.#pausedUntil - now);
  }

  #fullMs(now: number): number {
    if (this.#underWay + this.#answered.length < callLimit.calls) return 0;
    const oldest = this.#answered[0];
    return oldest === undefined ? lookMs : oldest + windowMs - now;
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
