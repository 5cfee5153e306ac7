import type { Problem } from '../problem/problem.ts';
import type { PackManifest } from './pack.ts';
import type { AssembledPack } from './assemble-pack.ts';

/** A pack that was made in this browser, from SCB or from files of one's own. It lives as long as the page, unless it is saved. */
export interface MadePack {
  readonly manifest: PackManifest;
  /** By path, `pack.json` among them. Blobs go between threads and into storage without being copied. */
  readonly files: ReadonlyMap<string, Blob>;
  /** What was met while it was made; nothing of it stopped the pack. */
  readonly problems: readonly Problem[];
}

/** Ids of packs that were made here begin so: a link to one says in any browser that the region is not to be had from the server. */
export const madeHere = 'lokal-';

/** True for the id of a pack that was made in a browser. */
export function isMadeHere(id: string): boolean {
  return id.startsWith(madeHere);
}

/** A written pack as it goes between threads. */
export function asMadePack({ manifest, files }: AssembledPack, problems: readonly Problem[] = []): MadePack {
  return { manifest, files: new Map([...files].map(([path, text]) => [path, new Blob([text])])), problems };
}
