import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHost } from './host.mjs';

const mapFolder = mkdtempSync(join(tmpdir(), 'mellanrum-host-'));
const map = 'http://localhost:4999/karta/';
let host: Awaited<ReturnType<typeof serveHost>>;

beforeAll(async () => {
  writeFileSync(join(mapFolder, 'mellanrum-klient.js'), 'export {};');
  host = await serveHost({ map, mapFolder, port: 0 });
});
afterAll(async () => {
  await host.close();
  rmSync(mapFolder, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(host.address + path);

describe('the other website', () => {
  test('lies on another site than the map, and writes its pages with where the map is', async () => {
    expect(new URL(host.address).hostname).not.toBe(new URL(map).hostname);
    const page = await (await get('')).text();
    expect(page).toContain(`src="${map}embed.html?`);
    expect(page).toContain(`<script src="${map}mellanrum-karta.js" defer>`);
    expect(page).not.toContain('mellanrum.example');
  });
  test('has a strict policy, and nothing inline that it would refuse', async () => {
    const response = await get('');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self' http://localhost:4999; style-src 'self'; img-src 'self' blob:; frame-src http://localhost:4999; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
    expect(await response.text()).not.toMatch(/\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)/);
  });
  test('has the client of the messages on its own server', async () => {
    expect(await (await get('mellanrum-klient.js')).text()).toBe('export {};');
  });
  test.each(['finns-inte.html', '..%2Frun%2Fhost.mjs', 'prov/', '%00.html'])('has no page %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
