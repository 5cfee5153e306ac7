import 'fake-indexeddb/auto';
import { IDBObjectStore, indexedDB } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptySession } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import type { SaveAnswer } from '../../src/storage/saved-sessions.ts';
import { deleteSavedSession, readSavedSession, savedSessions, saveSession } from '../../src/storage/saved-sessions.ts';
import { problemOfPromise } from '../files/problem-of-promise.ts';

const time = '2026-11-22T14:32:00.000Z';

function session(revision: number, id = 'one'): Session {
  return { ...emptySession(id), title: `Utgåva ${String(revision)}`, revision };
}

const save = (one: Session, known: number | undefined = one.revision - 1, saved = time): Promise<SaveAnswer> =>
  saveSession(one, `text ${String(one.revision)}`, { known, saved });

const texts = async (id = 'one'): Promise<readonly string[] | undefined> =>
  (await readSavedSession(id))?.generations.map(({ text }) => text);

/** Changes what lies in the database, as a fault of the disk or another version of the app would. */
async function tamper(generation: number, change: (record: Record<string, unknown>) => unknown): Promise<void> {
  const request = indexedDB.open('mellanrum-sessions');
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const store = database.transaction('sessions', 'readwrite').objectStore('sessions');
  await new Promise<void>((resolve) => {
    const found = store.get(['one', generation]);
    found.onsuccess = () => {
      store.put(change(found.result as Record<string, unknown>), ['one', generation]);
    };
    store.transaction.oncomplete = () => {
      resolve();
    };
  });
  database.close();
}

beforeEach(async () => {
  for (const { id } of await savedSessions()) await deleteSavedSession(id);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('sessions on this machine', () => {
  it('leave no trace before one is saved, nor when the last is taken away', async () => {
    expect(await savedSessions()).toEqual([]);
    expect(await readSavedSession('one')).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
    await save(session(1), undefined);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['mellanrum-sessions']);
    await deleteSavedSession('one');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('are listed with the one that was saved last first, however the clock has been set', async () => {
    await save(session(9, 'early'), undefined, '2031-01-01T00:00:00.000Z');
    await save(session(1, 'late'), undefined, '1999-01-01T00:00:00.000Z');
    const list = await savedSessions();
    expect(list.map(({ id }) => id)).toEqual(['late', 'early']);
    expect(list[1]).toMatchObject({ title: 'Utgåva 9', revision: 9, steps: 0, bytes: 6, canBeRead: true });
  });

  it('keep the last two saves, the newest first', async () => {
    for (const revision of [1, 2, 3]) await save(session(revision), revision === 1 ? undefined : revision - 1);
    expect(await texts()).toEqual(['text 3', 'text 2']);
  });

  it('are taken away one by one', async () => {
    await save(session(1), undefined);
    await save(session(1, 'other'), undefined);
    await deleteSavedSession('one');
    expect((await savedSessions()).map(({ id }) => id)).toEqual(['other']);
    expect(await texts('one')).toBeUndefined();
  });
});

describe('what another window has saved', () => {
  it('is not written over by a window that knows only an earlier revision', async () => {
    await save(session(1), undefined);
    await save(session(5), 1);
    expect(await save(session(3), 1)).toEqual({ status: 'ahead', revision: 5 });
    expect(await save(session(1), undefined)).toEqual({ status: 'ahead', revision: 5 });
    expect((await texts())?.[0]).toBe('text 5');
  });

  it('is written over when a person has said so', async () => {
    await save(session(5), undefined);
    expect(await save(session(3), Infinity)).toEqual({ status: 'saved', revision: 3, anew: false });
  });

  it('lets only one of two windows that save at once go on', async () => {
    await save(session(1), undefined);
    const answers = await Promise.all([save(session(2), 1), save(session(3), 1)]);
    expect(answers.map(({ status }) => status)).toEqual(['saved', 'ahead']);
    expect((await texts())?.[0]).toBe('text 2');
  });

  it('is not written over where a later version of the app wrote it', async () => {
    await save(session(1), undefined);
    await tamper(0, (record) => ({ ...record, form: 2 }));
    expect(await save(session(2), Infinity)).toEqual({ status: 'newer' });
    expect((await problemOfPromise(readSavedSession('one')))?.kind).toBe('savedSessionNewer');
    expect(await savedSessions()).toMatchObject([{ id: 'one', canBeRead: false }]);
  });
});

describe('a save that is damaged', () => {
  beforeEach(async () => {
    await save(session(1), undefined);
    await save(session(2), 1);
  });

  const half = (record: Record<string, unknown>): unknown => ({ ...record, text: 'te' });

  it('gives way to the one before, and it is told', async () => {
    await tamper(1, half);
    expect(await readSavedSession('one')).toEqual({ generations: [{ revision: 1, text: 'text 1' }], isOlder: true });
  });

  it('is not told of where a later one is whole', async () => {
    await tamper(0, half);
    expect(await readSavedSession('one')).toEqual({ generations: [{ revision: 2, text: 'text 2' }], isOlder: false });
  });

  it.each([null, 'text', 7, {}, { form: 1, text: 'text 2' }])('is known though it is %j', async (damaged) => {
    await tamper(1, () => damaged);
    expect(await readSavedSession('one')).toMatchObject({ isOlder: true });
    expect(await savedSessions()).toMatchObject([{ revision: 1 }]);
  });

  it('is written over by the next save, and not what is whole', async () => {
    await tamper(1, half);
    expect(await save(session(3), 2)).toMatchObject({ status: 'saved' });
    expect(await texts()).toEqual(['text 3', 'text 1']);
  });

  it('is told where there is no other, and can be taken away', async () => {
    await tamper(0, half);
    await tamper(1, half);
    expect(await problemOfPromise(readSavedSession('one'))).toMatchObject({
      kind: 'savedSessionDamaged',
      detail: { kept: 'none' },
    });
    expect(await savedSessions()).toMatchObject([{ id: 'one', canBeRead: false }]);
    await deleteSavedSession('one');
    expect(await savedSessions()).toEqual([]);
  });
});

describe('storage that fails', () => {
  it('is full: what was there before stays, whole', async () => {
    await save(session(1), undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await problemOfPromise(save(session(2)))).toMatchObject({
      kind: 'sessionStorageFull',
      detail: { bytes: 6 },
    });
    vi.restoreAllMocks();
    expect(await texts()).toEqual(['text 1']);
    expect(await save(session(3), 1)).toMatchObject({ status: 'saved' });
  });

  it('breaks off in the middle of a save: what was there before stays, whole', async () => {
    await save(session(1), undefined);
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (key === 'turn') this.transaction.abort();
      return put.call(this, value, key);
    });
    await expect(save(session(2))).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await texts()).toEqual(['text 1']);
  });

  it('is denied: looking says nothing, saving says so', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'SecurityError'));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await savedSessions()).toEqual([]);
    await deleteSavedSession('one');
    expect((await problemOfPromise(save(session(1, 'denied'), undefined)))?.kind).toBe('sessionStorageDenied');
  });

  it('is cleared while a session is open: the next save writes anew, and says so', async () => {
    await save(session(1), undefined);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('mellanrum-sessions').onsuccess = resolve;
    });
    expect(await save(session(2), 1)).toEqual({ status: 'saved', revision: 2, anew: true });
    expect(await texts()).toEqual(['text 2']);
  });
});
