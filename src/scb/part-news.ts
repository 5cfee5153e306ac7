import type { Problem } from '../problem/problem.ts';
import type { PartKeep } from './part-keep.ts';
import type { FetchPart } from './plan/order.ts';
import type { Runtime } from './runtime.ts';
import type { ScbService } from './service.ts';

/** What happens to a part: it was kept already, is asked for, waits (its turn, Retry-After, before another attempt), has arrived or has failed. */
export interface PartNews {
  readonly part: FetchPart;
  readonly state: 'kept' | 'asking' | 'waiting' | 'arrived' | 'failed';
  /** Of a failed part; of a waiting one, what it waits after. */
  readonly problem?: Problem;
  /** From 1; of boundaries, the attempt at the page at hand. */
  readonly attempt: number;
}

export interface FetchOptions {
  readonly service: ScbService;
  readonly runtime: Runtime;
  readonly keep: PartKeep;
  readonly signal: AbortSignal;
  readonly onNews: (news: PartNews) => void;
}

export interface FetchOutcome {
  /** In the order of the parts. */
  readonly arrived: readonly FetchPart[];
  readonly failed: readonly { readonly part: FetchPart; readonly problem: Problem }[];
  /** Calls made, attempts again among them. */
  readonly calls: number;
  readonly retries: number;
}
