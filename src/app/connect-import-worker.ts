import type { ImportRequests } from '../imports/requests.ts';
import type { Problem } from '../problem/problem.ts';
import type { WorkerConnection } from './worker-connection.ts';
import { connectionTo } from './worker-connection.ts';

/** A started import worker. */
export type ImportConnection = WorkerConnection<ImportRequests>;

/** Starts the worker that fetches and reads what is to become a region. `onStopped` is told when it ends by itself or cannot be read. */
export function connectImportWorker(onStopped: (problem: Problem) => void): ImportConnection {
  return connectionTo(new Worker(new URL('../../workers/import.ts', import.meta.url), { type: 'module' }), onStopped);
}
