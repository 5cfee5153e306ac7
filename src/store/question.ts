import type { Problem } from '../problem/problem.ts';
import { ProblemError, problem } from '../problem/problem.ts';
import type { WorkerClient } from '../protocol/client.ts';
import type { Answer, Name, Params } from '../protocol/requests.ts';
import type { Result } from './result.ts';
import { latest } from './result.ts';

/**
 * One kind of question that the store keeps an answer to. Asking the same again does nothing; asking something else aborts what is under way and keeps
 * the answer before on screen until the new one has come.
 */
export class Question<N extends Name> {
  private readonly name: N;
  private readonly set: (result: Result<Answer<N>>) => void;
  private key = '';
  private controller = new AbortController();
  private result: Result<Answer<N>> = { state: 'idle' };

  constructor(name: N, set: (result: Result<Answer<N>>) => void) {
    this.name = name;
    this.set = set;
  }

  /** Asks, unless this is what was asked last. */
  ask(client: WorkerClient, params: Params<N>): void {
    const key = JSON.stringify(params);
    if (key === this.key) return;
    this.key = key;
    this.controller.abort();
    const controller = new AbortController();
    this.controller = controller;
    const before = latest(this.result);
    this.become({ state: 'waiting', before, progress: undefined });
    const onProgress = (progress: number): void => {
      if (!controller.signal.aborted) this.become({ state: 'waiting', before, progress });
    };
    client.call(this.name, params, { signal: controller.signal, onProgress }).then(
      (value) => {
        if (!controller.signal.aborted) this.become({ state: 'ready', value });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) this.become({ state: 'failed', before, problem: asProblem(error) });
      },
    );
  }

  /** Stops asking; nothing is shown. */
  rest(): void {
    if (this.result.state === 'idle') return;
    this.controller.abort();
    this.key = '';
    this.become({ state: 'idle' });
  }

  /** Stops what is under way and forgets what was asked, so that the next `ask` asks anew; the answer before stays on screen. */
  forget(): void {
    this.controller.abort();
    this.key = '';
  }

  private become(result: Result<Answer<N>>): void {
    this.result = result;
    this.set(result);
  }
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('workerStopped', { message: String(error) });
}
