import { fail, ProblemError } from '../../problem/problem.ts';
import type { KeptAbout, KeptFile, PointedPart, Pointer } from './offline-format.ts';
import {
  aboutKey,
  bytesOfFiles,
  cacheOf,
  noPointer,
  pointerCache,
  prefixOf,
  readAbout,
  readPointer,
} from './offline-format.ts';

/** A line of the list of what is prepared. */
export interface PreparedPart extends Pick<KeptAbout, 'kind' | 'id' | 'edition' | 'title' | 'fictional'> {
  readonly bytes: number;
  /** ISO date and time. */
  readonly date: string;
}

/** What is prepared on this machine. */
export interface Prepared {
  readonly parts: readonly PreparedPart[];
  /** Caches that were begun and never came into force. */
  readonly unfinished: readonly string[];
  /** A newer version of the app has prepared it in a way that is not known here. */
  readonly isNewer: boolean;
}

/**
 * The caches of the app on this machine, as the page writes them. Asking leaves no trace; everything else is only ever called because a person asked for it.
 * Every write throws `storageFull` where there is no room and `storageDenied` where the browser lets nothing be stored.
 */
export class PreparedCaches {
  private readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  /** What is in force, and what lies there besides. Empty where the browser lets nothing be stored. */
  async list(): Promise<Prepared> {
    const names = await this.names();
    const pointer = await this.pointer(names);
    if (pointer === 'newer') return { parts: [], unfinished: [], isNewer: true };
    const parts = await Promise.all(partsOf(pointer).map((part) => this.describe(part, names)));
    const known = [
      ...partsOf(pointer).map((part) => cacheOf(this.base, part)),
      ...pointer.replaced,
      pointerCache(this.base),
    ];
    return {
      parts: parts.filter((part) => part !== undefined),
      unfinished: names.filter((name) => !known.includes(name)),
      isNewer: false,
    };
  }

  /** The edition of a part that is in force; undefined where it is not prepared. */
  async edition(kind: KeptAbout['kind'], id: string): Promise<string | undefined> {
    const { parts } = await this.list();
    return parts.find((part) => part.kind === kind && part.id === id)?.edition;
  }

  /** The files of a part that have come already and are those that are wanted, and need not be fetched again. */
  async come(about: KeptAbout): Promise<ReadonlySet<string>> {
    const name = cacheOf(this.base, about);
    if (!(await this.names()).includes(name)) return new Set();
    const cache = await orFail(() => caches.open(name));
    const there = new Set((await orFail(() => cache.keys())).map(({ url }) => url.slice(this.base.length)));
    // A file without a sum may have been changed since.
    return new Set(about.files.filter(({ path, sha256 }) => sha256 !== '' && there.has(path)).map(({ path }) => path));
  }

  /** Gives files as the edition in force has them, where they are the same: those need not be fetched. */
  async earlier({ kind, id }: KeptAbout): Promise<(file: KeptFile) => Promise<Response | undefined>> {
    const names = await this.names();
    const pointer = await this.pointer(names);
    const part = pointer === 'newer' ? undefined : partsOf(pointer).find((one) => one.kind === kind && one.id === id);
    const cacheName = part && cacheOf(this.base, part);
    const about = cacheName === undefined ? undefined : await this.about(cacheName, names);
    const sums = new Map(about?.files.map(({ path, sha256 }) => [path, sha256]));
    return ({ path, sha256 }) =>
      cacheName !== undefined && sha256 !== '' && sums.get(path) === sha256
        ? caches.match(this.base + path, { cacheName })
        : Promise.resolve(undefined);
  }

  /** Keeps a file of a part. */
  async put(about: KeptAbout, { path, bytes }: KeptFile, response: Response): Promise<void> {
    await orFail(
      () => caches.open(cacheOf(this.base, about)).then((cache) => cache.put(this.base + path, response)),
      bytes,
    );
  }

  /** Says that a part is complete. Throws `offlineLost` where its files have gone meanwhile, as when the browser's data are cleared. */
  async complete(about: KeptAbout): Promise<void> {
    const name = cacheOf(this.base, about);
    const cache = await orFail(() => caches.open(name));
    const there = new Set((await orFail(() => cache.keys())).map(({ url }) => url));
    if (about.files.some(({ path }) => !there.has(this.base + path))) {
      await orFail(() => caches.delete(name));
      fail('offlineLost', {});
    }
    await orFail(() => cache.put(aboutKey(this.base), Response.json(about)));
  }

  /** Lets parts come into force, all at once; what they replace waits for the windows that still use it. */
  async point(parts: readonly Pick<KeptAbout, 'kind' | 'id' | 'edition'>[], date: string): Promise<void> {
    const before = await this.known();
    let after = before;
    for (const { kind, id, edition } of parts) {
      const part: PointedPart = { edition, date };
      const old = kind === 'app' ? before.app : before.regions[id];
      const isOther = old !== undefined && old.edition !== edition;
      after = {
        ...after,
        ...(kind === 'app' ? { app: part } : { regions: { ...after.regions, [id]: part } }),
        replaced: isOther
          ? [...after.replaced, cacheOf(this.base, { kind, id, edition: old.edition })]
          : after.replaced.filter((name) => name !== cacheOf(this.base, { kind, id, edition })),
      };
    }
    await this.write(after);
  }

  /** Takes a region away. */
  async removeRegion(id: string): Promise<void> {
    const pointer = await this.known();
    const { [id]: part, ...regions } = pointer.regions;
    if (!part) return;
    await this.write({ ...pointer, regions });
    await orFail(() => caches.delete(cacheOf(this.base, { kind: 'region', id, edition: part.edition })));
  }

  /** Takes away what was begun and never came into force. */
  async removeUnfinished(): Promise<void> {
    const { unfinished } = await this.list();
    await Promise.all(unfinished.map((name) => orFail(() => caches.delete(name))));
  }

  /** Takes away all of it, whichever version wrote it. */
  async removeAll(): Promise<void> {
    await Promise.all((await this.names()).map((name) => orFail(() => caches.delete(name))));
  }

  private async describe(
    part: Pick<KeptAbout, 'kind' | 'id' | 'edition'> & PointedPart,
    names: readonly string[],
  ): Promise<PreparedPart | undefined> {
    const about = await this.about(cacheOf(this.base, part), names);
    if (!about) return undefined;
    const { kind, id, edition, title, fictional } = about;
    return {
      ...{ kind, id, edition, date: part.date, bytes: bytesOfFiles(about.files) },
      ...(title && { title }),
      ...(fictional !== undefined && { fictional }),
    };
  }

  private async about(name: string, names: readonly string[]): Promise<KeptAbout | undefined> {
    if (!names.includes(name)) return undefined;
    return readAbout(await json(await caches.match(aboutKey(this.base), { cacheName: name })));
  }

  private async pointer(names: readonly string[]): Promise<Pointer | 'newer'> {
    const cacheName = pointerCache(this.base);
    if (!names.includes(cacheName)) return noPointer;
    return readPointer(await json(await caches.match(aboutKey(this.base), { cacheName })));
  }

  /** What is in force. Throws `offlineNewer` where a newer version wrote it: it is not this one's to change. */
  private async known(): Promise<Pointer> {
    const pointer = await this.pointer(await this.names());
    return pointer === 'newer' ? fail('offlineNewer', {}) : pointer;
  }

  private async write(pointer: Pointer): Promise<void> {
    const cache = await orFail(() => caches.open(pointerCache(this.base)));
    await orFail(() => cache.put(aboutKey(this.base), Response.json(pointer)));
  }

  private async names(): Promise<readonly string[]> {
    try {
      const prefix = prefixOf(this.base);
      return (await caches.keys()).filter((name) => name.startsWith(prefix));
    } catch {
      return [];
    }
  }
}

function partsOf({ app, regions }: Pointer): (Pick<KeptAbout, 'kind' | 'id'> & PointedPart)[] {
  return [
    ...(app ? [{ kind: 'app' as const, id: 'app', ...app }] : []),
    ...Object.entries(regions).map(([id, part]) => ({ kind: 'region' as const, id, ...part })),
  ];
}

/** What cannot be read says nothing. */
async function json(response: Response | undefined): Promise<unknown> {
  try {
    return await response?.json();
  } catch {
    return undefined;
  }
}

async function orFail<T>(work: () => Promise<T>, bytes = 0): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? fail('storageFull', { bytes })
      : fail('storageDenied', {});
  }
}
