import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { cellLimit } from './limits.ts';

/** Why an attempt did not give an answer, and whether another one may. */
export interface Refusal {
  readonly problem: Problem;
  /** Most calls that may fail like this; 1 means never again. */
  readonly attempts: number;
  /** Least wait before another attempt, as the service asks for; 0 when it does not say. */
  readonly afterMs: number;
}

/** What passes by itself is asked for again a few times; what is wrong with one answer, once more; the rest never. */
const attempts = { passing: 6, answer: 3, never: 1 } as const;

export function passing(cause: Problem, afterMs = 0): Refusal {
  return { problem: cause, attempts: attempts.passing, afterMs };
}

export function ofThisAnswer(cause: Problem): Refusal {
  return { problem: cause, attempts: attempts.answer, afterMs: 0 };
}

export function forGood(cause: Problem): Refusal {
  return { problem: cause, attempts: attempts.never, afterMs: 0 };
}

/** Milliseconds of a `Retry-After`, in seconds or as a date; 0 when there is none or it cannot be read. */
export function retryAfterMs(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

/** Most characters of a service's own words that are shown. */
const wordsLimit = 300;

/** What the service says of a refusal: title and detail of problem+json, or the exception of the geodata; '' when it says nothing readable. */
export function ownWords(text: string): string {
  const exception = /<(?:\w+:)?ExceptionText>([^<]*)</.exec(text)?.[1];
  if (exception !== undefined) return exception.trim().slice(0, wordsLimit);
  try {
    const { title, detail } = JSON.parse(text) as { readonly title?: unknown; readonly detail?: unknown };
    return [...new Set([title, detail])]
      .filter((word) => typeof word === 'string' && word !== '')
      .join(': ')
      .slice(0, wordsLimit);
  } catch {
    return '';
  }
}

/** The kinds of a refusal with status 400, told apart by the service's own words; several wordings are known. */
function ofSelection(source: string, words: string, status: number, cells: number): Refusal {
  if (/too many cells|exceeds the number|number of (selected )?cells|för många celler/i.test(words))
    return forGood(problem('scbTooManyCells', { source, cells, limit: cellLimit }));
  if (
    /not a valid value|non-existent value|non-existent variable|not a variable|missing selection|illegal selection/i.test(
      words,
    )
  )
    return forGood(problem('scbUnknownValue', { source, detail: words }));
  return forGood(problem('scbRefused', { source, status, detail: words }));
}

/** The refusal that an answer outside of 200–299 is. `cells` is what was asked for. */
export function refusalOf(
  answer: { readonly status: number; readonly retryAfter: string | null; readonly text: string },
  { source, cells, now }: { readonly source: string; readonly cells: number; readonly now: number },
): Refusal {
  const { status, retryAfter, text } = answer;
  const afterMs = retryAfterMs(retryAfter, now);
  const words = ownWords(text);
  if (status === 429) return passing(problem('scbTooFast', { source, seconds: Math.ceil(afterMs / 1000) }), afterMs);
  if (status === 408 || status >= 500) return passing(problem('scbUnavailable', { source, status }), afterMs);
  if (status === 404) return forGood(problem('scbUnknownTable', { source }));
  return ofSelection(source, words, status, cells);
}
