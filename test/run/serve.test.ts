import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, serve } from './serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(outside, 'site');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'packs', 'Grönö'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>hej</p>');
  writeFileSync(join(folder, 'worker.mjs'), 'export {}');
  writeFileSync(join(folder, 'packs', 'Grönö', 'areas.topojson'), '{}');
  writeFileSync(join(folder, 'packs', 'Grönö', 'values-2024.csv'), 'area\n');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  server = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

/** Sends a path as it stands: `fetch` would tidy `..` away before it leaves. */
function rawStatus(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the file server', () => {
  test.each([
    ['', 'text/html; charset=utf-8'],
    ['worker.mjs', 'text/javascript; charset=utf-8'],
    ['packs/Gr%C3%B6n%C3%B6/areas.topojson', 'application/json; charset=utf-8'],
    ['packs/Gr%C3%B6n%C3%B6/values-2024.csv', 'text/csv; charset=utf-8'],
  ])('%s is served as %s', async (path, type) => {
    const answer = await fetch(server.address + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });

  test('says 404 where there is no file, and never lists a folder', async () => {
    expect((await fetch(`${server.address}nowhere`)).status).toBe(404);
    expect((await fetch(`${server.address}packs`)).status).toBe(404);
  });

  test('answers GET and HEAD only', async () => {
    expect((await fetch(server.address, { method: 'POST' })).status).toBe(405);
    const head = await fetch(server.address, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/packs/..%5c..%5csecret.txt',
    '/link.txt',
    '/%',
  ])('never leaves its folder: %s', async (path) => {
    expect([403, 404]).toContain(await rawStatus(path));
  });

  test('a folder whose name only begins alike is outside', () => {
    expect(fileFor('/srv/site', '/..%2fsite-secrets/key')).toBeUndefined();
  });

  test('takes the next port when the one asked for is taken', async () => {
    const second = await serve({ folder, port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
