import type { PictureRequests } from '../export/picture/requests.ts';
import type { Problem } from '../problem/problem.ts';
import type { WorkerConnection } from './worker-connection.ts';
import { connectionTo } from './worker-connection.ts';

/** A started worker of pictures. */
export type PictureConnection = WorkerConnection<PictureRequests>;

/** Starts the worker that composes and paints pictures. `onStopped` is told when it ends by itself or cannot be read. */
export function connectExportWorker(onStopped: (problem: Problem) => void): PictureConnection {
  return connectionTo(new Worker(new URL('../../workers/export.ts', import.meta.url), { type: 'module' }), onStopped);
}
