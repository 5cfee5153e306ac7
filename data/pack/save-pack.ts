import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packId } from './pack-id.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';

/** Saves a pack's files in `folder/<id>`, in place of what was there. Throws `wrongArgument`, before anything is touched, for an id that would name another folder. */
export function savePack(folder: string, pack: WrittenPack): string {
  const own = join(folder, packId(pack.manifest.id));
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  for (const [name, text] of pack.files) writeFileSync(join(own, name), text);
  return own;
}
