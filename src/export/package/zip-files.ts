import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What is packed between two rests, bytes: about ten milliseconds of work. */
const atATime = 128 * 1024;

/**
 * Packs files into an archive, in their order, a piece at a time, so that the page goes on answering. A file that is packed already (PNG) goes in as it is.
 * Rejects with the signal's reason.
 */
export async function zipFiles(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<Blob> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  for (const [name, bytes] of files) {
    const entry = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    // The earliest day that an archive can name: the same files give the same archive.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    for (let from = 0; from === 0 || from < bytes.length; from += atATime) {
      signal.throwIfAborted();
      entry.push(bytes.subarray(from, from + atATime), from + atATime >= bytes.length);
      await new Promise((resume) => setTimeout(resume));
    }
  }
  zip.end();
  return new Blob(made, { type: 'application/zip' });
}
