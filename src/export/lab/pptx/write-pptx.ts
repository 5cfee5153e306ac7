import { problem } from '../../../problem/problem.ts';
import { WorkerClient } from '../../../protocol/client.ts';
import type { LabProtocol } from '../lab-protocol.ts';
import type { PptxRequests } from './requests.ts';

/**
 * Writes a protocol as slides, in a worker that ends with it. `onProgress` hears the share done, 0–1. Rejects with the signal's reason, or with `workerStopped`.
 */
export async function writePptx(
  protocol: LabProtocol,
  signal: AbortSignal,
  onProgress: (share: number) => void = () => undefined,
  start: () => Worker = startWorker,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = start();
  const client = new WorkerClient<PptxRequests>(worker);
  worker.addEventListener('error', ({ message }) => client.stop(problem('workerStopped', { message })));
  const { page: _, ...words } = protocol.words;
  try {
    return await client.call('pptx', { ...protocol, words }, { signal, onProgress });
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker {
  return new Worker(new URL('../../../../workers/pptx.ts', import.meta.url), { type: 'module' });
}
