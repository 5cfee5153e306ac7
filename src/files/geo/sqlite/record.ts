import { fail } from '../../../problem/problem.ts';
import type { Pages } from './pages.ts';

/** A cell of a table. */
export type SqliteValue = null | number | string | Uint8Array;

/** A whole number of 1–9 bytes and where the next begins; exact up to 2⁵³. */
export function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let k = 0; k < 8; k++) {
    const byte = bytes[at + k] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + k + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), next: at + 9 };
}

/** Bytes of a whole number by its serial type. */
const integerBytes: readonly number[] = [0, 1, 2, 3, 4, 6, 8];

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  if (type === 7) return 8;
  return integerBytes[type] ?? 0;
}

function integer(bytes: Uint8Array): number {
  let value = (bytes[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

function valueOf(pages: Pages, type: number, bytes: Uint8Array): SqliteValue {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0);
  if (type < 7) return integer(bytes);
  return type % 2 === 0 ? bytes : pages.decode(bytes);
}

/**
 * The values of a record, in the order of the table's stored columns; a record written before a column was added is shorter.
 * Throws `brokenFile` where it says more than it holds. Source: https://www.sqlite.org/fileformat2.html, §2.1.
 */
export function readRecord(pages: Pages, payload: Uint8Array): SqliteValue[] {
  const head = varint(payload, 0);
  if (head.value > payload.length) fail('brokenFile', {}, { file: pages.file });
  const values: SqliteValue[] = [];
  let at = head.next;
  let from = head.value;
  while (at < head.value) {
    const type = varint(payload, at);
    const to = from + sizeOf(type.value);
    if (to > payload.length || type.value === 10 || type.value === 11) fail('brokenFile', {}, { file: pages.file });
    values.push(valueOf(pages, type.value, payload.subarray(from, to)));
    at = type.next;
    from = to;
  }
  return values;
}
