import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packId } from './pack-id.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';

/** Saves a pack's files in `folder/<id>`, in place of what was there: written beside it first, so that there is never half a pack. Throws `wrongArgument`, before anything is touched, for an id that would name another folder. */
export function savePack(folder: string, pack: WrittenPack): string {
  const own = join(folder, packId(pack.manifest.id));
  const unfinished = join(folder, `.${pack.manifest.id}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const [name, text] of pack.files) writeFileSync(join(unfinished, name), text);
  rmSync(own, { recursive: true, force: true });
  renameSync(unfinished, own);
  return own;
}
