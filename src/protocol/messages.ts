import type { Problem } from '../problem/problem.ts';

/** A map of requests: name → [parameters, answer], or [parameters, answer, news] where the answer is long in coming and what arrives meanwhile is told. */
export type RequestMap<R> = {
  readonly [K in keyof R]: readonly [params: unknown, answer: unknown, news?: unknown];
};

export type NameIn<R> = keyof R & string;
/** What is told before the answer; never where the map states nothing. */
export type NewsOf<R extends RequestMap<R>, N extends NameIn<R>> = R[N] extends readonly [unknown, unknown, infer W]
  ? W
  : never;

/** What the main thread sends. */
export type ToWorker =
  | { readonly kind: 'request'; readonly id: number; readonly name: string; readonly params: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the worker sends. A problem is data; any other fault is `workerStopped` with its message. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'problem'; readonly id: number; readonly problem: Problem }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'news'; readonly id: number; readonly news: unknown };

/** One end of a worker or of a MessageChannel; lets tests run the protocol without a browser. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
