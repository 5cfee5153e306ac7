// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBObjectStore, indexedDB } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { SessionKeeper } from '../../src/app/lab/session-keeper.ts';
import { emptySession } from '../../src/lab/session.ts';
import { deleteSavedSession, readSavedSession, savedSessions } from '../../src/storage/saved-sessions.ts';
import { after, describeAs, givenBrowser } from './lab-session-given.ts';

interface Tab {
  readonly lab: LabStore;
  readonly keeper: SessionKeeper;
  readonly anew: () => void;
}

/** A window of the browser, with a session of that id. */
function tab(id = 'one'): Tab {
  let next = 0;
  const lab = new LabStore(() => `${id}-${String(next++)}`);
  lab.dispatch({ type: 'replace', session: { ...emptySession(id), title: 'Lundby', revision: 1 } });
  const anew = vi.fn<() => void>();
  const nothing = (): void => undefined;
  return { lab, anew, keeper: new SessionKeeper({ lab, onChange: nothing, onNews: nothing, onAnew: anew }) };
}

/** Titles of what is saved of a session, the newest first. */
async function titles(id = 'one'): Promise<readonly string[]> {
  const found = await readSavedSession(id);
  return (found?.generations ?? []).map(({ text }) => (JSON.parse(text) as { readonly title: string }).title);
}

async function begun(given: Tab): Promise<Tab> {
  void given.keeper.begin();
  await after(0);
  return given;
}

const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** What lies there of it, as another version or another window left it. */
async function put(change: Readonly<Record<string, unknown>>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('mellanrum-sessions');
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const objects = database.transaction('sessions', 'readwrite').objectStore('sessions');
  await new Promise<void>((resolve) => {
    const found = objects.get(['one', 0]);
    found.onsuccess = () => {
      objects.put({ ...(found.result as object), ...change }, ['one', 0]);
    };
    objects.transaction.oncomplete = () => {
      resolve();
    };
  });
  database.close();
}

beforeEach(async () => {
  for (const { id } of await savedSessions()) await deleteSavedSession(id);
  givenBrowser();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('saving by itself', () => {
  it('touches no storage before somebody asks for it', async () => {
    const { lab } = tab();
    await after(0);
    describeAs(lab, 'Hisingen');
    await after(5000);
    expect(await indexedDB.databases()).toEqual([]);
    expect(lab.state.saving).toEqual({ phase: 'off' });
  });

  it('saves at once when it is asked for, and then a rest after the last change', async () => {
    const { lab } = await begun(tab());
    expect(lab.state).toMatchObject({ saving: { phase: 'saved', revision: 1 }, isKept: true });
    describeAs(lab, 'Hisingen');
    await after(200);
    describeAs(lab, 'Hisingen och Majorna');
    await after(299);
    expect(await titles()).toEqual(['Lundby']);
    expect(lab.state.isKept).toBe(false);
    await after(1);
    expect(await titles()).toEqual(['Hisingen och Majorna', 'Lundby']);
    expect(lab.state).toMatchObject({ saving: { phase: 'saved', revision: 3 }, isKept: true });
  });

  it('does not wait for somebody who never rests', async () => {
    const { lab } = await begun(tab());
    for (let at = 1; at <= 15; at++) {
      describeAs(lab, `Lundby ${String(at)}`);
      await after(100);
    }
    expect((await titles())[0]).toBe('Lundby 15');
  });

  it('saves what waits when the page is hidden or left', async () => {
    const { lab } = await begun(tab());
    describeAs(lab, 'Hisingen');
    await after(0);
    window.dispatchEvent(new Event('pagehide'));
    await after(0);
    expect((await titles())[0]).toBe('Hisingen');
    describeAs(lab, 'Majorna');
    await after(0);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await after(0);
    expect((await titles())[0]).toBe('Majorna');
  });

  it('saves nothing where the wish is taken back before the first save', async () => {
    const { lab, keeper } = tab();
    void keeper.begin();
    keeper.stop();
    await after(5000);
    expect(await indexedDB.databases()).toEqual([]);
    expect(lab.state.isKept).toBe(false);
  });

  it('saves what waits of a session before another takes its place', async () => {
    const { lab } = await begun(tab());
    describeAs(lab, 'Hisingen');
    await after(0);
    lab.dispatch({ type: 'replace', session: { ...emptySession('two'), title: 'Annat' } });
    await after(0);
    expect((await titles())[0]).toBe('Hisingen');
    await after(5000);
    expect(await titles('two')).toEqual([]);
    expect(lab.state.saving.phase).toBe('off');
  });

  it('goes on when the clock is set back', async () => {
    const { lab } = await begun(tab());
    vi.setSystemTime(new Date('1999-01-01T00:00'));
    describeAs(lab, 'Hisingen');
    await after(300);
    expect((await titles())[0]).toBe('Hisingen');
    expect(lab.state).toMatchObject({ saving: { phase: 'saved', revision: 2 }, isKept: true });
  });

  it('stops when it is asked to, and what is saved stays', async () => {
    const { lab, keeper } = await begun(tab());
    describeAs(lab, 'Hisingen');
    await after(0);
    keeper.stop();
    await after(5000);
    expect(await titles()).toEqual(['Lundby']);
    expect(lab.state).toMatchObject({ saving: { phase: 'off' }, isKept: false });
  });
});

describe('two windows with one session', () => {
  it('let only the first save', async () => {
    const one = await begun(tab());
    const other = await begun(tab());
    expect(other.lab.state.saving).toEqual({ phase: 'elsewhere' });
    describeAs(other.lab, 'Från den andra');
    describeAs(one.lab, 'Från den första');
    await after(5000);
    expect(await titles()).toEqual(['Från den första', 'Lundby']);
    expect(other.lab.state.isKept).toBe(false);
  });

  it('hand it over, saved, when the second goes on with it', async () => {
    const one = await begun(tab());
    const other = await begun(tab());
    describeAs(one.lab, 'Från den första');
    await after(0);
    void other.keeper.takeOver();
    await after(0);
    expect((await titles())[0]).toBe('Från den första');
    expect(one.lab.state.saving).toEqual({ phase: 'elsewhere' });
    describeAs(one.lab, 'För sent');
    await after(5000);
    expect((await titles())[0]).toBe('Från den första');
  });

  it('keep theirs where another session is handed over', async () => {
    const one = await begun(tab());
    await begun(tab('two'));
    const other = await begun(tab('two'));
    void other.keeper.takeOver();
    await after(1500);
    expect(one.lab.state.saving.phase).toBe('saved');
    describeAs(one.lab, 'Hisingen');
    await after(300);
    expect((await titles())[0]).toBe('Hisingen');
  });

  it('do not wait for a window that hangs', async () => {
    const held = navigator.locks.request('mellanrum-session-one', {}, () => new Promise<void>(() => undefined));
    held.catch(() => undefined);
    const other = await begun(tab());
    expect(other.lab.state.saving).toEqual({ phase: 'elsewhere' });
    void other.keeper.takeOver().then(() => other.keeper.goOn(Infinity));
    await after(1499);
    expect(other.lab.state.saving.phase).toBe('elsewhere');
    await after(1);
    expect(other.lab.state.saving).toMatchObject({ phase: 'saved', revision: 1 });
  });
});

describe('what lies there already', () => {
  it('is not written over where it is of a later revision, until somebody has chosen', async () => {
    const one = await begun(tab());
    describeAs(one.lab, 'Senare');
    await after(300);
    one.keeper.stop();
    await after(0);
    const other = await begun(tab());
    expect(other.keeper.rival).toBe(2);
    expect(other.lab.state.saving).toEqual({ phase: 'elsewhere' });
    describeAs(other.lab, 'Tidigare');
    await after(5000);
    expect(await titles()).toEqual(['Senare', 'Lundby']);
    void other.keeper.goOn(Infinity);
    await after(0);
    expect(other.keeper.rival).toBeUndefined();
    expect(other.lab.state).toMatchObject({ saving: { phase: 'saved' }, isKept: true });
  });

  it('goes on being saved where this window knows it, as after a new version of the app', async () => {
    const one = await begun(tab());
    one.keeper.stop();
    await after(0);
    const other = tab();
    const { revision } = describeAs(other.lab, 'Buret över');
    void other.keeper.begin(revision);
    await after(0);
    expect(other.keeper.rival).toBeUndefined();
    expect(await titles()).toEqual(['Buret över', 'Lundby']);
  });

  it('is not written over where a later version of the app wrote it', async () => {
    const { lab } = await begun(tab());
    await put({ form: 2 });
    describeAs(lab, 'Hisingen');
    await after(300);
    expect(lab.state.saving).toMatchObject({ phase: 'failed', problem: { kind: 'savedSessionNewer' } });
    expect(lab.state.isKept).toBe(false);
    expect(await savedSessions()).toMatchObject([{ id: 'one', canBeRead: false }]);
  });
});

describe('storage that fails while a session is open', () => {
  it('is full: it is told, what was saved stays, and the next change is tried again', async () => {
    const { lab } = await begun(tab());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    describeAs(lab, 'Hisingen');
    await after(300);
    expect(lab.state).toMatchObject({
      saving: { phase: 'failed', problem: { kind: 'sessionStorageFull' } },
      isKept: false,
    });
    expect(await titles()).toEqual(['Lundby']);
    full.mockRestore();
    describeAs(lab, 'Majorna');
    await after(300);
    expect(await titles()).toEqual(['Majorna', 'Lundby']);
    expect(lab.state).toMatchObject({ saving: { phase: 'saved' }, isKept: true });
  });

  it('is denied: it is told', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { lab } = await begun(tab());
    expect(lab.state.saving).toMatchObject({ phase: 'failed', problem: { kind: 'sessionStorageDenied' } });
    expect(lab.state.isKept).toBe(false);
  });

  it('is cleared: the next change is saved anew, and it is told', async () => {
    const { lab, anew } = await begun(tab());
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('mellanrum-sessions').onsuccess = resolve;
    });
    describeAs(lab, 'Hisingen');
    await after(300);
    expect(await titles()).toEqual(['Hisingen']);
    expect(anew).toHaveBeenCalledOnce();
  });
});

describe('leaving the page', () => {
  it('is asked about only while something would be lost', async () => {
    const { lab } = await begun(tab());
    expect(leaves()).toBe(true);
    describeAs(lab, 'Hisingen');
    await after(0);
    expect(leaves()).toBe(false);
    await after(300);
    expect(leaves()).toBe(true);
  });

  it('is not asked about with nothing in the session, nor with what a file holds', async () => {
    const { lab } = tab('empty');
    lab.dispatch({ type: 'replace', session: emptySession('new') });
    await after(0);
    expect(leaves()).toBe(true);
    describeAs(lab, 'Hisingen');
    await after(0);
    expect(leaves()).toBe(false);
    lab.change({ isKept: true });
    await after(0);
    expect(leaves()).toBe(true);
  });
});
