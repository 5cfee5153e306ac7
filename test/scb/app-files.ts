import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { answer } from '../run/serve.mjs';
import { scbJson } from './addresses.ts';

/** Serves a built app below `/app/`; the only file that it does not take from the folder is `scb.json`. */
export async function serveApp(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/app';
  if (/^\/app(\?|$)/.test(url)) {
    response.writeHead(302, { location: '/app/' }).end();
    return;
  }
  if (/^\/app\/scb\.json(\?|$)/.test(url)) {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(scbJson(request.headers.host));
    return;
  }
  request.url = url.slice('/app'.length);
  await answer(resolve(folder), request, response);
}
