import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { WorkerClient } from '../protocol/client.ts';
import type { RequestMap } from '../protocol/messages.ts';

/** A started worker: its client, and how to end it. */
export interface WorkerConnection<R extends RequestMap<R>> {
  readonly client: WorkerClient<R>;
  close(): void;
}

/** Speaks with a worker that has been started. `onStopped` is told when it ends by itself or cannot be read. */
export function connectionTo<R extends RequestMap<R>>(
  worker: Worker,
  onStopped: (problem: Problem) => void,
): WorkerConnection<R> {
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onStopped(problem('workerStopped', { message: event.message || '' }));
  });
  worker.addEventListener('messageerror', () => {
    onStopped(problem('workerStopped', { message: 'messageerror' }));
  });
  return {
    client: new WorkerClient<R>(worker),
    close: () => {
      worker.terminate();
    },
  };
}
