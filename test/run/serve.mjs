// Plain Node, no dependency: any web server that serves files can take its place.
import { createReadStream, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
});

/**
 * The file that an address asks for inside a folder, or undefined when it points outside of it or cannot be read as an address.
 * @param {string} folder
 * @param {string} address path and query, as in the request line
 * @returns {string | undefined}
 */
export function fileFor(folder, address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    if (path.includes('\0')) return undefined;
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** A file to send, or why there is none. @typedef {{ file: string, bytes: number } | { status: number, refusal: string }} Found */

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Found>}
 */
async function find(folder, { method, url = '/' }) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, refusal: 'Only GET and HEAD are answered.' };
  const file = fileFor(folder, url);
  if (file === undefined) return { status: 403, refusal: 'That address points outside of what is served.' };
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return { status: 404, refusal: 'There is no such file.' };
  // A link inside the folder may still point out of it.
  const [realFile, realFolder] = [realpathSync(file), realpathSync(folder)];
  if (!realFile.startsWith(realFolder + sep))
    return { status: 403, refusal: 'That file is not part of what is served.' };
  return { file, bytes: found.size };
}

/**
 * Answers one request with a file, or with a word of why there is none.
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Readonly<Record<string, string>>} [headers] sent with every file besides
 */
export async function answer(folder, request, response, headers = {}) {
  const found = await find(folder, request);
  if ('refusal' in found) {
    response.writeHead(found.status, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    response.end(`${found.refusal}\n`);
    return;
  }
  const { file, bytes } = found;
  response.writeHead(200, {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': bytes,
    // Built files carry their content in their name; everything else is asked for again.
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Listens at a port, or at the next free one when it is taken; port 0 takes any.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port
 */
export function listen(server, port, host) {
  return new Promise((listening, reject) => {
    const taken = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) listening(listen(server, port + 1, host));
      else reject(error);
    };
    server.once('error', taken);
    server.listen(port, host, () => {
      server.off('error', taken);
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves the files of a folder, at the root or below `at` (`/en/mapp/`).
 * @param {{ folder: string, port?: number, host?: string, at?: string, headers?: Readonly<Record<string, string>> }} options
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, port = 4173, host = '127.0.0.1', at = '/', headers = {} }) {
  const whole = normalize(folder);
  const server = createServer((request, response) => {
    if (request.url?.startsWith(at)) request.url = `/${request.url.slice(at.length)}`;
    else request.url = '/%00';
    void answer(whole, request, response, headers);
  });
  const used = await listen(server, port, host);
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${used}${at}`,
    port: used,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, port: { type: 'string' } } });
  const folder = resolve(values.folder ?? fileURLToPath(new URL('../../dist', import.meta.url)));
  const { address } = await serve({ folder, port: Number(values.port ?? 4173) });
  console.log(`Served at ${address}`);
}
