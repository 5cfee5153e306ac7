import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ProblemError } from '../problem/problem.ts';
import { checkFile } from '../pack/pack-format.ts';
import type { PackFile } from '../pack/pack.ts';

/** Reads a file that lies beside the app. Throws `network` with the address and the status (0 where no answer came). */
export async function readFile(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const file = address.slice(address.lastIndexOf('/') + 1);
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return fail('network', { address, status: 0 }, { file });
  }
  if (!response.ok) return fail('network', { address, status: response.status }, { file });
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads a file of a pack and checks that it is the one the manifest means. Throws `network` or `wrongChecksum`. */
export async function readPackFile(folder: string, file: PackFile, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = await readFile(folder + file.path, signal);
  // In script rather than crypto.subtle, which pages served without https do not have.
  const found = await checkFile(file, bytes, (data) => Promise.resolve(bytesToHex(sha256(data))));
  if (found) throw new ProblemError(found);
  return bytes;
}
