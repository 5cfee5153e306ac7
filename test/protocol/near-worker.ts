import { WorkerClient } from '../../src/protocol/client.ts';
import type { Port, RequestMap } from '../../src/protocol/messages.ts';
import type { Handlers } from '../../src/protocol/serve.ts';
import { serve } from '../../src/protocol/serve.ts';

/** A worker's answers, in this thread: Node's `File` does not cross a channel. */
export function nearWorker<R extends RequestMap<R>>(handlers: Handlers<R>): WorkerClient<R> {
  type Listener = (event: MessageEvent) => void;
  const ends: { page: Listener; worker: Listener } = { page: () => undefined, worker: () => undefined };
  const to = (end: 'page' | 'worker'): Port => ({
    postMessage: (message) => queueMicrotask(() => ends[end](new MessageEvent('message', { data: message }))),
    addEventListener: (_, listener) => {
      ends[end === 'page' ? 'worker' : 'page'] = listener;
    },
  });
  serve<R>(to('page'), handlers);
  return new WorkerClient<R>(to('worker'));
}
