import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { WorkerClient } from '../protocol/client.ts';
import type { Connection } from '../store/store.ts';

/** Starts the analysis worker; Vite bundles it as a chunk of its own. `onStopped` is told when it ends by itself or cannot be read. */
export function connectWorker(onStopped: (problem: Problem) => void): Connection {
  const worker = new Worker(new URL('../../workers/analysis.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onStopped(problem('workerStopped', { message: event.message || '' }));
  });
  worker.addEventListener('messageerror', () => {
    onStopped(problem('workerStopped', { message: 'messageerror' }));
  });
  return {
    client: new WorkerClient(worker),
    close: () => {
      worker.terminate();
    },
  };
}
