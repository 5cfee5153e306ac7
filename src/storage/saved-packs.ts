import type { UseStore } from 'idb-keyval';
import { createStore, del, get, set, values } from 'idb-keyval';
import type { MadePack } from '../pack/made-pack.ts';
import type { BothLanguages } from '../pack/pack.ts';
import { fail } from '../problem/problem.ts';

/** A line of the list of what is saved on this machine. */
export interface SavedPack {
  readonly id: string;
  readonly title: BothLanguages;
  readonly fictional: boolean;
  readonly areas: number;
  readonly bytes: number;
  /** ISO date. */
  readonly saved: string;
}

interface Kept {
  readonly entry: SavedPack;
  readonly pack: MadePack;
}

const database = 'mellanrum';
let opened: UseStore | undefined;
/** The database has been told to go, but waits for a connection to close: opening it now would make it anew. */
let isLeaving = false;

/** Opening a database makes it: this is called when something is to be saved, or when something has been. */
function store(): UseStore {
  opened ??= createStore(database, 'packs');
  return opened;
}

/** True when a pack has been saved here; asking leaves no trace. False where the browser does not let anything be stored. */
async function exists(): Promise<boolean> {
  if (isLeaving) return false;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === database);
  } catch {
    return false;
  }
}

/** Throws `storageFull` where there is no room, `storageDenied` where the browser lets nothing be stored. */
async function orFail<T>(work: Promise<T>, bytes = 0): Promise<T> {
  try {
    return await work;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? fail('storageFull', { bytes })
      : fail('storageDenied', {});
  }
}

/** What a pack takes on this machine. */
export function bytesOf({ files }: MadePack): number {
  return [...files.values()].reduce((sum, file) => sum + file.size, 0);
}

/** Saves a pack in the place of one with the same id. Only ever called because a person asked for it. Throws `storageFull` or `storageDenied`. */
export async function savePack(pack: MadePack, date: string): Promise<void> {
  const { id, title, fictional, counts } = pack.manifest;
  isLeaving = false;
  const bytes = bytesOf(pack);
  const entry: SavedPack = { id, title, fictional, areas: counts.areas, bytes, saved: date };
  await orFail(
    Promise.resolve().then(() => set(id, { entry, pack } satisfies Kept, store())),
    bytes,
  );
}

/** What is saved, newest first. */
export async function savedPacks(): Promise<readonly SavedPack[]> {
  if (!(await exists())) return [];
  const kept = await orFail(values<Kept>(store()));
  return kept.map(({ entry }) => entry).toSorted((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0));
}

/** A saved pack as it was; undefined when it is not here. */
export async function readSavedPack(id: string): Promise<MadePack | undefined> {
  if (!(await exists())) return undefined;
  return (await orFail(get<Kept>(id, store())))?.pack;
}

/** Takes a pack away; with the last one the database goes too, so that nothing is left on the machine. */
export async function deleteSavedPack(id: string): Promise<void> {
  if (!(await exists())) return;
  await orFail(del(id, store()));
  if ((await savedPacks()).length > 0) return;
  await store()('readonly', ({ transaction }) => {
    transaction.db.close();
  });
  opened = undefined;
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
}
