import type { MadePack } from '../pack/made-pack.ts';
import { isMadeHere } from '../pack/made-pack.ts';
import type { PackEntry } from '../pack/pack.ts';
import type { Store } from '../store/store.ts';

/** The regions that are saved in this browser, as the list of regions has them. Looking leaves no trace where nothing is saved. */
export class SavedRegions {
  private readonly store: Store;
  private served: readonly PackEntry[] = [];
  private saved: readonly PackEntry[] = [];

  constructor(store: Store) {
    this.store = store;
  }

  /** The regions that lie beside the app. */
  serve(entries: readonly PackEntry[]): void {
    this.served = entries;
    this.tell();
  }

  /** The regions that are saved here now. */
  have(entries: readonly PackEntry[]): void {
    this.saved = entries;
    this.tell();
  }

  /** Reads the list. Without storage the list is empty, and nothing needs to be said: nobody has asked for it. */
  async list(): Promise<void> {
    try {
      const { savedPacks } = await import('../storage/saved-packs.ts');
      this.have(await savedPacks());
    } catch {
      this.have([]);
    }
  }

  /** Lets a saved region be opened, unless it can be already. */
  async fetch(id: string): Promise<void> {
    if (!this.needs(id)) return;
    const pack = await readSaved(id);
    if (pack) this.store.addMade(pack);
  }

  /** True for a region that is to be had from what is saved, if at all. */
  needs(id: string): boolean {
    return isMadeHere(id) && !this.store.hasMade(id);
  }

  private tell(): void {
    this.store.setPacks([...this.saved, ...this.served.filter(({ id }) => !this.saved.some((own) => own.id === id))]);
  }
}

/** A saved pack; undefined where it is not here or storage is denied: opening it then says so. */
export async function readSaved(id: string): Promise<MadePack | undefined> {
  try {
    const { readSavedPack } = await import('../storage/saved-packs.ts');
    return await readSavedPack(id);
  } catch {
    return undefined;
  }
}
