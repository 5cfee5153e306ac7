import type { MadePack } from '../pack/made-pack.ts';
import type { PackEntry } from '../pack/pack.ts';

/** The packs that were made in this browser and can be opened without a server. Made anew under the same id, a pack is another edition of itself. */
export class MadePacks {
  private readonly packs = new Map<string, { readonly pack: MadePack; readonly edition: number }>();
  private editions = 0;

  add(pack: MadePack): void {
    this.editions += 1;
    this.packs.set(pack.manifest.id, { pack, edition: this.editions });
  }

  forget(id: string): void {
    this.packs.delete(id);
  }

  /** What opening the pack takes; nothing for one that was not made here. */
  of(id: string): { readonly files?: ReadonlyMap<string, Blob>; readonly edition?: number } {
    const known = this.packs.get(id);
    return known ? { files: known.pack.files, edition: known.edition } : {};
  }

  /** The list of regions: those made here first, then those that are served. */
  among(served: readonly PackEntry[]): readonly PackEntry[] {
    const own = [...this.packs.values()].map(({ pack: { manifest } }): PackEntry => {
      const { id, title, fictional, counts } = manifest;
      return { id, title, fictional, areas: counts.areas };
    });
    return [...own, ...served.filter(({ id }) => !this.packs.has(id))];
  }
}
