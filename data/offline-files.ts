import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeptFile, OfflineList } from '../src/storage/offline/offline-format.ts';
import { changeableFiles, listFile, workerFile } from '../src/storage/offline/offline-format.ts';
import { buildScript } from './build-script.ts';

const worker = fileURLToPath(new URL('../workers/offline.ts', import.meta.url));

/** What is made for other sites' pages, or is not read by the app: the embedded page never stores anything. */
const leftOut = [
  /^embed\.html$/,
  /^embed-start\./,
  /^mellanrum-/,
  /^poster\.css$/,
  /^packs\//,
  /^offline[.-]/,
  /\.map$/,
];

/** Builds the service worker beside the app, and writes the list of the app's files, by which a page knows what to keep. */
export async function writeOfflineFiles(folder: string): Promise<void> {
  await buildScript(folder, { entry: worker, file: workerFile, format: 'iife' });
  writeFileSync(join(folder, listFile), `${JSON.stringify(offlineList(folder), null, 1)}\n`);
}

/** Every file of a built app that a lab without a network needs, sorted by path. The same files give the same list and the same version, whenever and wherever they were built. */
export function offlineList(folder: string): OfflineList {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !leftOut.some((pattern) => pattern.test(path)))
    .toSorted()
    .map((path): KeptFile => {
      const content = readFileSync(join(folder, path));
      const sha256 = changeableFiles.includes(path) ? '' : sumOf(content);
      return { path, bytes: content.byteLength, sha256 };
    });
  const told = files.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n');
  return { format: 1, version: sumOf(told).slice(0, 12), files };
}

function sumOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
