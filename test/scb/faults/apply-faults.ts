import type { Answer } from '../answer.ts';
import type { Fault, FaultKind } from './fault.ts';

/** An answer as it goes over the wire, spoilt or not. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Only half of the body is sent before the line breaks. */
  readonly cut: boolean;
  readonly waitMs: number;
}

/** The answer that a fault puts in the place of the true one, if it does. */
export function insteadOf(faults: readonly Fault[]): Answer | undefined {
  for (const fault of faults) {
    const answer = instead(fault);
    if (answer) return answer;
  }
  return undefined;
}

function instead({ kind, retryAfter }: Fault): Answer | undefined {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  switch (kind) {
    case 'tooManyCalls':
      return { ...problem(429, 'Too many requests', 'You have reach the threshold for request limiting.'), headers };
    case 'serverError':
      return problem(500, 'Internal Server Error', 'Something went wrong.');
    case 'unavailable':
      return { ...page(503, 'Service Unavailable'), headers };
    case 'html':
      return page(200, 'Underhåll pågår. Välkommen åter om en stund.');
    case 'empty':
      return { status: 200, type: 'application/json; charset=utf-8', body: '' };
    default:
      return undefined;
  }
}

function problem(status: number, title: string, detail: string): Answer {
  return {
    status,
    type: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({ type: 'about:blank', title, status, detail }),
  };
}

function page(status: number, words: string): Answer {
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`,
  };
}

/** Spoils how an answer is sent: its charset, its length, its time, who may read it. */
export function sent({ status, type, body, headers }: Answer, faults: readonly Fault[]): SentAnswer {
  const has = (kind: FaultKind): boolean => faults.some((fault) => fault.kind === kind);
  return {
    status,
    headers: {
      'content-type': type,
      ...headers,
      ...(has('noCors') ? {} : { 'access-control-allow-origin': '*' }),
    },
    // The header goes on saying UTF-8: that is what makes it a fault.
    body: Buffer.from(body, has('latin1') ? 'latin1' : 'utf8'),
    cut: has('cut'),
    waitMs: faults.reduce((ms, fault) => ms + (fault.kind === 'slow' ? (fault.ms ?? 3000) : 0), 0),
  };
}
