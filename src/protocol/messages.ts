import type { Problem } from '../problem/problem.ts';
import type { Answer, Name, Params } from './requests.ts';

/** What the main thread sends. */
export type ToWorker =
  { [N in Name]: { kind: 'request'; id: number; name: N; params: Params<N> } }[Name] | { kind: 'cancel'; id: number };

/** What the worker sends. A problem is data; any other fault is `crashed` with its message. */
export type FromWorker =
  | { kind: 'answer'; id: number; answer: Answer<Name> }
  | { kind: 'problem'; id: number; problem: Problem }
  | { kind: 'progress'; id: number; share: number };

/** One end of a worker or of a MessageChannel; lets tests run the protocol without a browser. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
