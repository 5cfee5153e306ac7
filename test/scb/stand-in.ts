import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { scbAddresses } from './addresses.ts';
import { serveApp } from './app-files.ts';
import type { Call } from './answer.ts';
import { answerControl } from './control.ts';
import type { SentAnswer } from './faults/apply-faults.ts';
import type { Fault } from './faults/fault.ts';
import { faultBoard } from './faults/fault.ts';
import type { Limits } from './limits.ts';
import { realLimits } from './limits.ts';
import type { Wording } from './px/refusal.ts';
import type { CallRecord } from './service.ts';
import { makeService } from './service.ts';
import type { World } from './world/world.ts';
import { openWorld } from './world/world.ts';

export interface StandInOptions {
  /** 0, or nothing, takes any free port. */
  readonly port?: number;
  readonly faults?: readonly Fault[];
  /** What differs from the limits of the real service. */
  readonly limits?: Partial<Limits>;
  /** How refusals are worded. */
  readonly wording?: Wording;
  /** Milliseconds, of the window of calls and of the answers' time stamps. */
  readonly now?: () => number;
  /** The folder of the real files; areas are invented when it is not there. */
  readonly real?: string;
  /** Other areas than those. */
  readonly world?: World;
  /** A built app, served below `/app/` with an `scb.json` that points here. */
  readonly app?: string;
}

export interface StandIn {
  /** Base of PxWebApi 2. */
  readonly px: string;
  readonly wfs: string;
  /** Where the page about the stand-in is. */
  readonly address: string;
  readonly port: number;
  /** Whether the codes of areas are real; the values never are. */
  readonly realCodes: boolean;
  /** Every call to the two services so far, oldest first. */
  readonly calls: readonly CallRecord[];
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

/** Starts a server that answers as SCB's services do, with fictional values. It listens to this machine only. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const limits = { ...realLimits, ...options.limits };
  const board = faultBoard();
  board.set(options.faults ?? []);
  const world = options.world ?? openWorld(options.real);
  const service = makeService({
    world,
    limits,
    wording: options.wording ?? 'specification',
    now: options.now ?? Date.now,
    board,
  });
  const { app } = options;
  const server = createServer((request, response) => {
    void (async () => {
      const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
      const call = { method: request.method ?? 'GET', path, search: query ?? '', body: await bodyOf(request) };
      if (service.knows(path)) await sendService(response, await service.answer(call));
      else if (app !== undefined && path.startsWith('/app')) await serveApp(app, request, response);
      else
        answerControl({ board, limits, calls: service.calls, world, app: app !== undefined }, call, request, response);
    })().catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0);
  const address = `http://localhost:${port}`;
  return {
    ...scbAddresses(address),
    address: `${address}/`,
    port,
    realCodes: world.real,
    calls: service.calls,
    setFaults: (faults) => board.set(faults),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Call['body']> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function sendService(response: ServerResponse, { status, headers, body, cut }: SentAnswer): Promise<void> {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  if (!cut) {
    response.end(body);
    return;
  }
  // The length promises the whole; half of it arrives before the line breaks.
  await new Promise<void>((written) => {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => written());
  });
  response.destroy();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((listening, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : port);
    });
  });
}
