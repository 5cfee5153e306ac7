import type { SessionFileRequests } from '../../imports/session-file/requests.ts';
import type { Problem } from '../../problem/problem.ts';
import type { WorkerConnection } from '../worker-connection.ts';
import { connectionTo } from '../worker-connection.ts';

/** Starts the worker that reads and writes session files. */
export function connectSessionWorker(onStopped: (problem: Problem) => void): WorkerConnection<SessionFileRequests> {
  return connectionTo(
    new Worker(new URL('../../../workers/session.ts', import.meta.url), { type: 'module' }),
    onStopped,
  );
}
