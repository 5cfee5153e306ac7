import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Years as `2015-2018`, or one. */
export function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first ?? ''}-${last ?? ''}`;
}

/** Municipalities as `all`, one code, or how many there are. */
export function placeText(municipalities: readonly string[] | 'all'): string {
  if (municipalities === 'all') return 'all';
  return municipalities.length === 1 ? (municipalities[0] ?? '') : `${municipalities.length}k`;
}

/** An id of words and a mark of everything asked for: the same question has the same id, and another question another. Safe as a file name. */
export function partId(words: readonly string[], asked: unknown): string {
  const mark = bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(asked)))).slice(0, 16);
  return [...words, mark].join('-').replaceAll(/[^A-Za-z0-9-]/g, '_');
}
