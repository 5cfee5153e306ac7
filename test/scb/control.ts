import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call } from './answer.ts';
import { scbJson } from './addresses.ts';
import type { Controlled } from './controlled.ts';
import type { FaultBoard } from './faults/fault.ts';
import { readFault, readFaultsJson, UnreadableFault } from './faults/read-faults.ts';
import { page, styles } from './page.ts';

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The stand-in's own addresses: its page, its faults, its calls, and `scb.json` for the command. */
export function answerControl(
  controlled: Controlled,
  call: Call,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { board, calls } = controlled;
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': policy,
    });
    response.end(body);
  };
  const at = `${call.method} ${call.path}`;
  if (at === 'POST /stand-in/faults') {
    postFaults(board, call, request, response, send);
    return;
  }
  const files: Readonly<Record<string, () => readonly [type: string, body: string]>> = {
    'GET /': () => ['text/html', page(controlled, request.headers.host ?? 'localhost')],
    'GET /stand-in.css': () => ['text/css', styles],
    'GET /scb.json': () => ['application/json', scbJson(request.headers.host)],
    'GET /stand-in/faults': () => ['application/json', JSON.stringify(board.state())],
    'GET /stand-in/calls': () => ['application/json', JSON.stringify(calls)],
  };
  const file = files[at];
  if (file) send(200, ...file());
  else send(404, 'text/plain', 'There is nothing here.\n');
}

/** Takes JSON, which replaces all faults, or the page's form, which adds one or takes them all away. */
function postFaults(
  board: FaultBoard,
  { body }: Call,
  { headers }: IncomingMessage,
  response: ServerResponse,
  send: (status: number, type: string, body: string) => void,
): void {
  // A page of another origin can send a form here, but not without saying where it comes from.
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host ?? ''}`) {
    send(403, 'text/plain', 'Faults are set from this page only.\n');
    return;
  }
  try {
    if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      const form = Object.fromEntries(new URLSearchParams(body));
      board.set(form['kind'] === '' ? [] : [...board.state().map(({ fault }) => fault), readFault(form)]);
      response.writeHead(303, { location: '/#faults' }).end();
    } else {
      board.set(readFaultsJson(body));
      send(200, 'application/json', JSON.stringify(board.state()));
    }
  } catch (error) {
    if (!(error instanceof UnreadableFault)) throw error;
    send(400, 'text/plain', `${error.message}\n`);
  }
}
