import type { Runtime } from './runtime.ts';

/** Longest wait for one answer: a page of boundaries takes SCB some twenty seconds. */
const patienceMs = 5 * 60_000;

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** The clock, the chance and the network of a browser, a worker or Node. A call without an answer for five minutes is given up (`TimeoutError`). */
export const systemRuntime: Runtime = {
  fetch: (input, init) => {
    const patience = AbortSignal.timeout(patienceMs);
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, patience]) : patience });
  },
  now: () => Date.now(),
  wait,
  random: () => Math.random(),
};
