import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Call } from './answer.ts';
import type { SentAnswer } from './faults/apply-faults.ts';
import { insteadOf, sent } from './faults/apply-faults.ts';
import type { Fault, FaultBoard, FaultKind } from './faults/fault.ts';
import { subjectsOf } from './faults/subjects.ts';
import type { Limits } from './limits.ts';
import { callWindow } from './limits.ts';
import { pxPath, pxService, refusalAnswer } from './px/answer-px.ts';
import type { Wording } from './px/refusal.ts';
import { tooManyCalls } from './px/refusal.ts';
import { answerWfs, wfsPath } from './wfs/answer-wfs.ts';
import { layersOf } from './wfs/layers.ts';
import { regionsOf } from './world/regions.ts';
import type { World } from './world/world.ts';

/** A call that was answered. */
export interface CallRecord {
  readonly service: 'px' | 'wfs';
  readonly method: string;
  /** Path and query, as they came. */
  readonly address: string;
  readonly status: number;
  readonly faults: readonly FaultKind[];
  /** Milliseconds, by the stand-in's clock. */
  readonly at: number;
  readonly bytes: number;
}

export interface Service {
  readonly calls: readonly CallRecord[];
  knows(path: string): boolean;
  answer(call: Call): Promise<SentAnswer>;
}

interface Parts {
  readonly world: World;
  readonly limits: Limits;
  readonly wording: Wording;
  readonly now: () => number;
  readonly board: FaultBoard;
}

/** What the address of the real service adds to the path. */
const hosts = { px: 'https://statistikdatabasen.scb.se', wfs: 'https://geodata.scb.se' } as const;

/** Both services with their limits and faults, without a socket. */
export function makeService({ world, limits, wording, now, board }: Parts): Service {
  const calls: CallRecord[] = [];
  const px = pxService(regionsOf(world.register), limits, wording);
  const layers = layersOf(world);
  const calling = callWindow(limits, now);

  const answerPx = (call: Call, faults: readonly Fault[]): Answer => {
    const seconds = calling.take();
    if (seconds > 0)
      return {
        ...refusalAnswer(tooManyCalls(limits.calls, limits.seconds), wording),
        headers: { 'retry-after': String(seconds) },
      };
    const has = (kind: FaultKind): boolean => faults.some((fault) => fault.kind === kind);
    return insteadOf(faults) ?? px.answer(call, { title: has('changedTitle'), codes: has('changedCodes') });
  };

  return {
    calls,
    knows: (path) => path === wfsPath || path === pxPath || path.startsWith(`${pxPath}/`),
    async answer(call) {
      const service = call.path === wfsPath ? 'wfs' : 'px';
      const address = call.path + (call.search === '' ? '' : `?${call.search}`);
      if (call.method === 'OPTIONS') return preflight(board.strike([]));
      const faults = board.strike(subjectsOf(call));
      const kinds = faults.map(({ kind }) => kind);
      const tooLong = hosts[service].length + address.length > limits.addressLength;
      const answer = tooLong
        ? addressTooLong
        : service === 'px'
          ? answerPx(call, faults)
          : (insteadOf(faults) ?? answerWfs(layers, call, kinds, now()));
      const sending = sent(answer, faults);
      const { status, body, waitMs } = sending;
      calls.push({ service, method: call.method, address, status, faults: kinds, at: now(), bytes: body.length });
      if (waitMs > 0) await wait(waitMs);
      return sending;
    },
  };
}

const addressTooLong: Answer = {
  status: 414,
  type: 'text/html; charset=us-ascii',
  body: '<!DOCTYPE html><html><head><title>Request URL Too Long</title></head><body><h2>Request URL Too Long</h2><hr><p>HTTP Error 414. The request URL is too long.</p></body></html>',
};

/** What a browser asks before it posts JSON to another origin. */
function preflight(faults: readonly Fault[]): SentAnswer {
  const { body, cut, waitMs, headers } = sent({ status: 204, type: 'text/plain', body: '' }, faults);
  const allowed = {
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type',
  };
  return {
    status: 204,
    body,
    cut,
    waitMs,
    headers: 'access-control-allow-origin' in headers ? { ...headers, ...allowed } : headers,
  };
}
