import {
  aboutKey,
  cacheOf,
  changeableFiles,
  pointerCache,
  readAbout,
  readPointer,
  regionsFile,
} from '../offline/offline-format.ts';
import type { Pointer } from '../offline/offline-format.ts';

/** What a request is answered from: the caches and the network. */
export interface Sources {
  /** Where the app lies, with a stroke at the end. */
  readonly base: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  /** How long the network may take where what is kept would do, in milliseconds. */
  readonly patience: number;
}

const anyWay = { ignoreSearch: true, ignoreVary: true } as const;
/** The pages for other sites' frames, and what they begin with. */
const forFrames = /^(embed\.html|embed-start\.(js|css)|mellanrum-(karta|klient)\.js)$/;

/** The path below the app that a request is for, index.html for the app's own address; undefined for what is never answered from here. */
export function pathOf(request: Pick<Request, 'url' | 'method' | 'cache'>, base: string): string | undefined {
  const { url, method, cache } = request;
  // `no-store` is how the app itself asks what the server has now.
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(base)) return undefined;
  const path = decoded(new URL(url).pathname.slice(new URL(base).pathname.length));
  return path === undefined || forFrames.test(path) ? undefined : path || 'index.html';
}

/**
 * Answers with what is kept where it is complete, without asking the network: a page never waits for a slow one, and never becomes another version by itself.
 * What is not kept comes from the network.
 */
export async function offlineAnswer(request: Request, path: string, sources: Sources): Promise<Response> {
  const { caches, base } = sources;
  // The name says what is in it: any version's will do, and a window of an older version still finds its own.
  if (path.startsWith('assets/')) return (await caches.match(base + path, anyWay)) ?? sources.fetch(request);
  const pointer = await pointerOf(sources);
  if (pointer === 'newer') return (await caches.match(base + path, anyWay)) ?? sources.fetch(request);
  if (path === regionsFile) return regions(request, pointer, sources);
  const kept = await keptIn(path, pointer, sources);
  if (!kept) return sources.fetch(request);
  return changeableFiles.includes(path) ? ((await inTime(request, sources)) ?? kept) : kept;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function pointerOf({ caches, base }: Sources): Promise<Pointer | 'newer'> {
  const found = await caches.match(aboutKey(base), { cacheName: pointerCache(base) });
  return readPointer(await found?.json());
}

async function keptIn(path: string, pointer: Pointer, { caches, base }: Sources): Promise<Response | undefined> {
  const id = /^packs\/([^/]+)\//.exec(path)?.[1];
  const part = id === undefined ? pointer.app : pointer.regions[id];
  if (!part) return undefined;
  const cacheName = cacheOf(base, {
    kind: id === undefined ? 'app' : 'region',
    id: id ?? 'app',
    edition: part.edition,
  });
  return caches.match(base + path, { ...anyWay, cacheName });
}

/** The server's list of regions; without a network, those that are kept. */
async function regions(request: Request, pointer: Pointer, sources: Sources): Promise<Response> {
  const listed = await inTime(request, sources);
  if (listed) return listed;
  const { caches, base } = sources;
  const kept = Object.entries(pointer.regions).map(async ([id, { edition }]) => {
    const cacheName = cacheOf(base, { kind: 'region', id, edition });
    const about = readAbout(await (await caches.match(aboutKey(base), { cacheName }))?.json());
    return about ? [{ id, title: about.title, fictional: about.fictional, areas: about.areas }] : [];
  });
  return Response.json((await Promise.all(kept)).flat());
}

/** The network's answer, where it is a good one and comes soon enough. */
async function inTime(request: Request, { fetch, patience }: Sources): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  return answer?.ok ? answer : undefined;
}
