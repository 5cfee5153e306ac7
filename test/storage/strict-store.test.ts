import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { IDBDatabase as GivenDatabase, indexedDB } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { strictStore } from '../../src/storage/strict-store.ts';

const store = strictStore('given', 'things');
const put = (value: string): Promise<IDBValidKey> =>
  store.use('readwrite', (objects) => promisifyRequest(objects.put(value, 'key')));
const read = (): Promise<unknown> => store.use('readonly', (objects) => promisifyRequest<unknown>(objects.get('key')));

afterEach(async () => {
  vi.restoreAllMocks();
  await store.leave();
});

describe('a store that is strict', () => {
  it('tells of what has reached the disk, not sooner', async () => {
    const transaction = vi.spyOn(GivenDatabase.prototype, 'transaction');
    await put('one');
    expect(transaction).toHaveBeenCalledWith('things', 'readwrite', { durability: 'strict' });
  });

  it('opens the database once more where the browser has closed it, and only then', async () => {
    await put('one');
    const closed = new DOMException('closed', 'InvalidStateError');
    vi.spyOn(GivenDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw closed;
    });
    expect(await read()).toBe('one');
    vi.spyOn(GivenDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    await expect(read()).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('is not there any more from when it was left, also while another window still holds it', async () => {
    await put('one');
    const other = await promisifyRequest(indexedDB.open('given'));
    await store.leave();
    expect(await store.exists()).toBe(false);
    other.close();
    await vi.waitFor(async () => {
      expect(await indexedDB.databases()).toEqual([]);
    });
  });
});
