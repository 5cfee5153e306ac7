import type { FileTask } from '../../src/files/file-types.ts';

/** A task that nobody cancels; what it is told is kept. */
export function quietTask(): FileTask & { readonly told: number[] } {
  const told: number[] = [];
  return { signal: new AbortController().signal, progress: (fraction) => void told.push(fraction), told };
}
