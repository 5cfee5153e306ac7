import { memoryKeep } from '../../src/scb/part-keep.ts';
import type { PartKeep } from '../../src/scb/part-keep.ts';
import type { FetchOutcome, PartNews } from '../../src/scb/part-news.ts';
import { fetchParts } from '../../src/scb/fetch-parts.ts';
import type { FetchOrder, FetchPart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import type { VirtualRuntime } from './virtual-runtime.ts';
import { virtualRuntime } from './virtual-runtime.ts';
import { service } from './fake-scb.ts';

export const order: FetchOrder = {
  municipalities: ['1480', '1402'],
  years: [2023, 2024],
  indicators: ['employment'],
  levels: ['deso'],
};

export const tableParts = (changes: Partial<FetchOrder> = {}): FetchPart[] =>
  planFetch({ ...order, ...changes }).filter(({ kind }) => kind === 'table');

export const areasParts = (changes: Partial<FetchOrder> = {}): FetchPart[] =>
  planFetch({ ...order, ...changes }).filter(({ kind }) => kind === 'areas');

export interface Fetched extends FetchOutcome {
  readonly keep: PartKeep;
  readonly news: readonly PartNews[];
  /** Addresses in the order of the calls. */
  readonly asked: readonly string[];
  readonly runtime: VirtualRuntime;
  /** The first failure. */
  readonly problem: PartNews['problem'];
}

type Answering = (
  address: string,
  init: RequestInit,
  nth: number,
  runtime: VirtualRuntime,
) => Promise<Response> | Response;

/** Fetches parts from a network of one's own, on a clock that does not wait. `nth` counts calls from 1. */
export async function fetchFrom(
  answering: Answering,
  parts: readonly FetchPart[],
  given: {
    readonly keep?: PartKeep;
    readonly signal?: AbortSignal;
    readonly random?: () => number;
    onNews?(news: PartNews): void;
  } = {},
): Promise<Fetched> {
  const asked: string[] = [];
  const news: PartNews[] = [];
  const runtime = virtualRuntime(async (address, init, own) => {
    asked.push(address);
    return answering(address, init, asked.length, own);
  }, given.random);
  const keep = given.keep ?? memoryKeep();
  const outcome = await fetchParts(parts, {
    service,
    runtime,
    keep,
    signal: given.signal ?? new AbortController().signal,
    onNews: (one) => {
      news.push(one);
      given.onNews?.(one);
    },
  });
  return { ...outcome, keep, news, asked, runtime, problem: outcome.failed[0]?.problem };
}
