import type { Problem } from '../problem/problem.ts';
import { ProblemError } from '../problem/problem.ts';
import { queueOf } from './call-queue.ts';
import { fetchPart, isWhole } from './fetch-part.ts';
import type { FetchOptions, FetchOutcome, PartNews } from './part-news.ts';
import { commandOf } from './plan/command-of.ts';
import type { FetchPart } from './plan/order.ts';

/** How many answers of each service are waited for at a time. Boundaries are slow to make, and are asked for one after the other. */
const lanes = { table: 3, areas: 1 } as const;

/** One fetch under way: what has been counted, and what became of the parts. */
class Fetching {
  readonly #options: FetchOptions;
  readonly #command: string;
  readonly arrived = new Set<FetchPart>();
  readonly failed = new Map<FetchPart, Problem>();
  calls = 0;
  retries = 0;
  /** Services that have answered, and those that could not be reached at all. */
  readonly #answered = new Set<FetchPart['kind']>();
  readonly #unreachable = new Map<FetchPart['kind'], Problem>();

  constructor(parts: readonly FetchPart[], options: FetchOptions) {
    this.#options = options;
    this.#command = commandOf(parts, options.service);
  }

  /** Brings one part home, or says why not. Throws the signal's reason, and what is no `Problem`. */
  async bring(part: FetchPart): Promise<void> {
    const { keep, signal } = this.#options;
    signal.throwIfAborted();
    const kept = await keep.get(part.id);
    signal.throwIfAborted();
    if (kept && isWhole(part, kept)) {
      this.#settle(part, 'kept', 0);
      return;
    }
    const closed = this.#unreachable.get(part.kind);
    if (closed) this.#fail(part, closed, 0);
    else await this.#fetch(part);
  }

  async #fetch(part: FetchPart): Promise<void> {
    const { service, runtime, keep, signal, onNews } = this.#options;
    let last = 1;
    const asker = {
      runtime,
      queue: queueOf(runtime, part.kind === 'table' ? service.px : service.wfs),
      signal,
      onCall: (again: boolean) => {
        this.calls += 1;
        if (again) this.retries += 1;
      },
      onNews: (state: 'asking' | 'waiting', attempt: number, problem?: Problem) => {
        last = attempt;
        onNews({ part, state, attempt, ...(problem && { problem }) });
      },
    };
    try {
      await fetchPart(part, { service, keep, asker, command: this.#command });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ProblemError)) throw error;
      this.#fail(part, error.problem, last);
      return;
    }
    signal.throwIfAborted();
    this.#answered.add(part.kind);
    this.#settle(part, 'arrived', last);
  }

  #settle(part: FetchPart, state: PartNews['state'], attempt: number): void {
    this.arrived.add(part);
    this.#options.onNews({ part, state, attempt });
  }

  #fail(part: FetchPart, problem: Problem, attempt: number): void {
    if (problem.kind === 'scbUnreachable' && !this.#answered.has(part.kind)) this.#unreachable.set(part.kind, problem);
    this.failed.set(part, problem);
    this.#options.onNews({ part, state: 'failed', problem, attempt });
  }
}

/**
 * Fetches parts that are not kept yet, figures and boundaries side by side. Settles when each part has arrived or failed; a failed part leaves the
 * rest, and a service that cannot be reached at all is not asked part after part. A part is kept when it is what was asked for; kept bytes
 * that no longer are so, or that lack areas, are fetched anew. Rejects with the signal's reason when aborted, and with the error of a keep that cannot keep.
 */
export async function fetchParts(parts: readonly FetchPart[], options: FetchOptions): Promise<FetchOutcome> {
  const fetching = new Fetching(parts, options);
  const lane = async (waiting: FetchPart[]): Promise<void> => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await fetching.bring(part);
  };
  await Promise.all(
    (['table', 'areas'] as const).flatMap((kind) => {
      const waiting = parts.filter((part) => part.kind === kind);
      return Array.from({ length: lanes[kind] }, () => lane(waiting));
    }),
  );
  return {
    arrived: parts.filter((part) => fetching.arrived.has(part)),
    failed: parts.flatMap((part) => {
      const problem = fetching.failed.get(part);
      return problem ? [{ part, problem }] : [];
    }),
    calls: fetching.calls,
    retries: fetching.retries,
  };
}
