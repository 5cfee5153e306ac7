/** Where arrived parts are kept: a folder for the command, the memory or the storage of the browser. Ids are safe as file names. */
export interface PartKeep {
  get(id: string): Promise<Uint8Array | undefined>;
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** Pages of boundaries are dropped when their part is whole. */
  drop(id: string): Promise<void>;
}

/** Keeps parts for as long as the page or the process lives. */
export function memoryKeep(): PartKeep {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (id) => Promise.resolve(kept.get(id)),
    put: (id, bytes) => Promise.resolve(void kept.set(id, bytes)),
    drop: (id) => Promise.resolve(void kept.delete(id)),
  };
}
