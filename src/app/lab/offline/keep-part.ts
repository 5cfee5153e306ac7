import { problem, ProblemError } from '../../../problem/problem.ts';
import type { KeptAbout, KeptFile } from '../../../storage/offline/offline-format.ts';
import type { PreparedCaches } from '../../../storage/offline/prepared-caches.ts';
import { served, sumOf } from './served-parts.ts';

/** How many files are on their way at a time. */
const abreast = 4;

export interface Keeping {
  readonly base: string;
  readonly caches: PreparedCaches;
  readonly signal: AbortSignal;
  /** Told of bytes as they come. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Fetches the files of a part that have not come before, holds each against its sum, keeps it, and says at last that the part is complete. What an earlier
 * edition has is taken from there. Throws `offlineFile`, naming the file; `storageFull`, `storageDenied`, `offlineLost`; the signal's reason when it is
 * stopped. What has come by then stays, and is not fetched again.
 */
export async function keepPart(about: KeptAbout, keeping: Keeping): Promise<void> {
  const { caches, signal, onBytes } = keeping;
  const come = await caches.come(about);
  const earlier = await caches.earlier(about);
  const waiting = about.files.filter((file) => !come.has(file.path));
  for (const { path, bytes } of about.files) if (come.has(path)) onBytes(bytes);
  // After the first that fails no more are begun; those on their way end first, so that nothing is written when somebody takes it all away.
  const failed: unknown[] = [];
  const inTurn = async (): Promise<void> => {
    for (let file = waiting.shift(); file && failed.length === 0; file = waiting.shift())
      await keepFile(about, file, keeping, earlier).catch((error: unknown) => failed.push(error));
  };
  await Promise.all(Array.from({ length: abreast }, inTurn));
  signal.throwIfAborted();
  if (failed.length > 0) throw failed[0];
  await caches.complete(about);
}

async function keepFile(
  about: KeptAbout,
  file: KeptFile,
  keeping: Keeping,
  earlier: (file: KeptFile) => Promise<Response | undefined>,
): Promise<void> {
  const { base, caches, signal, onBytes } = keeping;
  const same = await earlier(file);
  if (same) {
    await caches.put(about, file, same);
    onBytes(file.bytes);
    return;
  }
  const response = await served(base, file.path, signal);
  const body = await read(response, file, keeping);
  if (file.sha256 !== '' && (await sumOf(body)) !== file.sha256)
    throw new ProblemError(problem('offlineFile', { reason: 'changed', status: 200 }, { file: file.path }));
  signal.throwIfAborted();
  await caches.put(about, file, new Response(body, { headers: headersOf(response) }));
}

/** The body, with news of its bytes as they come: never more of them than the list says, so that the whole is the whole. */
async function read(
  { body }: Response,
  { path, bytes }: KeptFile,
  { signal, onBytes }: Keeping,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let told = 0;
  let length = 0;
  const tell = (upTo: number): void => {
    if (upTo > told) onBytes(upTo - told);
    told = Math.max(told, upTo);
  };
  try {
    const reader = body?.getReader();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      parts.push(next.value);
      length += next.value.byteLength;
      tell(Math.min(length, bytes));
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ProblemError(problem('offlineFile', { reason: 'unreachable', status: 0 }, { file: path }));
  }
  tell(bytes);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** As the server sent it, its security policy too; without what is true only of the way that it came. */
function headersOf({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'date', 'age', 'etag', 'vary'])
    kept.delete(name);
  return kept;
}
