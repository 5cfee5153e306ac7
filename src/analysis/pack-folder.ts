import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checkFile } from '../pack/pack-format.ts';
import type { PackFile } from '../pack/pack.ts';
import { fail, ProblemError } from '../problem/problem.ts';
import { readFile } from './read-file.ts';

/** Where the files of a pack are read from, by path. Throws `network` or `packNotFound` for a file that is not there. */
export interface PackFolder {
  read(path: string, signal: AbortSignal): Promise<Uint8Array>;
}

/** A folder that is served beside the app. */
export function servedFolder(address: string): PackFolder {
  return { read: (path, signal) => readFile(address + path, signal) };
}

/** The files of a pack that was made in this browser. */
export function madeFolder(id: string, files: ReadonlyMap<string, Blob>): PackFolder {
  return {
    read: async (path) => {
      const file = files.get(path);
      return file ? new Uint8Array(await file.arrayBuffer()) : fail('packNotFound', { id }, { file: path });
    },
  };
}

/** Reads a file of a pack and checks that it is the one the manifest means. Throws `network` or `wrongChecksum`. */
export async function readPackFile(folder: PackFolder, file: PackFile, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = await folder.read(file.path, signal);
  // In script rather than crypto.subtle, which pages served without https do not have.
  const found = await checkFile(file, bytes, (data) => Promise.resolve(bytesToHex(sha256(data))));
  if (found) throw new ProblemError(found);
  return bytes;
}
