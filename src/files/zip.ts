import { fail, ProblemError } from '../problem/problem.ts';
import type { ZipLimits } from './limits.ts';
import { zipLimits } from './limits.ts';
import type { ZipRecord } from './zip-directory.ts';
import { bytesOf, zipDirectory } from './zip-directory.ts';

/** One file of an archive. Nothing is unpacked before it is asked for. */
export interface ZipEntry {
  /** With its folders, as the archive says. */
  readonly name: string;
  /** Bytes unpacked, as the archive says. */
  readonly size: number;
  /** Unpacked, piece by piece. Throws `brokenFile`, `passwordProtected`, or the signal's reason. */
  chunks(): AsyncGenerator<Uint8Array, void, undefined>;
  /** Unpacked whole. Throws as `chunks` does. */
  bytes(): Promise<Uint8Array>;
}

const localLength = 30;
const localMark = 0x04034b50;
/** Small entries may be packed as tightly as they like. */
const alwaysAllowed = 1_000_000;

function checkSizes(records: readonly ZipRecord[], blob: Blob, limits: ZipLimits, file: string): void {
  const total = records.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.bytes) fail('archiveTooLarge', { bytes: total, limit: limits.bytes }, { file });
  const bomb = records.find(({ size, packed }) => size > alwaysAllowed && size > packed * limits.ratio);
  if (bomb)
    fail('archiveTooLarge', { bytes: bomb.size, limit: Math.max(alwaysAllowed, bomb.packed * limits.ratio) }, { file });
  // Entries that share the same packed bytes: an archive may not hold more than it is.
  if (records.reduce((sum, { packed }) => sum + packed, 0) > blob.size) fail('brokenFile', {}, { file });
}

/** The packed bytes of an entry, behind its local header. */
async function packedOf(blob: Blob, record: ZipRecord, file: string): Promise<Blob> {
  const header = await bytesOf(blob, record.at, record.at + localLength, file);
  if (header.getUint32(0, true) !== localMark) fail('brokenFile', {}, { file });
  const from = record.at + localLength + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + record.packed > blob.size) fail('brokenFile', {}, { file });
  return blob.slice(from, from + record.packed);
}

function unpacked(packed: Blob, { method, flags }: ZipRecord, file: string): ReadableStream<Uint8Array> {
  if ((flags & 1) !== 0) return fail('passwordProtected', {}, { file });
  if (method === 0) return packed.stream();
  if (method !== 8) return fail('unknownFormat', { looksLike: 'archive' }, { file });
  return packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
}

/** Never more bytes than the list says: a list may lie. */
async function* chunksOf(
  blob: Blob,
  record: ZipRecord,
  file: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  signal.throwIfAborted();
  const reader = unpacked(await packedOf(blob, record, file), record, file).getReader();
  let got = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      got += value.byteLength;
      if (got > record.size) fail('brokenFile', {}, { file });
      yield value;
    }
    if (got < record.size) fail('brokenFile', {}, { file });
  } catch (error) {
    if (error instanceof ProblemError || signal.aborted) throw error;
    // The platform's inflater has its own words for bytes that are not deflated ones.
    fail('brokenFile', {}, { file });
  } finally {
    // What is left is not wanted; a stream that has failed already says so again.
    await reader.cancel().catch(() => undefined);
  }
}

async function whole(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/**
 * Opens an archive (zip, Zip64; stored or deflated). Its list is held against the limits before anything is unpacked, and no entry gives more bytes
 * than the list says. Folders are left out; of two entries with one name the first is kept. Throws `archiveTooLarge` and `brokenFile`.
 */
export async function readZip(
  blob: Blob,
  file: string,
  signal: AbortSignal,
  limits: ZipLimits = zipLimits,
): Promise<ReadonlyMap<string, ZipEntry>> {
  const records = await zipDirectory(blob, limits.entries, file);
  checkSizes(records, blob, limits, file);
  const entries = new Map<string, ZipEntry>();
  for (const record of records) {
    const { name, size } = record;
    if (name.endsWith('/') || entries.has(name)) continue;
    const chunks = (): AsyncGenerator<Uint8Array, void, undefined> => chunksOf(blob, record, file, signal);
    entries.set(name, { name, size, chunks, bytes: () => whole(chunks(), size) });
  }
  return entries;
}
