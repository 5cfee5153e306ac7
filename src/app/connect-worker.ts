import type { Problem } from '../problem/problem.ts';
import type { Connection } from '../store/store.ts';
import { connectionTo } from './worker-connection.ts';

/** Starts the analysis worker; Vite bundles it as a chunk of its own. `onStopped` is told when it ends by itself or cannot be read. */
export function connectWorker(onStopped: (problem: Problem) => void): Connection {
  return connectionTo(new Worker(new URL('../../workers/analysis.ts', import.meta.url), { type: 'module' }), onStopped);
}
