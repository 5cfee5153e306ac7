import { problem } from '../problem/problem.ts';
import type { Request } from './plan/table-request.ts';
import type { Refusal } from './refusal.ts';
import { forGood, ofThisAnswer, ownWords, passing, refusalOf } from './refusal.ts';
import type { Runtime } from './runtime.ts';

/** What is asked for, in the words of problems. */
export interface Asked {
  /** `TAB6684`, `stat:DeSO_2025`. */
  readonly source: string;
  readonly cells: number;
  readonly expects: 'json' | 'xml';
  readonly request: Request;
  /** What to run where a browser may not read SCB. */
  readonly command: string;
}

/** The bytes of an answer, or why there are none. */
export type Attempted =
  { readonly bytes: Uint8Array; readonly refusal?: never } | { readonly bytes?: never; readonly refusal: Refusal };

function refused(refusal: Refusal): Attempted {
  return { refusal };
}

/** A call that ended without an answer. A browser does not say whether the network or its rules were in the way. */
function unanswered(error: unknown, { source, request, command }: Asked): Attempted {
  if (error instanceof Error && error.name === 'TimeoutError')
    return refused(passing(problem('scbTooSlow', { source })));
  const address = new URL(request.address).origin;
  const message = error instanceof Error ? error.message : String(error);
  return refused(ofThisAnswer(problem('scbUnreachable', { source, address, message, command })));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** All that arrives of a body, and whether the line broke before its end. */
async function bodyOf(response: Response): Promise<{ readonly bytes: Uint8Array; readonly broken: boolean }> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) chunks.push(read.value);
    return { bytes: joined(chunks), broken: false };
  } catch {
    return { bytes: joined(chunks), broken: true };
  }
}

/** An answer that is no data by its own word: a web page, or a refusal that the geodata send with status 200. */
function otherType(type: string, bytes: Uint8Array, { source, expects }: Asked): Refusal | null {
  if (type.toLowerCase().includes(expects) && !type.includes('problem+')) return null;
  const words = expects === 'json' && type.includes('xml') ? ownWords(new TextDecoder().decode(bytes)) : '';
  if (words !== '') return forGood(problem('scbRefused', { source, status: 200, detail: words }));
  const got = type.split(';')[0]?.trim() ?? '';
  return ofThisAnswer(problem('scbWrongType', { source, expected: expects.toUpperCase(), got }));
}

/** What is wrong with how an answer came: nothing in it, its type, its charset, its length. */
function spoilt(headers: Headers, bytes: Uint8Array, asked: Asked): Refusal | null {
  const { source } = asked;
  if (bytes.length === 0) return ofThisAnswer(problem('scbEmpty', { source }));
  const type = headers.get('content-type') ?? '';
  const other = otherType(type, bytes, asked);
  if (other) return other;
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) return ofThisAnswer(problem('scbWrongCharset', { source, charset }));
  // The length is that before unpacking, which only makes an answer longer.
  if (bytes.length < Number(headers.get('content-length') ?? 0))
    return passing(problem('scbCutOff', { source, bytes: bytes.length }));
  return null;
}

/** Makes one call. Throws only the signal's reason. */
export async function attempt(asked: Asked, runtime: Runtime, signal: AbortSignal): Promise<Attempted> {
  const { request, source } = asked;
  let response: Response;
  try {
    response = await runtime.fetch(request.address, {
      signal,
      headers: { accept: asked.expects === 'json' ? 'application/json' : 'application/xml, text/xml' },
      ...(request.body !== undefined && {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: request.body,
      }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch (error) {
    signal.throwIfAborted();
    return unanswered(error, asked);
  }
  const { bytes, broken } = await bodyOf(response);
  signal.throwIfAborted();
  if (!response.ok) {
    const retryAfter = response.headers.get('retry-after');
    const answer = { status: response.status, retryAfter, text: new TextDecoder().decode(bytes) };
    return refused(refusalOf(answer, { source, cells: asked.cells, now: runtime.now() }));
  }
  if (broken) return refused(passing(problem('scbCutOff', { source, bytes: bytes.length })));
  const refusal = spoilt(response.headers, bytes, asked);
  return refusal ? refused(refusal) : { bytes };
}
