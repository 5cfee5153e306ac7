import { fail } from '../../../problem/problem.ts';

/** How texts are written in a database: the number in its head. */
const encodings: Readonly<Record<number, string>> = { 1: 'utf-8', 2: 'utf-16le', 3: 'utf-16be' };

/** The pages of a database. */
export interface Pages {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly pageSize: number;
  readonly count: number;
  /** Bytes of a page that hold data. */
  readonly usable: number;
  readonly decode: (bytes: Uint8Array) => string;
}

const magic = Uint8Array.from('SQLite format 3\0', (letter) => letter.charCodeAt(0));

/** True where the bytes begin as an SQLite database does. */
export function isSqlite(bytes: Uint8Array): boolean {
  return bytes.length >= magic.length && magic.every((byte, k) => bytes[k] === byte);
}

/**
 * Opens a database that lies in memory whole. Throws `unknownFormat` where it is none and `brokenFile` where its head says what cannot be.
 * What has not yet been moved from a write-ahead log into the file is not seen.
 * Source: the file format of SQLite 3, https://www.sqlite.org/fileformat2.html, §1.3.
 */
export function openPages(bytes: Uint8Array, file: string): Pages {
  if (!isSqlite(bytes)) fail('unknownFormat', { looksLike: 'unknown' }, { file });
  if (bytes.length < 512) fail('brokenFile', {}, { file });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stated = view.getUint16(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  const usable = pageSize - view.getUint8(20);
  // A database without a single text may leave its encoding 0.
  const encoding = encodings[view.getUint32(56) || 1];
  const whole = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0 && usable >= 480;
  if (!whole || encoding === undefined) return fail('brokenFile', {}, { file });
  const decoder = new TextDecoder(encoding);
  return {
    file,
    bytes,
    view,
    pageSize,
    count: Math.ceil(bytes.length / pageSize),
    usable,
    decode: (text) => decoder.decode(text),
  };
}

/** Where a page begins. Throws `brokenFile` for a page that the file does not have whole. */
export function pageStart({ file, bytes, pageSize }: Pages, page: number): number {
  const start = (page - 1) * pageSize;
  if (page < 1 || start + pageSize > bytes.length) fail('brokenFile', {}, { file });
  return start;
}
