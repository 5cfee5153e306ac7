import { prefixOf } from './offline-format.ts';

/** Does a thing that changes what is kept, in one window of the browser at a time. `elsewhere` where another window is at it. */
export async function alone<T>(base: string, work: () => Promise<T>): Promise<T | 'elsewhere'> {
  // Some browsers have no locks: there, two windows may fetch the same at once, and keep the same.
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return work();
  return locks.request(prefixOf(base), { ifAvailable: true }, async (lock) => (lock ? work() : ('elsewhere' as const)));
}
