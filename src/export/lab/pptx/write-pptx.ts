import { problem } from '../../../problem/problem.ts';
import { WorkerClient } from '../../../protocol/client.ts';
import type { LabProtocol } from '../lab-protocol.ts';
import type { PptxRequests, SentProtocol } from './requests.ts';

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
  try {
    return await client.call('pptx', sent(protocol), { signal, onProgress });
  } finally {
    worker.terminate();
  }
}

/** A function cannot go to a worker. */
function sent({ words, ...protocol }: LabProtocol): SentProtocol {
  const kept = Object.entries(words).filter(([name]) => name !== 'page');
  return { ...protocol, words: Object.fromEntries(kept) as unknown as SentProtocol['words'] };
}

function startWorker(): Worker {
  return new Worker(new URL('../../../../workers/pptx.ts', import.meta.url), { type: 'module' });
}
