import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPart } from '../../src/app/lab/offline/keep-part.ts';
import { servedList } from '../../src/app/lab/offline/served-parts.ts';
import type { KeptAbout, KeptFile } from '../../src/storage/offline/offline-format.ts';
import { bytesOfFiles, cacheOf } from '../../src/storage/offline/offline-format.ts';
import { PreparedCaches } from '../../src/storage/offline/prepared-caches.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import { MemoryCaches } from '../storage/memory-caches.ts';

const base = 'https://a.se/karta/';
const today = '2026-11-22T17:00';

let server: Map<string, string>;
let caches: MemoryCaches;
let asked: string[];
let prepared: PreparedCaches;

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const fileOf = (path: string): KeptFile => {
  const text = server.get(path) ?? '';
  return { path, bytes: text.length, sha256: sum(text) };
};
const appOf = (edition: string, ...paths: string[]): KeptAbout => ({
  ...{ format: 1, kind: 'app', id: 'app', edition },
  files: paths.map(fileOf),
});

function keep(about: KeptAbout, signal = new AbortController().signal): Promise<number> {
  let bytes = 0;
  const onBytes = (more: number): void => {
    bytes += more;
  };
  return keepPart(about, { base, caches: prepared, signal, onBytes }).then(() => bytes);
}

const keptText = async (about: KeptAbout, path: string): Promise<string | undefined> =>
  (await caches.match(base + path, { cacheName: cacheOf(base, about) }))?.text();

async function problemOf(action: () => Promise<unknown>): Promise<Problem | undefined> {
  const end: unknown = await action().catch((error: unknown) => error);
  return end instanceof ProblemError ? end.problem : undefined;
}

beforeEach(() => {
  server = new Map([
    ['index.html', 'page'],
    ['assets/a.js', 'script '.repeat(100)],
    ['assets/b.woff2', 'letters'],
  ]);
  caches = new MemoryCaches();
  asked = [];
  prepared = new PreparedCaches(base);
  vi.stubGlobal('caches', caches.storage);
  vi.stubGlobal('fetch', (url: string, { cache, signal }: RequestInit) => {
    signal?.throwIfAborted();
    expect(cache).toBe('no-store');
    const path = url.slice(base.length);
    asked.push(path);
    const text = server.get(path);
    return Promise.resolve(new Response(text ?? 'none', { status: text === undefined ? 404 : 200 }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is kept', () => {
  it('is every file, each of its bytes told', async () => {
    const app = appOf('v1', 'index.html', 'assets/a.js', 'assets/b.woff2');
    expect(await keep(app)).toBe(bytesOfFiles(app.files));
    expect(await keptText(app, 'assets/a.js')).toBe(server.get('assets/a.js'));
  });

  it('is in force only when that is said', async () => {
    const app = appOf('v1', 'index.html');
    await keep(app);
    expect((await prepared.list()).parts).toEqual([]);
    await prepared.point([app], today);
    expect((await prepared.list()).parts).toEqual([{ kind: 'app', id: 'app', edition: 'v1', bytes: 4, date: today }]);
  });

  it('leaves no trace by being looked for', async () => {
    await prepared.list();
    expect([...caches.all]).toEqual([]);
  });

  it('names the file that is missing on the server', async () => {
    const app = appOf('v1', 'index.html', 'assets/a.js');
    server.delete('assets/a.js');
    const found = await problemOf(() => keep(app));
    expect(found).toMatchObject({
      kind: 'offlineFile',
      detail: { reason: 'missing', status: 404 },
      place: { file: 'assets/a.js' },
    });
  });

  it('names the file that is another than the list says, even of the same length', async () => {
    const app = appOf('v1', 'index.html', 'assets/b.woff2');
    server.set('assets/b.woff2', 'lettres');
    expect(await problemOf(() => keep(app))).toMatchObject({
      detail: { reason: 'changed' },
      place: { file: 'assets/b.woff2' },
    });
    expect((await prepared.list()).unfinished).toHaveLength(1);
  });

  it('goes on where it was broken off, asking only for what has not come', async () => {
    const app = appOf('v1', 'index.html', 'assets/a.js', 'assets/b.woff2');
    const script = server.get('assets/a.js') ?? '';
    server.delete('assets/a.js');
    await problemOf(() => keep(app));
    server.set('assets/a.js', script);
    asked = [];
    expect(await keep(app)).toBe(bytesOfFiles(app.files));
    expect(asked).toEqual(['assets/a.js']);
  });

  it('is asked for anew where the website may have changed it since, and nothing else is', async () => {
    const changeable = { ...fileOf('assets/a.js'), sha256: '' };
    const app = { ...appOf('v1', 'index.html'), files: [fileOf('index.html'), changeable] };
    await keep(app);
    asked = [];
    await keep(app);
    expect(asked).toEqual(['assets/a.js']);
  });

  it('is taken from the edition before where it is the same', async () => {
    const before = appOf('v1', 'index.html', 'assets/a.js', 'assets/b.woff2');
    await keep(before);
    await prepared.point([before], today);
    server.set('index.html', 'page 2');
    asked = [];
    const after = appOf('v2', 'index.html', 'assets/a.js', 'assets/b.woff2');
    await keep(after);
    expect(asked).toEqual(['index.html']);
    expect(await keptText(after, 'assets/a.js')).toBe(server.get('assets/a.js'));
  });

  it('stops when it is told to, and all of it can be taken away', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(keep(appOf('v1', 'index.html'), stop.signal)).rejects.toThrow();
    await prepared.removeUnfinished();
    expect([...caches.all]).toEqual([]);
  });

  it.each([
    ['there is no room', 'storageFull', { room: 10 }],
    ['nothing may be stored', 'storageDenied', { isDenied: true }],
  ])('is told as a problem where %s', async (_, kind, state) => {
    Object.assign(caches, state);
    expect(await problemOf(() => keep(appOf('v1', 'assets/a.js')))).toMatchObject({ kind });
  });

  it('is told where somebody clears it meanwhile', async () => {
    const app = appOf('v1', 'index.html', 'assets/a.js');
    const put = prepared.put.bind(prepared);
    vi.spyOn(prepared, 'put').mockImplementation(async (...args) => {
      await put(...args);
      caches.all.clear();
    });
    expect(await problemOf(() => keep(app))).toMatchObject({ kind: 'offlineLost' });
    expect([...caches.all]).toEqual([]);
  });
});

describe('two editions', () => {
  it('the one before waits for the windows that use it', async () => {
    const [before, after] = [appOf('v1', 'index.html'), appOf('v2', 'index.html')];
    await keep(before);
    await prepared.point([before], today);
    await keep(after);
    await prepared.point([after], today);
    expect(await prepared.list()).toMatchObject({ parts: [{ edition: 'v2' }], unfinished: [] });
    expect(await keptText(before, 'index.html')).toBe('page');
  });

  it('what a newer version has written is never changed by an older one', async () => {
    const app = appOf('v1', 'index.html');
    await keep(app);
    await prepared.point([app], today);
    const [pointer] = [...caches.all].find(([name]) => name.endsWith('prepared')) ?? [];
    const cache = await caches.open(pointer ?? '');
    await cache.put(`${base}offline-about`, Response.json({ format: 2, parts: 'otherwise' }));
    expect(await prepared.list()).toEqual({ parts: [], unfinished: [], isNewer: true });
    expect(await problemOf(() => prepared.point([app], today))).toMatchObject({ kind: 'offlineNewer' });
    expect(await problemOf(() => prepared.removeRegion('exempel'))).toMatchObject({ kind: 'offlineNewer' });
  });

  it('another app of the same address is left alone', async () => {
    const other = new PreparedCaches('https://a.se/');
    const app = appOf('v1', 'index.html');
    await keep(app);
    await prepared.point([app], today);
    await other.removeAll();
    expect((await prepared.list()).parts).toHaveLength(1);
    await prepared.removeAll();
    expect([...caches.all]).toEqual([]);
  });
});

describe('the server’s list', () => {
  const list = (): Promise<unknown> => servedList(base, new AbortController().signal);

  it('is none where the app is served unbuilt', async () => {
    expect(await list()).toBeUndefined();
    server.set('offline.json', '<!doctype html>');
    expect(await list()).toBeUndefined();
  });

  it('cannot be had without a network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await problemOf(list)).toMatchObject({ kind: 'offlineFile', detail: { reason: 'unreachable' } });
  });
});
