/** A number in 0…1, 1 not included, that follows from its key alone: the same key, the same number, on every machine (FNV-1a over UTF-16, finished as in MurmurHash3). */
export function chance(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Bell-shaped around 0 with standard deviation about 1, never beyond ±3: three uniforms summed. */
export function bell(key: string): number {
  return 2 * (chance(`${key}/1`) + chance(`${key}/2`) + chance(`${key}/3`) - 1.5);
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(key: string, low: number, high: number): number {
  return low + Math.floor(chance(key) * (high - low + 1));
}
