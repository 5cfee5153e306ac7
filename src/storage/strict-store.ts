import type { UseStore } from 'idb-keyval';
import { promisifyRequest } from 'idb-keyval';

/** A database of one store, and how to let go of it. */
export interface StrictStore {
  readonly use: UseStore;
  /** Closes the database and takes it away. Resolves also where another window still has to let go of it. */
  readonly leave: () => Promise<void>;
  /** True where the database is there; asking leaves no trace. False where the browser lets nothing be stored. Rejects where it cannot say, as when storage is shut for a moment. */
  readonly exists: () => Promise<boolean>;
}

/**
 * A store whose transactions are told of only when they have reached the disk (`durability: 'strict'`). It lets go of the database when another window wants to
 * take it away, and opens it anew, made anew where it is gone, at the next use.
 */
export function strictStore(database: string, name: string): StrictStore {
  let opening: Promise<IDBDatabase> | undefined;
  /** The database has been told to go, but waits for a connection to close: opening it now would make it anew. */
  let isLeaving = false;

  const forget = (): void => {
    opening = undefined;
  };

  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = (): void => {
      request.result.createObjectStore(name);
    };
    const found = await promisifyRequest(request);
    found.onclose = forget;
    found.onversionchange = (): void => {
      forget();
      found.close();
    };
    return found;
  };

  const opened = (): Promise<IDBDatabase> => {
    isLeaving = false;
    opening ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  const begin = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    const found = await opened();
    try {
      return found.transaction(name, mode, { durability: 'strict' }).objectStore(name);
    } catch (error) {
      // Closed between two uses, by the browser or for another window: once more on a new one.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget();
      return (await opened()).transaction(name, mode, { durability: 'strict' }).objectStore(name);
    }
  };

  return {
    use: async (mode, callback) => callback(await begin(mode)),
    exists: async () => {
      if (isLeaving) return false;
      try {
        return (await indexedDB.databases()).some((one) => one.name === database);
      } catch (error) {
        if (error instanceof DOMException && error.name === 'UnknownError') throw error;
        return false;
      }
    },
    leave: async () => {
      (await opening?.catch(() => undefined))?.close();
      forget();
      isLeaving = true;
      await new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase(database);
        request.onblocked = (): void => {
          resolve();
        };
        request.onsuccess = request.onerror = (): void => {
          isLeaving = false;
          resolve();
        };
      });
    },
  };
}
