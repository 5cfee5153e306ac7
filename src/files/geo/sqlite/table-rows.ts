import { fail } from '../../../problem/problem.ts';
import type { Pages } from './pages.ts';
import { pageStart } from './pages.ts';
import type { SqliteValue } from './record.ts';
import { readRecord, varint } from './record.ts';

/** A row as it is stored. */
export interface StoredRow {
  readonly rowid: number;
  readonly values: readonly SqliteValue[];
}

const leafPage = 0x0d;
const interiorPage = 0x05;

/** What a walk has read so far: pages are met once, and rows cannot hold more than the file. */
interface Walk {
  readonly pages: Pages;
  readonly seen: Set<number>;
  bytesLeft: number;
}

function broken({ pages }: Walk): never {
  return fail('brokenFile', {}, { file: pages.file });
}

function enter(walk: Walk, page: number): number {
  if (walk.seen.has(page)) broken(walk);
  walk.seen.add(page);
  return pageStart(walk.pages, page);
}

/** Bytes of a payload that stay on the leaf (fileformat2, §1.6). */
function localBytes(usable: number, length: number): number {
  if (length <= usable - 35) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const rest = least + ((length - least) % (usable - 4));
  return rest <= usable - 35 ? rest : least;
}

function payloadAt(walk: Walk, at: number, length: number): Uint8Array {
  const { pages } = walk;
  walk.bytesLeft -= length;
  if (walk.bytesLeft < 0) broken(walk);
  const local = localBytes(pages.usable, length);
  if (at + local > pages.bytes.length) broken(walk);
  if (local === length) return pages.bytes.subarray(at, at + length);
  const payload = new Uint8Array(length);
  payload.set(pages.bytes.subarray(at, at + local));
  let done = local;
  let next = pages.view.getUint32(at + local);
  while (done < length) {
    const start = enter(walk, next);
    const chunk = Math.min(length - done, pages.usable - 4);
    payload.set(pages.bytes.subarray(start + 4, start + 4 + chunk), done);
    done += chunk;
    next = pages.view.getUint32(start);
  }
  return payload;
}

function rowAt(walk: Walk, at: number): StoredRow {
  const { pages } = walk;
  const length = varint(pages.bytes, at);
  const rowid = varint(pages.bytes, length.next);
  return { rowid: rowid.value, values: readRecord(pages, payloadAt(walk, rowid.next, length.value)) };
}

/** A page of a tree: where its cells are, and where the page after the last cell is where it branches. */
interface TreePage {
  readonly branches: boolean;
  readonly cells: readonly number[];
  readonly last: number;
}

function treePage(walk: Walk, page: number): TreePage {
  const { view, pageSize } = walk.pages;
  const start = enter(walk, page);
  // The first page begins with the head of the file.
  const at = start + (page === 1 ? 100 : 0);
  const type = view.getUint8(at);
  const count = view.getUint16(at + 3);
  const branches = type === interiorPage;
  if (!branches && type !== leafPage) broken(walk);
  const pointers = at + (branches ? 12 : 8);
  if (pointers + 2 * count > start + pageSize) broken(walk);
  const cells = Array.from({ length: count }, (_, k) => start + view.getUint16(pointers + 2 * k));
  if (cells.some((cell) => cell + 4 > start + pageSize)) broken(walk);
  return { branches, cells, last: branches ? view.getUint32(at + 8) : 0 };
}

/**
 * The rows of the table whose tree has its root on a page, in the order of their row ids. Every page is read once, so that a broken file ends.
 * Throws `brokenFile`. Source: https://www.sqlite.org/fileformat2.html, §1.6.
 */
export function* tableRows(pages: Pages, rootPage: number): Generator<StoredRow> {
  const walk: Walk = { pages, seen: new Set(), bytesLeft: pages.bytes.length };
  const waiting = [rootPage];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    const { branches, cells, last } = treePage(walk, page);
    if (branches) waiting.push(last, ...cells.map((cell) => pages.view.getUint32(cell)).reverse());
    else for (const cell of cells) yield rowAt(walk, cell);
  }
}
