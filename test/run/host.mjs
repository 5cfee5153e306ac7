// npm run host: a page of another website that embeds the map, with both served beside each other. Plain Node, no dependency.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { fileFor, listen, serve } from './serve.mjs';

const pages = fileURLToPath(new URL('../host/', import.meta.url));

/** The address that the pages write for wherever the map is served. */
const written = 'https://mellanrum.example/';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
});

/**
 * A strict policy of the kind that a careful municipality has: its own files, the map's one script, the map's frames, and pictures that a script has made.
 * @param {string} map the map's address
 */
export function hostPolicy(map) {
  const { origin } = new URL(map);
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    "style-src 'self'",
    "img-src 'self' blob:",
    `frame-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * Serves the pages of the other website, which know where the map is. The client of the messages is theirs too: a copy on their own server, as README says.
 * @param {{ map: string, mapFolder: string, port?: number }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveHost({ map, mapFolder, port = 4183 }) {
  const policy = hostPolicy(map);
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    // Browsers ask for it by themselves; the pages have none.
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = url === '/mellanrum-klient.js' ? join(mapFolder, 'mellanrum-klient.js') : fileFor(pages, url);
    const type = types[extname(file ?? '')];
    readFile(type && file ? file : '').then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': type ?? '',
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        });
        response.end(type?.startsWith('text/') ? bytes.toString().replaceAll(written, map) : bytes);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('There is no such page.\n');
      },
    );
  });
  const used = await listen(server, port, '127.0.0.1');
  return {
    // Another site to a browser, not only another port: localhost and 127.0.0.1 have nothing in common.
    address: `http://127.0.0.1:${used}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      port: { type: 'string', default: '4173' },
      'host-port': { type: 'string', default: '4183' },
    },
  });
  const folder = values.folder ?? fileURLToPath(new URL('../../dist/', import.meta.url));
  if (!values.folder) {
    const { ensureInstalled } = await import('./install.mjs');
    ensureInstalled();
    const { runTool } = await import('./run-tool.mjs');
    console.log('Building Mellanrum …');
    const { code, output } = await runTool('vite', ['build', '--logLevel', 'warn']);
    if (code !== 0) {
      console.error(output.trim());
      console.error('The build failed; what it said stands above.');
      process.exit(1);
    }
  }
  const { address: map } = await serve({ folder, port: Number(values.port) });
  const { address } = await serveHost({ map, mapFolder: folder, port: Number(values['host-port']) });
  console.log(`Mellanrum is at ${map}`);
  console.log(`The other website is at ${address}  (Ctrl+C stops both)`);
}
