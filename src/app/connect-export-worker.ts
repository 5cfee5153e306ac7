import type { PictureRequests } from '../export/picture/requests.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { WorkerClient } from '../protocol/client.ts';

/** A started worker of pictures: its client, and how to end it. */
export interface PictureConnection {
  readonly client: WorkerClient<PictureRequests>;
  close(): void;
}

/** Starts the worker that composes and paints pictures. `onStopped` is told when it ends by itself or cannot be read. */
export function connectExportWorker(onStopped: (problem: Problem) => void): PictureConnection {
  const worker = new Worker(new URL('../../workers/export.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onStopped(problem('workerStopped', { message: event.message || '' }));
  });
  worker.addEventListener('messageerror', () => {
    onStopped(problem('workerStopped', { message: 'messageerror' }));
  });
  return {
    client: new WorkerClient<PictureRequests>(worker),
    close: () => {
      worker.terminate();
    },
  };
}
