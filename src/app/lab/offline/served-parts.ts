import { readManifest } from '../../../pack/pack-format.ts';
import type { PackFile } from '../../../pack/pack.ts';
import { problem, ProblemError } from '../../../problem/problem.ts';
import type { KeptAbout, KeptFile, OfflineList } from '../../../storage/offline/offline-format.ts';
import { listFile, readList } from '../../../storage/offline/offline-format.ts';
import { decodeText } from '../../../table/decode-text.ts';

/** SHA-256 in hexadecimal. Where the app can be kept there is `crypto.subtle` too. */
export async function sumOf(bytes: BufferSource): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file as the server has it now, past whatever is kept. Throws `offlineFile`. */
export async function served(base: string, path: string, signal: AbortSignal): Promise<Response> {
  const place = { file: path };
  let response: Response;
  try {
    response = await fetch(base + path, { cache: 'no-store', signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ProblemError(problem('offlineFile', { reason: 'unreachable', status: 0 }, place));
  }
  if (!response.ok)
    throw new ProblemError(problem('offlineFile', { reason: 'missing', status: response.status }, place));
  return response;
}

/** The list of the app's files that the server has; undefined where it has none, as where the app is served unbuilt. Throws `offlineFile` where there is no network. */
export async function servedList(base: string, signal: AbortSignal): Promise<OfflineList | undefined> {
  let text: string;
  try {
    text = await (await served(base, listFile, signal)).text();
  } catch (error) {
    const isThere = error instanceof ProblemError && error.problem.kind === 'offlineFile';
    const status = isThere ? (error.problem.detail as { status: number }).status : 0;
    if (status >= 400 && status < 500) return undefined;
    throw error;
  }
  try {
    return readList(JSON.parse(text));
  } catch {
    // A page in its place, as some servers give for what they do not have.
    return undefined;
  }
}

/** The app as it would be kept. */
export function aboutApp({ version, files }: OfflineList): KeptAbout {
  return { format: 1, kind: 'app', id: 'app', edition: version, files };
}

/** A region as the server has it, with all years and the finer outlines. Throws `offlineFile` and what `readManifest` throws. */
export async function servedRegion(base: string, id: string, signal: AbortSignal): Promise<KeptAbout> {
  const folder = `packs/${id}/`;
  const path = `${folder}pack.json`;
  const bytes = new Uint8Array(await (await served(base, path, signal)).arrayBuffer());
  const { files, title, fictional, counts } = readManifest(decodeText(bytes), path);
  const sha256 = await sumOf(bytes);
  const named: PackFile[] = [files.areas, files.fine, files.places, ...files.values, ...(files.larger ?? [])].filter(
    (file) => file !== undefined,
  );
  return {
    ...{ format: 1, kind: 'region', id, edition: sha256.slice(0, 12) },
    ...{ title, fictional, areas: counts.areas },
    files: [
      { path, bytes: bytes.byteLength, sha256 },
      ...named.map((file): KeptFile => ({
        path: folder + file.path,
        bytes: file.bytes,
        sha256: file.sha256.toLowerCase(),
      })),
    ],
  };
}
