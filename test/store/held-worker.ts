import type { View } from '../../src/address/view.ts';
import { initialView } from '../../src/address/view.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { WorkerClient } from '../../src/protocol/client.ts';
import type { ToWorker } from '../../src/protocol/messages.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import { Store } from '../../src/store/store.ts';
import { smallPack } from './small-pack.ts';

type Request = Extract<ToWorker, { kind: 'request' }>;

/** A worker that answers nothing by itself: the test reads what was asked and answers when it likes. */
export class HeldWorker {
  readonly asked: Request[] = [];
  readonly cancelled: number[] = [];
  readonly client: WorkerClient;
  closed = false;
  private listener: (event: MessageEvent) => void = () => undefined;

  constructor() {
    this.client = new WorkerClient({
      postMessage: (message) => {
        const sent = message as ToWorker;
        if (sent.kind === 'request') this.asked.push(sent);
        else this.cancelled.push(sent.id);
      },
      addEventListener: (_, listener) => {
        this.listener = listener;
      },
    });
  }

  close(): void {
    this.closed = true;
  }

  names(): string[] {
    return this.asked.map(({ name }) => name);
  }

  last(name: string): Request {
    const found = this.asked.findLast((request) => request.name === name);
    if (!found) throw new Error(`${name} was not asked: ${this.names().join(' ')}`);
    return found;
  }

  async answer(name: string, answer: unknown): Promise<void> {
    this.listener(new MessageEvent('message', { data: { kind: 'answer', id: this.last(name).id, answer } }));
    await settled();
  }

  async refuse(name: string, found: Problem): Promise<void> {
    this.listener(new MessageEvent('message', { data: { kind: 'problem', id: this.last(name).id, problem: found } }));
    await settled();
  }
}

/** Until what has been promised so far has come. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve();
}

/** A store whose pack has been opened. */
export async function opened(
  view: Partial<View> = {},
  pack: PackAnswer = smallPack(),
): Promise<{ store: Store; worker: HeldWorker }> {
  const worker = new HeldWorker();
  const store = new Store(() => worker, 'packs/', { ...initialView, ...view }, [], 'light');
  await worker.answer('openPack', pack);
  return { store, worker };
}
