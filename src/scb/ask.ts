import type { Problem, ProblemKind } from '../problem/problem.ts';
import { ProblemError } from '../problem/problem.ts';
import type { Asked } from './attempt.ts';
import { attempt } from './attempt.ts';
import type { CallQueue } from './call-queue.ts';
import { callLimit } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { forGood, ofThisAnswer } from './refusal.ts';
import type { Runtime } from './runtime.ts';

/** Waits between attempts double from the first to the longest, milliseconds. */
const firstWaitMs = 1_000;
const longestWaitMs = 60_000;
/** Most calls for one answer, whatever goes wrong with them. */
const mostCalls = 10;
/** Whoever asks for more patience than this is not waited for. */
const mostPatienceMs = 10 * 60_000;

/** How a service is asked for one part. */
export interface Asker {
  readonly runtime: Runtime;
  readonly queue: CallQueue;
  readonly signal: AbortSignal;
  /** A call is made; `again` when it is not the first for the same. */
  onCall(again: boolean): void;
  onNews(state: 'asking' | 'waiting', attempt: number, problem?: Problem): void;
}

/** What another answer may put right: the rest is so in every answer. */
const passingKinds: ReadonlySet<ProblemKind> = new Set(['scbEmpty', 'scbCutOff', 'scbWrongCharset', 'scbMissingAreas']);

function refusalOf(check: () => void): Refusal | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return passingKinds.has(error.problem.kind) ? ofThisAnswer(error.problem) : forGood(error.problem);
  }
}

/** Half of the doubled wait and a random half: those who were turned away together do not come back together. */
function backoffMs(attempts: number, random: () => number): number {
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1));
  return whole / 2 + (random() * whole) / 2;
}

/** How long to wait after a refusal: at least what the service says, and ten seconds when it says that calls come too fast. */
function waitMs({ afterMs, problem }: Refusal, attempts: number, random: () => number): number {
  if (afterMs > 0) return afterMs + random() * 1_000;
  const least = problem.kind === 'scbTooFast' ? callLimit.milliseconds : 0;
  return least + backoffMs(attempts, random);
}

/**
 * Asks until there is an answer that passes `check`, each attempt in its turn. What passes by itself is asked for again, later and later; a service
 * that says when is believed, for all calls to it. Throws the `Problem` of the last attempt, or the signal's reason.
 */
export async function ask(
  asked: Asked,
  asker: Asker,
  check: (bytes: Uint8Array, attempt: number) => void,
): Promise<Uint8Array> {
  const { runtime, queue, signal } = asker;
  const met = new Map<ProblemKind, number>();
  for (let count = 1; ; count++) {
    const { bytes, refusal: failed } = await queue.call(
      () => {
        asker.onNews('asking', count);
        asker.onCall(count > 1);
        return attempt(asked, runtime, signal);
      },
      signal,
      () => asker.onNews('waiting', count),
    );
    const refusal = failed ?? refusalOf(() => check(bytes, count));
    if (refusal === null) return bytes ?? new Uint8Array();
    const { kind } = refusal.problem;
    const times = (met.get(kind) ?? 0) + 1;
    met.set(kind, times);
    if (times >= refusal.attempts || count >= mostCalls || refusal.afterMs > mostPatienceMs)
      throw new ProblemError(refusal.problem);
    const ms = waitMs(refusal, count, () => runtime.random());
    asker.onNews('waiting', count, refusal.problem);
    if (kind === 'scbTooFast' || refusal.afterMs > 0) queue.pause(ms);
    else await runtime.wait(ms, signal);
  }
}
