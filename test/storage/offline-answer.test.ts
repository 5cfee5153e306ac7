import { beforeEach, describe, expect, it } from 'vitest';
import type { Sources } from '../../src/storage/offline-worker/offline-answer.ts';
import { offlineAnswer, pathOf } from '../../src/storage/offline-worker/offline-answer.ts';
import { aboutKey, cacheOf, pointerCache } from '../../src/storage/offline/offline-format.ts';
import { MemoryCaches } from './memory-caches.ts';

const base = 'https://a.se/en/mapp/';
const part = (edition: string) => ({ edition, date: '2026-11-22T17:00' });

let caches: MemoryCaches;
let asked: string[];
let network: (path: string) => Promise<Response>;

const sources = (): Sources => ({
  base,
  caches: caches.storage,
  patience: 30,
  fetch: (request) => {
    const path = request.url.slice(base.length);
    asked.push(path);
    return network(path);
  },
});

async function keep(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  const cache = await caches.open(name);
  for (const [path, text] of Object.entries(files)) await cache.put(base + path, new Response(text));
}

async function inForce(pointer: object): Promise<void> {
  const cache = await caches.open(pointerCache(base));
  await cache.put(aboutKey(base), Response.json({ format: 1, regions: {}, replaced: [], ...pointer }));
}

const answer = async (address: string): Promise<string> => {
  const request = new Request(base + address);
  const path = pathOf(request, base);
  return path === undefined ? 'untouched' : (await offlineAnswer(request, path, sources())).text();
};

const app = (edition: string): string => cacheOf(base, { kind: 'app', id: 'app', edition });
const region = (id: string, edition: string): string => cacheOf(base, { kind: 'region', id, edition });

beforeEach(() => {
  caches = new MemoryCaches();
  asked = [];
  network = () => Promise.reject(new TypeError('no network'));
});

describe('without a network', () => {
  beforeEach(async () => {
    await keep(app('v1'), { 'index.html': 'page 1', 'assets/a-1.js': 'a 1', 'webbplats.json': 'kept' });
    await keep(region('exempel', 'e1'), { 'packs/exempel/pack.json': 'pack 1' });
    await (
      await caches.open(region('exempel', 'e1'))
    ).put(
      aboutKey(base),
      Response.json({ format: 1, title: { sv: 'E', en: 'E' }, fictional: true, areas: 9, files: [] }),
    );
    await inForce({ app: part('v1'), regions: { exempel: part('e1') } });
  });

  it('opens the page whatever its query', async () => {
    expect(await answer('')).toBe('page 1');
    expect(await answer('?rum=labb&a=1')).toBe('page 1');
    expect(await answer('index.html?x=2')).toBe('page 1');
    expect(asked).toEqual([]);
  });

  it('has its parts and its region', async () => {
    expect(await answer('assets/a-1.js')).toBe('a 1');
    expect(await answer('packs/exempel/pack.json')).toBe('pack 1');
  });

  it('offers the regions that are kept', async () => {
    expect(JSON.parse(await answer('packs/index.json'))).toEqual([
      { id: 'exempel', title: { sv: 'E', en: 'E' }, fictional: true, areas: 9 },
    ]);
  });

  it('has what the website may change as it was', async () => {
    expect(await answer('webbplats.json')).toBe('kept');
  });

  it('fails for what is not kept, as any page would', async () => {
    await expect(answer('packs/annan/pack.json')).rejects.toThrow('no network');
  });

  it('waits no longer than a little for a slow network', async () => {
    network = () => new Promise(() => undefined);
    expect(await answer('webbplats.json')).toBe('kept');
    expect(await answer('?rum=labb')).toBe('page 1');
  });
});

describe('with a network', () => {
  beforeEach(async () => {
    network = (path) => Promise.resolve(new Response(`new ${path}`));
    await keep(app('v1'), { 'index.html': 'page 1', 'webbplats.json': 'kept' });
    await inForce({ app: part('v1') });
  });

  it('stays with its version', async () => {
    expect(await answer('')).toBe('page 1');
    expect(asked).toEqual([]);
  });

  it('asks anew for what the website may change', async () => {
    expect(await answer('webbplats.json')).toBe('new webbplats.json');
    network = () => Promise.resolve(new Response('gone', { status: 500 }));
    expect(await answer('webbplats.json')).toBe('kept');
  });

  it('lets the page ask what the server has now', () => {
    expect(pathOf(new Request(`${base}offline.json`, { cache: 'no-store' }), base)).toBeUndefined();
  });

  it('has nothing to do with embedded pages, other sites or what is sent', () => {
    const path = (url: string, init?: RequestInit): string | undefined => pathOf(new Request(url, init), base);
    expect(path(`${base}embed.html?a=1`)).toBeUndefined();
    expect(path(`${base}mellanrum-karta.js`)).toBeUndefined();
    expect(path('https://statistikdatabasen.scb.se/api')).toBeUndefined();
    expect(path('https://a.se/en/annan/')).toBeUndefined();
    expect(path(base, { method: 'POST' })).toBeUndefined();
    expect(path(`${base}presenter.html?x`)).toBe('presenter.html');
  });

  it('leaves alone an address that cannot be read', () => {
    expect(pathOf({ url: `${base}%E0%A4%A`, method: 'GET', cache: 'default' }, base)).toBeUndefined();
  });
});

describe('two versions side by side', () => {
  it('an older page finds its own parts when a newer version is in force', async () => {
    await keep(app('v1'), { 'index.html': 'page 1', 'assets/late-1.js': 'late 1' });
    await keep(app('v2'), { 'index.html': 'page 2', 'assets/late-2.js': 'late 2' });
    await inForce({ app: part('v2'), replaced: [app('v1')] });
    expect(await answer('')).toBe('page 2');
    expect(await answer('assets/late-1.js')).toBe('late 1');
    expect(await answer('assets/late-2.js')).toBe('late 2');
  });

  it('an older worker hands out what a newer app has kept', async () => {
    await keep(app('v9'), { 'index.html': 'page 9' });
    await inForce({ format: 2, application: 'v9' });
    expect(await answer('')).toBe('page 9');
  });

  it('what is only half there is never handed out', async () => {
    await keep(app('v1'), { 'index.html': 'page 1' });
    await keep(app('v2'), { 'index.html': 'page 2' });
    await inForce({ app: part('v1') });
    expect(await answer('')).toBe('page 1');
  });
});

describe('where it has been cleared', () => {
  it('goes to the network', async () => {
    network = (path) => Promise.resolve(new Response(`new ${path}`));
    expect(await answer('index.html')).toBe('new index.html');
  });
});
