import type { MadePack } from '../pack/made-pack.ts';
import type { Problem } from '../problem/problem.ts';
import type { FetchOrder, FetchPart } from '../scb/plan/order.ts';
import type { ScbService } from '../scb/service.ts';

/** What an order takes, before anything is asked for. */
export interface FetchPlan {
  readonly parts: readonly FetchPart[];
  readonly calls: number;
  readonly cells: number;
  /** About how long, within SCB's limits of calls. */
  readonly seconds: number;
  readonly bytes: number;
}

/** An order, to whom it goes, and the date that its sources bear. */
export interface FetchSetting {
  readonly order: FetchOrder;
  readonly service: ScbService;
  /** True when a stand-in answers: what is made of it is fictional and says so. */
  readonly standIn: boolean;
  /** ISO date of today. */
  readonly date: string;
}

/** How a part of an order comes along. */
export interface PartState {
  readonly id: string;
  readonly state: 'kept' | 'asking' | 'waiting' | 'arrived' | 'failed';
  readonly attempt: number;
  readonly problem?: Problem;
}

export interface FetchAnswer {
  /** One for each division of areas that figures came for; none when nothing arrived that a map can be made of. */
  readonly packs: readonly MadePack[];
  readonly failed: readonly { readonly part: FetchPart; readonly problem: Problem }[];
  readonly calls: number;
  readonly retries: number;
}

/** Every request that the import worker answers: name → [parameters, answer, news]. */
export interface ImportRequests {
  /** Throws what `planFetch` throws for an order that cannot be. */
  planFetch: [FetchOrder, FetchPlan];
  /** Asks SCB part by part; what has arrived is kept in the worker, cancelled or not, and is not asked for again. A failed part leaves the rest. */
  fetch: [FetchSetting, FetchAnswer, PartState];
  /** Packs of what has arrived so far of an order. */
  packsSoFar: [FetchSetting, readonly MadePack[]];
}
