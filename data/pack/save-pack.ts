import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenPack } from './write-pack.ts';

/** Saves a pack's files in `folder/<id>`, in place of what was there. */
export function savePack(folder: string, pack: WrittenPack): string {
  const own = join(folder, pack.manifest.id);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  for (const [name, text] of pack.files) writeFileSync(join(own, name), text);
  return own;
}
