import { aboutKey, pointerCache, readPointer } from '../offline/offline-format.ts';
import { offlineAnswer, pathOf } from './offline-answer.ts';

/** How long the network is waited for where what is kept would do, in milliseconds. */
const patience = 2000;

/**
 * The service worker. It only hands out: what is kept is fetched by the page, file by file, with progress, a way to stop and a sum for each, which Workbox's
 * precaching cannot do (it fetches all at once while the worker is installed, throws the old version's files away when the new one begins, and knows no
 * choice of regions). It knows no version of the app either: which one is in force stands in the pointer, so that a new version begins only when a person
 * asks for it, and an older worker serves a newer app.
 */
export function serveOffline(worker: ServiceWorkerGlobalScope): void {
  const base = worker.registration.scope;
  const sources = { base, caches: worker.caches, fetch: (request: Request) => worker.fetch(request), patience };

  worker.addEventListener('activate', (event) => {
    // The window that prepared is served at once, also its parts that have not been needed yet.
    event.waitUntil(worker.clients.claim());
  });
  worker.addEventListener('fetch', (event) => {
    const { request, clientId } = event;
    const path = pathOf(request, base);
    if (path === undefined) return;
    event.respondWith(
      isFramed(worker, clientId).then((framed) =>
        framed ? worker.fetch(request) : offlineAnswer(request, path, sources),
      ),
    );
  });
  worker.addEventListener('message', (event) => {
    if (event.data === 'tidy') event.waitUntil(tidy(worker, base));
  });
}

/** True for a request of the page for other sites' frames: it is served by the server alone. */
async function isFramed({ clients }: ServiceWorkerGlobalScope, clientId: string): Promise<boolean> {
  if (clientId === '') return false;
  const client = await clients.get(clientId);
  return client ? isFrame(client) : false;
}

function isFrame({ url }: Client): boolean {
  return new URL(url).pathname.endsWith('/embed.html');
}

/** Takes away what has been replaced, unless another window may still use it. */
async function tidy({ clients, caches }: ServiceWorkerGlobalScope, base: string): Promise<void> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter((one) => one.url.startsWith(base) && !isFrame(one)).length > 1) return;
  const cache = await caches.open(pointerCache(base));
  const pointer = readPointer(await (await cache.match(aboutKey(base)))?.json());
  if (pointer === 'newer' || pointer.replaced.length === 0) return;
  await Promise.all(pointer.replaced.map((name) => caches.delete(name)));
  await cache.put(aboutKey(base), Response.json({ ...pointer, replaced: [] }));
}
