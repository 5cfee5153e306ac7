// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LabHost, LabPage } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { OfflineDesk } from '../../src/app/lab/offline-desk.ts';
import type { OfflineAction } from '../../src/panels/lab/offline/offline-action.ts';
import type { SessionOrder } from '../../src/panels/lab/session/session-order.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { MemoryCaches } from '../storage/memory-caches.ts';
import { givenState } from '../panels/given-state.ts';

const base = 'https://a.se/karta/';
const step = { title: 'Stråket', note: '', question: '', kind: 'open', address: '?v=1' } as const;

let server: Map<string, string>;
let caches: MemoryCaches;
let isRegistered: boolean;
/** What the window holds for itself, and whether it takes more. */
let windowHolds: Map<string, string>;
let isWindowFull: boolean;
let reload: ReturnType<typeof vi.fn<() => void>>;
let page: LabPage;
let lab: LabStore;
let problems: Problem[];
let sessionOrders: SessionOrder[];

/** The build that the server has. */
function serveVersion(version: string): void {
  const files = [...server]
    .filter(([path]) => path !== 'offline.json')
    .map(([path, text]) => ({ path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') }));
  server.set('offline.json', JSON.stringify({ format: 1, version, files }));
}

/** A page that opens: its lab is empty, and its desk begins by what is kept. */
async function open(): Promise<OfflineDesk> {
  lab = new LabStore();
  const element = document.createElement('div');
  page = Object.assign(element, {
    ...{ state: { ...givenState(), settled: undefined, pack: { state: 'idle' } }, requestUpdate: () => undefined },
  }) as unknown as LabPage;
  page.addEventListener('lab-session', (event) => sessionOrders.push((event as CustomEvent<SessionOrder>).detail));
  const host = { page, lab, base, report: (found: Problem) => problems.push(found) } as unknown as LabHost;
  const desk = new OfflineDesk(host);
  await rest(desk);
  return desk;
}

const ask = (detail: OfflineAction): unknown => page.dispatchEvent(new CustomEvent('offline', { detail }));

/** Until the desk has nothing more to do. */
async function rest(desk: OfflineDesk): Promise<void> {
  for (let before; before !== desk.state;) {
    before = desk.state;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function prepared(): Promise<OfflineDesk> {
  const desk = await open();
  ask({ type: 'prepare' });
  await vi.waitFor(() => expect(desk.state.work.phase).toBe('done'));
  return desk;
}

/** Prepared as one version, with another on the server. */
async function withNewer(): Promise<OfflineDesk> {
  await prepared();
  server.set('index.html', 'page two');
  serveVersion('v2');
  const desk = await open();
  await vi.waitFor(() => expect(desk.state.update).toEqual({ isApp: true, regions: [] }));
  return desk;
}

const edition = (desk: OfflineDesk): string | undefined => desk.state.prepared?.parts[0]?.edition;

beforeEach(() => {
  server = new Map([
    ['index.html', 'page'],
    ['assets/a.js', 'script'],
  ]);
  serveVersion('v1');
  caches = new MemoryCaches();
  isRegistered = false;
  [problems, sessionOrders] = [[], []];
  reload = vi.fn<() => void>();
  windowHolds = new Map();
  isWindowFull = false;
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('caches', caches.storage);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => windowHolds.get(key) ?? null,
    removeItem: (key: string) => windowHolds.delete(key),
    setItem: (key: string, text: string) => {
      if (isWindowFull) throw new DOMException('Full', 'QuotaExceededError');
      windowHolds.set(key, text);
    },
  });
  vi.stubGlobal('fetch', (url: string) => {
    const text = server.get(url.slice(base.length));
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
  const registration = {
    ...{ scope: base, active: {} },
    unregister: () => {
      isRegistered = false;
      return Promise.resolve(true);
    },
  };
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      register: () => {
        isRegistered = true;
        return Promise.resolve(registration);
      },
      getRegistration: () => Promise.resolve(isRegistered ? registration : undefined),
    },
  });
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe('the desk of the lab without a network', () => {
  it('does nothing and stores nothing before somebody asks', async () => {
    const desk = await open();
    ask({ type: 'look' });
    await rest(desk);
    expect([desk.state.work.phase, desk.state.offer]).toMatchObject(['rest', { version: 'v1' }]);
    expect([...caches.all, isRegistered, windowHolds.size]).toEqual([false, 0]);
  });

  it('keeps the app, says so, and takes it all away again', async () => {
    const desk = await prepared();
    expect([edition(desk), isRegistered]).toEqual(['v1', true]);
    ask({ type: 'removeAll' });
    // One thing at a time: what is asked for meanwhile is not done.
    expect(desk.state.work.phase).toBe('removing');
    ask({ type: 'prepare' });
    await vi.waitFor(() => expect(desk.state.work.phase).toBe('removed'));
    expect([[...caches.all], isRegistered, desk.state.prepared?.parts]).toEqual([[], false, []]);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const desk = await open();
    ask({ type: 'prepare' });
    ask({ type: 'cancel' });
    await vi.waitFor(() => expect(desk.state.work.phase).toBe('cancelled'));
    await rest(desk);
    expect([...caches.all.keys(), isRegistered]).toEqual([false]);
  });

  it('says how much room all of it needs where the room runs out at a file, leaves nothing of it, and can go on', async () => {
    const desk = await open();
    caches.room = 'script'.length;
    ask({ type: 'prepare' });
    await vi.waitFor(() => expect(desk.state.work.phase).toBe('failed'));
    const bytes = [...server].reduce((sum, [path, { length }]) => (path === 'offline.json' ? sum : sum + length), 0);
    expect(desk.state.work).toMatchObject({ problem: { kind: 'storageFull', detail: { bytes } } });
    await rest(desk);
    expect([...caches.all.keys(), isRegistered]).toEqual([false]);
    caches.room = Infinity;
    ask({ type: 'prepare' });
    await vi.waitFor(() => expect(desk.state.work.phase).toBe('done'));
  });

  it('takes away what is not there any more without ado, as when another window was faster', async () => {
    const desk = await prepared();
    caches.all.clear();
    ask({ type: 'removeAll' });
    await vi.waitFor(() => expect(desk.state.work.phase).toBe('removed'));
    expect(desk.state.prepared?.parts).toEqual([]);
  });

  it.each([
    ['http', () => vi.stubGlobal('isSecureContext', false), 'insecure'],
    ['no service worker', () => Reflect.deleteProperty(navigator, 'serviceWorker'), 'unsupported'],
    ['no list on the server', () => server.delete('offline.json'), 'notBuilt'],
  ])('says what hinders it: %s', async (_, make, hindrance) => {
    make();
    const desk = await open();
    ask({ type: 'look' });
    await vi.waitFor(() => expect(desk.state.hindrance).toBe(hindrance));
  });
});

describe('a newer version', () => {
  it('is told of and waits', async () => {
    const desk = await withNewer();
    expect([edition(desk), reload.mock.calls.length]).toEqual(['v1', 0]);
  });

  it('does not come while something is presented', async () => {
    const desk = await withNewer();
    lab.change({ presenting: { at: 0 } as never });
    ask({ type: 'switch' });
    await rest(desk);
    expect([edition(desk), desk.state.work.phase, reload.mock.calls.length]).toEqual(['v1', 'rest', 0]);
  });

  it('is not even looked for while something is presented', async () => {
    const desk = await prepared();
    lab.change({ presenting: { at: 0 } as never });
    serveVersion('v2');
    window.dispatchEvent(new Event('online'));
    await rest(desk);
    expect(desk.state.update).toBeUndefined();
  });

  it('comes when it is asked for, and the session with it: also one that is not saved', async () => {
    const desk = await withNewer();
    lab.dispatch({ type: 'addStep', step });
    const { id } = lab.state.session;
    ask({ type: 'switch' });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect([edition(desk), desk.state.update]).toEqual(['v2', undefined]);
    await open();
    expect([lab.state.session.id, lab.state.session.steps[0]?.title]).toEqual([id, 'Stråket']);
    expect([windowHolds.size, sessionOrders, problems]).toEqual([0, [], []]);
  });

  it('lets a session that was being saved on this machine go on being saved, from what was known of it', async () => {
    await withNewer();
    lab.dispatch({ type: 'addStep', step });
    lab.change({ saving: { phase: 'saved', at: '' } as never, isKept: true });
    const { id, revision } = lab.state.session;
    ask({ type: 'switch' });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    await open();
    expect(lab.state.session.id).toBe(id);
    expect(sessionOrders).toEqual([{ type: 'keep', on: true, known: revision }]);
  });

  it('does not take the place of a session that has been begun since', async () => {
    await withNewer();
    lab.dispatch({ type: 'addStep', step });
    ask({ type: 'switch' });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    lab = new LabStore();
    const begun = open();
    lab.dispatch({ type: 'addStep', step: { ...step, title: 'Ett annat' } });
    await begun;
    expect(lab.state.session.steps.map(({ title }) => title)).toEqual(['Ett annat']);
  });

  it('leaves nothing in the window where it does not come', async () => {
    const desk = await withNewer();
    lab.dispatch({ type: 'addStep', step });
    server.delete('index.html');
    ask({ type: 'switch' });
    await vi.waitFor(() => expect(desk.state.work.phase).toBe('failed'));
    await rest(desk);
    expect([edition(desk), windowHolds.size, reload.mock.calls.length]).toEqual(['v1', 0, 0]);
  });

  it('stays away where the window can hold no session that is not saved: nothing is lost', async () => {
    const desk = await withNewer();
    lab.dispatch({ type: 'addStep', step });
    isWindowFull = true;
    ask({ type: 'switch' });
    await vi.waitFor(() => expect(desk.state.work.phase).toBe('notCarried'));
    expect([edition(desk), desk.state.update?.isApp, reload.mock.calls.length]).toEqual(['v1', true, 0]);
    expect(lab.state.session.steps).toHaveLength(1);
  });

  it('comes all the same where the session is saved as a file', async () => {
    await withNewer();
    isWindowFull = true;
    lab.dispatch({ type: 'addStep', step });
    lab.change({ isKept: true });
    ask({ type: 'switch' });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });
});
