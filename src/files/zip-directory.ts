import { fail } from '../problem/problem.ts';
import { decodeText } from '../table/decode-text.ts';

/** One entry as an archive's own list tells of it. */
export interface ZipRecord {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const recordMark = 0x02014b50;
const endLength = 22;
const recordLength = 46;
/** What stands in 16 and 32 bits when the number is told in 64 bits elsewhere. */
const [elsewhere16, elsewhere32] = [0xffff, 0xffffffff];

/** The number in 64 bits; one over 2^53 is no size of anything here, and becomes as large as can be counted. */
function uint64(view: DataView, at: number): number {
  return Math.min(Number(view.getBigUint64(at, true)), Number.MAX_SAFE_INTEGER);
}

/** Bytes `from`…`to` of a file. Throws `brokenFile` where it is shorter. */
export async function bytesOf(blob: Blob, from: number, to: number, file: string): Promise<DataView> {
  if (from < 0 || to > blob.size || from > to) fail('brokenFile', {}, { file });
  return new DataView(await blob.slice(from, to).arrayBuffer());
}

interface Directory {
  readonly count: number;
  readonly length: number;
  readonly at: number;
}

/** Where the list stands, from the record that ends every archive, and its 64-bit sister where numbers stand there. */
async function directoryOf(blob: Blob, file: string): Promise<Directory> {
  const from = Math.max(0, blob.size - endLength - 0xffff);
  const tail = await bytesOf(blob, from, blob.size, file);
  let at = tail.byteLength - endLength;
  while (at >= 0 && tail.getUint32(at, true) !== endMark) at--;
  if (at < 0) return fail('brokenFile', {}, { file });
  const told = {
    count: tail.getUint16(at + 10, true),
    length: tail.getUint32(at + 12, true),
    at: tail.getUint32(at + 16, true),
  };
  const far = told.count === elsewhere16 || told.length === elsewhere32 || told.at === elsewhere32;
  if (!far || at < 20 || tail.getUint32(at - 20, true) !== locator64Mark) return told;
  const end64 = uint64(tail, at - 12);
  const record = await bytesOf(blob, end64, end64 + 56, file);
  if (record.getUint32(0, true) !== end64Mark) return fail('brokenFile', {}, { file });
  return { count: uint64(record, 32), length: uint64(record, 40), at: uint64(record, 48) };
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly at: number;
}

/** Sizes and place of an entry, from the extra field (number 1) in 64 bits where 32 do not hold them. */
function sizesOf(view: DataView, from: number, nameLength: number, extraLength: number): Sizes {
  const told = [view.getUint32(from + 24, true), view.getUint32(from + 20, true), view.getUint32(from + 42, true)];
  let at = from + recordLength + nameLength;
  const end = at + extraLength;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  const [size = 0, packed = 0, place = 0] = told.map((number) => {
    if (number !== elsewhere32 || next + 8 > end) return number;
    next += 8;
    return uint64(view, next - 8);
  });
  return { size, packed, at: place };
}

/**
 * An archive's own list of what it holds, without unpacking anything. Zip and Zip64. Throws `brokenFile` where there is no list or it breaks off,
 * and `archiveTooLarge` for more than `most` entries.
 */
export async function zipDirectory(blob: Blob, most: number, file: string): Promise<readonly ZipRecord[]> {
  const { count, length, at } = await directoryOf(blob, file);
  if (count > most) fail('archiveTooLarge', { bytes: count * recordLength, limit: most * recordLength }, { file });
  const view = await bytesOf(blob, at, at + length, file);
  const records: ZipRecord[] = [];
  let from = 0;
  while (records.length < count) {
    if (from + recordLength > length || view.getUint32(from, true) !== recordMark) fail('brokenFile', {}, { file });
    const nameLength = view.getUint16(from + 28, true);
    const extraLength = view.getUint16(from + 30, true);
    const next = from + recordLength + nameLength + extraLength + view.getUint16(from + 32, true);
    if (next > length) fail('brokenFile', {}, { file });
    records.push({
      name: decodeText(new Uint8Array(view.buffer, from + recordLength, nameLength)),
      flags: view.getUint16(from + 8, true),
      method: view.getUint16(from + 10, true),
      ...sizesOf(view, from, nameLength, extraLength),
    });
    from = next;
  }
  return records;
}
