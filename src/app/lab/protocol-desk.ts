import { orderOfLab } from '../../lab/lab-order.ts';
import type { ProtocolOrder } from '../../panels/lab/protocol/protocol-order.ts';
import type { ProtocolChoice, ProtocolKind, ProtocolState } from '../../panels/lab/protocol/protocol-state.ts';
import { ProblemError, problem } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { LabHost } from './lab-host.ts';
import { KeptPages } from './protocol/kept-pages.ts';
import type { ProtocolFile, ProtocolTask } from './protocol/protocol-files.ts';

/** What makes a file of an order; its code comes with the first. */
type Make = (task: ProtocolTask) => Promise<ProtocolFile>;

const make: Make = async (task) => (await import('./protocol/protocol-files.ts')).protocolFile(task);

/**
 * Makes the protocol of the lab: rest → making → done, stopped or failed. One at a time: a new order takes the place of one that is under way. What is asked
 * of it comes as `lab-protocol`. Never rejects: what goes wrong is told, and can be tried again.
 */
export class ProtocolDesk {
  private readonly host: LabHost;
  private readonly make: Make;
  private controller = new AbortController();
  private readonly kept = new KeptPages();
  private current: ProtocolState = { phase: 'rest' };

  constructor(host: LabHost, making: Make = make) {
    this.host = host;
    this.make = making;
    host.page.addEventListener('lab-protocol', (event) => {
      const order = (event as CustomEvent<ProtocolOrder>).detail;
      if (order.type === 'make') void this.perform(order.kind, order.choice);
      else this.cancel();
    });
  }

  get state(): ProtocolState {
    return this.current;
  }

  private async perform(kind: ProtocolKind, choice: ProtocolChoice): Promise<void> {
    const { host } = this;
    const { state, language, store } = host.page;
    this.controller.abort();
    const { signal } = (this.controller = new AbortController());
    if (!state) return;
    const { session } = host.lab.state;
    const of = session.steps.length;
    const become = (next: ProtocolState): void => {
      if (signal.aborted) return;
      this.become(next);
    };
    become({ phase: 'making', kind, done: 0, of, share: undefined });
    try {
      const file = await this.make({
        ...{ kind, choice, session, signal },
        language: language.id,
        base: host.base,
        now: state.view,
        overlays: state.overlays,
        ...{ store, kept: this.kept },
        onStep: (done) => become({ phase: 'making', kind, done, of, share: undefined }),
        onPrinted: () => orderOfLab(host.page, { type: 'openDialog', part: 'protocol' }),
        onShare: (share) => become({ phase: 'making', kind, done: of, of, share }),
      });
      become({ phase: 'done', kind, ...file });
    } catch (error) {
      become({ phase: 'failed', kind, choice, problem: asProblem(error) });
    }
  }

  private cancel(): void {
    if (this.current.phase !== 'making') return;
    this.controller.abort();
    this.become({ phase: 'stopped', kind: this.current.kind });
  }

  private become(state: ProtocolState): void {
    this.current = state;
    this.host.page.requestUpdate();
  }
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('chunkNotLoaded', { message: String(error) });
}
