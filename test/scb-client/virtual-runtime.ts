import type { Runtime } from '../../src/scb/runtime.ts';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A runtime whose clock jumps to the next timer when nothing else is to be done: an hour of waiting takes a moment. */
export interface VirtualRuntime extends Runtime {
  /** All waits so far, milliseconds. */
  readonly waits: readonly number[];
}

/** Rejects with the signal's reason as soon as it is aborted. */
async function aborting<T>(signal: AbortSignal | null, promise: Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', stop);
  });
  return Promise.race([promise, aborted]).finally(() => signal?.removeEventListener('abort', stop));
}

/** `answer` is the network; it may wait too. */
export function virtualRuntime(
  answer: (address: string, init: RequestInit, runtime: VirtualRuntime) => Promise<Response>,
  random: () => number = () => 0.5,
): VirtualRuntime {
  let time = Date.UTC(2026, 0, 1);
  let timers: Timer[] = [];
  let pumping = false;
  const waits: number[] = [];

  const pump = (): void => {
    if (pumping) return;
    pumping = true;
    setImmediate(() => {
      pumping = false;
      const next = timers.reduce<Timer | null>((first, timer) => (first && first.at <= timer.at ? first : timer), null);
      if (!next) return;
      timers = timers.filter((timer) => timer !== next);
      time = Math.max(time, next.at);
      next.ring();
      pump();
    });
  };

  const runtime: VirtualRuntime = {
    waits,
    fetch: (input, init = {}) => aborting(init.signal ?? null, answer(input as string, init, runtime)),
    now: () => time,
    wait: (ms, signal) => {
      waits.push(ms);
      let timer: Timer | undefined;
      const ringing = new Promise<void>((ring) => timers.push((timer = { at: time + ms, ring })));
      pump();
      return aborting(signal, ringing).finally(() => (timers = timers.filter((one) => one !== timer)));
    },
    random,
  };
  return runtime;
}
