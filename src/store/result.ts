import type { Problem } from '../problem/problem.ts';

/** What is known of an answer that is asked for elsewhere. While waiting or failed, what was there before is kept and stays on screen. */
export type Result<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting'; readonly before: T | undefined; readonly progress: number | undefined }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly before: T | undefined; readonly problem: Problem };

/** The newest value at hand: the ready one, else the one before. */
export function latest<T>(result: Result<T>): T | undefined {
  switch (result.state) {
    case 'ready':
      return result.value;
    case 'waiting':
    case 'failed':
      return result.before;
    case 'idle':
      return undefined;
  }
}
