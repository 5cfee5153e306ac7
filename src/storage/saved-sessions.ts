import { promisifyRequest } from 'idb-keyval';
import type { Session } from '../lab/session.ts';
import { fail } from '../problem/problem.ts';
import type { SessionRecord } from './session-record.ts';
import { isNewer, recordForm, sumBeside, sumOf, wholeBeside, wholeRecord } from './session-record.ts';
import { strictStore } from './strict-store.ts';

/** A line of the list of sessions on this machine. */
export interface SavedSession {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly steps: number;
  readonly cards: number;
  readonly revision: number;
  /** ISO time by the clock of the machine. Only told: what was saved last is known by the order of this list. */
  readonly saved: string;
  readonly bytes: number;
  /** False where it was written by a later version of the app, or is damaged: it can be taken away, and is never written over. */
  readonly canBeRead: boolean;
}

/** How a save ended, where nothing went wrong. */
export type SaveAnswer =
  /** `anew` where what had been saved was gone: taken away by the browser, or from another window. */
  | { readonly status: 'saved'; readonly revision: number; readonly anew: boolean }
  /** Another window, or a file, has saved a later revision than the one that was known. Nothing has been written. */
  | { readonly status: 'ahead'; readonly revision: number }
  /** What lies there was written by a later version of the app. Nothing has been written. */
  | { readonly status: 'newer' };

/** What lies here of a session: its last two saves that are whole. */
export interface SavedText {
  /** Newest first; never empty. */
  readonly generations: readonly { readonly revision: number; readonly text: string }[];
  /** True where a later save than the newest of these is damaged. */
  readonly isOlder: boolean;
}

/** How many saves are kept of a session. While the next is written, the last lies untouched. */
const generations = 2;
const turnKey = 'turn';

const sessions = strictStore('mellanrum-sessions', 'sessions');

const keysOf = (id: string): readonly IDBValidKey[] =>
  Array.from({ length: generations }, (_, generation) => [id, generation]);

/** Throws `sessionStorageFull` where there is no room, `sessionStorageDenied` where the browser lets nothing be stored. */
async function orFail<T>(work: () => Promise<T>, bytes = 0): Promise<T> {
  try {
    return await work();
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? fail('sessionStorageFull', { bytes })
      : fail('sessionStorageDenied', {});
  }
}

interface SaveTerms {
  readonly known: number | undefined;
  readonly saved: string;
  readonly atOnce?: boolean;
}

/**
 * Saves a session as the text of its file, in the place of the save before the last one. Only ever called because a person asked for it. `known` is the revision
 * that this window saved or opened last, undefined where it has done neither, `Infinity` to write whatever lies there. Resolves when it has
 * reached the disk. `atOnce` hands it over without waiting for anything, for a page that is about to go. Throws `sessionStorageFull` or `sessionStorageDenied`.
 */
export async function saveSession(
  { id, revision, title, place, date, steps, cards }: Session,
  text: string,
  { known, saved, atOnce = false }: SaveTerms,
): Promise<SaveAnswer> {
  const facts = { form: recordForm, id, revision, saved, title, place, date };
  const sum = atOnce ? sumOf(text) : await sumBeside(text);
  const record = { ...facts, steps: steps.length, cards: cards.length, text, sum };
  return orFail(
    () =>
      sessions.use('readwrite', async (objects): Promise<SaveAnswer> => {
        const keys = keysOf(id);
        const [turn, ...found] = await Promise.all(
          [turnKey, ...keys].map((key) => promisifyRequest<unknown>(objects.get(key))),
        );
        if (found.some(isNewer)) return { status: 'newer' };
        const whole = found.map(wholeRecord);
        const last = latest(whole);
        if (last && last.revision > (known ?? -1)) return { status: 'ahead', revision: last.revision };
        const next = typeof turn === 'number' ? turn + 1 : 1;
        const into = keys[last ? (whole.indexOf(last) + 1) % generations : 0] ?? [id, 0];
        objects.put({ ...record, turn: next } satisfies SessionRecord, into);
        objects.put(next, turnKey);
        await promisifyRequest(objects.transaction);
        return { status: 'saved', revision, anew: known !== undefined && known !== Infinity && !last };
      }),
    text.length,
  );
}

/** The sessions that are saved here, the one that was saved last first. Throws `sessionStorageDenied`. */
export async function savedSessions(): Promise<readonly SavedSession[]> {
  if (!(await orFail(sessions.exists))) return [];
  const found = await orFail(() =>
    sessions.use('readonly', async (objects) => {
      const [keys, values] = await Promise.all([
        promisifyRequest(objects.getAllKeys()),
        promisifyRequest<unknown[]>(objects.getAll()),
      ]);
      return keys.flatMap((key, at) => {
        const id = Array.isArray(key) ? key[0] : undefined;
        return typeof id === 'string' ? [{ id, value: values[at] }] : [];
      });
    }),
  );
  const lines = [...new Set(found.map(({ id }) => id))].map((id) =>
    lineOf(
      id,
      found.filter((one) => one.id === id).map(({ value }) => value),
    ),
  );
  return (await Promise.all(lines)).toSorted((one, other) => other.turn - one.turn).map(({ line }) => line);
}

/** A saved session; undefined where it is not here. Throws `savedSessionDamaged` where no save of it is whole, `savedSessionNewer` where it was written by a later version of the app. */
export async function readSavedSession(id: string): Promise<SavedText | undefined> {
  if (!(await orFail(sessions.exists))) return undefined;
  const found = await orFail(() =>
    sessions.use('readonly', (objects) =>
      Promise.all(keysOf(id).map((key) => promisifyRequest<unknown>(objects.get(key)))),
    ),
  );
  const there = found.filter((one) => one !== undefined);
  if (there.length === 0) return undefined;
  if (there.some(isNewer)) return fail('savedSessionNewer', {});
  const read = await Promise.all(there.map(wholeBeside));
  const whole = read.filter((one) => one !== undefined).toSorted((one, other) => other.revision - one.revision);
  const last = whole[0] ?? fail('savedSessionDamaged', { kept: 'none' });
  return {
    generations: whole.map(({ revision, text }) => ({ revision, text })),
    isOlder: there.some((one, at) => !read[at] && revisionOf(one) > last.revision),
  };
}

/** Takes a session away; with the last one the database goes too, so that nothing is left on the machine. */
export async function deleteSavedSession(id: string): Promise<void> {
  if (!(await orFail(sessions.exists))) return;
  const left = await orFail(() =>
    sessions.use('readwrite', async (objects) => {
      for (const key of keysOf(id)) objects.delete(key);
      const keys = await promisifyRequest(objects.getAllKeys());
      await promisifyRequest(objects.transaction);
      return keys.filter((key) => key !== turnKey).length;
    }),
  );
  if (left === 0) await orFail(() => sessions.leave());
}

/** Of what is whole, what has been changed most. */
function latest(records: readonly (SessionRecord | undefined)[]): SessionRecord | undefined {
  return records.reduce((last, one) => (one && (!last || one.revision > last.revision) ? one : last), undefined);
}

async function lineOf(
  id: string,
  found: readonly unknown[],
): Promise<{ readonly line: SavedSession; readonly turn: number }> {
  const last = found.some(isNewer) ? undefined : latest(await Promise.all(found.map(wholeBeside)));
  if (!last) return { turn: 0, line: { ...unread, id } };
  const { title, place, date, steps, cards, revision, saved, text, turn } = last;
  const facts = { id, title, place, date, steps, cards, revision, saved };
  return { turn, line: { ...facts, bytes: text.length, canBeRead: true } };
}

const unread = {
  ...{ title: '', place: '', date: '', saved: '' },
  ...{ steps: 0, cards: 0, revision: 0, bytes: 0 },
  canBeRead: false,
};

/** The revision that a damaged record says it has; endless where it says none, so that it is told of. */
function revisionOf(found: unknown): number {
  const said = typeof found === 'object' && found !== null && 'revision' in found ? found.revision : undefined;
  return typeof said === 'number' ? said : Infinity;
}
