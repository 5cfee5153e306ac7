import type { ImportRequests } from '../imports/requests.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { WorkerClient } from '../protocol/client.ts';

/** A started import worker: its client, and how to end it. */
export interface ImportConnection {
  readonly client: WorkerClient<ImportRequests>;
  close(): void;
}

/** Starts the worker that fetches and reads what is to become a region. `onStopped` is told when it ends by itself or cannot be read. */
export function connectImportWorker(onStopped: (problem: Problem) => void): ImportConnection {
  const worker = new Worker(new URL('../../workers/import.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onStopped(problem('workerStopped', { message: event.message || '' }));
  });
  worker.addEventListener('messageerror', () => {
    onStopped(problem('workerStopped', { message: 'messageerror' }));
  });
  return {
    client: new WorkerClient<ImportRequests>(worker),
    close: () => {
      worker.terminate();
    },
  };
}
