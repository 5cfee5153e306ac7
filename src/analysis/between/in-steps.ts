import type { Task } from '../../protocol/serve.ts';
import { yieldToMessages } from '../../protocol/serve.ts';

/** How long is worked before messages are looked at, ms. */
const turnMs = 24;

/**
 * Runs a computation that tells how far it has come, to its end: tells the share on, and lets a cancel in now and then. Throws the signal's reason when
 * aborted.
 */
export async function inSteps<T>(steps: Generator<number, T>, { signal, progress }: Task): Promise<T> {
  let from = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - from < turnMs) continue;
    progress(step.value);
    await yieldToMessages(signal);
    from = performance.now();
  }
}
